import { describe, expect, it } from "vitest";
import { isEmptyKeepsake, readKeepsake } from "./keepsake";

describe("what stayed with the person", () => {
  it("tells the plan, the ladder, the notes of moments and hand-overs by day, and the messages", () => {
    const kept = readKeepsake({
      plan: { goal: "Buiten werken", interventions: [{ what: "Cursus", result: "gehaald" }, { what: "Maatje", result: "" }] },
      participationLadder: [{ step: 3, since: "2026-01-05T00:00:00.000Z", reason: "doet mee" }],
      contactMoments: [{ at: "2026-03-01T10:00:00.000Z", by: "Ria", note: "wil graag" }, { at: "2026-04-01T10:00:00.000Z", by: "Ria", note: "" }],
      handOvers: [{ at: "2026-02-01T10:00:00.000Z", from: "Tom", note: "belt liever" }],
      conversation: [{ at: "2026-03-02T10:00:00.000Z", by: "Samira", body: "Dag" }],
    });
    expect(kept).toEqual({
      goal: "Buiten werken", steps: ["Cursus: gehaald", "Maatje"],
      ladder: [{ step: 3, since: "2026-01-05T00:00:00.000Z", reason: "doet mee" }],
      notes: [{ at: "2026-02-01T10:00:00.000Z", by: "Tom", text: "belt liever" }, { at: "2026-03-01T10:00:00.000Z", by: "Ria", text: "wil graag" }],
      messages: [{ at: "2026-03-02T10:00:00.000Z", by: "Samira", text: "Dag" }],
    });
    expect(isEmptyKeepsake(kept)).toBe(false);
  });

  it.each([null, {}, { plan: null, conversation: "?" }, "?"])("reads %j as nothing", (content) => {
    expect(isEmptyKeepsake(readKeepsake(content))).toBe(true);
  });
});
