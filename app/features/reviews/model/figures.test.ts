import { expect, it } from "vitest";
import { countReviews, type CountedReview } from "./figures";

const day = (at: string) => new Date(`2026-05-${at}:00+02:00`);
// Monday 18 May 2026, and the week before
const weeks = [{ from: day("11T00:00"), until: day("18T00:00") }, { from: day("18T00:00"), until: day("25T00:00") }];
const review = (more: Partial<CountedReview>): CountedReview => ({ kind: "profile", state: "open", submittedAt: day("18T09:00"), dueAt: day("19T17:00"), decidedAt: null, reasons: [], ...more });
const answered = (at: string, more: Partial<CountedReview> = {}) => review({ state: "approved", decidedAt: day(at), ...more });
const profiles = (reviews: CountedReview[], at = day("20T12:00")) => countReviews(reviews, weeks, at).kinds.find(({ kind }) => kind === "profile")!;

it("what waits counts now, whenever it was sent, and what is over its time apart", () => {
  expect(profiles([review({}), review({ dueAt: day("21T10:00") }), review({ submittedAt: day("01T10:00"), dueAt: day("05T10:00") })])).toMatchObject({ waiting: 3, overdue: 2, answered: 0, inTime: 0, medianHours: null });
});

it("an answer at the last promised minute is in time, a minute later it is not", () => {
  expect(profiles([answered("19T17:00"), review({ state: "rejected", decidedAt: new Date(day("19T17:00").getTime() + 60_000) })])).toMatchObject({ answered: 2, inTime: 1 });
});

it("hours count in office time: half took less", () => {
  expect(profiles([answered("18T10:00"), answered("18T12:00"), answered("19T10:00")])).toMatchObject({ medianHours: 3 });
  expect(profiles([answered("18T10:00"), answered("19T10:00")])).toMatchObject({ medianHours: 5 });
});

it("answers from before the first week are not counted, and each stands in its own week", () => {
  const figures = countReviews([answered("15T10:00"), answered("18T10:00"), answered("19T09:00"), answered("08T10:00")], weeks, day("20T12:00"));
  expect(figures.weeks).toEqual([{ answered: 1, inTime: 1 }, { answered: 2, inTime: 2 }]);
  expect(figures.kinds.find(({ kind }) => kind === "profile")!.answered).toBe(3);
});

it("outcomes and reasons by kind, the most frequent first", () => {
  const figures = countReviews(
    [answered("18T10:00"), answered("18T10:00", { state: "changesAsked", reasons: ["hoursUnclear"] }), answered("18T10:00", { kind: "vacancy", state: "changesAsked", reasons: ["payMissing", "hardWords"] }), answered("18T10:00", { kind: "vacancy", state: "rejected", reasons: ["payMissing"] })],
    weeks,
    day("20T12:00"),
  );
  expect(figures.kinds.map(({ kind, outcomes }) => [kind, outcomes.approved, outcomes.changesAsked, outcomes.rejected])).toEqual([["profile", 1, 1, 0], ["video", 0, 0, 0], ["vacancy", 0, 1, 1], ["company", 0, 0, 0]]);
  expect(figures.reasons).toEqual([{ kind: "vacancy", reason: "payMissing", count: 2 }, { kind: "profile", reason: "hoursUnclear", count: 1 }, { kind: "vacancy", reason: "hardWords", count: 1 }]);
});
