import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { rememberDocuments } from "#search/document-memory.server";
import type { VacancyDocument } from "#search/documents/vacancy";
import { emptyQuery } from "#search/engine";
import { jobs } from "#search/jobs.server";
import { forgetDocuments, keepDocuments, postgresEngine } from "#search/postgres.server";
import { hasOldRows } from "#search/rebuild.server";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "../support/database.ts";
import { useChangingRows } from "./changing-rows.ts";
import { vacancyDocument } from "./search-documents.ts";
import { addVacancyRows } from "./search-rows.ts";

const database = useDatabase();
const { change } = useChangingRows(database);
/** longer than nobody looks again */
const later = 250;

beforeEach(() => database.emptyTables());

async function keep(...documents: VacancyDocument[]): Promise<void> {
  await addVacancyRows(database, documents.map(({ id }) => id));
  await keepDocuments(prisma, "vacancy", documents);
}

describe("what is remembered of documents", () => {
  it("is made once, in the order that is asked", async () => {
    let made = 0;
    const memory = rememberDocuments("vacancy", ({ title }: VacancyDocument) => ((made += 1), title));
    const [one, two] = [vacancyDocument(1, { title: "Een" }), vacancyDocument(2, { title: "Twee" })];
    await keep(one, two);
    expect((await memory.read([two.id, one.id])).map(({ value }) => value)).toEqual(["Twee", "Een"]);
    await wait(later);
    await memory.read([one.id, two.id]);
    expect(made).toBe(2);
  });

  it("follows a change within a moment", async () => {
    const memory = rememberDocuments("vacancy", ({ title }: VacancyDocument) => title);
    await keep(vacancyDocument(1, { title: "Oud" }));
    await memory.read([vacancyDocument(1).id]);
    await keep(vacancyDocument(1, { title: "Nieuw" }));
    await wait(later);
    expect(await memory.read([vacancyDocument(1).id])).toMatchObject([{ value: "Nieuw" }]);
  });

  it("follows a change that carries an earlier moment than the last look, because its transaction ended later", async () => {
    const memory = rememberDocuments("vacancy", ({ title }: VacancyDocument) => title);
    const document = vacancyDocument(1, { title: "Oud" });
    await keep(document);
    await memory.read([document.id]);
    let isWritten = () => {};
    const written = new Promise<void>((resolve) => (isWritten = resolve));
    const slow = prisma.$transaction(async (tx) => {
      await keepDocuments(tx, "vacancy", [{ ...document, title: "Nieuw" } as VacancyDocument]);
      isWritten();
      await wait(later * 2);
    });
    await written;
    await wait(later);
    expect(await memory.read([document.id])).toMatchObject([{ value: "Oud" }]);
    await slow;
    await wait(later);
    expect(await memory.read([document.id])).toMatchObject([{ value: "Nieuw" }]);
  });

  it("gives as many as are asked, also more than are kept", async () => {
    const memory = rememberDocuments("vacancy", ({ title }: VacancyDocument) => title, 2);
    const all = [1, 2, 3, 4].map((number) => vacancyDocument(number));
    await keep(...all);
    expect(await memory.read(all.map(({ id }) => id))).toHaveLength(4);
  });

  it("leaves out what never was a document", async () => {
    const memory = rememberDocuments("vacancy", ({ title }: VacancyDocument) => title);
    expect(await memory.read([vacancyDocument(1).id])).toEqual([]);
    await keep(vacancyDocument(1));
    await forgetDocuments(prisma, "vacancy", [vacancyDocument(1).id]);
    expect(await memory.read([vacancyDocument(1).id])).toEqual([]);
  });
});

describe("rows that another version of the program made", () => {
  it("are made anew by a job, and can be found by their words then", async () => {
    const document = vacancyDocument(1, { title: "Paardenstal uitmesten" });
    await change(document);
    await keepDocuments(prisma, "vacancy", [document]);
    expect(await hasOldRows()).toBe(false);
    await database.query("update search_vacancy set form = 0, roots = null, title_roots = null, entries_0 = 0");
    const find = async () => (await postgresEngine.search("vacancy", { ...emptyQuery, text: "paardenstal" })).ids;
    expect([await hasOldRows(), await find()]).toEqual([true, []]);
    await jobs["search-renew"]!({} as never, {} as never);
    expect([await hasOldRows(), await find()]).toEqual([false, [document.id]]);
  });
});
