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

  it("has nothing afterwards that the rules could have been written from", () => {
    const known = new Set([...judge("tuning"), ...judge("held-back")].map(({ text }) => text));
    const afterwards = judge("afterwards");
    expect(afterwards.filter(({ text }) => known.has(text)).map(({ text }) => text)).toEqual([]);
    expect(afterwards.filter(({ expected }) => expected.size > 0).length).toBeGreaterThanOrEqual(60);
    expect(afterwards.filter(({ expected }) => expected.size === 0).length).toBeGreaterThanOrEqual(60);
  });

  it("reaches the bars on the held-back half", () => {
    const { precision, recall } = scoreOfAll(judge("held-back"));
    expect(precision).toBeGreaterThanOrEqual(bars.precision);
    expect(recall).toBeGreaterThanOrEqual(bars.recall);
  });

  it("hardly ever blocks what the law allows", () => {
    expect(scoreOf(judge("held-back"), "law").precision).toBeGreaterThanOrEqual(0.9);
  });
});
