import type { Actor } from "~/features/accounts";
import { prisma, type Prisma } from "~/platform/db.server";
import { matchSelect } from "./match-row.server";
import { openStates, sharingStates, type MatchOrigin, type MatchState } from "./model/transitions";
import { ownOrStoodInFor, visibleMatches } from "./policy";
import { viewMatch, type OpenMatch } from "./view-match.server";

/** Whether a company may know who this person is and how to reach them (product rule 5). */
export async function hasApprovedMatch(organisationId: string, jobSeekerId: string): Promise<boolean> {
  return (await listApprovedJobSeekers(organisationId, [jobSeekerId])).has(jobSeekerId);
}

/** The same for many people at once. */
export async function listApprovedJobSeekers(organisationId: string, jobSeekerIds: readonly string[]): Promise<Set<string>> {
  if (jobSeekerIds.length === 0) return new Set();
  const found = await prisma.match.findMany({
    where: { jobSeekerId: { in: [...jobSeekerIds] }, state: { in: [...sharingStates] }, vacancy: { OR: [{ postedById: organisationId }, { placeOfWorkId: organisationId }] } },
    select: { jobSeekerId: true },
    distinct: ["jobSeekerId"],
  });
  return new Set(found.map((match) => match.jobSeekerId));
}

export function findOpenMatch(jobSeekerId: string, vacancyId: string): Promise<{ id: string; state: MatchState; origin: MatchOrigin } | null> {
  return prisma.match.findFirst({ where: { jobSeekerId, vacancyId, state: { in: [...openStates] } }, select: { id: true, state: true, origin: true } });
}

/** Vacancies that somebody has an open match for. */
export async function listOpenMatchesOf(jobSeekerId: string): Promise<string[]> {
  const rows = await prisma.match.findMany({ where: { jobSeekerId, state: { in: [...openStates] } }, select: { vacancyId: true } });
  return rows.map(({ vacancyId }) => vacancyId);
}

/** Of whom the lists on homes are: for a contact person the own people and those of colleagues who are away. */
export function ownMatches(actor: Actor): Prisma.MatchWhereInput {
  const own: Prisma.MatchWhereInput = actor.role === "contactPerson" ? { jobSeeker: ownOrStoodInFor(actor) } : {};
  return { AND: [visibleMatches(actor), own] };
}

/** What this side has to do something about. */
function waitingFor(actor: Actor): Prisma.MatchWhereInput {
  if (actor.role === "jobseeker") return { OR: [{ state: "invitation" }, { state: "proposal", jobSeekerAnswer: "waiting" }] };
  if (actor.role === "employer") return { OR: [{ state: "interest" }, { state: "proposal", employerAnswer: "waiting" }, { state: "approved" }] };
  return { state: "mutual" };
}

export function countWaitingFor(actor: Actor): Promise<number> {
  return prisma.match.count({ where: { AND: [ownMatches(actor), waitingFor(actor)] } });
}

/** Matches that wait for this person, the one that waits longest first. */
export async function listWaitingFor(actor: Actor, take = 25): Promise<OpenMatch[]> {
  const rows = await prisma.match.findMany({ where: { AND: [ownMatches(actor), waitingFor(actor)] }, orderBy: [{ changedAt: "asc" }, { id: "asc" }], take, select: matchSelect });
  return rows.map((row) => viewMatch(actor, row));
}

/** What a company has to say yes or no to, the longest wait first. */
export async function listToAnswer(actor: Actor, take = 50): Promise<OpenMatch[]> {
  if (actor.role !== "employer") return [];
  const rows = await prisma.match.findMany({
    where: { AND: [ownMatches(actor), { OR: [{ state: "interest" }, { state: "proposal", employerAnswer: "waiting" }] }] },
    orderBy: [{ changedAt: "asc" }, { id: "asc" }],
    take,
    select: matchSelect,
  });
  return rows.map((row) => viewMatch(actor, row));
}

/** Those of these matches that the actor may see. */
export async function listMatchesByIds(actor: Actor, ids: readonly string[]): Promise<OpenMatch[]> {
  const rows = await prisma.match.findMany({ where: { AND: [visibleMatches(actor), { id: { in: [...ids] } }] }, select: matchSelect });
  return rows.map((row) => viewMatch(actor, row));
}

/** Everything that is open: what waits for the actor first, oldest first; then the rest, newest change first. */
export async function listOpenMatches(actor: Actor, take = 50): Promise<OpenMatch[]> {
  const waiting = await listWaitingFor(actor, take);
  const rest = await prisma.match.findMany({
    where: { AND: [ownMatches(actor), { state: { in: [...openStates] } }, { id: { notIn: waiting.map((match) => match.id) } }] },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
    take: Math.max(0, take - waiting.length),
    select: matchSelect,
  });
  return [...waiting, ...rest.map((row) => viewMatch(actor, row))];
}

/** Matches of one person that the actor may see, newest change first. */
export async function listMatchesOf(actor: Actor, jobSeekerId: string, take = 20): Promise<OpenMatch[]> {
  const rows = await prisma.match.findMany({ where: { AND: [visibleMatches(actor), { jobSeekerId }] }, orderBy: [{ changedAt: "desc" }, { id: "asc" }], take, select: matchSelect });
  return rows.map((row) => viewMatch(actor, row));
}

/** What has ended, newest first, a page at a time. */
export async function listEndedMatches(actor: Actor, { take, skip }: { take: number; skip: number }): Promise<{ matches: OpenMatch[]; count: number }> {
  const where: Prisma.MatchWhereInput = { AND: [ownMatches(actor), { state: { notIn: [...openStates] } }] };
  const [rows, count] = await Promise.all([prisma.match.findMany({ where, orderBy: [{ changedAt: "desc" }, { id: "asc" }], take, skip, select: matchSelect }), prisma.match.count({ where })]);
  return { matches: rows.map((row) => viewMatch(actor, row)), count };
}
