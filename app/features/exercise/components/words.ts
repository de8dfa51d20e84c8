import { m } from "~/paraglide/messages";

export const minutesLeftWords = (minutes: number): string => (minutes === 1 ? m.exercise_minute_left() : m.exercise_minutes_left({ minutes }));

export function underwayWords({ answered, total, minutesLeft }: { answered: number; total: number; minutesLeft: number }): string {
  if (answered === total) return m.exercise_underway_all();
  return minutesLeft === 1 ? m.exercise_underway_text_one({ count: answered, total }) : m.exercise_underway_text({ count: answered, total, minutes: minutesLeft });
}
