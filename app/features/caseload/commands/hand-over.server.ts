import type { Actor } from "~/features/accounts";
import { openCaseloadThread } from "~/features/messages/index.server";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockPerson } from "../lock-person.server";
import { canHandOver, relationTo } from "../policy";

/** A colleague of the same organisation becomes the contact person; the person reads who, and the conversation goes along. */
export function handOver(actor: Actor, jobSeekerId: string, toMembershipId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, jobSeekerId);
    if (!person || relationTo(actor, person.ties) === "otherContactNotShared") return notFound();
    if (!canHandOver(actor, person.ties, person.contactLeft)) return refused(m.caseload_not_yours());
    const colleague = await tx.membership.findFirst({
      where: { id: toMembershipId, organisationId: person.ties.contactOrganisationId ?? undefined, role: "contactPerson", endedAt: null },
      select: { id: true, account: { select: { firstName: true } }, organisation: { select: { name: true } } },
    });
    if (!colleague || colleague.id === person.ties.contactPersonId) return invalid(m.caseload_choose_colleague(), { colleague: [m.caseload_choose_colleague()] });
    await tx.jobSeeker.update({ where: { id: jobSeekerId }, data: { contactPersonId: colleague.id, takenAt: now() } });
    const { threadId } = await openCaseloadThread(tx, jobSeekerId);
    await notify(tx, {
      accountId: person.accountId,
      kind: "intake_taken",
      key: `handed-over:${jobSeekerId}:${colleague.id}:${now().toISOString()}`,
      path: `/berichten/${threadId}`,
      params: { name: colleague.account.firstName, company: colleague.organisation.name },
      side: "person",
    });
    return done();
  });
}
