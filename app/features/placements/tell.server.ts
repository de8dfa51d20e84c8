import { notify, type MailKind, type Side } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import { dayWithYear } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import type { PlacementRow } from "./lock-placement.server";
import type { PlacementParty } from "./model/steps";

export type PlacementMail = Extract<MailKind, `placement_${string}`>;
type About = Pick<PlacementRow, "id" | "jobSeeker" | "vacancy">;
type Tell = { kind: PlacementMail; /** names the event */ key: string; path?: string; when?: Date };

const sides = { jobseeker: "person", employer: "company", ownContact: "contact" } as const satisfies Record<Exclude<PlacementParty, "system">, Side>;
export type TellParty = keyof typeof sides;

/** One mail to everybody of the three parties but one. */
export async function tellParties(tx: Tx, placement: About, { without, ...tell }: Tell & { without: PlacementParty }): Promise<void> {
  for (const party of Object.keys(sides) as TellParty[]) if (party !== without) await tellParty(tx, placement, party, tell);
}

/** One mail to each receiver of a party. `key` names the event, so that trying twice makes one mail. */
export async function tellParty(tx: Tx, placement: About, party: TellParty, { kind, key, path, when }: Tell): Promise<void> {
  for (const { accountId, locale } of await receiversOf(tx, placement, party)) {
    await notify(tx, {
      accountId, kind, side: sides[party], key: `placement:${placement.id}:${key}:${party}`, path: path ?? `/plaatsingen/${placement.id}`,
      params: { company: placement.vacancy.placeOfWork.name, name: party === "jobseeker" ? placement.vacancy.placeOfWork.name : placement.jobSeeker.account.firstName, ...(when ? { when: dayWithYear(when, locale) } : {}) },
    });
  }
}

async function receiversOf(tx: Tx, { jobSeeker, vacancy }: About, party: TellParty): Promise<{ accountId: string; locale: "nl" | "en" }[]> {
  if (party === "ownContact") return listHelpers(tx, jobSeeker.contactPersonId);
  const ids = party === "jobseeker" ? [jobSeeker.account.id] : await membersOf(tx, vacancy);
  const accounts = await tx.account.findMany({ where: { id: { in: ids }, erasedAt: null }, orderBy: { id: "asc" }, select: { id: true, locale: true } });
  return accounts.map(({ id, locale }) => ({ accountId: id, locale: locale === "en" ? "en" : "nl" }));
}

/** Whoever made the vacancy; when that one left, the managers of the companies; else everybody there. */
async function membersOf(tx: Tx, { postedById, placeOfWorkId, createdById }: PlacementRow["vacancy"]): Promise<string[]> {
  const members = await tx.membership.findMany({ where: { organisationId: { in: [postedById, placeOfWorkId] }, role: "employer", endedAt: null }, select: { accountId: true, isManager: true } });
  const choices = [members.filter(({ accountId }) => accountId === createdById), members.filter(({ isManager }) => isManager), members];
  return [...new Set((choices.find((choice) => choice.length > 0) ?? []).map(({ accountId }) => accountId))];
}
