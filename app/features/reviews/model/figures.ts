import { officeHoursBetween } from "~/platform/working-time";
import { reviewKinds, type ReviewKind } from "./checklist";
import type { Decision } from "./decision";

/** A review as the figures read it; what a newer submission took the place of is left out. */
export type CountedReview = { kind: ReviewKind; state: "open" | Decision; submittedAt: Date; dueAt: Date; decidedAt: Date | null; reasons: readonly string[] };

export type KindFigures = {
  kind: ReviewKind;
  /** waiting at this moment, and of those how many longer than promised */
  waiting: number;
  overdue: number;
  /** answered in the period */
  answered: number;
  /** of those within two working days (rule 21) */
  inTime: number;
  /** office hours from sending to answer: half took less; null when nothing was answered */
  medianHours: number | null;
  outcomes: Record<Decision, number>;
};

export type ReviewFigures = {
  kinds: KindFigures[];
  /** answered and answered in time, of all kinds together, by week of the answer */
  weeks: { answered: number; inTime: number }[];
  /** how often each suggested reason was chosen, the most first */
  reasons: { kind: ReviewKind; reason: string; count: number }[];
};

type Span = { from: Date; until: Date };

/** Figures of reviews: answers count in the period of `weeks`, what waits counts now. */
export function countReviews(reviews: readonly CountedReview[], weeks: readonly Span[], at: Date): ReviewFigures {
  const answered = reviews.filter(({ decidedAt }) => decidedAt !== null && weeks.some((week) => isIn(decidedAt, week)));
  return {
    kinds: reviewKinds.map((kind) => countKind(kind, reviews.filter((one) => one.kind === kind && one.state === "open"), answered.filter((one) => one.kind === kind), at)),
    weeks: weeks.map((week) => {
      const inWeek = answered.filter(({ decidedAt }) => isIn(decidedAt!, week));
      return { answered: inWeek.length, inTime: inWeek.filter(wasInTime).length };
    }),
    reasons: countReasons(answered),
  };
}

function countKind(kind: ReviewKind, open: readonly CountedReview[], answered: readonly CountedReview[], at: Date): KindFigures {
  const count = (decision: Decision) => answered.filter(({ state }) => state === decision).length;
  return {
    kind,
    waiting: open.length,
    overdue: open.filter(({ dueAt }) => dueAt < at).length,
    answered: answered.length,
    inTime: answered.filter(wasInTime).length,
    medianHours: median(answered.map(({ submittedAt, decidedAt }) => officeHoursBetween(submittedAt, decidedAt!))),
    outcomes: { approved: count("approved"), changesAsked: count("changesAsked"), rejected: count("rejected") },
  };
}

function countReasons(answered: readonly CountedReview[]): ReviewFigures["reasons"] {
  const counts = new Map<string, ReviewFigures["reasons"][number]>();
  for (const { kind, reasons } of answered) {
    for (const reason of reasons) {
      const key = `${kind} ${reason}`;
      counts.set(key, { kind, reason, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || reviewKinds.indexOf(one.kind) - reviewKinds.indexOf(other.kind));
}

const isIn = (moment: Date, { from, until }: Span) => moment >= from && moment < until;
const wasInTime = ({ decidedAt, dueAt }: CountedReview) => decidedAt! <= dueAt;

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
