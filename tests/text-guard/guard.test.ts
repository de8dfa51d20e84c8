import { describe, expect, it } from "vitest";
import { privateKinds } from "~/features/text-guard";
import { bars, floor } from "./bars";
import { judge, parts, scoreOf } from "./measure";

describe("the guard on texts with known answers", () => {
  it("has texts of every kind, near misses, and each once", () => {
    const all = parts.flatMap(judge);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(judge("held-back").length).toBeGreaterThanOrEqual(250);
    expect(judge("held-back").filter(({ expected }) => expected.size === 0).length).toBeGreaterThanOrEqual(120);
    for (const kind of privateKinds) expect(judge("held-back").filter(({ expected }) => expected.has(kind)).length, kind).toBeGreaterThanOrEqual(30);
  });

  it.each(parts)("misses no BSN in %s", (part) => {
    expect(scoreOf(judge(part), ["bsn"]).recall).toBe(bars.bsnRecall);
  });

  it.each(["tuning", "held-back", "second", "third"] as const)("does not fall back on the texts of %s", (part) => {
    const { precision, recall } = scoreOf(judge(part));
    expect(precision).toBeGreaterThanOrEqual(floor.known);
    expect(recall).toBeGreaterThanOrEqual(floor.known);
  });

  it("reaches the bars on texts that no rule was written from", () => {
    const { precision, recall } = scoreOf(judge("unseen"));
    expect(precision).toBeGreaterThanOrEqual(bars.precision);
    expect(recall).toBeGreaterThanOrEqual(bars.recall);
  });
});
