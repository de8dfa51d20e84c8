import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { logger } from "./log.server";
import { flushNotes, writeLater } from "./write-later.server";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function counting(most?: number) {
  const written: [string, number][][] = [];
  const notes = writeLater<[string, number]>("counting", async (all) => written.push(all), most);
  const count = (key: string) => notes.note(key, (waiting) => [key, (waiting?.[1] ?? 0) + 1]);
  return { written, count, flush: notes.flush };
}

it("writes once what was noted meanwhile, joined by key and in the order of keys", async () => {
  const { written, count } = counting();
  for (const key of ["b", "a", "b"]) count(key);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual([[["a", 1], ["b", 2]]]);
  count("c");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual([[["a", 1], ["b", 2]], [["c", 1]]]);
});

it("writes nothing when nothing waits, and nothing twice", async () => {
  const { written, count, flush } = counting();
  await flush();
  count("a");
  await flush();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual([[["a", 1]]]);
});

it("keeps no more than may wait, and says so", async () => {
  vi.spyOn(logger, "warn").mockImplementation(() => undefined);
  const { written, count, flush } = counting(2);
  for (const key of ["a", "b", "c", "a"]) count(key);
  await flush();
  expect(written).toEqual([[["a", 2], ["b", 1]]]);
  expect(logger.warn).toHaveBeenCalledWith({ part: "counting", kept: 2 }, "more was noted than is kept");
});

it("at the end of the process writes all of everybody, also when one fails", async () => {
  vi.spyOn(logger, "warn").mockImplementation(() => undefined);
  const failing = writeLater<string>("failing", () => Promise.reject(new Error("no database")));
  const { written, count } = counting();
  failing.note("x", () => "x");
  count("a");
  await flushNotes();
  expect(written).toEqual([[["a", 1]]]);
  expect(logger.warn).toHaveBeenCalledWith({ part: "failing", error: new Error("no database") }, "what was noted is not written");
});

it("the two bundles of the site share what is to be written", async () => {
  const { written, count } = counting();
  vi.resetModules();
  const other = await import("./write-later.server");
  expect(other.flushNotes).not.toBe(flushNotes);
  count("a");
  await other.flushNotes();
  expect(written).toEqual([[["a", 1]]]);
});
