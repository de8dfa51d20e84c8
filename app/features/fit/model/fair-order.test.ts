import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairOrder, gini } from "./fair-order";
import { fitRules } from "./table";

const bandOfPoints = fitRules.fairShare.band;
const person = fc.record({ id: fc.uuid(), points: fc.integer({ min: 0, max: 100 }), blocked: fc.boolean(), shown: fc.integer({ min: 0, max: 50 }) });
const people = fc.array(person, { maxLength: 40 }).map((list) => list.sort((a, b) => Number(a.blocked) - Number(b.blocked) || b.points - a.points));
const shownOf = ({ shown }: { shown: number }) => shown;

describe("the fair order", () => {
  it("keeps everybody, once", () => {
    fc.assert(fc.property(people, (ranked) => {
      expect(new Set(fairOrder(ranked, shownOf))).toEqual(new Set(ranked));
      expect(fairOrder(ranked, shownOf)).toHaveLength(ranked.length);
    }));
  });

  it("never puts anybody before somebody who fits better by a band, nor what cannot be yet before what can", () => {
    fc.assert(fc.property(people, (ranked) => {
      const ordered = fairOrder(ranked, shownOf);
      for (const [at, one] of ordered.entries()) {
        for (const later of ordered.slice(at + 1)) {
          expect(Number(one.blocked)).toBeLessThanOrEqual(Number(later.blocked));
          if (!one.blocked && !later.blocked) expect(later.points - one.points).toBeLessThan(bandOfPoints);
        }
      }
    }));
  });

  it("puts who was shown less before who fits alike, and the better fit first when both were shown as often", () => {
    const [seen, unseen, better] = [{ points: 74, blocked: false, shown: 3 }, { points: 62, blocked: false, shown: 0 }, { points: 73, blocked: false, shown: 0 }];
    expect(fairOrder([seen, better, unseen], shownOf)).toEqual([better, unseen, seen]);
  });

  it("is the order of the fit as long as nobody was shown", () => {
    fc.assert(fc.property(people, (ranked) => {
      const sorted = [...ranked].sort((a, b) => Number(a.blocked) - Number(b.blocked) || (a.blocked ? 0 : Math.floor(b.points / bandOfPoints) - Math.floor(a.points / bandOfPoints)));
      expect(fairOrder(ranked, () => 0)).toEqual(sorted);
    }));
  });
});

describe("the measure of how unequal it is", () => {
  it("is nothing when all have the same, and nearly one when one has all", () => {
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0);
    expect(gini([...Array.from({ length: 99 }, () => 0), 5])).toBeCloseTo(0.99);
    expect(gini([1, 3])).toBeCloseTo(0.25);
    expect(gini([])).toBe(0);
  });
});
