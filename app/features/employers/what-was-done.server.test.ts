import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { countBegan, tellBegan } from "./what-was-done.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
});

it("counts who began at this company, by match and by queue, and who is still there", async () => {
  const [paid, queued, elsewhere] = [await makePublishedVacancy(scene.fatma), await makePublishedVacancy(scene.fatma, {}, { openHiring: true, places: 3 }), await makePublishedVacancy(scene.guus)];
  const states = ["placed", "completed", "mutual", "declined"] as const;
  const rows: { at: string; state: string; began: boolean }[] = [];
  for (const [at, vacancyId] of [paid, elsewhere].entries()) {
    for (const [number, state] of states.entries()) {
      const person = await makeLivePerson(scene.here.id, `Persoon${at}${number}`, scene.ria.membershipId);
      const began = state === "placed" || state === "completed" || (state === "declined" && at === 0);
      await prisma.match.create({
        data: {
          vacancyId, jobSeekerId: person.jobSeekerId!, origin: "interest", state, jobSeekerAnswer: "yes", employerAnswer: "yes", startsOn: new Date(), hoursPerWeek: 16,
          events: { create: [{ by: "jobseeker", action: "showInterest", to: "interest" }, ...(began ? [{ by: "contactPerson", action: "place", to: "placed" as const }] : [])] },
        },
      });
      rows.push({ at: vacancyId, state, began });
    }
  }
  await prisma.queue.create({ data: { vacancyId: queued, places: 3, head: "x" } });
  const entries = [{ state: "started", place: 1, startedAt: new Date(), endedAt: null }, { state: "left", place: null, startedAt: new Date(), endedAt: new Date() }, { state: "left", place: null, startedAt: null, endedAt: new Date() }] as const;
  for (const [at, entry] of entries.entries()) {
    const person = await makeLivePerson(scene.here.id, `Rij${at}`, scene.ria.membershipId);
    await prisma.queueEntry.create({ data: { vacancyId: queued, jobSeekerId: person.jobSeekerId!, number: at + 1, ...entry } });
  }
  const mine = rows.filter(({ at, began }) => at === paid && began);
  expect(await countBegan(scene.company.id)).toEqual([{ kind: "paid", began: mine.length + entries.filter(({ startedAt }) => startedAt).length, still: mine.filter(({ state }) => state === "placed").length + 1 }]);
  expect(await countBegan(scene.office.id)).toEqual([]);
});

it("tells nothing of small numbers, whatever they are", () => {
  const kinds = ["paid", "learning", "experience"];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (numbers, other) => {
      const told = (began: number[]) => tellBegan(began.map((count, at) => ({ kind: kinds[at]!, began: count, still: Math.floor(count / 2) })).filter(({ began: count }) => count > 0));
      const changed = numbers.map((count) => (count > 0 && count < 5 ? other : count));
      expect(told(changed)?.began).toEqual(told(numbers)?.began);
      expect(told(changed)?.kinds).toEqual(told(numbers)?.kinds);
    }),
  );
  expect(tellBegan([])).toBeNull();
});
