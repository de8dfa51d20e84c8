import { beforeEach, describe, expect, it } from "vitest";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { keepDocuments } from "#search/postgres.server";
import type { Actor } from "~/features/accounts";
import { cellOf, findPlace } from "~/features/places";
import { toTalentDocuments } from "~/features/profiles/index.server";
import { flushSuggestions } from "~/features/suggestions/index.server";
import { loadVacanciesToFit, toVacancyDocuments } from "~/features/vacancies/index.server";
import { prisma } from "~/platform/db.server";
import { listFittingPeople, listFittingVacancies, listFittingWorkOf, listOtherWork, listPeopleToPropose } from "./index.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  await flushSuggestions();
  await database.emptyTables();
  scene = await makeScene();
  await prisma.organisation.updateMany({ where: { kind: "company" }, data: { verification: "verified" } });
  scene.fatma.organisationVerified = true;
  scene.guus.organisationVerified = true;
});

type Person = Actor & { jobSeekerId: string };

async function addPerson(firstName: string, content: Parameters<typeof makeLivePerson>[3] = {}, { contact = scene.ria as Actor, place = "Schiedam" } = {}): Promise<Person> {
  const person = await makeLivePerson(scene.here.id, firstName, contact.membershipId, { showFirstName: "everyone", taskWishes: [{ id: "take-cuttings", wish: "like" }], ...content });
  const { lat, lon, cell } = cellOf(findPlace(place)!);
  await prisma.jobSeeker.update({ where: { id: person.jobSeekerId! }, data: { cell, latitude: lat, longitude: lon } });
  await keepDocuments(prisma, "talent", [...(await toTalentDocuments([person.jobSeekerId!])).values()]);
  return person as Person;
}

async function addWork(title: string, content: Parameters<typeof makePublishedVacancy>[1] = {}, more: Parameters<typeof makePublishedVacancy>[2] = {}, employer: Actor = scene.fatma): Promise<string> {
  const id = await makePublishedVacancy(employer, { title, tasks: task("take-cuttings"), ...content }, more);
  await keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments([id])).values()]);
  return id;
}

/** The flag cannot be set before there is a queue (rule 15); what holds from then on is tested now. */

const task = (id: string) => [{ id, share: 100, physicalLoad: "normal" as const, mentalLoad: "normal" as const, note: "" }];
const forWork = async (vacancyId: string, actor: Actor = scene.fatma, each = 5) => ((await listFittingPeople(actor, [vacancyId], { each, place: "ownVacancy" })).get(vacancyId) ?? []).map(({ view }) => view.title);
const titles = (found: { vacancy: { title: string } }[]) => found.map(({ vacancy }) => vacancy.title);
const match = (person: Person, vacancyId: string, state: "interest" | "declined" = "interest") => prisma.match.create({ data: { jobSeekerId: person.jobSeekerId, vacancyId, origin: "interest", state } });

describe("people for a vacancy of a company", () => {
  it("are shown without identity, with reasons, and are those who can be invited now", async () => {
    const work = await addWork("Stekken");
    await addPerson("Samira", { showFirstName: "afterYes", chosenName: "Zon" });
    const found = (await listFittingPeople(scene.fatma, [work], { each: 5, place: "ownVacancy" })).get(work)!;
    expect(found.map(({ view }) => view.title)).toEqual(["Zon"]);
    expect(found[0]!.fit!.highlights.length).toBeGreaterThanOrEqual(2);
    // distances as bands
    expect(JSON.stringify(found).replace(/minder dan 5 km|5 tot 10 km|10 tot 25 km|meer dan 25 km/g, "")).not.toMatch(/\d km/);
    expect(JSON.stringify(found)).not.toMatch(/Samira|Zonnebloemveld|06 55|test\.example|latitude/);
  });

  it("are not there for a company that is not verified, nor who hides from it, nor for work of others", async () => {
    const [work, foreign] = [await addWork("Stekken"), await addWork("Van Guus", {}, {}, scene.guus)];
    const [, hidden] = [await addPerson("Samira"), await addPerson("Hilde")];
    await prisma.hiddenCompany.create({ data: { jobSeekerId: hidden.jobSeekerId, organisationId: scene.company.id } });
    expect(await forWork(work)).toEqual(["Samira"]);
    expect(await forWork(work, { ...scene.fatma, organisationVerified: false })).toEqual([]);
    expect(await forWork(foreign)).toEqual([]);
    expect(await forWork(work, scene.ria)).toEqual([]);
  });

  it("are not chosen for open hiring, for a place by proposal only, for work that is full, or that is paused", async () => {
    const [open, adapted, full, paused] = [await addWork("Open", {}, { openHiring: true }), await addWork("Aangepast", { placeKind: "adapted" }), await addWork("Vol"), await addWork("Rust")];
    const [placed] = [await addPerson("Jos"), await addPerson("Samira")];
    await prisma.match.create({ data: { jobSeekerId: placed.jobSeekerId, vacancyId: full, origin: "interest", state: "placed", jobSeekerAnswer: "yes", employerAnswer: "yes", startsOn: new Date(), hoursPerWeek: 12 } });
    await prisma.vacancy.update({ where: { id: paused }, data: { state: "paused" } });
    for (const id of [open, adapted, full, paused]) expect(await forWork(id)).toEqual([]);
  });

  it("are not suggested again after a yes or a no for the same work", async () => {
    const [work, other] = [await addWork("Stekken"), await addWork("Anders")];
    const [busy, declined] = [await addPerson("Bezig"), await addPerson("Nee")];
    await addPerson("Nieuw");
    await match(busy, work);
    await match(declined, work, "declined");
    expect(await forWork(work)).toEqual(["Nieuw"]);
    expect(new Set(await forWork(other))).toEqual(new Set(["Bezig", "Nee", "Nieuw"]));
  });

  it("stand once where several vacancies are shown", async () => {
    const works = [await addWork("Een"), await addWork("Twee")];
    for (const name of ["A", "B", "C"]) await addPerson(name);
    const found = await listFittingPeople(scene.fatma, works, { each: 2, place: "employerHome" });
    expect(works.map((id) => found.get(id)!.length)).toEqual([2, 1]);
    expect(new Set([...found.values()].flat().map(({ view }) => view.id)).size).toBe(3);
  });

  it("cost as many questions for six people of three vacancies as for two of two", async () => {
    const works = [await addWork("Een"), await addWork("Twee"), await addWork("Drie")];
    for (const name of ["A", "B"]) await addPerson(name, { licences: [], talents: [{ id: "caring", example: "" }] });
    const ask = (ids: string[], each: number) => countQueries(() => listFittingPeople(scene.fatma, ids, { each, place: "employerHome" }));
    await ask(works, 1);
    const few = await ask(works.slice(0, 2), 1);
    for (const name of ["C", "D", "E", "F"]) await addPerson(name);
    await ask(works, 2);
    const many = await ask(works, 2);
    expect([few, many].map(({ value }) => [...value.values()].flat().length)).toEqual([2, 6]);
    expect(many.count).toBeLessThanOrEqual(few.count);
    expect(many.count).toBeLessThanOrEqual(22);
  });

  it("come with what would help, without kilometres, and a training near the work", async () => {
    const work = await addWork("Heftruck", { needs: [{ text: "Je rijdt heftruck", taskId: "take-cuttings", licence: "forklift" }] });
    const person = await addPerson("Samira", { licences: [] });
    await prisma.training.create({ data: await trainingFor("forklift") });
    const [found] = (await listFittingPeople(scene.fatma, [work], { each: 5, place: "ownVacancy" })).get(work)!;
    expect(found!.view.id).toBe(person.jobSeekerId);
    expect(found!.training?.title).toBe("Heftruck rijden");
    expect(found!.helps.join(" ")).toMatch(/^Dit halen: heftruckcertificaat\. Daar is soms hulp voor\. Dan wordt het: /);
  });
});

async function trainingFor(licence: string) {
  const organisation = await prisma.organisation.findFirstOrThrow({ where: { kind: "company" } });
  const { id: createdById } = await prisma.account.findFirstOrThrow();
  return { organisationId: organisation.id, createdById, title: "Heftruck rijden", learns: "Rijden", licences: [licence], tasks: [], roots: [], place: "Schiedam", latitude: 51.92, longitude: 4.4, weeks: 2, hoursPerWeek: 8, places: 6 };
}

describe("people whom a contact person could propose", () => {
  it("are the own people first, then those of colleagues, then those who share with the region, by fit in each", async () => {
    const work = await addWork("Stekken", { motives: ["outdoors"] });
    const share = (person: Person) => prisma.jobSeeker.update({ where: { id: person.jobSeekerId }, data: { sharedWithRegionSince: new Date() } });
    await share(await addPerson("Regio", {}, { contact: scene.els }));
    await addPerson("Van een ander", {}, { contact: scene.els });
    await addPerson("Collega", {}, { contact: scene.tom });
    await addPerson("Eigen twee", { motives: ["quiet"] });
    await addPerson("Eigen een");
    const found = await listPeopleToPropose(scene.ria, work, 6);
    expect(found.map(({ view }) => view.title.split(" Z")[0])).toEqual(["Eigen een", "Eigen twee", "Collega", "Regio"]);
    expect((await listPeopleToPropose(scene.ria, work, 1)).map(({ view }) => view.title.split(" Z")[0])).toEqual(["Eigen een"]);
    expect(await listPeopleToPropose(scene.fatma, work, 6)).toEqual([]);
  });

  it("leave out who cannot yet, and who has or had a match for it; for open hiring nobody is proposed", async () => {
    const [work, open] = [await addWork("Stekken"), await addWork("Open", {}, { openHiring: true })];
    await addPerson("Avond", { dayParts: ["fri-evening"] });
    await match(await addPerson("Bezig"), work);
    await addPerson("Vrij");
    expect((await listPeopleToPropose(scene.ria, work, 6)).map(({ view }) => view.title.split(" Z")[0])).toEqual(["Vrij"]);
    expect(await listPeopleToPropose(scene.ria, open, 6)).toEqual([]);
  });

  it("cost as many questions for six as for two", async () => {
    const work = await addWork("Stekken");
    for (const name of ["A", "B"]) await addPerson(name);
    const ask = () => countQueries(() => listPeopleToPropose(scene.ria, work, 6));
    await ask();
    const two = await ask();
    for (const name of ["C", "D", "E", "F"]) await addPerson(name);
    await ask();
    const six = await ask();
    expect([two.value.length, six.value.length]).toEqual([2, 6]);
    expect(six.count).toBeLessThanOrEqual(two.count);
  });
});

describe("work for a person", () => {
  it("for a contact person leaves out what is under way and open hiring, and tells kilometres", async () => {
    const [busy] = [await addWork("Bezig"), await addWork("Open", {}, { openHiring: true }), await addWork("Vrij")];
    const samira = await addPerson("Samira");
    await match(samira, busy);
    const found = await listFittingWorkOf(scene.ria, samira.jobSeekerId, 5);
    expect(titles(found)).toEqual(["Vrij"]);
    expect(found[0]!.distance).toMatch(/^\d,\d km/);
    expect(await listFittingWorkOf(scene.fatma, samira.jobSeekerId, 5)).toEqual([]);
  });

  it("comes with what would help for the person, and costs no more questions for six than for two", async () => {
    const samira = await addPerson("Samira", { hoursMin: 4, hoursMax: 6 });
    for (const title of ["A", "B"]) await addWork(title, { hoursMin: 20, hoursMax: 24, dayParts: ["fri-evening"] });
    const ask = () => countQueries(() => listFittingVacancies(samira, 6));
    await ask();
    const two = await ask();
    expect(two.value[0]!.helps).toEqual([expect.stringMatching(/^Ook werken op vrijdag \(avond\)\. Dan wordt het: /)]);
    for (const title of ["C", "D", "E", "F"]) await addWork(title, { hoursMin: 20, hoursMax: 24, dayParts: ["fri-evening"] });
    await ask();
    const six = await ask();
    expect([two.value.length, six.value.length]).toEqual([2, 6]);
    expect(six.count).toBeLessThanOrEqual(two.count);
  });

  it("is of the kinds that the person is open to; of others only when there is none, and with the same points", async () => {
    const [paid, helping] = [await addPerson("Samira", { placeKinds: ["paid"] }), await addPerson("Hilde", { placeKinds: ["volunteering"] })];
    await addWork("Vrijwillig", { placeKind: "volunteering", remuneration: "none" });
    const before = await listFittingVacancies(paid, 5);
    expect(titles(before)).toEqual(["Vrijwillig"]);
    await addWork("Betaald");
    expect(titles(await listFittingVacancies(paid, 5))).toEqual(["Betaald"]);
    expect(titles(await listFittingWorkOf(scene.ria, paid.jobSeekerId, 5))).toEqual(["Betaald"]);
    const [seen] = await listFittingVacancies(helping, 5);
    expect([seen!.vacancy.title, seen!.fit!.parts]).toEqual(["Vrijwillig", before[0]!.fit!.parts]);
  });
});

describe("other work like this", () => {
  const other = async (actor: Actor | null, vacancyId: string) => listOtherWork(actor, vacancyId, (await loadVacanciesToFit([vacancyId])).get(vacancyId)!, 5);

  it("is for a visitor what has most of the same tasks, nearby, without this one", async () => {
    const work = await addWork("Dit", { tasks: [{ ...task("take-cuttings")[0]!, share: 60 }, { ...task("sweep-floors")[0]!, share: 40 }] });
    await addWork("Ander vak", { tasks: task("mop-floors") });
    await addWork("Vegen", { tasks: task("sweep-floors") });
    await addWork("Stekken");
    await addWork("Iets heel anders", { tasks: task("drive-forklift") });
    const found = await other(null, work);
    expect(titles(found)).toEqual(["Stekken", "Vegen", "Ander vak"]);
    expect(found.every(({ fit }) => fit === null)).toBe(true);
    expect(await prisma.shownSuggestion.count()).toBe(0);
  });

  it("is for a job seeker what fits best of it, without what is hidden or under way, and is written down", async () => {
    const work = await addWork("Dit");
    const samira = await addPerson("Samira", { motives: ["animals", "outdoors"] });
    const [hidden, busy] = [await addWork("Verborgen"), await addWork("Bezig")];
    await addWork("Past minder", { dayParts: ["fri-evening"] });
    await addWork("Past", { motives: ["outdoors"] });
    await prisma.hiddenVacancy.create({ data: { accountId: samira.accountId, vacancyId: hidden } });
    await match(samira, busy);
    expect(titles(await other(samira, work))).toEqual(["Past", "Past minder"]);
    await flushSuggestions();
    expect(await prisma.shownSuggestion.count({ where: { accountId: samira.accountId, place: 4 } })).toBe(2);
  });
});
