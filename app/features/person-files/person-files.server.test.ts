import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { today } from "~/platform/dates";
import { maxDocumentBytes } from "~/platform/documents.server";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { addFile } from "./commands/add-file.server";
import { removeFile } from "./commands/remove-file.server";
import { mostFiles } from "./model/files";
import { findFile, listFiles } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let id: string;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  id = samira.jobSeekerId!;
});

const pdf = (words = "een") => Buffer.from(`%PDF-1.7\n${words}`);
const add = (actor: Actor, name = "Certificaat", upload = pdf()) => addFile(actor, id, { name, upload });
const only = async () => (await prisma.personFile.findFirstOrThrow()).id;
const notFound = { ok: false, reason: "notFound" };

describe("papers of a person", () => {
  it("are kept by the person and by who helps, and read by both", async () => {
    expect(await add(samira, "Diploma")).toMatchObject({ ok: true });
    expect(await add(scene.ria, "Brief", pdf("twee"))).toMatchObject({ ok: true });
    expect((await listFiles(samira, id))!.files.map(({ name, by, isMine, kind }) => [name, by, isMine, kind])).toEqual([["Brief", "contactPerson", false, "pdf"], ["Diploma", "jobseeker", true, "pdf"]]);
    expect((await listFiles(scene.ria, id))!.files.map(({ isMine }) => isMine)).toEqual([true, false]);
    expect(Buffer.from((await findFile(samira, await only()))!.bytes).toString()).toContain("%PDF-1.7");
  });

  it.each([
    ["the person", () => samira, "keeps"],
    ["the own contact person", () => scene.ria, "keeps"],
    ["a colleague of the organisation", () => scene.tom, "reads"],
    ["a contact person of another municipality", () => scene.els, "nothing"],
    ["the employer", () => scene.fatma, "nothing"],
    ["an administrator", () => makeMember("administrator", scene.office.id, "Ann"), "nothing"],
    ["another job seeker", () => makeLivePerson(scene.here.id, "Henk", scene.ria.membershipId), "nothing"],
  ])("%s: %#", async (_, who, may) => {
    await add(samira);
    const actor = await who();
    const seen = await listFiles(actor, id);
    expect(seen === null ? "nothing" : seen.mayAdd ? "keeps" : "reads").toBe(may);
    expect((await findFile(actor, await only())) !== null).toBe(may !== "nothing");
    expect((await add(actor, "Nog een", pdf("anders"))).ok).toBe(may === "keeps");
  });

  it("sharing with the region does not share papers; standing in gives what the absent one has", async () => {
    await add(samira);
    await prisma.jobSeeker.update({ where: { id }, data: { sharedWithRegionSince: new Date() } });
    expect(await listFiles(scene.els, id)).toBeNull();
    await prisma.standIn.create({ data: { absentId: scene.ria.membershipId!, standInId: scene.tom.membershipId!, from: today(), until: today() } });
    expect(await listFiles(scene.tom, id)).toMatchObject({ mayAdd: true });
  });

  it("each side takes away its own", async () => {
    await add(samira);
    const fileId = await only();
    expect(await removeFile(scene.ria, id, fileId)).toMatchObject(notFound);
    expect(await removeFile(scene.els, id, fileId)).toMatchObject(notFound);
    expect(await removeFile(scene.tom, id, fileId)).toMatchObject({ ok: false, reason: "refused" });
    expect(await removeFile(samira, id, fileId)).toMatchObject({ ok: true });
    expect(await prisma.personFile.count()).toBe(0);
  });

  it("the same paper twice, or ten times at once, is one", async () => {
    await Promise.all(Array.from({ length: 10 }, () => add(samira)));
    expect(await add(scene.ria, "Andere naam")).toMatchObject({ ok: true });
    expect(await prisma.personFile.count()).toBe(1);
  });

  it("has an end, also when the last places are taken at once", async () => {
    await Promise.all(Array.from({ length: mostFiles + 5 }, (_, number) => add(samira, "Brief", pdf(String(number)))));
    expect(await prisma.personFile.count()).toBe(mostFiles);
    expect(await add(samira, "Nog een", pdf("nog"))).toMatchObject({ ok: false, reason: "conflict" });
  });

  it.each([
    ["nothing", Buffer.alloc(0), "Kies een bestand."],
    ["too much", Buffer.concat([pdf(), Buffer.alloc(maxDocumentBytes)]), "te groot"],
    ["a page of the web", Buffer.from("<html><script>1</script>"), "Kies een PDF of een foto"],
  ])("%s is refused in plain words", async (_, upload, words) => {
    expect(await add(samira, "Brief", upload)).toMatchObject({ ok: false, reason: "invalid", errors: { file: [expect.stringContaining(words)] } });
  });

  it("go along in the export and leave at erasure", async () => {
    await add(samira, "Diploma koken");
    expect(JSON.stringify(await collectOwnData(samira))).toContain("Diploma koken");
    await eraseAccount(samira);
    expect(await prisma.personFile.count()).toBe(0);
  });

  it("asks as many questions for two as for six", async () => {
    for (const number of [1, 2]) await add(samira, "Brief", pdf(String(number)));
    const few = await countQueries(() => listFiles(scene.ria, id));
    for (const number of [3, 4, 5, 6]) await add(samira, "Brief", pdf(String(number)));
    expect((await countQueries(() => listFiles(scene.ria, id))).count).toBe(few.count);
  });
});
