import type { Actor } from "~/features/accounts";
import { beginPlacement } from "~/features/placements/index.server";
import { fillVacancy } from "~/features/vacancies/index.server";
import { pauseForWork } from "~/features/profiles/index.server";
import { lockOpenReviews } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { closeMatches } from "../close-matches.server";
import { allowAction, moveMatch } from "../move-match.server";

export type Placement = {
  /** the day, as the database keeps days */
  startsOn: Date;
  hoursPerWeek: number;
  /** the person's own choice: other matches stay open (rule 1) */
  keepsLooking: boolean;
};

/**
 * Somebody starts work. With a wage the person's other open matches close kindly and the profile pauses, unless the person keeps looking;
 * when the last place is taken the vacancy is filled and everybody who waited there reads so.
 */
export async function place(actor: Actor, matchId: string, input: Placement): Promise<Outcome<{ closed: number; filled: boolean }>> {
  const ids = await prisma.match.findUnique({ where: { id: matchId }, select: { jobSeekerId: true, vacancyId: true } });
  if (!ids) return notFound();
  return inTransaction(async (tx) => {
    await lockTogether(tx, ids.jobSeekerId, ids.vacancyId);
    const allowed = await allowAction(tx, actor, matchId, "place");
    if (!allowed.ok) return allowed;
    const { match, party, to } = allowed.value;
    const taken = await countTaken(tx, ids.vacancyId);
    if (taken >= match.vacancy.places) return conflict(m.matches_places_full());
    const { startsOn, hoursPerWeek, keepsLooking } = input;
    await moveMatch(tx, match, { action: "place", to, party, actorId: actor.accountId, changes: { startsOn, hoursPerWeek } });
    await beginPlacement(tx, { ...ids, matchId, startsOn, hoursPerWeek, remuneration: match.vacancy.remuneration ?? "none", actorId: actor.accountId });
    await tx.jobSeeker.update({ where: { id: ids.jobSeekerId }, data: { keepsLooking } });
    const filled = taken + 1 >= match.vacancy.places;
    const staysHere = match.vacancy.remuneration === "wage" && !keepsLooking;
    const closed = staysHere ? await closeMatches(tx, { jobSeekerId: ids.jobSeekerId, reason: "jobseeker-other-work", actorId: actor.accountId, quiet: ["jobseeker"] }) : 0;
    if (staysHere) await pauseForWork(tx, ids.jobSeekerId);
    if (filled) {
      await fillVacancy(tx, { vacancyId: ids.vacancyId, actorId: actor.accountId });
      await closeMatches(tx, { vacancyId: ids.vacancyId, reason: "filled-here", actorId: actor.accountId, quiet: ["employer"] });
    }
    await enqueueSearchSync(tx, "talent", ids.jobSeekerId);
    return done({ closed, filled });
  });
}

/**
 * Always in this order, so that two placements never wait for each other in a circle: reviews of the vacancy, person, vacancy,
 * then every match of either by id. Not the strongest lock: rows that refer to them may still be added.
 */
async function lockTogether(tx: Tx, jobSeekerId: string, vacancyId: string): Promise<void> {
  await lockOpenReviews(tx, vacancyId);
  await tx.$queryRaw`select id from job_seeker where id = ${jobSeekerId}::uuid for no key update`;
  await tx.$queryRaw`select id from vacancy where id = ${vacancyId}::uuid for no key update`;
  await tx.$queryRaw`
    select id from match where (job_seeker_id = ${jobSeekerId}::uuid or vacancy_id = ${vacancyId}::uuid)
      and state in ('interest', 'invitation', 'proposal', 'mutual', 'approved', 'planned') order by id for update`;
}

/** Places that are taken: somebody works there or did; a place that becomes free again is a new vacancy. */
const countTaken = (tx: Tx, vacancyId: string) => tx.match.count({ where: { vacancyId, state: { in: ["placed", "completed"] } } });
