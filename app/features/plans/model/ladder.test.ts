import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, ladderLine } from "./ladder";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

test("the line goes along and then up or down, from the first day until today", () => {
  const moves = [{ step: 2, since: day("2026-01-01") }, { step: 4, since: day("2026-01-11") }, { step: 3, since: day("2026-01-21") }];
  expect(ladderLine(moves, day("2026-01-21"))).toEqual([{ x: 0, y: 80 }, { x: 50, y: 80 }, { x: 50, y: 40 }, { x: 100, y: 40 }, { x: 100, y: 60 }, { x: 100, y: 60 }]);
  expect(ladderLine([], day("2026-01-21"))).toEqual([]);
  expect(ladderLine([{ step: 1, since: day("2026-01-21") }], day("2026-01-21"))).toEqual([{ x: 0, y: 100 }, { x: 100, y: 100 }]);
});

test("moves come in the order of their days, whenever they were written", () => {
  const moves = [{ step: 3, since: day("2026-02-01"), at: day("2026-02-01") }, { step: 2, since: day("2026-01-01"), at: day("2026-03-01") }, { step: 4, since: day("2026-02-01"), at: day("2026-02-02") }];
  expect(inOrder(moves).map(({ step }) => step)).toEqual([2, 3, 4]);
});

test("the line stays in its box and never runs back in time", () => {
  const move = fc.record({ step: fc.integer({ min: 1, max: 6 }), since: fc.date({ min: day("2020-01-01"), max: day("2026-01-01"), noInvalidDate: true }), at: fc.constant(day("2026-01-01")) });
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 30 }), (moves) => {
      const line = ladderLine(inOrder(moves), day("2026-01-02"));
      for (const [at, { x, y }] of line.entries()) {
        expect(x >= (line[at - 1]?.x ?? 0) && x <= 100 && y >= 0 && y <= 100).toBe(true);
      }
    }),
  );
});
