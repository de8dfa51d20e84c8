/** A trial lasts at most two months, and six with a reason that says what is learned in that time. */
export const usualMonths = 2;
export const mostMonths = 6;

export type TrialProblem = "endBeforeStart" | "tooLong" | "needsReason";

/** The same day of so many months later, or the last day of a month that is too short: a month from 31 January is 28 February. */
export function dayAfterMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The last day of so many months from a day: from 31 December two months end on the last day of February. */
export function lastDayOf(startsOn: string, months: number): string {
  const after = dayAfterMonths(startsOn, months);
  // the same day of a later month is the first day after
  return after.slice(8) === startsOn.slice(8) ? new Date(Date.parse(after) - 86_400_000).toISOString().slice(0, 10) : after;
}

export function findTrialProblem({ startsOn, endsOn, longReason }: { startsOn: string; endsOn: string; longReason: string }): TrialProblem | null {
  if (endsOn < startsOn) return "endBeforeStart";
  if (endsOn > lastDayOf(startsOn, mostMonths)) return "tooLong";
  return endsOn > lastDayOf(startsOn, usualMonths) && longReason.trim() === "" ? "needsReason" : null;
}
