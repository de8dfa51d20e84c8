import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import type { Actor } from "~/features/accounts";
import { scoreFit } from "~/features/fit";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { loadProfilesToFit } from "~/features/profiles/index.server";
import { loadVacanciesToFit } from "~/features/vacancies/index.server";
import { days, freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { forgetOldSuggestions } from "./jobs.server";
import { flushSuggestions, noteSuggestions, type Suggestion } from "./note-suggestions.server";
import { findSuggestionsOf, listOwnSuggestions } from "./queries.server";
import type { Place } from "./model/places";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor & { jobSeekerId: string };
let vacancyId: string;

beforeEach(async () => {
  await flushSuggestions();
  await database.emptyTables();
  scene = await makeScene();
  samira = (await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId)) as typeof samira;
  vacancyId = await makePublishedVacancy(scene.fatma, { title: "Planten stekken", motives: ["outdoors"] });
});
afterEach(() => freezeClock(null));

async function suggestion(id = vacancyId): Promise<Suggestion> {
  const [person, work] = [(await loadProfilesToFit([samira.jobSeekerId])).get(samira.jobSeekerId)!, (await loadVacanciesToFit([id])).get(id)!];
  return { jobSeekerId: samira.jobSeekerId, profileVersionId: person.versionId, vacancyVersionId: work.versionId, fit: scoreFit(person.profile, work.work) };
}

async function show(actor: Actor, place: Place, id = vacancyId): Promise<void> {
  noteSuggestions(actor, place, [await suggestion(id)]);
  await flushSuggestions();
}

describe("a suggestion that was shown", () => {
  it("is kept with its versions, its table, its parts, the day and the place", async () => {
    const one = await suggestion();
    await show(samira, "jobSeekerHome");
    expect(await prisma.shownSuggestion.findMany()).toEqual([{
      jobSeekerId: samira.jobSeekerId, accountId: samira.accountId, vacancyVersionId: one.vacancyVersionId, profileVersionId: one.profileVersionId, day: expect.any(Date),
      place: 1, fitVersion: 1, points: one.fit.points, parts: one.fit.parts.map(({ points }) => points), unknown: expect.any(Number), blocks: 0,
    }]);
    expect(one.profileVersionId).not.toBeNull();
  });

  it("is one row a day for who saw it, and another when the points changed or it is another day", async () => {
    await show(samira, "jobSeekerHome");
    await show(samira, "vacancy");
    expect(await prisma.shownSuggestion.count()).toBe(1);
    await show(scene.fatma, "ownVacancy");
    expect(await prisma.shownSuggestion.count()).toBe(2);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId }, data: { latitude: 51.99 } });
    await show(samira, "vacancy");
    expect(await prisma.shownSuggestion.count()).toBe(3);
    freezeClock(new Date(now().getTime() + days(1)));
    await show(samira, "vacancy");
    expect(await prisma.shownSuggestion.count()).toBe(4);
  });

  it("costs the page nothing, and a whole page is written with one statement", async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => makePublishedVacancy(scene.fatma)));
    const suggestions = await Promise.all([vacancyId, ...others].map((id) => suggestion(id)));
    expect((await countQueries(async () => noteSuggestions(samira, "work", suggestions))).count).toBe(0);
    expect((await countQueries(() => flushSuggestions())).statements).toHaveLength(1);
    expect(await prisma.shownSuggestion.count()).toBe(6);
  });

  it("loses nothing and breaks nothing when processes write the same at the same time", async () => {
    const one = await suggestion();
    const other = await suggestion(await makePublishedVacancy(scene.fatma));
    await Promise.all(Array.from({ length: 8 }, async (_, at) => {
      noteSuggestions(samira, "work", at % 2 ? [one, other] : [other, one]);
      await flushSuggestions();
    }));
    expect(await prisma.shownSuggestion.count()).toBe(2);
  });

  it("of somebody or something that is gone is left out, and the others are written", async () => {
    const one = await suggestion();
    noteSuggestions(samira, "work", [{ ...one, jobSeekerId: "00000000-0000-7000-8000-000000000009" }, { ...one, vacancyVersionId: "00000000-0000-7000-8000-000000000009" }, one]);
    await flushSuggestions();
    expect(await prisma.shownSuggestion.count()).toBe(1);
  });

  it("is gone after thirteen months, and not before", async () => {
    const start = new Date("2026-03-15T12:00:00Z");
    freezeClock(start);
    await show(samira, "work");
    freezeClock(new Date("2027-04-15T12:00:00Z"));
    expect(await forgetOldSuggestions()).toBe(0);
    freezeClock(new Date("2027-04-16T12:00:00Z"));
    expect(await forgetOldSuggestions()).toBe(1);
    expect(await forgetOldSuggestions()).toBe(0);
  });
});

describe("waarom zag ik dit", () => {
  it("tells the points of then with their sentences, once for the same suggestion on more days", async () => {
    const { fit } = await suggestion();
    await show(samira, "jobSeekerHome");
    freezeClock(new Date(now().getTime() + days(1)));
    await show(samira, "work");
    const [told, ...more] = await listOwnSuggestions(samira, null);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ vacancyId, title: "Planten stekken", company: "De Wilgenhof", isOpen: true, seenBy: "person", days: 2, told: { version: 1, points: fit.points } });
    expect(told!.told.parts.map(({ points }) => points)).toEqual(fit.parts.map(({ points }) => points));
    expect(told!.told.parts[0]!.text).toBe("Je wilt graag buiten zijn. Dat kan hier.");
  });

  it("keeps the points of then when the profile changes, and has no sentence of now with them", async () => {
    const { fit } = await suggestion();
    await show(samira, "work");
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId }, data: { latitude: 51.99, longitude: 4.5 } });
    const [told] = await listOwnSuggestions(samira, vacancyId);
    expect(told!.told.points).toBe(fit.points);
    expect(told!.told.parts.find(({ id }) => id === "travel")!.text).toBe("");
    expect(told!.told.parts.find(({ id }) => id === "want")!.text).not.toBe("");
  });

  it("says in which lists of companies the person stood, and nothing of others", async () => {
    await show(scene.fatma, "ownVacancy");
    await show(scene.ria, "person");
    const other = await makeLivePerson(scene.here.id, "Jos", scene.ria.membershipId);
    expect(await listOwnSuggestions(samira, null)).toMatchObject([{ seenBy: "company", company: "De Wilgenhof" }]);
    expect(await listOwnSuggestions(other, null)).toEqual([]);
    expect(await listOwnSuggestions(scene.fatma, null)).toEqual([]);
  });

  it("is read by the own contact person and colleagues, and by nobody else", async () => {
    await show(samira, "jobSeekerHome");
    for (const helper of [scene.ria, scene.tom]) expect(await findSuggestionsOf(helper, samira.jobSeekerId)).toMatchObject({ name: "Samira", suggestions: [{ vacancyId }] });
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId }, data: { sharedWithRegionSince: new Date() } });
    for (const stranger of [scene.els, scene.fatma, samira]) expect(await findSuggestionsOf(stranger, samira.jobSeekerId)).toBeNull();
    // the look is there for the person to see
    expect(await prisma.profileView.count({ where: { jobSeekerId: samira.jobSeekerId } })).toBe(2);
  });

  it("is read with as many questions for ten suggestions as for two", async () => {
    for (let at = 0; at < 2; at += 1) await show(samira, "work", await makePublishedVacancy(scene.fatma));
    const two = await countQueries(() => listOwnSuggestions(samira, null));
    for (let at = 0; at < 8; at += 1) await show(samira, "work", await makePublishedVacancy(scene.fatma));
    const ten = await countQueries(() => listOwnSuggestions(samira, null));
    expect([two.value.length, ten.value.length]).toEqual([2, 10]);
    expect(ten.count).toBeLessThanOrEqual(two.count + 1);
  });
});

describe("suggestions in the own data", () => {
  it("are all in the download, with the parts; of another person only that there was one", async () => {
    await show(samira, "jobSeekerHome");
    await show(scene.fatma, "ownVacancy");
    const mine = await collectOwnData(samira);
    expect(mine.suggestionsIGot).toMatchObject([{ where: "jobSeekerHome", title: "Planten stekken", tableVersion: 1, profileVersion: 1, vacancyVersion: 1, parts: [{ id: "want" }, { id: "can" }, {}, {}, {}, {}] }]);
    expect(mine.suggestionsOfMe).toMatchObject([{ where: "ownVacancy", seenBy: "company", company: "De Wilgenhof" }]);
    const theirs = await collectOwnData(scene.fatma);
    expect(theirs.suggestionsIGot).toHaveLength(1);
    expect(JSON.stringify(theirs.suggestionsIGot)).not.toMatch(/points|parts|Samira/);
    expect(theirs.suggestionsOfMe).toEqual([]);
  });

  it("go with the person, also what is still to be written, and with who saw them", async () => {
    await show(samira, "jobSeekerHome");
    await show(scene.fatma, "ownVacancy");
    const waiting = await suggestion();
    expect((await eraseAccount(samira)).ok).toBe(true);
    noteSuggestions(scene.fatma, "people", [waiting]);
    noteSuggestions(samira, "work", [waiting]);
    await flushSuggestions();
    expect(await prisma.shownSuggestion.count()).toBe(0);
  });
});
