import { days } from "~/platform/clock";

/** Between which a municipality chooses. Two warnings need two months; longer than a year nothing is kept (rule 23). */
export const retentionMonths = { least: 3, most: 12, usual: 12 } as const;

/** How long before the end somebody is warned for the first and the second time; nobody gets less notice, whatever was missed. */
export const notice = { first: days(60), second: days(14) } as const;

/** The job looks once a day: who is a day before the year goes now, because the next look comes too late. */
const betweenLooks = days(1);

/** A time in which the clock stands still: work with its aftercare, or a place in a queue. Without an end it still runs. */
export type Still = { from: Date; until: Date | null };

/** What is known of one person. */
export type RetentionFacts = {
  /** the last sign of any kind that the person gave */
  lastSignAt: Date;
  /** months that the municipality keeps who is silent */
  months: number;
  stills: readonly Still[];
  warnedAt: Date | null;
  warnedAgainAt: Date | null;
};

export type RetentionStep = "still" | "kept" | "warn" | "waits" | "warnAgain" | "erase";

/**
 * What has to happen with somebody now, and when the data go if nothing is heard. `still`: the clock stands still. `kept`: longer than
 * two months to go. `waits`: warned, and nothing to do until the next line.
 */
export type Standing = { step: "still"; erasesOn: null } | { step: Exclude<RetentionStep, "still">; erasesOn: Date };

export function standingOf(facts: RetentionFacts, at: Date): Standing {
  const deadline = deadlineOf(facts);
  if (!deadline || facts.stills.some(({ from, until }) => from <= at && (!until || until > at))) return { step: "still", erasesOn: null };
  const first = countsFrom(facts.warnedAt, facts.lastSignAt, deadline, notice.first);
  if (!first) return isReached(plus(deadline, -notice.first), at) ? { step: "warn", erasesOn: later(deadline, plus(at, notice.first)) } : { step: "kept", erasesOn: deadline };
  const promised = later(deadline, plus(first, notice.first));
  const second = countsFrom(facts.warnedAgainAt, first, promised, notice.second);
  if (!second) return isReached(plus(promised, -notice.second), at) ? { step: "warnAgain", erasesOn: later(promised, plus(at, notice.second)) } : { step: "waits", erasesOn: promised };
  const erasesOn = later(promised, plus(second, notice.second));
  return { step: isReached(erasesOn, at) ? "erase" : "waits", erasesOn };
}

/** The moment at which the months without a sign are over; null while the clock stands still. */
export function deadlineOf({ lastSignAt, months, stills }: Pick<RetentionFacts, "lastSignAt" | "months" | "stills">): Date | null {
  let deadline = plus(addMonths(lastSignAt, months), -betweenLooks);
  let counted = lastSignAt;
  for (const { from, until } of stills.toSorted((one, other) => one.from.getTime() - other.from.getTime())) {
    if (from >= deadline) break;
    if (!until) return null;
    const begin = later(from, counted);
    if (until <= begin) continue;
    deadline = plus(deadline, until.getTime() - begin.getTime());
    counted = until;
  }
  return deadline;
}

/** A warning counts when no sign came after it, and when it spoke of this end: another period, or work in between, moves the end and asks for a new one. */
function countsFrom(warnedAt: Date | null, since: Date, end: Date, before: number): Date | null {
  return warnedAt && warnedAt > since && isReached(plus(end, -before), warnedAt) ? warnedAt : null;
}

/** The same day of the month, or its last day where the month is shorter: as the calendar counts months. */
export function addMonths(moment: Date, months: number): Date {
  const added = new Date(moment);
  added.setUTCMonth(added.getUTCMonth() + months);
  if (added.getUTCDate() !== moment.getUTCDate()) added.setUTCDate(0);
  return added;
}

const plus = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);
const later = (one: Date, other: Date) => (one > other ? one : other);
const isReached = (line: Date, at: Date) => at >= line;
