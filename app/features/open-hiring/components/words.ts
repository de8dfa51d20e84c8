import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayAndTime, noonOf, weekdayAndDay } from "~/platform/dates";
import type { EntryLine } from "../queries.server";

/** "ongeveer 3 weken"; words for when nobody can say. */
export function waitWords(days: number | null): string {
  if (days === null) return m.open_hiring_wait_unknown();
  if (days <= 1) return m.open_hiring_wait_day();
  if (days < 14) return m.open_hiring_wait_days({ count: days });
  return days < 75 ? m.open_hiring_wait_weeks({ count: Math.round(days / 7) }) : m.open_hiring_wait_months({ count: Math.round(days / 30) });
}

export const waitingWords = (count: number): string => (count === 0 ? m.open_hiring_nobody_waits() : count === 1 ? m.open_hiring_one_waits() : m.open_hiring_many_wait({ count }));

export const peopleWords = (count: number): string => (count === 1 ? m.open_hiring_count_one() : m.open_hiring_count_people({ count }));

/** An ISO day in words. */
export const dayWords = (day: string): string => weekdayAndDay(noonOf(day), getLocale());
export const momentWords = (at: Date | string): string => dayAndTime(new Date(at), getLocale());

/** Where an entry stands, in one line. */
export function stateWords({ state, place, answerBy, startsOn }: Pick<EntryLine, "state" | "place" | "answerBy" | "startsOn">): string {
  switch (state) {
    case "waiting":
      return m.open_hiring_state_waiting({ place: place ?? 1 });
    case "offered":
      return m.open_hiring_state_offered({ when: answerBy ? momentWords(answerBy) : "" });
    case "accepted":
      return startsOn ? m.open_hiring_state_planned({ day: dayWords(startsOn) }) : m.open_hiring_state_accepted();
    case "started":
      return m.open_hiring_state_started();
    default:
      return state === "passed" ? m.open_hiring_state_passed() : m.open_hiring_state_left();
  }
}
