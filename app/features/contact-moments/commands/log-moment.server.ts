import type { Actor } from "~/features/accounts";
import { lockPerson, relationTo } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { after, now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import { samePress, type MomentKind } from "../model/moments";
import { canLog } from "../policy";

/** One tap: they were in touch, now. The person is held, so that a second press finds the moment of the first. */
export function logMoment(actor: Actor, jobSeekerId: string, kind: MomentKind): Promise<Outcome<{ momentId: string }>> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, jobSeekerId);
    if (!person || relationTo(actor, person.ties) === "otherContactNotShared") return notFound();
    if (!canLog(actor, person.ties)) return refused(m.contact_moments_not_yours());
    const membershipId = actor.membershipId!;
    const same = await tx.contactMoment.findFirst({ where: { jobSeekerId, membershipId, kind, outcome: null, at: { gt: after(-samePress) } }, select: { id: true } });
    if (same) return done({ momentId: same.id });
    const { id } = await tx.contactMoment.create({ data: { jobSeekerId, membershipId, kind, at: now(), roundId: await roundThatWaits(tx, actor, jobSeekerId) }, select: { id: true } });
    return done({ momentId: id });
  });
}

/** The oldest open round of the actor or the team in which this person still has to be spoken to. */
async function roundThatWaits(tx: Tx, actor: Actor, jobSeekerId: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select r.id from round r join round_person rp on rp.round_id = r.id and rp.job_seeker_id = ${jobSeekerId}::uuid
    left join lateral (select outcome from contact_moment c where c.round_id = r.id and c.job_seeker_id = rp.job_seeker_id order by c.at desc, c.id desc limit 1) newest on true
    where r.closed_at is null and r.organisation_id = ${actor.organisationId}::uuid and (r.is_team or r.started_by_id = ${actor.membershipId}::uuid)
      and (newest.outcome is null or newest.outcome = 'didNotCome')
    order by r.started_at, r.id limit 1 for share of r`;
  return rows[0]?.id ?? null;
}
