import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { days, freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { flushShown, noteShown, readShown } from "./exposure.server";

const database = useDatabase();
let ids: string[];

beforeEach(async () => {
  await database.emptyTables();
  const { here, ria } = await makeScene();
  ids = [];
  for (const name of ["Samira", "Jos"]) ids.push((await makeLivePerson(here.id, name, ria.membershipId)).jobSeekerId!);
});
afterEach(() => freezeClock(null));

const shown = async () => ids.map((id) => readShown([id]));
const numbers = async () => (await Promise.all(await shown())).map((found, at) => found.get(ids[at]!) ?? null);

describe("how often people were shown", () => {
  it("is counted per list, and nobody counts who never was", async () => {
    noteShown([ids[0]!]);
    noteShown([ids[0]!]);
    await flushShown();
    expect(await numbers()).toEqual([expect.closeTo(2, 2), null]);
  });

  it("counts half after two weeks", async () => {
    const start = now();
    freezeClock(start);
    noteShown([ids[0]!, ids[0]!, ids[0]!, ids[0]!]);
    await flushShown();
    freezeClock(new Date(start.getTime() + days(14)));
    expect((await numbers())[0]).toBeCloseTo(2, 3);
    noteShown([ids[0]!]);
    await flushShown();
    expect((await numbers())[0]).toBeCloseTo(3, 3);
  });

  it("loses nothing when two write at the same time", async () => {
    freezeClock(now());
    const writers = Array.from({ length: 8 }, async () => {
      noteShown([...ids].reverse());
      await flushShown();
    });
    await Promise.all(writers);
    expect(await numbers()).toEqual([expect.closeTo(8, 3), expect.closeTo(8, 3)]);
  });

  it("forgets who is gone, also between being shown and being counted", async () => {
    noteShown(["00000000-0000-7000-8000-000000000009", ids[1]!]);
    await flushShown();
    expect(await prisma.exposure.count()).toBe(1);
  });
});
