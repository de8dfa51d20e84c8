import type { Actor } from "~/features/accounts";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, notFound, refused, type Outcome } from "~/platform/outcome";
import { tiesOf, tiesSelect } from "../lock-person.server";
import { movePeople } from "../move-people.server";
import { canHandOver, relationTo } from "../policy";

export type HandOverInput = { colleague: string; note: string };

/**
 * People go to a colleague of the organisation that helps them: one or many, all or none. Each person reads who it is, the colleague gets one
 * mail with the note. Somebody whom the actor may not hand over stops the whole, so that nobody is left behind unnoticed.
 */
export function handOver(actor: Actor, jobSeekerIds: readonly string[], { colleague: toMembershipId, note }: HandOverInput): Promise<Outcome<{ people: number }>> {
  const ids = [...new Set(jobSeekerIds)];
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from job_seeker where id = any (${ids}::uuid[]) order by id for no key update`;
    const rows = await tx.jobSeeker.findMany({ where: { id: { in: ids } }, select: { id: true, ...tiesSelect } });
    const people = rows.map((row) => ({ ties: tiesOf(row), contactLeft: (row.contactPerson?.endedAt ?? null) !== null }));
    if (people.length === 0 || people.length < ids.length || people.some(({ ties }) => relationTo(actor, ties) === "otherContactNotShared")) return notFound();
    if (people.some(({ ties, contactLeft }) => !canHandOver(actor, ties, contactLeft))) return refused(m.caseload_not_yours());
    const colleague = await tx.membership.findFirst({ where: { id: toMembershipId, role: "contactPerson", endedAt: null }, select: { id: true, accountId: true, organisationId: true } });
    if (!colleague || people.some(({ ties }) => ties.contactOrganisationId !== colleague.organisationId)) return invalid(m.caseload_choose_colleague(), { colleague: [m.caseload_choose_colleague()] });
    const moved = await movePeople(tx, { jobSeekerIds: ids, toMembershipId, note });
    if (moved === 0) return invalid(m.caseload_choose_colleague(), { colleague: [m.caseload_choose_colleague()] });
    if (colleague.accountId !== actor.accountId) {
      await notify(tx, { accountId: colleague.accountId, kind: "people_handed_over", key: `people-handed-over:${actor.membershipId}:${now().toISOString()}`, path: "/gemeente/mensen", params: { name: actor.firstName, note }, side: "contact" });
    }
    return done({ people: moved });
  });
}
