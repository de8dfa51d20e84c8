import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fitPartIds, fitTable, fitTables } from "./table";

/** What each table was when it began to count. A new version adds a line; a line that is here never changes. */
const digests: Record<number, string> = {
  1: "b1956cfd2ecd2f3d",
};

const digestOf = (table: object) => createHash("sha256").update(JSON.stringify(table)).digest("hex").slice(0, 16);

describe("the tables of weights", () => {
  it("are what they were when they began to count: a change of weights is a new version", () => {
    expect(Object.fromEntries(Object.values(fitTables).map((table) => [table.version, digestOf(table)]))).toEqual(digests);
  });

  it("are numbered from 1 without gaps, and the last one counts", () => {
    const versions = Object.keys(fitTables).map(Number);
    expect(versions).toEqual(versions.map((_, at) => at + 1));
    expect(Object.values(fitTables).map(({ version }) => version)).toEqual(versions);
    expect(fitTable.version).toBe(versions.at(-1));
  });

  it("have 100 points, and words that go down to 0", () => {
    for (const { parts, words } of Object.values(fitTables)) {
      expect(Object.values(parts).reduce((sum, { max }) => sum + max, 0)).toBe(100);
      expect(words.map(({ from }) => from)).toEqual(words.map(({ from }) => from).toSorted((a, b) => b - a));
      expect(words.at(-1)!.from).toBe(0);
    }
  });

  it("are kept in the order in which parts of suggestions are written", () => {
    expect(Object.keys(fitTable.parts)).toEqual([...fitPartIds]);
  });
});
