import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { forgetDocuments, keepDocuments } from "#search/postgres.server";
import type { Actor } from "~/features/accounts";
import { findPlace, readPiece } from "~/features/places";
import { toVacancyDocuments } from "~/features/vacancies/index.server";
import { prisma } from "~/platform/db.server";
import { findWork } from "./find-work.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
});

/** Published work in a town, a street or so from its middle. */
async function addWork(place: string, title: string, aside = 0): Promise<string> {
  const id = await makePublishedVacancy(scene.fatma, { title });
  const { lat, lon } = findPlace(place)!;
  const { workplaceId } = await prisma.vacancy.findUniqueOrThrow({ where: { id }, select: { workplaceId: true } });
  await prisma.workplace.update({ where: { id: workplaceId! }, data: { place, latitude: lat + aside, longitude: lon + aside } });
  await keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments([id])).values()]);
  return id;
}

const ask = async (query: string, actor: Actor | null = null) => findWork(actor, new URLSearchParams(query), "nl");
const mapOf = async (query: string, actor: Actor | null = null) => (await ask(`weergave=kaart&${query}`, actor)).map!;
const sum = (of: readonly { number: number }[]) => of.reduce((all, { number }) => all + number, 0);
const questionOf = (to: string) => to.slice(to.indexOf("?") + 1);

describe("work on a map", () => {
  it("is all that was found, however it is counted, and every link leads to exactly what it says", async () => {
    for (let at = 0; at < 14; at += 1) await addWork("Schiedam", `Kas ${at}`, at * 0.0004);
    for (let at = 0; at < 5; at += 1) await addWork("Vlaardingen", `Kas op zee ${at}`);
    await addWork("Gorinchem", "Kas aan de Merwede");
    await addWork("Groningen", "Winkel");
    const map = await mapOf("zoek=kas&letterlijk=kas");
    expect([map.total, sum(map.marks), sum(map.towns)]).toEqual([20, 20, 20]);
    expect(map.towns.map(({ place, number }) => [place, number])).toEqual([["Schiedam", 14], ["Vlaardingen", 5], ["Gorinchem", 1]]);
    for (const { number, to, title } of map.marks.filter((mark) => mark.number > 1)) {
      expect(title).toBeNull();
      expect((await ask(questionOf(to))).total, to).toBe(number);
    }
    for (const { number, to } of map.towns) expect((await ask(questionOf(to))).total, to).toBe(number);
    expect(map.marks.filter(({ number }) => number === 1).map(({ title }) => title)).toEqual(["Kas aan de Merwede"]);
  });

  it("counts more than a page or an engine shows", async () => {
    const [id] = [await addWork("Schiedam", "Veel")];
    await prisma.$executeRaw`alter table search_vacancy drop constraint search_vacancy_vacancy_id_fkey`;
    try {
      const columns = await prisma.$queryRaw<{ name: string }[]>`select column_name as name from information_schema.columns where table_name = 'search_vacancy' and column_name <> 'vacancy_id'`;
      const others = columns.map(({ name }) => `"${name}"`).join(", ");
      await prisma.$executeRawUnsafe(`insert into search_vacancy (vacancy_id, ${others}) select gen_random_uuid(), ${others} from search_vacancy, generate_series(1, 1499) where vacancy_id = '${id}'`);
      const map = await mapOf("zoek=veel&letterlijk=veel&soort=paid");
      expect([map.total, sum(map.marks), sum(map.towns)]).toEqual([1500, 1500, 1500]);
    } finally {
      await prisma.$executeRaw`delete from search_vacancy`;
      await prisma.$executeRaw`alter table search_vacancy add constraint search_vacancy_vacancy_id_fkey foreign key (vacancy_id) references vacancy (id) on delete cascade on update cascade`;
    }
  });

  it("shows no pin for what may no longer be shown, though its document is behind", async () => {
    const id = await addWork("Gorinchem", "Dicht");
    await addWork("Schiedam", "Dicht bij de haven");
    await prisma.vacancy.update({ where: { id }, data: { state: "paused" } });
    expect((await mapOf("zoek=dicht&letterlijk=dicht")).marks.map(({ title }) => title)).toEqual(["Dicht bij de haven"]);
    await forgetDocuments(prisma, "vacancy", [id]);
  });

  it("leaves out what somebody hid, and starts its rings at the centre of their cell", async () => {
    const person = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
    const id = await addWork("Schiedam", "Verborgen");
    await addWork("Schiedam", "Verborgen schat", 0.001);
    await prisma.hiddenVacancy.create({ data: { accountId: person.accountId, vacancyId: id } });
    const map = await mapOf("zoek=verborgen&letterlijk=verborgen", person);
    expect(map.marks.map(({ title }) => title)).toEqual(["Verborgen schat"]);
    expect(map.sketch.spots.map(({ kind }) => kind)).toEqual(["person"]);
    expect((await mapOf("zoek=verborgen&letterlijk=verborgen")).sketch.spots).toEqual([]);
  });

  it("leads somebody with a profile to the list of a town, with their words marked", async () => {
    const person = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
    await addWork("Schiedam", "Kas in de stad");
    await addWork("Gorinchem", "Kas buiten");
    const [town] = (await mapOf("zoek=kas&letterlijk=kas&loon=wage", person)).towns.filter(({ place }) => place === "Schiedam");
    const page = await ask(questionOf(town!.to), person);
    expect(page.found.map(({ vacancy }) => vacancy.title)).toEqual(["Kas in de stad"]);
    expect(page.found[0]!.title!.find(({ isHit }) => isHit)?.text).toBe("Kas");
  });

  it("keeps the piece that was asked, offers a larger one, and finds only what is in it", async () => {
    await addWork("Schiedam", "Stukje");
    await addWork("Groningen", "Stukje noord");
    const piece = "378-516-36";
    const page = await ask(`weergave=kaart&zoek=stukje&letterlijk=stukje&vak=${piece}`);
    expect(page.chosen.map(({ label }) => label)).toContain("In dit stukje kaart");
    expect(page.map!.sketch.base).toBe(`/kaart/${piece}`);
    expect(page.map!.besideTo).toHaveLength(4);
    const larger = readPiece(new URLSearchParams(questionOf(page.map!.largerTo!)).get("vak")!);
    expect(larger!.size).toBe(72);
    expect(page.total).toBe((await ask(`zoek=stukje&letterlijk=stukje&vak=${piece}`)).total);
  });
});
