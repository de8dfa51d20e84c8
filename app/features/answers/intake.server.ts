import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { monthOf } from "./model/month";

/** Whether a company takes new people now. */
export type Intake = {
  /** paused, as it left too many without an answer (rule 22) */
  rests: boolean;
  /** its own limit of reactions for this month is reached */
  monthIsFull: boolean;
  /** the first moment at which reactions count anew */
  until: Date;
};

type Row = { organisationId: string; pausedSince: Date | null; monthlyLimit: number | null };

/**
 * Holds the standing of the company that posts a vacancy, so that a pause or the last reaction of the month is true until the end
 * of the transaction. Reactions to a company with a limit wait for each other; all others only for a pause. Called before any
 * other lock: a pause locks vacancies afterwards.
 */
export async function lockIntake(tx: Tx, vacancyId: string, origin: "interest" | "invitation" | "proposal"): Promise<{ monthIsFull: boolean }> {
  // by id: who may begin a match is asked by the command
  const row = await readRow(tx, vacancyId);
  if (!row) return { monthIsFull: false };
  const isCounted = origin === "interest" && row.monthlyLimit !== null;
  if (isCounted) await tx.$queryRaw`select 1 from answer_standing where organisation_id = ${row.organisationId}::uuid for update`;
  else await tx.$queryRaw`select 1 from answer_standing where organisation_id = ${row.organisationId}::uuid for share`;
  const locked = await readRow(tx, vacancyId);
  return { monthIsFull: origin === "interest" && locked !== null && (await isFull(tx, locked)) };
}

async function readRow(tx: Tx, vacancyId: string): Promise<Row | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    select s.organisation_id as "organisationId", s.paused_since as "pausedSince", s.monthly_limit as "monthlyLimit"
    from vacancy v join answer_standing s on s.organisation_id = v.posted_by_id where v.id = ${vacancyId}::uuid`;
  return row ?? null;
}

async function isFull(db: Tx, { organisationId, monthlyLimit }: Row): Promise<boolean> {
  return monthlyLimit !== null && (await countThisMonth(db, organisationId)) >= monthlyLimit;
}

/** Reactions that came this month to what a company posts. Invitations and proposals are not reactions. */
export function countThisMonth(db: Tx, organisationId: string): Promise<number> {
  const { from, until } = monthOf(now());
  return db.match.count({ where: { origin: "interest", createdAt: { gte: from, lt: until }, vacancy: { postedById: organisationId } } });
}

/** The same for a page that shows it, without a lock. */
export async function findIntake(organisationId: string): Promise<Intake> {
  const row = await prisma.answerStanding.findUnique({ where: { organisationId }, select: { organisationId: true, pausedSince: true, monthlyLimit: true } });
  return { rests: Boolean(row?.pausedSince), monthIsFull: row !== null && (await isFull(prisma, row)), until: monthOf(now()).until };
}

/** Whether a company is paused, as it left too many without an answer. */
export async function isResting(db: Tx, organisationId: string): Promise<boolean> {
  return (await db.answerStanding.count({ where: { organisationId, pausedSince: { not: null } } })) > 0;
}
