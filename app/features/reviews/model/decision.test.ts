import { describe, expect, it } from "vitest";
import { checklists, isComplete, reviewKinds } from "./checklist";
import { noteLimit } from "./decision";
import { decisionSchema } from "./decision-form";
import { chosenReasons, reasonsFor } from "./reasons";

describe("a decision", () => {
  it("asking for changes says what", () => {
    expect(decisionSchema.safeParse({ decision: "changesAsked", changes: " " }).error?.issues[0]).toMatchObject({ path: ["changes"], message: "sayWhat" });
    expect(decisionSchema.parse({ decision: "changesAsked", changes: "Noem de dagen.", why: "oud" })).toMatchObject({ note: "Noem de dagen." });
  });

  it("a no says why", () => {
    expect(decisionSchema.safeParse({ decision: "rejected", changes: "iets anders" }).error?.issues[0]).toMatchObject({ path: ["why"], message: "sayWhy" });
  });

  it("a suggested reason of that decision is enough, and one of another decision is none", () => {
    expect(decisionSchema.parse({ decision: "changesAsked", changesReasons: ["payMissing"], whyReasons: ["workUnsafe"] })).toMatchObject({ note: "", reasons: ["payMissing"] });
    expect(decisionSchema.safeParse({ decision: "rejected", changesReasons: ["payMissing"] }).success).toBe(false);
    expect(decisionSchema.parse({ decision: "approved", changesReasons: ["payMissing"] }).reasons).toEqual([]);
  });
  it("an approval keeps no text that was typed for another choice", () => {
    expect(decisionSchema.parse({ decision: "approved", why: "toch niet nodig" }).note).toBe("");
  });

  it("a text has an end", () => {
    expect(decisionSchema.safeParse({ decision: "rejected", why: "x".repeat(noteLimit + 1) }).success).toBe(false);
  });

  it("another word is no decision", () => expect(decisionSchema.safeParse({ decision: "open" }).success).toBe(false));
});

describe("suggested reasons", () => {
  it("are of one kind and one decision, so that a count tells what it counts", () => {
    const all = reviewKinds.flatMap((kind) => (["changesAsked", "rejected"] as const).flatMap((decision) => reasonsFor(kind, decision)));
    expect(new Set(all).size).toBe(all.length);
    expect(reasonsFor("vacancy", "approved")).toEqual([]);
  });
  it("come back in the order of the list, without what is not on it", () => {
    expect(chosenReasons("vacancy", "changesAsked", ["payMissing", "workUnsafe", "tasksUnclear", "x"])).toEqual(["tasksUnclear", "payMissing"]);
  });
});

describe("a checklist", () => {
  it.each(reviewKinds)("for a %s is complete only with every line", (kind) => {
    expect(isComplete(kind, checklists[kind])).toBe(true);
    expect(isComplete(kind, checklists[kind].slice(1))).toBe(false);
    expect(isComplete(kind, ["something-else"])).toBe(false);
  });
});
