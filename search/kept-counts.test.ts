import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyQuery, type SearchEngine, type SearchQuery, type SearchResult } from "./engine";
import { keepCounts } from "./kept-counts.server";

/** Counts how it is asked, and answers with the number of that count; how long it takes can be set. */
function countingEngine() {
  const state = { counts: 0, pages: 0, milliseconds: 4, total: Infinity, ids: ["a"], fails: false };
  const engine: SearchEngine = {
    name: "counting",
    async search(_kind, query): Promise<SearchResult> {
      const isCount = query.facets.length > 0;
      const number = isCount ? (state.counts += 1) : (state.pages += 1);
      await new Promise((resolve) => setTimeout(resolve, isCount ? state.milliseconds : 0));
      if (state.fails && isCount) throw new Error("no counts today");
      return { ids: isCount ? [] : state.ids, total: isCount ? 40 : state.total, highlights: {}, facets: isCount ? { sector: { green: number } } : {} };
    },
  };
  const kept = keepCounts(engine);
  /** the answer, after the time that counting takes */
  const search = async (kind: "vacancy" | "talent", query: SearchQuery<"sector">) => {
    const answer = kept.search(kind, query);
    answer.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(state.milliseconds);
    return answer;
  };
  return { state, engine: { search } };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const counted = (change: Partial<SearchQuery<"sector">> = {}): SearchQuery<"sector"> => ({ ...emptyQuery, facets: ["sector"], limit: 2, ...change });
const green = ({ facets }: SearchResult) => facets.sector?.green;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("counts of equal questions", () => {
  it("are made once for all who ask at the same time", async () => {
    const { engine, state } = countingEngine();
    const answers = await Promise.all(Array.from({ length: 20 }, () => engine.search("vacancy", counted())));
    expect(state).toMatchObject({ counts: 1, pages: 20 });
    expect(answers.map(green)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it("hold for a moment, whatever page or order is asked", async () => {
    const { engine, state } = countingEngine();
    await engine.search("vacancy", counted());
    await engine.search("vacancy", counted({ offset: 4, sort: "newest" }));
    expect(state.counts).toBe(1);
  });

  it("are other counts for another text, choice, condition or kind", async () => {
    const { engine, state } = countingEngine();
    await engine.search("vacancy", counted());
    await engine.search("vacancy", counted({ text: "tuin" }));
    await engine.search("vacancy", counted({ chosen: { sector: ["green"] } }));
    await engine.search("vacancy", counted({ conditions: [{ field: "task", in: ["weed-beds"] }] }));
    await engine.search("talent", counted());
    expect(state.counts).toBe(5);
  });

  it("are made anew after a moment that grows with what they cost, while the old ones are given", async () => {
    const { engine, state } = countingEngine();
    state.milliseconds = 8;
    await engine.search("vacancy", counted());
    await wait(300);
    expect(green(await engine.search("vacancy", counted()))).toBe(1);
    await wait(30);
    expect(green(await engine.search("vacancy", counted()))).toBe(2);
    expect(state.counts).toBe(2);
  });

  it("are never given when they are old", async () => {
    const { engine } = countingEngine();
    await engine.search("vacancy", counted());
    await wait(700);
    expect(green(await engine.search("vacancy", counted()))).toBe(2);
  });

  it("that failed are asked again by the next", async () => {
    const { engine, state } = countingEngine();
    state.fails = true;
    await expect(engine.search("vacancy", counted())).rejects.toThrow("no counts today");
    state.fails = false;
    expect(green(await engine.search("vacancy", counted()))).toBe(2);
  });
});

describe("what was found", () => {
  it("is never kept", async () => {
    const { engine, state } = countingEngine();
    expect((await engine.search("vacancy", counted())).ids).toEqual(["a"]);
    state.ids = ["b"];
    expect((await engine.search("vacancy", counted())).ids).toEqual(["b"]);
  });

  it("has the total of the engine when that knows it, else the counted one", async () => {
    const { engine, state } = countingEngine();
    expect((await engine.search("vacancy", counted())).total).toBe(40);
    state.total = 1;
    expect((await engine.search("vacancy", counted())).total).toBe(1);
  });

  it("goes past the counts when nothing is counted", async () => {
    const { engine, state } = countingEngine();
    await engine.search("vacancy", { ...counted(), facets: [] });
    expect(state).toMatchObject({ counts: 0, pages: 1 });
  });
});
