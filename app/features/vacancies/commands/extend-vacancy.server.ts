import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { after, days, now } from "~/platform/clock";
import { noonOf } from "~/platform/dates";
import { inTransaction } from "~/platform/db.server";
import { done, invalid, type Outcome } from "~/platform/outcome";
import { amsterdamTime, calendarDay } from "~/platform/working-time";
import { dayOf } from "../model/day-of";
import { checkExtension, type Extension } from "../model/extension";
import { readVacancyContent } from "../model/vacancy-content";
import { daysOpen } from "../model/vacancy-states";
import { lockToSteer, moveVacancy } from "../vacancy-move.server";
import { freeze, problemWith } from "./submit-vacancy.server";

/**
 * Says until when people are looked for, at once, and of a place without a wage also until when it lasts. That last one is a change
 * that others see, so it is reviewed (rule 9): a version of what is live now, or of the change that already waits, with the new day.
 * Words in the draft that were not sent stay there.
 */
export function extendVacancy(actor: Actor, vacancyId: string, extension: Extension): Promise<Outcome<{ isReviewed: boolean }>> {
  return inTransaction(async (tx) => {
    const locked = await lockToSteer(tx, actor, vacancyId, "confirm");
    if (!locked.ok) return locked;
    const vacancy = locked.value;
    const waiting = await tx.vacancyVersion.findFirst({ where: { vacancyId, state: "submitted" }, select: { content: true } });
    const shown = readVacancyContent((waiting ?? vacancy.liveVersion)?.content);
    const problems = checkExtension(extension, { endDate: shown.endDate, today: dayOf(now()), lastDay: dayOf(after(days(daysOpen))) });
    const words = { dayPast: m.vacancies_extend_day_past, dayTooFar: m.vacancies_extend_day_too_far, endPast: m.vacancies_problem_end_date_past };
    if (problems.length > 0) return invalid("", Object.fromEntries(problems.map(({ field, problem }) => [field, [words[problem]({ days: daysOpen })]])));
    const content = { ...shown, endDate: extension.endDate };
    const isReviewed = shown.endDate !== null && extension.endDate !== null && extension.endDate !== shown.endDate;
    const problem = isReviewed ? await problemWith(tx, actor, vacancy, content) : null;
    if (problem) return problem;
    await moveVacancy(tx, { vacancy, action: "confirm", actorId: actor.accountId, changes: { expiresAt: eveningOf(extension.until) } });
    if (!isReviewed) return done({ isReviewed });
    await freeze(tx, actor, vacancy, content);
    await moveVacancy(tx, { vacancy, action: "submitChange", actorId: actor.accountId, changes: { draft: { ...readVacancyContent(vacancy.draft), endDate: extension.endDate } } });
    return done({ isReviewed });
  });
}

/** Until the evening, so that the last day counts whole for who reads it. */
const eveningOf = (day: string): Date => amsterdamTime(calendarDay(noonOf(day)), 20);
