import type { Actor } from "~/features/accounts";
import { reminderDays } from "~/features/matches";
import { after, days } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { ownCompanies } from "./policy";
import { daysSince } from "./standings.server";

export type SilentCompany = { id: string; name: string; phone: string; waiting: number; longestDays: number; pausedSince: Date | null };

/** Questions to a company that nobody answered for longer than the first reminder. */
const longWaiting = (): Prisma.MatchWhereInput => ({ state: { in: ["interest", "proposal"] }, employerAnswer: "waiting", changedAt: { lte: after(-days(reminderDays[0])) } });

const silent = (actor: Actor): Prisma.OrganisationWhereInput => ({
  AND: [ownCompanies(actor), { OR: [{ posted: { some: { matches: { some: longWaiting() } } } }, { answerStanding: { pausedSince: { not: null } } }] }],
});

export const countSilentCompanies = (actor: Actor): Promise<number> => prisma.organisation.count({ where: silent(actor) });

/** Companies of this contact person that do not answer, the longest wait first. Whom they leave waiting is not told here. */
export async function listSilentCompanies(actor: Actor, take = 100): Promise<SilentCompany[]> {
  const found = await prisma.organisation.findMany({
    where: silent(actor),
    orderBy: { name: "asc" },
    take: 200,
    select: { id: true, name: true, phone: true, answerStanding: { select: { pausedSince: true } }, posted: { where: { matches: { some: longWaiting() } }, select: { matches: { where: longWaiting(), select: { changedAt: true } } } } },
  });
  return found
    .map(({ answerStanding, posted, ...company }) => {
      const since = posted.flatMap(({ matches }) => matches.map(({ changedAt }) => changedAt));
      return { ...company, waiting: since.length, longestDays: Math.max(0, ...since.map(daysSince)), pausedSince: answerStanding?.pausedSince ?? null };
    })
    .sort((a, b) => b.longestDays - a.longestDays || b.waiting - a.waiting)
    .slice(0, take);
}
