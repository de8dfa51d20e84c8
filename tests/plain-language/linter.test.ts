import { describe, expect, it } from "vitest";
import { bars } from "./bars";
import { judge, measured, scoreOf, scoreOfAll } from "./measure";

describe("the linter on sentences with known answers", () => {
  it("has sentences of every kind, and innocent ones", () => {
    for (const half of ["tuning", "held-back"] as const) {
      const judged = judge(half);
      expect(judged.length).toBeGreaterThanOrEqual(150);
      expect(new Set(judged.map(({ text, work }) => `${text} ${JSON.stringify(work)}`)).size, "each once").toBe(judged.length);
      expect(judged.filter(({ expected }) => expected.size === 0).length).toBeGreaterThan(50);
      for (const what of measured) expect(judged.filter(({ expected }) => expected.has(what)).length, what).toBeGreaterThanOrEqual(10);
    }
  });

  it("has nothing unseen that the rules could have been written from", () => {
    const known = new Set((["tuning", "held-back", "afterwards", "other-hand"] as const).flatMap(judge).map(({ text }) => text));
    const unseen = judge("unseen");
    expect(unseen.filter(({ text }) => known.has(text)).map(({ text }) => text)).toEqual([]);
    expect(unseen.filter(({ expected }) => expected.size === 0).length).toBeGreaterThanOrEqual(60);
  });

  it("reaches the bars on the held-back half", () => {
    const { precision, recall } = scoreOfAll(judge("held-back"));
    expect(precision).toBeGreaterThanOrEqual(bars.precision);
    expect(recall).toBeGreaterThanOrEqual(bars.recall);
  });

  it("reaches the bars on sentences that no rule was written from, in all and in what blocks", () => {
    const unseen = judge("unseen");
    expect(unseen.length).toBeGreaterThanOrEqual(200);
    expect(unseen.filter(({ expected }) => expected.has("law")).length).toBeGreaterThanOrEqual(60);
    for (const { precision, recall } of [scoreOfAll(unseen), scoreOf(unseen, "law")]) {
      expect(precision).toBeGreaterThanOrEqual(bars.precision);
      expect(recall).toBeGreaterThanOrEqual(bars.recall);
    }
    expect(scoreOf(unseen, "law").precision, "what blocks").toBeGreaterThanOrEqual(bars.blockingPrecision);
    // the floor of each kind; `unpaid` is the weakest, and stands in the report
    for (const kind of ["need", "exclusion", "jargon", "sentence", "fact"] as const) expect(scoreOf(unseen, kind).recall, kind).toBeGreaterThanOrEqual(bars.recall);
    for (const kind of ["need", "exclusion", "jargon", "sentence", "fact", "unpaid"] as const) expect(scoreOf(unseen, kind).precision, kind).toBeGreaterThanOrEqual(0.8);
  });

  it("does not fall back on the sentences of another hand", () => {
    const { precision, recall } = scoreOfAll(judge("other-hand"));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it("hardly ever blocks what the law allows", () => {
    expect(scoreOf(judge("held-back"), "law").precision).toBeGreaterThanOrEqual(0.9);
  });
});
