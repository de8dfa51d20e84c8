import { describe, expect, it } from "vitest";
import { canBeNoted, isMoved, isOpen, signUpWays, waysOf, type Audience, type SignUpWay } from "./tour";

const at = (hour: number) => new Date(Date.UTC(2026, 4, 12, hour));
const tour = { startsAt: at(10), cancelledAt: null };

describe("a tour", () => {
  it.each([
    // for, a job seeker alone, own people of a contact person, a contact person
    ["everyone", true, true, true],
    ["ownCandidates", false, true, true],
    ["contactPersons", false, false, true],
  ] as [Audience, boolean, boolean, boolean][])("for %s lets in whom it is for", (audience, ...expected) => {
    expect(signUpWays.map((way: SignUpWay) => waysOf[audience].includes(way))).toEqual(expected);
  });

  it.each([[9, true, false], [10, false, true], [23, false, true]])("takes people until it begins, and notes who came from then on: %i o'clock", (hour, open, noted) => {
    expect([isOpen(tour, at(hour)), canBeNoted(tour, at(hour))]).toEqual([open, noted]);
  });

  it("that does not go ahead takes nobody and has no attendance", () => {
    const cancelled = { ...tour, cancelledAt: at(8) };
    expect([isOpen(cancelled, at(9)), canBeNoted(cancelled, at(11))]).toEqual([false, false]);
  });

  it("is another appointment when its time or place changes, not when its words do", () => {
    const before = { startsAt: at(10), endsAt: at(11), workplaceId: "kade" };
    expect(isMoved(before, { ...before })).toBe(false);
    for (const change of [{ startsAt: at(9) }, { endsAt: at(12) }, { workplaceId: "haven" }]) expect(isMoved(before, { ...before, ...change })).toBe(true);
  });
});
