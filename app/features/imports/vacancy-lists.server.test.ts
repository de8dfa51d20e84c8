import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeScene } from "#tests/support/scene";
import { chooseColumns } from "./commands/choose-columns.server";
import { chooseVacancyColumns } from "./commands/choose-vacancy-columns.server";
import { clearImport } from "./commands/clear-import.server";
import { putUpList } from "./commands/put-up-list.server";
import { startImport } from "./commands/start-import.server";
import { undoImport } from "./commands/undo-import.server";
import { importPeople, jobs } from "./jobs.server";
import { findFaultRows, findImportPage, listImports } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let kas: string;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  kas = await makeWorkplace(scene.company.id, "De kas");
});

const makeWorkplace = async (organisationId: string, name: string, place = "Schiedam") =>
  (await prisma.workplace.create({ data: { organisationId, municipalityId: scene.here.id, name, street: "Kade 1", postcode: "3111 AA", place, latitude: 51.93, longitude: 4.41 } })).id;
const work = () => runJobsNow({ ...jobs, "send-mail": async () => {}, "search-sync": async () => {} });
const head = "Titel;Omschrijving;Uren;Uurloon;Werkplek\n";
const kweker = "Medewerker kwekerij;Je gaat planten stekken en potten vullen.;16-24;15;De kas\n";

async function putUp(text: string, who: Actor = scene.fatma): Promise<string> {
  const outcome = await putUpList(who, { name: "werk.csv", bytes: new TextEncoder().encode(text) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.importId;
}

async function checked(text: string, who: Actor = scene.fatma, defaults: { defaultWorkplaceId?: string; defaultPlaceKind?: string } = {}): Promise<string> {
  const id = await putUp(text, who);
  const { columns } = (await findImportPage(who, id, 1))!;
  expect(await chooseVacancyColumns(who, id, { columns, defaultWorkplaceId: "", defaultPlaceKind: "", ...defaults })).toEqual({ ok: true });
  return id;
}

const page = async (id: string, who: Actor = scene.fatma) => (await findImportPage(who, id, 1))!;
const faults = async (id: string) => (await findFaultRows(scene.fatma, id))!.faults.map(({ number, fault }) => `${number} ${fault}`);

describe("a list of vacancies", () => {
  it("is tried out first, and becomes drafts of what each row says and no more", async () => {
    const id = await checked(head + kweker);
    expect(await page(id)).toMatchObject({ kind: "vacancies", good: { draft: 1 }, faultCount: 0 });
    expect(await prisma.vacancy.count()).toBe(0);
    expect(await startImport(scene.fatma, id)).toEqual({ ok: true });
    await work();
    expect(await page(id)).toMatchObject({ state: "done", counts: { total: 1, invited: 1 }, open: 1, answered: 0 });
    const draft = await prisma.vacancy.findFirstOrThrow();
    expect(draft).toMatchObject({ state: "draft", postedById: scene.company.id, workplaceId: kas, createdById: scene.fatma.accountId, liveVersionId: null });
    expect(draft.draft).toMatchObject({ title: "Medewerker kwekerij", placeKind: "paid", hoursMin: 16, hoursMax: 24, payMinCents: 1500, about: "" });
    expect((draft.draft as { tasks: unknown[] }).tasks.length).toBeGreaterThan(0);
    expect(await prisma.review.count({ where: { kind: "vacancy" } })).toBe(0);
  });

  it("tells what is wrong with each row and makes a draft of the others", async () => {
    await makeWorkplace(scene.company.id, "De winkel", "Vlaardingen");
    const id = await checked(`${head}${kweker}${kweker};Planten stekken;8;14;De kas\nKok;Gezellig team;8;14;De kas\nSjouwer;Planten stekken;8;14;Elders\nVuller;Planten stekken;8;14;\nHulp;Planten stekken;8;;De kas\n${"x".repeat(81)};Planten stekken;8;14;De kas\nNog een;Planten stekken;8;14;Het Pannetje\n`);
    expect(await faults(id)).toEqual(["3 double", "4 titleMissing", "5 noTasks", "6 workplaceUnknown", "7 workplaceMissing", "8 kindMissing", "9 titleTooLong", "10 workplaceUnknown"]);
    await startImport(scene.fatma, id);
    await work();
    expect(await prisma.vacancy.count()).toBe(1);
    expect(await faults(id)).toHaveLength(8);
    // the same list again: it is there already
    const again = await checked(`${head}${kweker}`);
    expect(await faults(again)).toEqual(["2 alreadyThere"]);
    expect(await startImport(scene.fatma, again)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("takes workplace and kind from the choice for rows that do not say", async () => {
    const id = await checked(`${head}Hulp;Planten stekken;8;;\n`, scene.fatma, { defaultWorkplaceId: kas, defaultPlaceKind: "experience" });
    await startImport(scene.fatma, id);
    await work();
    expect((await prisma.vacancy.findFirstOrThrow()).draft).toMatchObject({ placeKind: "experience", remuneration: null });
  });

  it("remembers the columns for the next file of the company, and not for lists of people", async () => {
    const id = await putUp("A;B;C\nHulp;Planten stekken;De kas\n");
    expect((await page(id)).columns).toEqual({});
    await chooseVacancyColumns(scene.fatma, id, { columns: { title: 0, text: 1, workplace: 2 }, defaultWorkplaceId: "", defaultPlaceKind: "" });
    const bea = await makeMember("employer", scene.company.id, "Bea");
    expect((await page(await putUp("A;B;C\nKok;Soep koken;De kas\n", bea), bea)).columns).toEqual({ title: 0, text: 1, workplace: 2 });
    expect((await page(await putUp("A;B;C\nKok;Soep koken;De kas\n", scene.guus), scene.guus)).columns).toEqual({});
  });

  it("is taken back: drafts that nobody wrote in go, the others stay", async () => {
    const id = await checked(`${head}${kweker}Vuller;Planten stekken;8;14;De kas\n`);
    await startImport(scene.fatma, id);
    await work();
    const [first] = await prisma.vacancy.findMany({ orderBy: { createdAt: "asc" } });
    await prisma.vacancy.update({ where: { id: first!.id }, data: { draftChangedAt: new Date(Date.now() + 1_000) } });
    expect(await undoImport(scene.fatma, id)).toEqual({ ok: true });
    expect(await prisma.vacancy.findMany({ select: { id: true } })).toEqual([{ id: first!.id }]);
    expect(await page(id)).toMatchObject({ state: "undone", answered: 1, takenBack: 1, open: 0 });
    expect(await undoImport(scene.fatma, id)).toEqual({ ok: true });
  });

  it("started, worked on and taken back twenty times at once leaves one effect", async () => {
    const id = await checked(head + kweker);
    await Promise.all(Array.from({ length: 20 }, () => startImport(scene.fatma, id)));
    await Promise.all(Array.from({ length: 20 }, () => importPeople({ importId: id })));
    expect(await prisma.vacancy.count()).toBe(1);
    await Promise.all(Array.from({ length: 20 }, () => undoImport(scene.fatma, id)));
    expect(await prisma.vacancy.count()).toBe(0);
  });

  it("two lists of two colleagues with the same vacancy make one draft", async () => {
    const bea = await makeMember("employer", scene.company.id, "Bea");
    const ids = [await checked(head + kweker), await checked(head + kweker, bea)];
    await startImport(scene.fatma, ids[0]!);
    await startImport(bea, ids[1]!);
    await Promise.all(ids.map((importId) => importPeople({ importId })));
    await work();
    expect(await prisma.vacancy.count()).toBe(1);
  });
});

describe("for whom", () => {
  it("a company that agreed, as long as it agrees (rule 3)", async () => {
    const agency = await makeOrganisation("agency", "Zaanwerk");
    const anna = await makeMember("employer", agency.id, "Anna");
    const list = `${head}${kweker}`;
    const before = await checked(list, anna);
    expect((await findFaultRows(anna, before))!.faults.map(({ fault }) => fault)).toEqual(["workplaceUnknown"]);
    const agreement = await prisma.postingAgreement.create({ data: { posterId: agency.id, companyId: scene.company.id, agreedAt: new Date(), agreedById: scene.fatma.accountId } });
    expect((await page(before, anna)).good).toMatchObject({ draft: 1 });
    await startImport(anna, before);
    await prisma.postingAgreement.update({ where: { id: agreement.id }, data: { withdrawnAt: new Date() } });
    await work();
    expect(await prisma.vacancy.count()).toBe(0);
    await prisma.postingAgreement.update({ where: { id: agreement.id }, data: { withdrawnAt: null } });
    const after = await checked(`${list}Vuller;Planten stekken;8;14;De kas\n`, anna);
    await startImport(anna, after);
    await work();
    expect(await prisma.vacancy.findMany({ select: { postedById: true, placeOfWorkId: true, formalEmployerId: true }, distinct: ["postedById"] })).toEqual([{ postedById: agency.id, placeOfWorkId: scene.company.id, formalEmployerId: scene.company.id }]);
  });

  it("who left makes no drafts any more", async () => {
    const id = await checked(head + kweker);
    await startImport(scene.fatma, id);
    await prisma.membership.updateMany({ where: { accountId: scene.fatma.accountId }, data: { endedAt: new Date() } });
    await work();
    expect(await prisma.vacancy.count()).toBe(0);
  });

  it.each([
    ["a contact person", () => scene.ria],
    ["another company", () => scene.guus],
    ["a colleague", () => makeMember("employer", scene.company.id, "Bea")],
    ["an administrator", () => makeMember("administrator", scene.office.id, "Ann")],
  ])("%s sees and does nothing with it", async (_, who) => {
    const id = await checked(head + kweker);
    const actor = await who();
    expect([await findImportPage(actor, id, 1), await findFaultRows(actor, id)]).toEqual([null, null]);
    expect((await listImports(actor)).map((list) => list.id)).not.toContain(id);
    for (const outcome of [await startImport(actor, id), await undoImport(actor, id), await clearImport(actor, id), await chooseVacancyColumns(actor, id, { columns: { title: 0, text: 1 }, defaultWorkplaceId: "", defaultPlaceKind: "" })]) expect(outcome).toMatchObject({ ok: false, reason: "notFound" });
    expect(await chooseColumns(scene.fatma, id, { columns: { firstName: 0, place: 1 }, defaultMembershipId: null })).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("a workplace of others cannot be chosen", async () => {
    const id = await putUp(head + kweker);
    const theirs = await makeWorkplace(scene.rival.id, "Keuken");
    expect(await chooseVacancyColumns(scene.fatma, id, { columns: { title: 0, text: 1 }, defaultWorkplaceId: theirs, defaultPlaceKind: "paid" })).toMatchObject({ ok: false, reason: "invalid", errors: { defaultWorkplaceId: [expect.any(String)] } });
  });
});
