import { registerDocumentMakers } from "~/document-makers.server";
import { beforeEach, describe, expect, it } from "vitest";
import { syncDocument } from "#search/sync.server";
import { useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { readPage } from "./read-page.server";

registerDocumentMakers();
const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
});

const read = (query = "", actor = scene.ria) => readPage(actor, new URLSearchParams(query), "nl");

async function makeFans(count: number, municipalityId: string, task: string) {
  for (let at = 0; at < count; at += 1) {
    const { jobSeekerId } = await makeLivePerson(municipalityId, "Fan", null, { taskWishes: [{ id: task, wish: "like" }, { id: "mow-grass", wish: "can" }, { id: "sew-clothes", wish: "ratherNot" }] });
    await syncDocument("talent", jobSeekerId!);
  }
}

async function makePlaces(places: number, task: string) {
  const id = await makePublishedVacancy(scene.fatma, { tasks: [{ id: task, share: 100, physicalLoad: "light", mentalLoad: "calm", note: "" }] }, { places });
  await syncDocument("vacancy", id);
  return id;
}

const rowOf = (page: Awaited<ReturnType<typeof read>>, task: string) => page.rows.find((row) => row.task === task);

describe("supply and demand", () => {
  it("counts who would like a task, not who only can, and the places that have it", async () => {
    await makeFans(6, scene.here.id, "weed-beds");
    await makePlaces(3, "weed-beds");
    const page = await read();
    expect(rowOf(page, "weed-beds")).toMatchObject({ people: { kind: "about", size: 5 }, places: 3 });
    expect(rowOf(page, "mow-grass")).toBeUndefined();
    expect(rowOf(page, "sew-clothes")).toBeUndefined();
  });

  it("does not count a place that somebody began in", async () => {
    const id = await makePlaces(3, "weed-beds");
    const { jobSeekerId } = await makeLivePerson(scene.here.id, "Samira", null);
    await database.query("insert into match (id, job_seeker_id, vacancy_id, origin, state, job_seeker_answer, employer_answer, starts_on, hours_per_week) values (gen_random_uuid(), $1, $2, 'interest', 'placed', 'yes', 'yes', current_date, 12)", [jobSeekerId, id]);
    expect(rowOf(await read(), "weed-beds")).toMatchObject({ places: 2 });
  });

  it("never tells how many when there are fewer than five", async () => {
    await makeFans(3, scene.here.id, "weed-beds");
    const three = JSON.stringify(await read());
    await makeFans(1, scene.here.id, "weed-beds");
    expect(JSON.stringify(await read())).toBe(three);
  });

  it("says what nobody asks for, and what nobody in that municipality wants", async () => {
    await makeFans(1, scene.here.id, "weed-beds");
    await makeFans(1, scene.there.id, "weld-metal");
    await makePlaces(2, "weld-metal");
    const boss = await makeMember("administrator", scene.office.id, "Marjan");
    const page = await read("", boss);
    expect(page.notAsked.map(({ task }) => task)).toEqual(["weed-beds"]);
    expect(page.notWanted.map(({ task, places, where }) => [task, places, where])).toEqual([["weld-metal", 2, scene.here.name]]);
  });

  it("is of the own municipalities for a contact person, and of one of them or one field of work when asked", async () => {
    await makeFans(5, scene.there.id, "weld-metal");
    await makeFans(5, scene.here.id, "weed-beds");
    expect((await read()).rows.map(({ task }) => task)).toEqual(["weed-beds"]);
    expect((await read(`gemeente=${scene.there.slug}`)).rows.map(({ task }) => task)).toEqual(["weed-beds"]);
    const boss = await makeMember("administrator", scene.office.id, "Marjan");
    expect((await read("", boss)).rows).toHaveLength(2);
    expect((await read(`gemeente=${scene.there.slug}`, boss)).rows.map(({ task }) => task)).toEqual(["weld-metal"]);
    expect((await read("sector=green", boss)).rows.map(({ task }) => task)).toEqual(["weed-beds"]);
    const sector = await read("sector=green", boss);
    expect(sector.perMunicipality).toHaveLength(1);
    expect(sector.columns).toHaveLength(2);
  });
});
