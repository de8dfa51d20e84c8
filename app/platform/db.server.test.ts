import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { inTransaction, prisma, type Tx } from "./db.server";

const database = useDatabase();
const words = ["appel", "peer"] as const;

beforeEach(async () => {
  await database.emptyTables();
  await prisma.searchWord.createMany({ data: words.map((word) => ({ word })) });
});

/** Locks the first word, waits for the other transaction to have locked the second, and asks for that. */
async function crossing(lock: (tx: Tx, word: string) => Promise<unknown>): Promise<{ attempts: number; outcomes: PromiseSettledResult<string>[] }> {
  let attempts = 0;
  let arrived = 0;
  let meet = () => {};
  const bothArrived = new Promise<void>((resolve) => (meet = resolve));
  const one = (first: string, second: string) =>
    inTransaction(async (tx) => {
      attempts += 1;
      await lock(tx, first);
      if ((arrived += 1) === 2) meet();
      await bothArrived;
      await lock(tx, second);
      return first;
    });
  const outcomes = await Promise.allSettled([one(words[0], words[1]), one(words[1], words[0])]);
  return { attempts, outcomes };
}

describe("two transactions that wait for each other", () => {
  it.each([
    ["by statements of Prisma", (tx: Tx, word: string) => tx.searchWord.update({ where: { word }, data: { word } })],
    ["by statements written by hand", (tx: Tx, word: string) => tx.$queryRaw`select word from search_word where word = ${word} for update`],
  ])("%s both succeed: the one that was ended is done again", async (_, lock) => {
    const { attempts, outcomes } = await crossing(lock);
    expect(outcomes).toEqual([{ status: "fulfilled", value: "appel" }, { status: "fulfilled", value: "peer" }]);
    expect(attempts).toBe(3);
  });

  it("are no reason to repeat what failed for another reason", async () => {
    let attempts = 0;
    const failing = inTransaction(async (tx) => {
      attempts += 1;
      await tx.searchWord.create({ data: { word: "appel" } });
    });
    await expect(failing).rejects.toMatchObject({ code: "P2002" });
    expect(attempts).toBe(1);
  });
});
