import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { applyStep, type StepValues } from "../model/step-forms";
import type { WritingStepId } from "../model/steps";
import { keepTicked, privateErrors } from "../model/private-texts";
import { keepReasons } from "../model/text-tips";
import { readVacancyContent, type VacancyContent } from "../model/vacancy-content";
import { lockToWrite } from "../vacancy-move.server";
import { forgetUnusedPhotos } from "../vacancy-photos.server";

/** Saves one page of the draft. What others see stays the approved version (rule 9). `reasons`: why forbidden words may stay, by the words; `mayStay`: words that the guard marked and the poster lets stand. */
export function saveStep<S extends WritingStepId>(actor: Actor, vacancyId: string, step: S, values: StepValues[S], reasons: ReadonlyMap<string, string> = new Map(), mayStay: readonly string[] = []): Promise<Outcome<VacancyContent>> {
  return inTransaction(async (tx) => {
    const locked = await lockToWrite(tx, actor, vacancyId);
    if (!locked.ok) return locked.reason === "conflict" ? { ...locked, message: m.vacancies_take_back_first() } : locked;
    const written = keepTicked(keepReasons(applyStep(readVacancyContent(locked.value.draft), step, values), reasons), step, mayStay);
    const isPrivate = privateErrors(written, step);
    if (isPrivate) return invalid("", isPrivate);
    // whoever stands in a queue, or got an answer to a reaction, keeps what was promised: the way of filling stays once it was up
    const { liveVersion } = locked.value;
    const content = liveVersion ? { ...written, openHiring: readVacancyContent(liveVersion.content).openHiring } : written;
    await tx.vacancy.update({ where: { id: vacancyId }, data: { draft: content, draftChangedAt: now() } });
    if (step === "photos") await forgetUnusedPhotos(tx, vacancyId);
    return done(content);
  });
}
