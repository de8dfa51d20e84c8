import { m } from "~/paraglide/messages";
import type { ShownCount } from "../model/shown-count";

export function peopleWords({ kind, size }: ShownCount): string {
  if (kind === "none") return m.insights_none();
  return kind === "few" ? m.insights_few() : m.insights_about({ count: size });
}

export function timesWords({ kind, size }: ShownCount): string {
  if (kind === "none") return m.insights_none();
  return kind === "few" ? m.insights_few_times() : m.insights_about_times({ count: size });
}

export const guestWords = (count: number) => (count === 1 ? m.insights_guests_one() : m.insights_guests_other({ count }));
export const tourWords = (count: number) => (count === 1 ? m.insights_tours_count_one() : m.insights_tours_count_other({ count }));

export function answerWords({ answered, unanswered, medianMinutes }: { answered: number; unanswered: number; medianMinutes: number | null }): string {
  const ended = answered + unanswered;
  if (ended === 0) return m.insights_no_answers();
  const share = m.insights_of({ part: answered, whole: ended });
  if (medianMinutes === null) return share;
  const days = Math.max(1, Math.ceil(medianMinutes / 1440));
  return `${share}, ${days === 1 ? m.insights_day() : m.insights_days({ days })}`;
}
