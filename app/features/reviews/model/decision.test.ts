import { describe, expect, it } from "vitest";
import { checklists, isComplete, reviewKinds } from "./checklist";
import { noteLimit } from "./decision";
import { decisionSchema } from "./decision-form";

describe("a decision", () => {
  it("asking for changes says what", () => {
    expect(decisionSchema.safeParse({ decision: "changesAsked", changes: " " }).error?.issues[0]).toMatchObject({ path: ["changes"], message: "sayWhat" });
    expect(decisionSchema.parse({ decision: "changesAsked", changes: "Noem de dagen.", why: "oud" })).toMatchObject({ note: "Noem de dagen." });
  });

  it("a no says why", () => {
    expect(decisionSchema.safeParse({ decision: "rejected", changes: "iets anders" }).error?.issues[0]).toMatchObject({ path: ["why"], message: "sayWhy" });
  });

  it("an approval keeps no text that was typed for another choice", () => {
    expect(decisionSchema.parse({ decision: "approved", why: "toch niet nodig" }).note).toBe("");
  });

  it("a text has an end", () => {
    expect(decisionSchema.safeParse({ decision: "rejected", why: "x".repeat(noteLimit + 1) }).success).toBe(false);
  });

  it("another word is no decision", () => expect(decisionSchema.safeParse({ decision: "open" }).success).toBe(false));
});

describe("a checklist", () => {
  it.each(reviewKinds)("for a %s is complete only with every line", (kind) => {
    expect(isComplete(kind, checklists[kind])).toBe(true);
    expect(isComplete(kind, checklists[kind].slice(1))).toBe(false);
    expect(isComplete(kind, ["something-else"])).toBe(false);
  });
});
