import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { forgetDocuments, keepDocuments } from "#search/postgres.server";
import type { Actor } from "~/features/accounts";
import { cellOf, findPlace } from "~/features/places";
import { toTalentDocuments } from "~/features/profiles/index.server";
import { toVacancyDocuments } from "~/features/vacancies/index.server";
import { prisma } from "~/platform/db.server";
import { flushShown, noteShown, readShown } from "./exposure.server";
import { findPeople } from "./find-people.server";
import { findWork, meantAddress } from "./find-work.server";
import { listFittingPeople, listFittingVacancies } from "./index.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  await prisma.organisation.updateMany({ where: { kind: "company" }, data: { verification: "verified" } });
  scene.fatma.organisationVerified = true;
  scene.guus.organisationVerified = true;
});

/** Somebody who can be found, living in a place. */
async function addPerson(firstName: string, content: Parameters<typeof makeLivePerson>[3] = {}, place = "Schiedam"): Promise<Actor & { jobSeekerId: string }> {
  const person = await makeLivePerson(scene.here.id, firstName, scene.ria.membershipId, { showFirstName: "everyone", ...content });
  const { lat, lon, cell } = cellOf(findPlace(place)!);
  await prisma.jobSeeker.update({ where: { id: person.jobSeekerId! }, data: { cell, latitude: lat, longitude: lon } });
  await index("talent", person.jobSeekerId!);
  return person as Actor & { jobSeekerId: string };
}

async function addWork(employer: Actor, content: Parameters<typeof makePublishedVacancy>[1] = {}): Promise<string> {
  const id = await makePublishedVacancy(employer, { tasks: task("take-cuttings"), ...content });
  await index("vacancy", id);
  return id;
}

async function index(kind: "vacancy" | "talent", id: string): Promise<void> {
  const documents = kind === "vacancy" ? await toVacancyDocuments([id]) : await toTalentDocuments([id]);
  await keepDocuments(prisma, kind, [...documents.values()]);
}

const work = async (query: string, actor: Actor | null = null) => findWork(actor, new URLSearchParams(query), "nl");
const titles = ({ found }: Awaited<ReturnType<typeof work>>) => found.map(({ vacancy }) => vacancy.title);

async function people(query: string, actor: Actor = scene.fatma) {
  const page = await findPeople(actor, new URLSearchParams(query), "nl");
  if ("reason" in page) throw new Error(page.reason);
  return page;
}

const fitting = async (actor: Actor, vacancyId: string, each = 5) => (await listFittingPeople(actor, [vacancyId], { each, place: "ownVacancy" })).get(vacancyId) ?? [];

const names = ({ found }: Awaited<ReturnType<typeof people>>) => found.map(({ view }) => view.title);

/** One task that takes all hours. */
const task = (id: string) => [{ id, share: 100, physicalLoad: "normal" as const, mentalLoad: "normal" as const, note: "" }];

describe("finding work", () => {
  it("finds by plain words and says where the words were found", async () => {
    await addWork(scene.fatma, { title: "Hulp voor een school", tasks: task("sweep-floors") });
    await addWork(scene.fatma, { title: "Planten stekken" });
    const page = await work("zoek=poetsen");
    expect(titles(page)).toEqual(["Hulp voor een school"]);
    expect(page.total).toBe(1);
  });

  it("counts each filter as if it was not chosen, and shows the choices as links that take them away", async () => {
    await addWork(scene.fatma, { title: "A", tasks: task("sweep-floors") });
    await addWork(scene.fatma, { title: "B", placeKind: "volunteering", remuneration: "none" });
    const page = await work("sector=cleaning");
    expect(titles(page)).toEqual(["A"]);
    expect(page.filters.find(({ param }) => param === "sector")!.options.map(({ value, count }) => [value, count])).toEqual([["green", "1"], ["cleaning", "1"]]);
    expect(page.filters.find(({ param }) => param === "soort")!.options.map(({ value, count }) => [value, count])).toEqual([["paid", "1"]]);
    expect(page.chosen).toEqual([{ key: "sector-cleaning", label: "Schoonmaak en was", to: "/werk" }]);
  });

  it("has no dead end: tells what comes when one choice is taken away, counted", async () => {
    await addWork(scene.fatma, { title: "A", tasks: task("sweep-floors") });
    await addWork(scene.fatma, { title: "B", tasks: task("sweep-floors") });
    const page = await work("zoek=poetsen&sector=green");
    expect({ total: page.total, found: page.found }).toEqual({ total: 0, found: [] });
    expect(page.waysOut).toEqual([{ key: "sector-green", label: "Groen en dieren", kind: "without", count: "2", to: "/werk?zoek=poetsen" }]);
    expect((await work("zoek=poetsen&soort=learning&sector=green")).waysOut).toEqual([{ key: "text", label: "“poetsen”", kind: "only", count: "2", to: "/werk?zoek=poetsen" }]);
  });

  it("puts first what fits a job seeker best, with reasons and the way there", async () => {
    const tasks = { unwanted: await addWork(scene.fatma, { title: "Vloeren vegen", tasks: task("sweep-floors"), motives: [] }), wanted: await addWork(scene.fatma, { title: "Stekken", motives: ["outdoors"] }) };
    await addWork(scene.fatma, { title: "Nieuwste", tasks: task("sweep-floors") });
    const person = await addPerson("Samira", { taskWishes: [{ id: "take-cuttings", wish: "like" }, { id: "sweep-floors", wish: "ratherNot" }] });
    const page = await work("", person);
    expect(page.orders.find(({ isCurrent }) => isCurrent)?.id).toBe("past");
    expect(page.found[0]!.vacancy.id).toBe(tasks.wanted);
    expect(page.found[0]!.fit!.highlights.map(({ id }) => id)).toContain("tasks");
    expect(page.found[0]!.fit!.parts.filter(({ level }) => level === "full").length).toBeGreaterThan(page.found[2]!.fit!.parts.filter(({ level }) => level === "full").length);
    expect(page.found[0]!.distance).toMatch(/^\d,\d km, \d+ minu(ut|ten) fietsen$/);
    expect((await work("volgorde=nieuw", person)).found[0]!.vacancy.title).toBe("Nieuwste");
    expect((await listFittingVacancies(person, 1)).map(({ vacancy }) => vacancy.id)).toEqual([tasks.wanted]);
  });

  it("measures from a typed place, and says so when nobody knows it", async () => {
    await addWork(scene.fatma, { title: "A" });
    expect((await work("plaats=Schiedam&km=5")).total).toBe(1);
    expect((await work("plaats=Groningen&km=5")).total).toBe(0);
    expect(await work("plaats=Nergenshuizen&km=5")).toMatchObject({ total: 1, isUnknownPlace: true });
  });

  it("tells distances in minutes of the means that somebody chose, from a known start only", async () => {
    await addWork(scene.fatma, { title: "A" });
    const [bike, car] = [await work("plaats=Schiedam&reis=bike"), await work("plaats=Schiedam&reis=car")];
    expect(bike.found[0]!.distance).toMatch(/^\d(,\d)? km, \d+ minu(ut|ten) fietsen$/);
    expect(car.found[0]!.distance).toMatch(/met de auto$/);
    expect(bike.plain.find(({ param }) => param === "km")!.options[1]).toEqual({ value: "10", label: "Binnen 10 km, tot 38 minuten fietsen" });
    expect((await work("plaats=Nergenshuizen")).plain.map(({ param }) => param)).toEqual(["begin"]);
    expect((await work("")).plain.map(({ param }) => param)).toEqual(["begin"]);
  });

  it("finds what begins in time, and offers to drop that when nothing does", async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    await addWork(scene.fatma, { title: "Meteen", startFrom: null });
    await addWork(scene.fatma, { title: "Straks", startFrom: inDays(20) });
    await addWork(scene.fatma, { title: "Later", startFrom: inDays(60) });
    const begins = async (when: string) => titles(await work(`begin=${when}`)).sort();
    expect([await begins("nu"), await begins("maand"), await begins("kwartaal")]).toEqual([["Meteen"], ["Meteen", "Straks"], ["Later", "Meteen", "Straks"]]);
    expect((await work("begin=nu")).chosen).toEqual([{ key: "begins", label: "Je kunt meteen beginnen", to: "/werk" }]);
    expect((await work("begin=nu&zoek=later")).waysOut.map(({ key }) => key)).toContain("begins");
  });

  it("takes place and time from the words, says so, and finds the words themselves when that is asked", async () => {
    const far = await addWork(scene.fatma, { title: "Ver", tasks: task("sweep-floors") });
    await prisma.workplace.updateMany({ where: { vacancies: { some: { id: far } } }, data: { latitude: 51.83, longitude: 4.97 } });
    await index("vacancy", far);
    await addWork(scene.fatma, { title: "Dichtbij", tasks: task("sweep-floors") });
    await addWork(scene.fatma, { title: "Zaterdag in Gorinchem", tasks: task("take-cuttings") });
    const to = meantAddress(new URLSearchParams("zoek=poetsen in Gorinchem"))!;
    const page = await work(to.slice("/werk?".length));
    expect(titles(page)).toEqual(["Ver"]);
    expect(page.chosen.map(({ label }) => label)).toEqual(["“poetsen”", "Bij Gorinchem", "Binnen 15 km"]);
    const literal = await work(page.typedTo!.slice("/werk?".length));
    expect({ titles: titles(literal), typedTo: literal.typedTo }).toEqual({ titles: [], typedTo: null });
    expect(titles(await work("zoek=zaterdag&letterlijk=zaterdag"))).toEqual(["Zaterdag in Gorinchem"]);
  });

  it("puts near enough before further away, and there what was meant best first", async () => {
    const far = await addWork(scene.fatma, { title: "Poetsen, ver weg", tasks: task("sweep-floors") });
    await prisma.workplace.updateMany({ where: { vacancies: { some: { id: far } } }, data: { latitude: 51.83, longitude: 4.97 } });
    await index("vacancy", far);
    await addWork(scene.fatma, { title: "Poetsen", tasks: task("sweep-floors") });
    await addWork(scene.fatma, { title: "Afwas", tasks: task("clean-kitchen") });
    expect(titles(await work("zoek=poetsen&plaats=Schiedam"))).toEqual(["Poetsen", "Afwas", "Poetsen, ver weg"]);
  });

  it("shows the nearest first when that is asked", async () => {
    const far = await addWork(scene.fatma, { title: "Ver" });
    await prisma.workplace.updateMany({ where: { vacancies: { some: { id: far } } }, data: { latitude: 51.83, longitude: 4.97 } });
    await index("vacancy", far);
    await addWork(scene.fatma, { title: "Dichtbij" });
    expect(titles(await work("plaats=Schiedam&volgorde=dichtbij"))).toEqual(["Dichtbij", "Ver"]);
    expect(titles(await work("plaats=Gorinchem&volgorde=dichtbij"))).toEqual(["Ver", "Dichtbij"]);
  });

  it("shows nothing that is no longer published, whatever the documents say", async () => {
    const id = await addWork(scene.fatma, { title: "Weg" });
    await prisma.vacancy.update({ where: { id }, data: { state: "paused" } });
    expect((await work("")).found).toEqual([]);
  });

  it("leaves out what somebody does not want to see, in the list, its counts and the short list, for nobody else", async () => {
    const [hidden, other] = [await addWork(scene.fatma, { title: "Vegen", tasks: task("sweep-floors") }), await addWork(scene.fatma, { title: "Stekken" })];
    const [person, neighbour] = [await addPerson("Samira"), await addPerson("Jos")];
    await prisma.hiddenVacancy.create({ data: { accountId: person.accountId, vacancyId: hidden } });
    for (const query of ["", "volgorde=nieuw", "volgorde=dichtbij"]) {
      const page = await work(query, person);
      expect([titles(page), page.total], query).toEqual([["Stekken"], 1]);
      expect(page.filters.find(({ param }) => param === "sector")!.options.map(({ value }) => value), query).toEqual(["green"]);
    }
    expect(titles(await work("zoek=vegen", person))).toEqual([]);
    expect((await listFittingVacancies(person, 5)).map(({ vacancy }) => vacancy.id)).toEqual([other]);
    expect((await work("", neighbour)).total).toBe(2);
    expect((await work("")).total).toBe(2);
  });

  it("keeps to twelve on a page and gives each vacancy once", async () => {
    for (let number = 0; number < 17; number += 1) await addWork(scene.fatma, { title: `Werk ${number}` });
    const person = await addPerson("Samira");
    const [first, second] = [await work("", person), await work("pagina=2", person)];
    expect([first.found.length, second.found.length, first.pages]).toEqual([12, 5, 2]);
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(17);
  });
});

describe("finding people", () => {
  it("is for verified companies with a place of work", async () => {
    expect(await findPeople({ ...scene.fatma, organisationVerified: false }, new URLSearchParams(), "nl")).toEqual({ reason: "notVerified" });
    expect(await findPeople(scene.fatma, new URLSearchParams(), "nl")).toEqual({ reason: "noWorkplace" });
  });

  it("shows people whose own radius reaches a place of work, without what an employer may not know", async () => {
    await addWork(scene.fatma);
    await addPerson("Samira");
    await addPerson("Jos", { travel: [{ transport: "bike", km: 3 }] }, "Gorinchem");
    await addPerson("Anouk", { travel: [{ transport: "car", km: 60 }], chosenName: "Noor", showFirstName: "afterYes" }, "Gorinchem");
    const page = await people("");
    expect(new Set(names(page))).toEqual(new Set(["Samira", "Noor"]));
    expect(JSON.stringify(page)).not.toMatch(/Anouk|Zonnebloemveld|06 55|test\.example|latitude|Gorinchem/);
  });

  it("puts who was never shown before who fits alike and was, and counts who is shown", async () => {
    await addWork(scene.fatma);
    const [first, second] = [await addPerson("Samira"), await addPerson("Jos")];
    const before = names(await people(""));
    await flushShown();
    expect((await readShown([first.jobSeekerId, second.jobSeekerId])).size).toBe(2);
    const seen = before[0] === "Samira" ? first : second;
    noteShown([seen.jobSeekerId, seen.jobSeekerId]);
    await flushShown();
    expect(names(await people(""))).toEqual([...before].reverse());
  });

  it("leaves out who hides from the company, who paused, and who was not heard of for 90 days", async () => {
    await addWork(scene.fatma);
    const [hidden, paused, silent] = [await addPerson("Hilde"), await addPerson("Piet"), await addPerson("Stil")];
    await prisma.hiddenCompany.create({ data: { jobSeekerId: hidden.jobSeekerId, organisationId: scene.company.id } });
    await prisma.jobSeeker.update({ where: { id: paused.jobSeekerId }, data: { state: "paused" } });
    await prisma.jobSeeker.update({ where: { id: silent.jobSeekerId }, data: { availableConfirmedAt: new Date(Date.now() - 91 * 86_400_000) } });
    // their documents are still the old ones
    expect((await people("")).found).toEqual([]);
  });

  it("puts first who fits the chosen vacancy best, and last who was silent for 60 days", async () => {
    await addWork(scene.fatma, { title: "Vegen", tasks: task("sweep-floors") });
    const chosen = await addWork(scene.fatma, { title: "Stekken" });
    await addPerson("Vera", { taskWishes: [{ id: "sweep-floors", wish: "like" }] });
    await addPerson("Stella", { taskWishes: [{ id: "take-cuttings", wish: "like" }] });
    const old = await addPerson("Oude", { taskWishes: [{ id: "take-cuttings", wish: "like" }], talents: [{ id: "caring", example: "" }] });
    await prisma.jobSeeker.update({ where: { id: old.jobSeekerId }, data: { availableConfirmedAt: new Date(Date.now() - 61 * 86_400_000) } });
    await index("talent", old.jobSeekerId);
    const page = await people(`vacature=${chosen}`);
    expect(names(page)).toEqual(["Stella", "Vera", "Oude"]);
    // told about the person, as to an employer, who gets distances as bands
    expect(page.found[0]!.fit!.highlights.map(({ label }) => label)).toContain("Wat iemand kan");
    expect(JSON.stringify(page.found)).not.toMatch(/\d,\d km/);
    expect((await fitting(scene.fatma, chosen, 1)).map(({ view }) => view.title)).toEqual(["Stella"]);
  });

  it("tells no number under five", async () => {
    await addWork(scene.fatma);
    for (const name of ["Een", "Twee", "Drie"]) await addPerson(name, { taskWishes: [{ id: "take-cuttings", wish: "like" }] });
    const page = await people("");
    expect(page.total).toBeNull();
    expect(page.filters.flatMap(({ options }) => options.map(({ count }) => count)).every((count) => count === "minder dan 5")).toBe(true);
    expect((await people("zoek=heftruck")).waysOut).toMatchObject([{ count: "minder dan 5", kind: "without" }]);
  });

  it("compares with own vacancies only", async () => {
    await addWork(scene.fatma, { title: "Eigen" });
    const foreign = await addWork(scene.guus, { title: "Van een ander" });
    await addPerson("Samira");
    expect((await people(`vacature=${foreign}`)).vacancy?.title).toBe("Eigen");
    expect(await fitting(scene.fatma, foreign)).toEqual([]);
    expect(await fitting(scene.ria, foreign)).toEqual([]);
  });

  it("forgets a person at once when the document goes", async () => {
    await addWork(scene.fatma);
    const person = await addPerson("Samira");
    await forgetDocuments(prisma, "talent", [person.jobSeekerId]);
    expect((await people("")).total).toBe(0);
  });
});
