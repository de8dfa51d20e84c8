import { Prisma } from "#prisma/generated/client/client";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import type { MomentOutcome } from "./model/moments";
import { roundStateOf, roundStates, type RoundState } from "./model/rounds";
import { roundsOf } from "./policy";

export type RoundLine = { id: string; name: string; isTeam: boolean; startedAt: Date; closedAt: Date | null; people: number; by: string; progress: Record<RoundState, number>; results: Partial<Record<MomentOutcome, number>> };

const lineSelect = {
  id: true, name: true, isTeam: true, startedAt: true, closedAt: true,
  startedBy: { select: { account: { select: { firstName: true } } } },
} as const satisfies Prisma.RoundSelect;

/** Open rounds first, then the newest. Two questions, however many rounds there are. */
export async function listRounds(actor: Actor): Promise<RoundLine[]> {
  const rows = await prisma.round.findMany({ where: roundsOf(actor), orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { startedAt: "desc" }], take: 50, select: lineSelect });
  return withProgress(rows);
}

export async function findRound(actor: Actor, roundId: string): Promise<RoundLine | null> {
  const row = await prisma.round.findFirst({ where: { AND: [roundsOf(actor), { id: roundId }] }, select: lineSelect });
  return row && (await withProgress([row]))[0]!;
}

async function withProgress(rounds: Prisma.RoundGetPayload<{ select: typeof lineSelect }>[]): Promise<RoundLine[]> {
  const counts = rounds.length === 0 ? [] : await prisma.$queryRaw<{ roundId: string; outcome: MomentOutcome | null; spoken: boolean; count: number }[]>`
    select rp.round_id as "roundId", newest.outcome::text as outcome, newest.id is not null as spoken, count(*)::int as count
    from round_person rp
    left join lateral (select c.id, c.outcome from contact_moment c where c.round_id = rp.round_id and c.job_seeker_id = rp.job_seeker_id order by c.at desc, c.id desc limit 1) newest on true
    where rp.round_id = any (${rounds.map(({ id }) => id)}::uuid[]) group by 1, 2, 3`;
  return rounds.map(({ startedBy, ...round }) => {
    const own = counts.filter(({ roundId }) => roundId === round.id);
    const progress = Object.fromEntries(roundStates.map((state) => [state, own.filter(({ outcome, spoken }) => roundStateOf(spoken ? { outcome } : null) === state).reduce((sum, { count }) => sum + count, 0)])) as Record<RoundState, number>;
    const results = Object.fromEntries(own.flatMap(({ outcome, count }) => (outcome ? [[outcome, count]] : [])));
    return { ...round, by: startedBy.account.firstName, people: own.reduce((sum, { count }) => sum + count, 0), progress, results };
  });
}

export type RoundPersonLine = { id: string; firstName: string; lastName: string; contact: string; isOwn: boolean; state: RoundState; outcome: MomentOutcome | null; at: Date | null };

/**
 * The people of a round in one state, own people first. Names are read only while the person still belongs to this organisation:
 * who moved elsewhere counts, and stands in no list.
 */
export async function listRoundPeople(actor: Actor, roundId: string, state: RoundState, { take, skip }: { take: number; skip: number }): Promise<RoundPersonLine[]> {
  const inState: Record<RoundState, Prisma.Sql> = {
    toDo: Prisma.sql`newest.id is null`,
    again: Prisma.sql`newest.outcome = 'didNotCome'`,
    spoken: Prisma.sql`newest.id is not null and newest.outcome is null`,
    done: Prisma.sql`newest.outcome <> 'didNotCome'`,
  };
  const rows = await prisma.$queryRaw<Omit<RoundPersonLine, "state">[]>`
    select p.id, a.first_name as "firstName", a.last_name as "lastName", ca.first_name as contact, p.contact_person_id = ${actor.membershipId}::uuid as "isOwn", newest.outcome::text as outcome, newest.at
    from round_person rp
    join round r on r.id = rp.round_id and r.organisation_id = ${actor.organisationId}::uuid and (r.is_team or r.started_by_id = ${actor.membershipId}::uuid)
    join job_seeker p on p.id = rp.job_seeker_id and p.municipality_id = any (${actor.municipalityIds}::uuid[])
    join account a on a.id = p.account_id and a.erased_at is null
    join membership cm on cm.id = p.contact_person_id and cm.organisation_id = r.organisation_id
    join account ca on ca.id = cm.account_id
    left join lateral (select c.id, c.outcome, c.at from contact_moment c where c.round_id = rp.round_id and c.job_seeker_id = rp.job_seeker_id order by c.at desc, c.id desc limit 1) newest on true
    where rp.round_id = ${roundId}::uuid and ${inState[state]}
    order by 5 desc, 2, 3, 1 limit ${take} offset ${skip}`;
  return rows.map((row) => ({ ...row, state }));
}
