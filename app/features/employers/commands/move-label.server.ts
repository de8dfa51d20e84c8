import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import type { LabelForm } from "../model/label-forms";
import { labelAfter, type LabelState } from "../model/label-steps";
import { labelPartyOf, labelsVisibleTo } from "../policy";

/** One step of the label of a company, under the lock of its row: two at once leave one effect. */
export function moveLabel(actor: Actor, companyId: string, { label: action, source, checkedOn, note }: LabelForm): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const company = await tx.organisation.findFirst({
      where: { AND: [{ id: companyId }, labelsVisibleTo(actor)] },
      select: { id: true, name: true, verification: true, municipalityId: true, accountContactId: true, accountContact: { select: { endedAt: true, account: { select: { id: true } } } }, workplaces: { where: { closedAt: null }, select: { municipalityId: true } } },
    });
    if (!company) return notFound();
    const party = labelPartyOf(actor, { id: company.id, municipalityId: company.municipalityId, accountContactId: company.accountContactId, workplaceMunicipalityIds: company.workplaces.map((place) => place.municipalityId) });
    if (!party || company.verification !== "verified") return refused(m.employers_label_not_you());
    await tx.$queryRaw`select id from organisation where id = ${companyId}::uuid for update`;
    const before = await tx.openHiringLabel.findUnique({ where: { organisationId: companyId }, select: { state: true, source: true } });
    const to = labelAfter(before?.state ?? null, action, party);
    if (!to) return conflict(m.employers_label_moved());
    const at = now();
    const isChecked = to === "confirmed";
    const row = { state: to, source: source || before?.source || "", note, changedAt: at, checkedOn: isChecked ? (checkedOn ?? null) : null, checkedById: isChecked ? actor.accountId : null };
    await tx.openHiringLabel.upsert({ where: { organisationId: companyId }, create: { organisationId: companyId, ...row }, update: row });
    await tx.openHiringLabelEvent.create({ data: { organisationId: companyId, at, byId: actor.accountId, from: before?.state ?? null, to, source: row.source, note } });
    const { accountContact } = company;
    if (party === "checker") await tellCompany(tx, companyId, company.name, to, note);
    else if (to === "asked" && accountContact && !accountContact.endedAt) {
      await notify(tx, { accountId: accountContact.account.id, kind: "label_asked", key: `label:${companyId}:${at.toISOString()}`, path: `/gemeente/bedrijven/${companyId}#merk`, params: { company: company.name }, side: "contact" });
    }
    return done();
  });
}

async function tellCompany(tx: Tx, organisationId: string, company: string, to: LabelState, note: string): Promise<void> {
  const members = await tx.membership.findMany({ where: { organisationId, role: "employer", endedAt: null }, select: { accountId: true } });
  for (const { accountId } of members) {
    await notify(tx, { accountId, kind: to === "confirmed" ? "label_confirmed" : "label_ended", key: `label:${organisationId}:${now().toISOString()}`, path: "/bedrijf/gegevens#merk", params: { company, note }, side: "company" });
  }
}
