import type { Actor } from "~/features/accounts";
import { followVacancy } from "~/features/open-hiring/index.server";
import { lockOpenReviews } from "~/features/reviews/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import type { Prisma, Tx } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { enqueueSearchSync } from "#search/sync.server";
import { stateAfter, type VacancyAction, type VacancyState } from "./model/vacancy-states";
import { canSteer, canWrite, type Verdict } from "./policy";

const lockedSelect = {
  id: true,
  state: true,
  postedById: true,
  placeOfWorkId: true,
  formalEmployerId: true,
  workplaceId: true,
  municipalityId: true,
  draft: true,
  liveVersionId: true,
  formerId: true,
  publishedAt: true,
  expiresAt: true,
  postedBy: { select: { verification: true } },
  placeOfWork: { select: { verification: true, name: true } },
  liveVersion: { select: { content: true } },
} satisfies Prisma.VacancySelect;

export type LockedVacancy = Prisma.VacancyGetPayload<{ select: typeof lockedSelect }>;

/** Reads a vacancy under a lock that stays until the end of the transaction; reviews of it are locked before. */
export async function lockVacancy(tx: Tx, vacancyId: string): Promise<LockedVacancy | null> {
  await lockOpenReviews(tx, vacancyId);
  await tx.$queryRaw`select id from vacancy where id = ${vacancyId}::uuid for update`;
  // by id: who may see it is asked by the policy of the caller
  return tx.vacancy.findUnique({ where: { id: vacancyId }, select: lockedSelect });
}

/**
 * The vacancy for an action of its poster, or the answer why not. Of several actions the first that the state allows counts.
 * The locks are taken once: taking them again would turn their order around.
 */
export async function lockToSteer<A extends VacancyAction>(tx: Tx, actor: Actor, vacancyId: string, ...actions: [A, ...A[]]): Promise<Outcome<LockedVacancy & { action: A }>> {
  const vacancy = await lockVacancy(tx, vacancyId);
  if (!vacancy) return notFound();
  const action = actions.find((one) => canSteer(actor, one, vacancy).allowed) ?? actions[0];
  return unless(canSteer(actor, action, vacancy), { ...vacancy, action });
}

/** The vacancy for writing, or the answer why not. */
export async function lockToWrite(tx: Tx, actor: Actor, vacancyId: string): Promise<Outcome<LockedVacancy>> {
  const vacancy = await lockVacancy(tx, vacancyId);
  return vacancy ? unless(canWrite(actor, vacancy), vacancy) : notFound();
}

function unless<V extends LockedVacancy>(verdict: Verdict, vacancy: V): Outcome<V> {
  if (verdict.allowed) return done(vacancy);
  if (verdict.because === "notVisible") return notFound();
  return verdict.because === "notYours" ? refused(m.vacancies_not_yours()) : conflict(m.vacancies_not_now());
}

type Move = {
  vacancy: { id: string; state: VacancyState };
  action: VacancyAction;
  /** null when a job does it */
  actorId: string | null;
  reason?: string;
  changes?: Prisma.VacancyUncheckedUpdateInput;
};

/** Takes one step of the transition table: writes the row, the log, the queue of open hiring and the search job together. */
export async function moveVacancy(tx: Tx, { vacancy, action, actorId, reason = "", changes = {} }: Move): Promise<VacancyState> {
  const to = stateAfter(action, vacancy.state);
  if (!to) throw new Error(`a vacancy that is ${vacancy.state} cannot ${action}`);
  const ended = to === "closed" || to === "filled";
  await tx.vacancy.update({ where: { id: vacancy.id }, data: { state: to, ...(ended ? { endedAt: now() } : {}), ...changes } });
  await tx.vacancyEvent.create({ data: { vacancyId: vacancy.id, actorId, action, from: vacancy.state, to, reason, at: now() } });
  await followVacancy(tx, vacancy.id);
  await enqueueSearchSync(tx, "vacancy", vacancy.id);
  return to;
}
