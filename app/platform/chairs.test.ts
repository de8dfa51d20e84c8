import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chairOnArrival, moveDown, nextInLine, placeInLine, type SignUp } from "./chairs";

const signUp = (number: number, chair: number | null = null): SignUp => ({ id: `p${number}`, number, chair });

describe("chairs", () => {
  it("go to who waits longest, the lowest chair first", () => {
    expect(nextInLine(3, [signUp(4), signUp(1, 2), signUp(3), signUp(2)])).toEqual([{ id: "p2", chair: 1 }, { id: "p3", chair: 3 }]);
  });

  it("are nobody's when all are taken", () => {
    expect(nextInLine(2, [signUp(1, 1), signUp(2, 2), signUp(3)])).toEqual([]);
    expect(chairOnArrival(2, [signUp(1, 1), signUp(2, 2)])).toBeNull();
  });

  it("are for who arrives while nobody waits, the lowest first; a free one is theirs who wait", () => {
    expect(chairOnArrival(3, [signUp(1, 1), signUp(2, 3)])).toBe(2);
    expect(chairOnArrival(3, [signUp(1, 1), signUp(2)])).toBeNull();
    expect(chairOnArrival(1, [])).toBe(1);
  });

  it("keep their numbers up to the places when there are fewer", () => {
    expect(moveDown(3, [signUp(1, 5), signUp(2, 2), signUp(3), signUp(4, 4)])).toEqual([{ id: "p1", chair: 1 }, { id: "p4", chair: 3 }]);
    expect(moveDown(3, [signUp(1, 1), signUp(2, 3)])).toEqual([]);
  });

  it("tell who waits how many are before them", () => {
    const all = [signUp(1, 1), signUp(5), signUp(3)];
    expect([placeInLine(all, "p3"), placeInLine(all, "p5"), placeInLine(all, "p1"), placeInLine(all, "p9")]).toEqual([1, 2, null, null]);
  });

  it("are never more than the places, never given twice, and never left free while somebody waits", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 15 }), fc.array(fc.nat(), { maxLength: 15 }), (places, count, seats) => {
      const taken = new Set<number>();
      const all = Array.from({ length: count }, (_, index) => {
        const wanted = (seats[index] ?? 99) % 12 + 1;
        const chair = wanted <= places && !taken.has(wanted) ? wanted : null;
        if (chair) taken.add(chair);
        return signUp(index + 1, chair);
      });
      const moved = nextInLine(places, all);
      const chairs = [...taken, ...moved.map(({ chair }) => chair)];
      expect(new Set(chairs).size).toBe(chairs.length);
      expect(Math.max(0, ...chairs)).toBeLessThanOrEqual(places);
      expect(chairs.length).toBe(Math.min(places, count));
    }));
  });
});
