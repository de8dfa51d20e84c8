import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { logger } from "~/platform/log.server";
import { createBreaker, type Breaker, type BreakerOptions } from "./breaker.server";
import { emptyQuery, type SearchEngine, type SearchResult } from "./engine";

const answerOf = (name: string): SearchResult => ({ ids: [name], total: 1, highlights: {}, facets: {} });

/** An engine that does what the test says: answers, fails, or never answers. */
function engineThat(name: string, how: { does: "answer" | "fail" | "hang" }): SearchEngine & { asked: number } {
  const engine = {
    name,
    asked: 0,
    async search() {
      engine.asked += 1;
      if (how.does === "fail") throw new Error("connection refused");
      if (how.does === "hang") await new Promise(() => {});
      return answerOf(name);
    },
  };
  return engine;
}

let breaker: Breaker;
afterEach(() => {
  breaker.stop();
  vi.restoreAllMocks();
});

function make(how: { does: "answer" | "fail" | "hang" }, options: BreakerOptions = {}) {
  const first = engineThat("first", how);
  const second = engineThat("second", { does: "answer" });
  breaker = createBreaker(first, second, { patience: 100, pause: 30, ...options });
  const ask = async () => (await breaker.search("vacancy", emptyQuery)).ids[0];
  return { first, second, ask };
}

describe("the breaker", () => {
  it("asks the first engine while all is well", async () => {
    const { ask, second } = make({ does: "answer" });
    expect([await ask(), await ask(), second.asked]).toEqual(["first", "first", 0]);
  });

  it("answers from the second when the first fails, and then without asking the first", async () => {
    const { ask, first } = make({ does: "fail" }, { pause: 60_000 });
    expect([await ask(), await ask(), await ask()]).toEqual(["second", "second", "second"]);
    expect({ asked: first.asked, isOpen: breaker.isOpen, name: breaker.name }).toEqual({ asked: 1, isOpen: true, name: "second" });
  });

  it("does not wait for an engine that does not answer", async () => {
    const { ask } = make({ does: "hang" });
    const start = performance.now();
    expect(await ask()).toBe("second");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("goes back by itself when the first answers again", async () => {
    const how: { does: "answer" | "fail" | "hang" } = { does: "fail" };
    const { ask } = make(how);
    await ask();
    how.does = "answer";
    await expect.poll(() => breaker.isOpen).toBe(false);
    expect(await ask()).toBe("first");
  });

  it("stays away while the first is behind with the changes", async () => {
    let isCurrent = false;
    const how: { does: "answer" | "fail" | "hang" } = { does: "fail" };
    const { ask } = make(how, { isCurrent: async () => isCurrent });
    await ask();
    how.does = "answer";
    await wait(150);
    expect(await ask()).toBe("second");
    isCurrent = true;
    await expect.poll(() => breaker.isOpen).toBe(false);
  });

  it("keeps answering when many ask at the moment of trouble", async () => {
    const { ask } = make({ does: "hang" }, { pause: 60_000 });
    const answers = await Promise.all(Array.from({ length: 200 }, ask));
    expect(new Set(answers)).toEqual(new Set(["second"]));
  });

  it("begins with the second engine while the first is not ready, and says so without a warning", async () => {
    const warn = vi.spyOn(logger, "warn");
    let isFit = false;
    const { ask, first } = make({ does: "answer" }, { isFit: async () => isFit });
    expect([await ask(), await ask(), first.asked]).toEqual(["second", "second", 0]);
    isFit = true;
    await expect.poll(() => breaker.isOpen).toBe(false);
    expect([await ask(), warn.mock.calls.length]).toEqual(["first", 0]);
  });

  it("leaves an engine that answers but falls behind", async () => {
    let isCurrent = true;
    const { ask } = make({ does: "answer" }, { isCurrent: async () => isCurrent, watchPause: 0 });
    expect(await ask()).toBe("first");
    isCurrent = false;
    await expect.poll(ask).toBe("second");
    isCurrent = true;
    await expect.poll(ask).toBe("first");
  });

  it("goes on with the first engine when nobody can tell whether it is behind", async () => {
    const { ask } = make({ does: "answer" }, { isCurrent: () => Promise.reject(new Error("no database")), watchPause: 0 });
    expect([await ask(), await ask()]).toEqual(["first", "first"]);
    await wait(20);
    expect(await ask()).toBe("first");
  });
});
