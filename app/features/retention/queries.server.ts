import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { canKeepPeriod } from "./policy";
import { retentionMonths } from "./model/retention";
import { jobSeekerOfToken } from "./stay-link.server";

/** What the page behind a link shows: nothing of who it is about, because links are passed on. Null for a link that we did not make. */
export async function findStayByLink(token: string): Promise<"there" | "gone" | null> {
  const id = jobSeekerOfToken(token);
  // by id: the seal of the link is the right to see whether the data are still there
  const found = id && (await prisma.jobSeeker.findUnique({ where: { id }, select: { account: { select: { erasedAt: true } } } }));
  return found ? (found.account.erasedAt ? "gone" : "there") : null;
}

/** Months that the municipality of a job seeker keeps who is silent; the usual ones where nobody serves the place. */
export async function findRetentionMonths(actor: Actor): Promise<number> {
  const found = actor.jobSeekerId ? await prisma.municipality.findFirst({ where: { jobSeekers: { some: { id: actor.jobSeekerId } } }, select: { retentionMonths: true } }) : null;
  return found?.retentionMonths ?? retentionMonths.usual;
}

export type KeptPeriod = { id: string; name: string; months: number; mayChange: boolean; /** newest first; `month` as 2026-11 */ erased: { month: string; people: number }[] };

/** The periods of the municipalities that an administrator's organisation serves, with how many people's data went, by month of the last year. */
export async function listPeriods(actor: Actor): Promise<KeptPeriod[]> {
  if (actor.role !== "administrator") return [];
  const [municipalities, counts] = await Promise.all([
    prisma.municipality.findMany({ where: { id: { in: actor.municipalityIds } }, orderBy: { name: "asc" }, select: { id: true, name: true, retentionMonths: true } }),
    prisma.$queryRaw<{ municipalityId: string; month: string; people: number }[]>`
      select js.municipality_id as "municipalityId", to_char(r.erased_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month, count(*)::int as people
      from retention r join job_seeker js on js.id = r.job_seeker_id
      where js.municipality_id = any (${actor.municipalityIds}::uuid[]) and r.erased_at > ${now()}::timestamptz - interval '13 months'
      group by 1, 2 order by 2 desc`,
  ]);
  return municipalities.map(({ id, name, retentionMonths: months }) => ({
    id, name, months, mayChange: canKeepPeriod(actor, id),
    erased: counts.filter(({ municipalityId }) => municipalityId === id).map(({ month, people }) => ({ month, people })),
  }));
}
