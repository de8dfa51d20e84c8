import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowBounds, inFives, staysHidden, tellFlow, tellStock } from "./told";

/** All ways to spread up to `most` people over so many kinds of people. */
function* spreads(kinds: number, most: number): Generator<number[]> {
  if (kinds === 0) return yield [];
  for (let count = 0; count <= most; count += 1) for (const rest of spreads(kinds - 1, most - count)) yield [count, ...rest];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/**
 * Looks from the outside: who knows all rules and reads a page, what can that one still think a count to be? For every page that
 * a few people can lead to, each small count on it must have been able to be something else.
 */
function expectNothingFollows(kinds: number, most: number, few: number, cellsOf: (people: readonly number[]) => number[], pageOf: (people: readonly number[]) => unknown): void {
  const pages = new Map<string, { possible: Set<number>[]; real: { people: number[]; cells: number[] }[] }>();
  for (const people of spreads(kinds, most)) {
    const page = JSON.stringify(pageOf(people));
    const cells = cellsOf(people);
    const known = pages.get(page) ?? pages.set(page, { possible: cells.map(() => new Set()), real: [] }).get(page)!;
    for (const [at, cell] of cells.entries()) known.possible[at]!.add(cell);
    // what lies at the edge of what was tried could have been something that was not
    if (sum(people) <= few) known.real.push({ people, cells });
  }
  let small = 0;
  for (const [page, { possible, real }] of pages) {
    for (const { people, cells } of real) {
      for (const [at, cell] of cells.entries()) {
        if (cell < 1 || cell > 4) continue;
        small += 1;
        if (possible[at]!.size < 2) throw new Error(`${people.join()} shows ${page}, from which follows that cell ${at} is ${cell}`);
      }
    }
  }
  expect(small).toBeGreaterThan(1000);
}

describe("what follows from the figures (rule 24)", () => {
  // two spans, two kinds of place, two sectors: eight kinds of people
  const kindsIn = (people: readonly number[], span: number) => [people[span * 4]! + people[span * 4 + 1]!, people[span * 4 + 2]! + people[span * 4 + 3]!];
  const sectorsIn = (people: readonly number[], span: number) => [people[span * 4]! + people[span * 4 + 2]!, people[span * 4 + 1]! + people[span * 4 + 3]!];
  const both = (people: readonly number[], cut: typeof kindsIn) => [cut(people, 0), cut(people, 1)];
  const cells = (people: readonly number[]) => [...both(people, kindsIn).flat(), ...both(people, sectorsIn).flat()];
  const told = (spans: number[][]) => [0, 1].map((part) => tellFlow(0, [spans[0]![part]!, spans[1]![part]!]));
  const sumsAfter = (spans: number[][], last: number) => [0, 1].map((part) => sum(spans.slice(0, last + 1).map((span) => span[part]!)));

  it("is no small number of who came, not by week, by kind, by sector, by any of their totals, or by all of it together", () => {
    expectNothingFollows(8, 10, 6, cells, (people) => {
      const [kinds, sectors] = [both(people, kindsIn), both(people, sectorsIn)];
      const open = [0, 1].every((last) => staysHidden([sumsAfter(kinds, last).map(flowBounds), sumsAfter(sectors, last).map(flowBounds)]));
      return [told(kinds), open ? told(sectors) : null];
    });
  });

  it("would be one if the second cut was not hidden: without that this test fails", () => {
    // one kind only, of four sectors: a total beside its parts
    const parts = (people: readonly number[]) => [people[0]!, people[1]!, people[2]!, people[3]!];
    const page = (hides: boolean) => (people: readonly number[]) => {
      const cuts = [[tellStock(sum(people))], parts(people).map(tellStock)];
      return !hides || staysHidden(cuts) ? cuts : [cuts[0]];
    };
    expect(() => expectNothingFollows(4, 14, 9, parts, page(false))).toThrow(/follows that cell \d is \d/);
    expect(() => expectNothingFollows(4, 14, 9, parts, page(true))).not.toThrow();
  });

  it("is no small number of how people stand, cut in two ways", () => {
    const rows = (people: readonly number[]) => [0, 1, 2].map((row) => sum(people.slice(row * 3, row * 3 + 3)));
    const columns = (people: readonly number[]) => [0, 1, 2].map((column) => people[column]! + people[column + 3]! + people[column + 6]!);
    expectNothingFollows(9, 9, 5, (people) => [...rows(people), ...columns(people)], (people) => {
      const cuts = [rows(people).map(tellStock), columns(people).map(tellStock)];
      return staysHidden(cuts) ? cuts : [cuts[0]];
    });
  });
});

describe("a count that grows", () => {
  it("is told in fives, and a total over any spans is right within four", () => {
    fc.assert(fc.property(fc.nat(50), fc.array(fc.nat(9), { minLength: 1, maxLength: 60 }), fc.nat(59), fc.nat(59), (before, counts, a, b) => {
      const told = tellFlow(before, counts);
      const [from, until] = [Math.min(a, b) % counts.length, (Math.max(a, b) % counts.length) + 1];
      expect(told.every((count) => count % 5 === 0 && count >= 0)).toBe(true);
      if (from < until) expect(Math.abs(sum(told.slice(from, until)) - sum(counts.slice(from, until)))).toBeLessThan(5);
    }));
  });

  it("is the same however the days are put together", () => {
    fc.assert(fc.property(fc.array(fc.nat(6), { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 39 }), (counts, cut) => {
      const at = Math.min(cut, counts.length - 1);
      const [first, second] = [counts.slice(0, at), counts.slice(at)];
      expect(sum(tellFlow(0, [sum(first), sum(second)]))).toBe(sum(tellFlow(0, counts)));
      expect(tellFlow(sum(first), second)).toEqual(tellFlow(0, counts).slice(at));
    }));
  });

  it("of fewer than five is never told", () => {
    for (let count = 0; count < 5; count += 1) expect(inFives(count)).toBe(0);
    expect(inFives(5)).toBe(5);
  });
});

describe("how people stand now", () => {
  it.each([[0, 0], [1, 2], [4, 2], [5, 5], [7, 5], [8, 10], [12, 10], [13, 15], [1002, 1000]] as const)("%i is told as %i, and lies within its bounds", (count, size) => {
    const told = tellStock(count);
    expect(told.size).toBe(size);
    expect(told.low <= count && count <= told.high).toBe(true);
    // whoever is told the same has the same bounds
    for (let other = told.low; other <= told.high; other += 1) expect(tellStock(other)).toEqual(told);
  });
});
