import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../public/wachtrij-controle.mjs";
import { checkLog, commitTo, hashOf, noHead, opensTo, type Log, type LogRow } from "./chain";

const vacancyId = "0198f000-0000-4000-8000-000000000001";
type Told = [entryId: string | null, step: string, places?: number, day?: string];

function chain(told: readonly Told[]): Log {
  let head = noHead;
  const rows = told.map(([entryId, step, places, day], index): LogRow => {
    const row = { number: index + 1, entryId, step, places: places ?? null, day: day ?? "2026-11-26", commitment: commitTo("someone", new Date("2026-11-26T09:00:00Z")).commitment };
    head = hashOf(head, vacancyId, row);
    return { ...row, hash: head };
  });
  return { vacancyId, rows };
}

/** Both checkers, which have to agree. */
function problemsOf(log: Log, receipts: { number: number; hash: string }[] = []) {
  const found = checkLog(log, receipts);
  expect(check(log, receipts)).toEqual(found);
  return found;
}

const right: readonly Told[] = [[null, "opened", 1], ["a", "joined"], ["b", "joined"], ["c", "joined"], ["a", "offered"], ["a", "accepted"], ["a", "started"], ["a", "left"], ["b", "offered"], ["b", "passed"], ["c", "offered"], ["c", "accepted"]];

describe("the log of a queue", () => {
  it("is right when everybody got a turn in order of arrival", () => {
    expect(problemsOf(chain(right))).toEqual([]);
  });

  it("shows every row that was changed after it was written", () => {
    const log = chain(right);
    for (let at = 0; at < log.rows.length; at += 1) {
      for (const change of [{ day: "2026-11-25" }, { commitment: "f".repeat(64) }, { entryId: "z" }, { step: log.rows[at]!.step === "left" ? "passed" : "left" }]) {
        const rows = log.rows.map((row, index) => (index === at ? { ...row, ...change } : row));
        expect(problemsOf({ vacancyId, rows }).some(({ row, problem }) => row === at + 1 && problem === "hash"), `row ${at + 1}`).toBe(true);
      }
    }
  });

  it("shows a row that was taken out of the middle, also when all after it were written anew without their receipts", () => {
    const log = chain(right);
    expect(problemsOf({ vacancyId, rows: log.rows.filter((_, index) => index !== 2) })).not.toEqual([]);
    const anew = chain(right.filter((_, index) => index !== 2 && index !== 8 && index !== 9));
    expect(problemsOf(anew)).toEqual([]);
    const receipt = { number: log.rows[4]!.number, hash: log.rows[4]!.hash };
    expect(problemsOf(anew, [receipt])).toEqual([{ row: 5, problem: "receipt" }]);
  });

  it("that is cut short fails against a receipt of what is gone", () => {
    const log = chain(right);
    const last = log.rows.at(-1)!;
    expect(problemsOf({ vacancyId, rows: log.rows.slice(0, -2) }, [{ number: last.number, hash: last.hash }])).toEqual([{ row: 12, problem: "missing" }]);
  });

  it.each<[string, readonly Told[], string]>([
    ["an offer to who came later", [[null, "opened", 1], ["a", "joined"], ["b", "joined"], ["b", "offered"]], "order"],
    ["more people than places", [[null, "opened", 1], ["a", "joined"], ["b", "joined"], ["a", "offered"], ["b", "offered"]], "places"],
    ["fewer places than people who have one", [[null, "opened", 2], ["a", "joined"], ["b", "joined"], ["a", "offered"], ["b", "offered"], [null, "places", 1]], "places"],
    ["an offer to nobody who joined", [[null, "opened", 1], ["a", "offered"]], "state"],
    ["a start without a yes", [[null, "opened", 1], ["a", "joined"], ["a", "offered"], ["a", "started"]], "state"],
    ["an offer while the queue stood still", [[null, "opened", 1], ["a", "joined"], [null, "paused", 1], ["a", "offered"]], "closed"],
    ["somebody passed over who was away on another day", [[null, "opened", 1], ["a", "joined"], ["b", "joined"], ["a", "away", undefined, "2026-11-25"], ["b", "offered"]], "order"],
  ])("shows %s, however well its hashes are made", (_, told, problem) => {
    expect(problemsOf(chain(told)).map((finding) => finding.problem)).toContain(problem);
  });

  it("lets somebody be passed over on a day on which they are away", () => {
    expect(problemsOf(chain([[null, "opened", 1], ["a", "joined"], ["b", "joined"], ["a", "away"], ["b", "offered"], ["b", "left"], ["a", "offered"]]))).toEqual([]);
  });

  it("reads the same with both programs, whatever stands in it", () => {
    const told = fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("joined", "away", "offered", "accepted", "started", "passed", "left"));
    const ofAll = fc.tuple(fc.constant(null), fc.constantFrom("opened", "places", "paused", "resumed", "closed"), fc.integer({ min: 1, max: 3 }));
    fc.assert(fc.property(fc.array(fc.oneof(told, ofAll), { maxLength: 25 }), (rows) => {
      problemsOf(chain(rows as Told[]));
    }));
  });

  it("hides who it was under a salt, and opens with it", () => {
    const { salt, content, commitment } = commitTo("someone", new Date());
    expect(opensTo(commitment, { salt, content })).toBe(true);
    expect(opensTo(commitment, { salt: "0", content })).toBe(false);
    expect(commitTo("someone", new Date()).commitment).not.toBe(commitment);
  });
});
