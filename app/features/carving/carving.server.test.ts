import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { cellOf, findPlace } from "~/features/places";
import { readVacancyContent } from "~/features/vacancies";
import { freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { keepDocuments } from "#search/postgres.server";
import { toTalentDocuments } from "~/features/profiles/search-document.server";
import { beginSheet } from "./commands/begin-sheet.server";
import { chooseSchoolHours, renameSheet, shareSheet } from "./commands/change-sheet.server";
import { copySheet } from "./commands/copy-sheet.server";
import { makeVacancy } from "./commands/make-vacancy.server";
import { removeSheet } from "./commands/remove-sheet.server";
import { addFunction, removeFunction, saveFunction } from "./commands/save-function.server";
import type { FunctionTask } from "./model/sheet";
import { canRead } from "./policy";
import { findOwnSheet, findSharedSheet, listOwnSheets, listSharedSheets } from "./queries.server";
import { readSheet } from "./read-sheet.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let workplaceId: string;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  workplaceId = (await prisma.workplace.create({ data: { organisationId: scene.company.id, municipalityId: scene.here.id, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.93, longitude: 4.41 } })).id;
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const cook = { title: "Kok", people: 2, minutesEach: 24 * 60 };
const marked = (taskId: string | null, hours: number, text = ""): FunctionTask => ({ taskId, text, minutes: hours * 60, canMove: true });
const begin = async (actor = scene.fatma) => valueOf(await beginSheet(actor, "Keuken")).sheetId;
async function beginWith(tasks: FunctionTask[], actor = scene.fatma) {
  const sheetId = await begin(actor);
  const { functionId } = valueOf(await addFunction(actor, sheetId, cook));
  valueOf(await saveFunction(actor, sheetId, functionId, { ...cook, tasks }));
  return { sheetId, functionId };
}
const where = () => ({ placeKind: "paid" as const, workplaceId });
const contentOf = async (id: string) => (await findOwnSheet(scene.fatma, id))!.content;
const notFound = { ok: false, reason: "notFound" };

describe("keeping a sheet", () => {
  it("is done by all members of the company together, and by nobody else", async () => {
    const id = await begin();
    const bram = await makeMember("employer", scene.company.id, "Bram");
    valueOf(await renameSheet(bram, id, "Keuken en zaal"));
    expect((await listOwnSheets(scene.fatma)).map(({ title }) => title)).toEqual(["Keuken en zaal"]);
    for (const stranger of [scene.guus, scene.ria, await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId)]) {
      const tries = [renameSheet(stranger, id, "x"), chooseSchoolHours(stranger, id, true), shareSheet(stranger, id, true), copySheet(stranger, id), removeSheet(stranger, id), addFunction(stranger, id, cook), makeVacancy(stranger, id, where())];
      for (const outcome of await Promise.all(tries)) expect(outcome).toMatchObject(notFound);
      expect(await findOwnSheet(stranger, id)).toBeNull();
      expect(await listOwnSheets(stranger)).toEqual([]);
    }
    expect(await beginSheet(scene.ria, "Keuken")).toMatchObject({ ok: false, reason: "refused" });
    expect(await prisma.carvingSheet.count()).toBe(1);
  });

  it("loses nothing when colleagues add twenty functions at once, and has no more than twelve", async () => {
    const id = await begin();
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, at) => addFunction(scene.fatma, id, { ...cook, title: `Functie ${at}` })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(12);
    expect(outcomes.filter((one) => !one.ok && one.reason === "conflict")).toHaveLength(8);
    expect(new Set((await contentOf(id)).functions.map(({ title }) => title)).size).toBe(12);
  });

  it("writes one function and leaves the others alone", async () => {
    const { sheetId, functionId } = await beginWith([marked("cut-vegetables", 6)]);
    const other = valueOf(await addFunction(scene.fatma, sheetId, { ...cook, title: "Bediening" })).functionId;
    await Promise.all([saveFunction(scene.fatma, sheetId, functionId, { ...cook, title: "Chef", tasks: [] }), saveFunction(scene.fatma, sheetId, other, { ...cook, title: "Zaal", tasks: [marked("set-tables", 2)] })]);
    expect((await contentOf(sheetId)).functions.map(({ title, tasks }) => [title, tasks.length])).toEqual([["Chef", 0], ["Zaal", 1]]);
    expect(await saveFunction(scene.fatma, sheetId, "0198f000-0000-4000-8000-000000000000", { ...cook, tasks: [] })).toMatchObject(notFound);
    valueOf(await removeFunction(scene.fatma, sheetId, other));
    valueOf(await removeFunction(scene.fatma, sheetId, other));
    expect((await contentOf(sheetId)).functions.map(({ title }) => title)).toEqual(["Chef"]);
  });

  it("never keeps more tasks than the people of a function have hours", async () => {
    const { sheetId, functionId } = await beginWith([marked("cut-vegetables", 48)]);
    const outcome = await saveFunction(scene.fatma, sheetId, functionId, { ...cook, tasks: [marked("cut-vegetables", 48), marked("set-tables", 0.5)] });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", errors: { minutesEach: ["De taken zijn samen 48 uur en 30 minuten. Dat is meer dan de 48 uur van deze functie. Verander de taken of de uren."] } });
    expect(await saveFunction(scene.fatma, sheetId, functionId, { ...cook, people: 1, tasks: [marked("cut-vegetables", 48)] })).toMatchObject({ ok: false });
    expect((await contentOf(sheetId)).functions[0]).toMatchObject({ people: 2, tasks: [{ minutes: 48 * 60 }] });
  });

  it("copies the functions, but neither who reads along nor the vacancy", async () => {
    const { sheetId } = await beginWith([marked("cut-vegetables", 6)]);
    valueOf(await shareSheet(scene.fatma, sheetId, true));
    valueOf(await makeVacancy(scene.fatma, sheetId, where()));
    const copy = valueOf(await copySheet(scene.fatma, sheetId)).sheetId;
    expect(await findOwnSheet(scene.fatma, copy)).toMatchObject({ title: "Kopie van Keuken", sharedSince: null, vacancyId: null, content: await contentOf(sheetId) });
    valueOf(await makeVacancy(scene.fatma, copy, where()));
  });

  it("throws a sheet away, and leaves the vacancy that came of it", async () => {
    const { sheetId } = await beginWith([marked("cut-vegetables", 6)]);
    const { id } = valueOf(await makeVacancy(scene.fatma, sheetId, where()));
    valueOf(await removeSheet(scene.fatma, sheetId));
    expect(await findOwnSheet(scene.fatma, sheetId)).toBeNull();
    expect(await prisma.vacancy.count({ where: { id, state: "draft" } })).toBe(1);
    expect(await removeSheet(scene.fatma, sheetId)).toMatchObject(notFound);
  });
});

describe("letting a contact person read along", () => {
  const reads = async (who: Actor, id: string) => [(await findSharedSheet(who, id)) !== null, (await listSharedSheets(who)).length];

  it("is off until the company shares the sheet, and off again at once", async () => {
    const id = await begin();
    expect(await reads(scene.ria, id)).toEqual([false, 0]);
    valueOf(await shareSheet(scene.fatma, id, true));
    expect(await reads(scene.ria, id)).toEqual([true, 1]);
    valueOf(await shareSheet(scene.fatma, id, false));
    expect(await reads(scene.ria, id)).toEqual([false, 0]);
  });

  it("is for contact persons of its places and its fixed contact, as the rule says", async () => {
    const id = await begin();
    valueOf(await shareSheet(scene.fatma, id, true));
    const company = async () => ({ id: scene.company.id, municipalityId: scene.here.id, workplaceMunicipalityIds: [scene.here.id], accountContactId: (await prisma.organisation.findUniqueOrThrow({ where: { id: scene.company.id } })).accountContactId });
    const beheer = await makeMember("administrator", scene.office.id, "Bea");
    const agree = async (expected: boolean[]) => {
      const all = [scene.ria, scene.tom, scene.els, beheer, scene.guus];
      expect(await Promise.all(all.map(async (who) => (await reads(who, id))[0]))).toEqual(expected);
      const facts = await company();
      expect(all.map((who) => canRead(who, { organisationId: scene.company.id, sharedSince: new Date() }, facts))).toEqual(expected);
    };
    await agree([true, true, false, false, false]);
    await prisma.organisation.update({ where: { id: scene.company.id }, data: { accountContactId: scene.els.membershipId } });
    await agree([true, true, true, false, false]);
  });
});

describe("making a vacancy of it", () => {
  it("takes tasks, shares, hours and school hours along, and remembers the vacancy", async () => {
    const { sheetId } = await beginWith([marked("cut-vegetables", 9), marked("set-tables", 3), marked(null, 1.5, "Bestek poleren"), { ...marked("cook-meals", 10), canMove: false }]);
    valueOf(await chooseSchoolHours(scene.fatma, sheetId, true));
    const { id } = valueOf(await makeVacancy(scene.fatma, sheetId, where()));
    const vacancy = await prisma.vacancy.findUniqueOrThrow({ where: { id } });
    expect(vacancy).toMatchObject({ state: "draft", postedById: scene.company.id, workplaceId, createdById: scene.fatma.accountId });
    expect(readVacancyContent(vacancy.draft)).toMatchObject({
      placeKind: "paid", hoursMin: 13, hoursMax: 14, places: 1, withinSchoolHours: true, about: "Dit hoort ook bij het werk: Bestek poleren.",
      tasks: [{ id: "cut-vegetables", share: 75, physicalLoad: "light" }, { id: "set-tables", share: 25 }],
    });
    expect(readVacancyContent(vacancy.draft).dayParts).toContain("fri-afternoon");
    expect((await findOwnSheet(scene.fatma, sheetId))!.vacancyId).toBe(id);
  });

  it("makes one of twenty presses at once, and tells the others so", async () => {
    const { sheetId } = await beginWith([marked("cut-vegetables", 6)]);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => makeVacancy(scene.fatma, sheetId, where())));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.reason === "conflict" && /geen tweede/.test(one.message))).toHaveLength(19);
    expect(await prisma.vacancy.count()).toBe(1);
  });

  it("wants something marked, and a workplace of the company", async () => {
    const { sheetId } = await beginWith([{ ...marked("cook-meals", 10), canMove: false }]);
    expect(await makeVacancy(scene.fatma, sheetId, where())).toMatchObject({ ok: false, reason: "invalid", message: "Er is nog niets gekozen" });
    const { sheetId: whole } = await beginWith([marked("cut-vegetables", 6)]);
    const elsewhere = await prisma.workplace.create({ data: { organisationId: scene.rival.id, municipalityId: scene.here.id, name: "Pan", street: "Kade 2", postcode: "3111 AA", place: "Schiedam", latitude: 51.93, longitude: 4.41 } });
    expect(await makeVacancy(scene.fatma, whole, { placeKind: "paid", workplaceId: elsewhere.id })).toMatchObject({ ok: false, reason: "invalid" });
    expect([await prisma.vacancy.count(), (await findOwnSheet(scene.fatma, whole))!.vacancyId]).toEqual([0, null]);
  });
});

describe("how many people nearby like such tasks", () => {
  async function likers(count: number, taskId: string) {
    for (let at = 0; at < count; at += 1) await makeLivePerson(scene.here.id, `Persoon${at}`, scene.ria.membershipId, { taskWishes: [{ id: taskId, wish: "like" }] });
    const { lat, lon, cell } = cellOf(findPlace("Schiedam")!);
    await prisma.jobSeeker.updateMany({ data: { cell, latitude: lat, longitude: lon } });
    const ids = (await prisma.jobSeeker.findMany({ select: { id: true } })).map(({ id }) => id);
    await keepDocuments(prisma, "talent", [...(await toTalentDocuments(ids)).values()]);
  }
  const people = async (tasks: FunctionTask[]) => (await readSheet((await findOwnSheet(scene.fatma, (await beginWith(tasks)).sheetId))!, "nl")).people;

  it.each([[0, "few", 2], [4, "few", 2], [6, "about", 5], [8, "about", 10]] as const)("of %i says %s", async (count, kind, size) => {
    await likers(count, "cut-vegetables");
    expect(await people([marked("cut-vegetables", 6)])).toMatchObject({ any: { kind, size }, perTask: [{ count: { kind, size } }] });
  });

  it("leaves out who hides from the company, and is unknown without a task of the list or a place of work", async () => {
    await likers(5, "cut-vegetables");
    expect((await people([marked("cut-vegetables", 6), marked("set-tables", 1)]))!.perTask.map(({ count: { kind } }) => kind)).toEqual(["about", "few"]);
    const [one] = await prisma.jobSeeker.findMany({ select: { id: true }, take: 1 });
    await prisma.hiddenCompany.create({ data: { jobSeekerId: one!.id, organisationId: scene.company.id } });
    await keepDocuments(prisma, "talent", [...(await toTalentDocuments([one!.id])).values()]);
    expect((await people([marked("cut-vegetables", 6)]))!.any.kind).toBe("few");
    expect(await people([marked(null, 2, "Bestek poleren")])).toBeNull();
    const office = await makeOrganisation("company", "Zonder plek", [], { municipalityId: scene.here.id });
    const kim = await makeMember("employer", office.id, "Kim");
    const { sheetId } = await beginWith([marked("cut-vegetables", 6)], kim);
    expect((await readSheet((await findOwnSheet(kim, sheetId))!, "nl")).people).toBeNull();
  });
});
