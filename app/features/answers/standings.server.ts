import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { countThisMonth } from "./intake.server";
import { toldStanding, type Grade, type ToldStanding } from "./model/standing";
import { canKeepAnswers } from "./policy";

const counts = { answered: true, unanswered: true, medianMinutes: true } as const;

/** How a company answers, as everybody may read it; null while there are too few answers to say. */
export async function findStanding(organisationId: string): Promise<ToldStanding | null> {
  const found = await prisma.answerStanding.findUnique({ where: { organisationId }, select: counts });
  return found && toldStanding(found);
}

/** Grades of the companies that post these vacancies, by vacancy; without one when it is in between or not known. */
export async function readGrades(vacancyIds: readonly string[]): Promise<Map<string, Grade>> {
  if (vacancyIds.length === 0) return new Map();
  const [row] = await prisma.$queryRaw<{ grades: [id: string, grade: Grade][] }[]>`
    select coalesce(json_agg(json_build_array(v.id, s.grade)), '[]') as grades
    from vacancy v join answer_standing s on s.organisation_id = v.posted_by_id
    where v.id = any(${[...vacancyIds]}::uuid[]) and s.grade in ('good', 'poor')`;
  return new Map(row!.grades);
}

export type OwnStanding = {
  told: ToldStanding | null;
  /** what was counted; the company's own numbers */
  answered: number;
  unanswered: number;
  pausedSince: Date | null;
  monthlyLimit: number | null;
  reactionsThisMonth: number;
};

/** All about the own company; null for who has none. */
export async function findOwnStanding(actor: Actor): Promise<OwnStanding | null> {
  const { organisationId } = actor;
  if (!canKeepAnswers(actor, "see", organisationId) || !organisationId) return null;
  const [found, reactionsThisMonth] = await Promise.all([
    prisma.answerStanding.findUnique({ where: { organisationId }, select: { ...counts, pausedSince: true, monthlyLimit: true } }),
    countThisMonth(prisma, organisationId),
  ]);
  const none = { answered: 0, unanswered: 0, medianMinutes: null, pausedSince: null, monthlyLimit: null };
  const { medianMinutes, ...standing } = found ?? none;
  return { ...standing, told: toldStanding({ ...standing, medianMinutes }), reactionsThisMonth };
}

/** Days that somebody waits, counted whole. */
export const daysSince = (since: Date): number => Math.max(0, Math.floor((now().getTime() - since.getTime()) / 86_400_000));
