import { describe, expect, it } from "vitest";
import { rememberFrozen } from "./frozen-memory.server";

function remembering(options: { most: number; keptFor?: number }) {
  const asked: string[][] = [];
  const read = rememberFrozen<{ id: string }>(async (ids) => {
    asked.push(ids);
    return ids.filter((id) => !id.startsWith("no")).map((id) => [id, { id }]);
  }, options);
  return { read, asked };
}

describe("a memory of things that never change", () => {
  it("asks once for each, and only for what it does not have", async () => {
    const { read, asked } = remembering({ most: 10 });
    expect([...(await read(["a", "b", "a"])).keys()]).toEqual(["a", "b"]);
    expect([...(await read(["b", "c"])).keys()]).toEqual(["b", "c"]);
    expect(asked).toEqual([["a", "b"], ["c"]]);
  });

  it("leaves out what does not exist, and looks again the next time", async () => {
    const { read, asked } = remembering({ most: 10 });
    expect((await read(["none"])).size).toBe(0);
    await read(["none"]);
    expect(asked).toHaveLength(2);
  });

  it("gives all that was asked, also more than it keeps", async () => {
    const { read } = remembering({ most: 2 });
    expect((await read(["a", "b", "c", "d"])).size).toBe(4);
  });

  it("forgets after a while when that is asked", async () => {
    const { read, asked } = remembering({ most: 2, keptFor: 5 });
    await read(["a"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await read(["a"]);
    expect(asked).toHaveLength(2);
  });
});
