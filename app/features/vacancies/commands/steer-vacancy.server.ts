import type { Actor } from "~/features/accounts";
import { isResting } from "~/features/answers/index.server";
import { noteWhoFilled } from "~/features/matches/index.server";
import { withdrawReviews } from "~/features/reviews/index.server";
import { isCloseReasonId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { after, days } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, invalid, type Outcome } from "~/platform/outcome";
import { daysOpen, type VacancyState } from "../model/vacancy-states";
import { endMatches } from "../end-matches.server";
import { lockToSteer, moveVacancy } from "../vacancy-move.server";

/** Takes a vacancy off the site at once; it can come back (rule 9). */
export function pauseVacancy(actor: Actor, vacancyId: string): Promise<Outcome<VacancyState>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "pause");
    if (!locked.ok) return locked;
    return done(await moveVacancy(tx, { vacancy: locked.value, action: "pause", actorId: actor.accountId }));
  });
}

/** Puts a paused vacancy back; that also says that it is still open. */
export function resumeVacancy(actor: Actor, vacancyId: string): Promise<Outcome<VacancyState>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "resume");
    if (!locked.ok) return locked;
    const { postedBy, placeOfWork } = locked.value;
    if (postedBy.verification !== "verified" || placeOfWork.verification !== "verified") return invalid(m.vacancies_company_waits());
    if (await isResting(tx, locked.value.postedById)) return conflict(m.vacancies_company_rests());
    return done(await moveVacancy(tx, { vacancy: locked.value, action: "resume", actorId: actor.accountId, changes: { expiresAt: after(days(daysOpen)) } }));
  });
}

/** "Ja, nog open": 60 more days. */
export function confirmStillOpen(actor: Actor, vacancyId: string): Promise<Outcome<VacancyState>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "confirm");
    if (!locked.ok) return locked;
    return done(await moveVacancy(tx, { vacancy: locked.value, action: "confirm", actorId: actor.accountId, changes: { expiresAt: after(days(daysOpen)) } }));
  });
}

/**
 * All places are taken. Whoever still waited for an answer reads so. `by`: matches of people who took a place, when it was filled through
 * here: these stay open, and their own contact persons are asked to confirm.
 */
export function markFilled(actor: Actor, vacancyId: string, reason: string, by: readonly string[] = []): Promise<Outcome<VacancyState>> {
  return end(actor, vacancyId, "fill", reason, by);
}

/** Ends a vacancy, also a draft or one that waits for a decision. */
export function closeVacancy(actor: Actor, vacancyId: string, reason: string): Promise<Outcome<VacancyState>> {
  return end(actor, vacancyId, "close", reason);
}

function end(actor: Actor, vacancyId: string, action: "fill" | "close", reason: string, by: readonly string[] = []): Promise<Outcome<VacancyState>> {
  return inTransaction(async (tx) => {
    if (!isCloseReasonId(reason) || reason.startsWith("filled") !== (action === "fill")) return invalid(m.vacancies_reason_missing(), { reason: [m.vacancies_reason_missing()] });
    const locked = await lockToSteer(tx, actor, vacancyId, action);
    if (!locked.ok) return locked;
    const took = reason === "filled-here" ? await sayWhoFilled(tx, vacancyId, by) : done();
    if (!took.ok) return took;
    await dropWaitingVersion(tx, vacancyId);
    const state = await moveVacancy(tx, { vacancy: locked.value, action, actorId: actor.accountId, reason, changes: { closeReason: reason } });
    await endMatches(tx, vacancyId, reason, actor.accountId, reason === "filled-here" ? by : []);
    return done(state);
  });
}

/** The people whom the company knows and who could have taken a place are asked for; nobody is when it has nobody to choose from. */
async function sayWhoFilled(tx: Tx, vacancyId: string, by: readonly string[]): Promise<Outcome> {
  const told = await noteWhoFilled(tx, vacancyId, by);
  if (told === "ok") return done();
  const message = told === "someoneElse" ? m.vacancies_filled_by_unknown() : m.vacancies_filled_by_missing();
  return invalid(message, { filledBy: [message] });
}

/** Takes back what waits for a decision, so that it can be changed. The approved version, if any, stays up. */
export function withdrawSubmission(actor: Actor, vacancyId: string): Promise<Outcome<VacancyState>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "withdraw", "withdrawChange");
    if (!locked.ok) return locked;
    if (!(await dropWaitingVersion(tx, vacancyId))) return conflict(m.vacancies_not_now());
    return done(await moveVacancy(tx, { vacancy: locked.value, action: locked.value.action, actorId: actor.accountId }));
  });
}

async function dropWaitingVersion(tx: Tx, vacancyId: string): Promise<boolean> {
  await withdrawReviews(tx, vacancyId);
  const { count } = await tx.vacancyVersion.updateMany({ where: { vacancyId, state: "submitted" }, data: { state: "superseded" } });
  return count > 0;
}
