/** A trial lasts at most two months, and six with a reason that says what is learned in that time. */
export const usualMonths = 2;
export const mostMonths = 6;

export type TrialProblem = "endBeforeStart" | "tooLong" | "needsReason";

/** The last day of so many months from a day: from 31 December two months end on the last day of February. */
export function lastDayOf(startsOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = startsOn.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  // the same day of a later month is the first day after
  const end = day > lastOfMonth ? Date.UTC(year, month - 1 + months, lastOfMonth) : Date.UTC(year, month - 1 + months, day - 1);
  return new Date(end).toISOString().slice(0, 10);
}

export function findTrialProblem({ startsOn, endsOn, longReason }: { startsOn: string; endsOn: string; longReason: string }): TrialProblem | null {
  if (endsOn < startsOn) return "endBeforeStart";
  if (endsOn > lastDayOf(startsOn, mostMonths)) return "tooLong";
  return endsOn > lastDayOf(startsOn, usualMonths) && longReason.trim() === "" ? "needsReason" : null;
}
