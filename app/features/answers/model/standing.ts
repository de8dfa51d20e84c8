import { days } from "~/platform/clock";

/** Every number of "an answer for everyone". The public page, docs/algorithm.md and the tests print these. */
export const answerRules = {
  /** only what ended in so many days counts */
  windowDays: 180,
  /** fewer ended questions than this say nothing */
  enough: 5,
  /** from this share on a company answers well; below the other it answers poorly */
  good: 0.8,
  poor: 0.5,
  /** points of fit that are taken as equal; within them who answers well stands first */
  band: 5,
  /** rule 22 */
  pause: { unanswered: 10, days: 30, lastInARow: 3 },
} as const;

/** A question to a company that came to an end: a reaction or a proposal that it answered, or left for 21 days. */
export type EndedQuestion = { askedAt: Date; endedAt: Date; isAnswered: boolean };

export const grades = ["good", "fair", "poor"] as const;
export type Grade = (typeof grades)[number];

export type Standing = {
  answered: number;
  unanswered: number;
  /** the middle answering time in minutes; of two middle ones the mean */
  medianMinutes: number | null;
  grade: Grade | null;
};

/**
 * How a company answers, from what ended in the last 180 days. What was taken back, closed by something else or still waits does
 * not count: it says nothing about answering.
 */
export function standingOf(questions: readonly EndedQuestion[], at: Date): Standing {
  const counted = questions.filter(({ endedAt }) => at.getTime() - endedAt.getTime() <= days(answerRules.windowDays));
  const answered = counted.filter(({ isAnswered }) => isAnswered);
  const unanswered = counted.length - answered.length;
  return { answered: answered.length, unanswered, medianMinutes: medianOf(answered.map(({ askedAt, endedAt }) => Math.max(0, endedAt.getTime() - askedAt.getTime()) / 60_000)), grade: gradeOf(answered.length, unanswered) };
}

function gradeOf(answered: number, unanswered: number): Grade | null {
  const total = answered + unanswered;
  if (total < answerRules.enough) return null;
  const share = answered / total;
  return share >= answerRules.good ? "good" : share < answerRules.poor ? "poor" : "fair";
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length / 2;
  return Math.round(ordered.length % 2 === 1 ? ordered[Math.floor(middle)]! : (ordered[middle - 1]! + ordered[middle]!) / 2);
}

/** What people read: in tenths, as an exact share of few would tell about single people; and whole days. */
export type ToldStanding = { tenths: number; days: number | null };

/** Null below `answerRules.enough`. All ten only when nobody went without an answer, none only when everybody did. */
export function toldStanding({ answered, unanswered, medianMinutes }: Pick<Standing, "answered" | "unanswered" | "medianMinutes">): ToldStanding | null {
  const total = answered + unanswered;
  if (total < answerRules.enough) return null;
  const tenths = unanswered === 0 ? 10 : answered === 0 ? 0 : Math.min(9, Math.max(1, Math.round((10 * answered) / total)));
  return { tenths, days: medianMinutes === null ? null : Math.max(1, Math.ceil(medianMinutes / 1440)) };
}

/**
 * Whether a company must rest (rule 22): ten without an answer in 30 days, or none of the last three.
 * @param countsFrom the company took up again then; what ended before is forgiven
 */
export function mustPause(questions: readonly EndedQuestion[], { at, countsFrom }: { at: Date; countsFrom: Date | null }): boolean {
  const { unanswered, days: within, lastInARow } = answerRules.pause;
  const counted = questions.filter(({ endedAt }) => endedAt <= at && (!countsFrom || endedAt > countsFrom));
  const silent = counted.filter(({ isAnswered, endedAt }) => !isAnswered && at.getTime() - endedAt.getTime() <= days(within));
  if (silent.length >= unanswered) return true;
  const last = counted.toSorted((a, b) => b.endedAt.getTime() - a.endedAt.getTime()).slice(0, lastInARow);
  return last.length === lastInARow && last.every(({ isAnswered }) => !isAnswered);
}

type Placed = { points: number; blocked: boolean };

/**
 * Work that fits alike, within the band, in the order of how the company answers: well, then in between or not known yet, then
 * poorly. Who answers well never passes what fits better by a band, and "kan nog niet" stays last.
 * @param ranked best first
 */
export function answerOrder<T extends Placed>(ranked: readonly T[], gradeOfOne: (one: T) => Grade | null): T[] {
  const bandOf = ({ points, blocked }: Placed) => (blocked ? -1 : Math.floor(points / answerRules.band));
  const stepOf = (one: T) => ({ good: 0, fair: 1, poor: 2 })[gradeOfOne(one) ?? "fair"];
  const place = new Map(ranked.map((one, index) => [one, index]));
  return [...ranked].sort((a, b) => bandOf(b) - bandOf(a) || stepOf(a) - stepOf(b) || place.get(a)! - place.get(b)!);
}
