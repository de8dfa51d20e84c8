import { beforeEach, describe, expect, it } from "vitest";
import { acceptInvitation } from "~/features/accounts/commands/accept-invitation.server";
import { signInWithLetter } from "~/features/accounts/commands/sign-in-with-letter.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { hashToken } from "~/platform/secrets.server";
import { useDatabase } from "#tests/support/database";
import { listOfPeople } from "#tests/support/list-of-people";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { chooseColumns } from "./commands/choose-columns.server";
import { clearImport } from "./commands/clear-import.server";
import { putUpList } from "./commands/put-up-list.server";
import { startImport } from "./commands/start-import.server";
import { undoImport } from "./commands/undo-import.server";
import { clearOldImports, importPeople, jobs } from "./jobs.server";
import { findLetters } from "./letters.server";
import { proposeColumns } from "./model/fields";
import { findFaultRows, findImportPage, listImports } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  return () => freezeClock(null);
});

/** Mails stay where they are. */
const work = () => runJobsNow({ ...jobs, "send-mail": async () => {}, "search-sync": async () => {} });
const file = (text: string, name = "lijst.csv") => ({ name, bytes: new TextEncoder().encode(text) });

async function putUp(text: string, who = scene.ria): Promise<string> {
  const outcome = await putUpList(who, file(text));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value.importId;
}
async function checked(text: string, who = scene.ria): Promise<string> {
  const id = await putUp(text, who);
  const found = await findImportPage(who, id, 1);
  expect(await chooseColumns(who, id, { columns: found!.columns, defaultMembershipId: found!.defaultMembershipId })).toMatchObject({ ok: true });
  return id;
}
const page = async (id: string) => (await findImportPage(scene.ria, id, 1))!;
const faults = async (id: string) => (await findFaultRows(scene.ria, id))!.faults.map(({ number, fault }) => `${number} ${fault}`);
const head = "Voornaam;Achternaam;E-mail;Woonplaats;Contactpersoon\n";
const invitations = () => prisma.invitation.count();

describe("a list of 2,000 people with 37 faulty rows", () => {
  it("invites 1,963, refuses exactly those 37 with the right reasons, once however often it is pressed, and takes everything back", { timeout: 240_000 }, async () => {
    const known = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: known.accountId } });
    const list = listOfPeople({ rows: 2_000, known: email, elsewhere: "Groningen" });
    const [first, second] = await Promise.all([putUp(list.text), putUp(list.text)]);
    expect(second).toBe(first);
    const id = await checked(list.text);
    expect(id).toBe(first);

    const before = await page(id);
    expect(before.good).toEqual({ mail: 1_963 - list.letters, letter: list.letters });
    expect(before.faultCount).toBe(37);
    expect(await faults(id)).toEqual(list.faults);
    expect([await invitations(), await prisma.mail.count()], "the trial changes nothing").toEqual([0, 0]);

    await Promise.all([startImport(scene.ria, id), startImport(scene.ria, id), startImport(scene.ria, id)]);
    await work();
    const after = await page(id);
    expect(after).toMatchObject({ state: "done", counts: { total: 2_000, invited: 1_963, refused: 37, waiting: 0 }, letters: list.letters, open: 1_963 });
    expect([await invitations(), await prisma.mail.count({ where: { kind: "invitation_jobseeker" } }), await prisma.letterCode.count()]).toEqual([1_963, 1_963 - list.letters, list.letters]);
    expect(await faults(id)).toEqual(list.faults);
    expect(await startImport(scene.ria, id)).toMatchObject({ ok: true });
    await work();
    expect(await invitations()).toBe(1_963);

    const again = await checked(list.text);
    expect((await page(again)).good, "everybody in it has an open invitation").toEqual({ mail: 0, letter: 0 });
    expect(await startImport(scene.ria, again)).toMatchObject({ ok: false, reason: "conflict" });

    await Promise.all([undoImport(scene.ria, id), undoImport(scene.ria, id)]);
    expect(await page(id)).toMatchObject({ state: "undone", takenBack: 1_963, open: 0, letters: 0 });
    expect(await prisma.invitation.count({ where: { withdrawnAt: null } })).toBe(0);
    expect(await prisma.mail.count({ where: { kind: "invitation_jobseeker" } }), "mails that had not gone").toBe(0);
    expect(await database.query("select 1 from people_import_row where import_id = $1 and cells <> '{}'", [id])).toEqual([]);
  });
});

describe("rows", () => {
  it("say what is wrong: each fault at its own row and column", async () => {
    const known = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: known.accountId } });
    const id = await checked(`${head};Vis;a@post.example;Schiedam;\nBo;;bo at post;Schiedam;\nBo;;b@post.example;;\nBo;;c@post.example;Nergenshuizen;\nBo;;d@post.example;Groningen;\nBo;;e@post.example;Schiedam;Wim Onbekend\nBo;;${email.toUpperCase()};Schiedam;\nBo;;f@post.example;Schiedam;ria\nNoor;;F@post.example;Schiedam;\nAli;;;Schiedam;\nali;;;schiedam;\n${"a".repeat(61)};;;Schiedam;\n`);
    expect(await faults(id)).toEqual(["2 nameMissing", "3 emailWrong", "4 placeMissing", "5 placeUnknown", "6 placeElsewhere", "7 contactUnknown", "8 hasContact", "10 double", "12 double", "13 nameTooLong"]);
    expect((await page(id)).faults.map(({ column, other }) => [column, other]).slice(6, 9)).toEqual([["E-mail", null], ["E-mail", 9], ["Voornaam", 11]]);
    expect((await page(id)).good).toEqual({ mail: 1, letter: 1 });
  });

  it("of an administrator need a contact person, named or chosen", async () => {
    const chief = await makeMember("administrator", scene.office.id, "Bea");
    const id = await checked(`${head}Bo;;bo@post.example;Schiedam;\nNoor;;noor@post.example;Schiedam;Tom\n`, chief);
    expect((await findImportPage(chief, id, 1))!.faults).toMatchObject([{ number: 2, fault: "contactMissing" }]);
    await chooseColumns(chief, id, { columns: proposeColumns(head.trim().split(";")), defaultMembershipId: scene.ria.membershipId });
    expect((await findImportPage(chief, id, 1))!.faultCount).toBe(0);
    await startImport(chief, id);
    await work();
    const made = await prisma.invitation.findMany({ orderBy: { firstName: "asc" }, select: { firstName: true, senderMembershipId: true } });
    expect(made).toEqual([{ firstName: "Bo", senderMembershipId: scene.ria.membershipId }, { firstName: "Noor", senderMembershipId: scene.tom.membershipId }]);
    expect(await chooseColumns(chief, await putUp(`${head}Bo;;x@post.example;Schiedam;\n`, chief), { columns: proposeColumns(head.trim().split(";")), defaultMembershipId: scene.els.membershipId })).toMatchObject({ ok: false, errors: { defaultMembershipId: [expect.any(String)] } });
  });

  it("of a file with citizen service numbers are not kept, in nothing", async () => {
    expect(await putUpList(scene.ria, file("Voornaam;BSN;Plaats\nBo;111222333;Schiedam\n"))).toMatchObject({ ok: false, reason: "invalid", errors: { file: [expect.stringContaining("BSN")] } });
    expect(await prisma.peopleImport.count()).toBe(0);
    await putUp("Voornaam;Plaats;Opmerking\nBo;Schiedam;bsn 111222333\n");
    expect(await database.query("select 1 from people_import_row where array_to_string(cells, ' ') like '%111222333%'")).toEqual([]);
  });
});

describe("columns", () => {
  const odd = "Wie;Waar\nBo;Schiedam\n";

  it("are remembered for the organisation and the names of the columns, also for a colleague", async () => {
    const id = await putUp(odd);
    expect((await page(id)).columns).toEqual({});
    expect(await chooseColumns(scene.ria, id, { columns: {}, defaultMembershipId: null })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await chooseColumns(scene.ria, id, { columns: { firstName: 0, place: 1 }, defaultMembershipId: scene.ria.membershipId })).toMatchObject({ ok: true });
    const toms = await putUp("Wie;Waar\nNoor;Schiedam\n", scene.tom);
    expect((await findImportPage(scene.tom, toms, 1))!.columns).toEqual({ firstName: 0, place: 1 });
    const elses = await putUp(odd, scene.els);
    expect((await findImportPage(scene.els, elses, 1))!.columns).toEqual({});
  });
});

describe("who may", () => {
  it("put up a list, and see what is in it: only who put it up", async () => {
    const person = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    // what a company puts up is a list of vacancies, see vacancy-lists.server.test.ts
    for (const who of [person]) expect(await putUpList(who, file(`${head}Bo;;;Schiedam;\n`))).toMatchObject({ ok: false, reason: "refused" });
    const id = await checked(`${head}Bo;;;Schiedam;\n`);
    const chief = await makeMember("administrator", scene.office.id, "Bea");
    for (const who of [scene.tom, scene.els, chief, scene.fatma, person]) {
      expect(await findImportPage(who, id, 1)).toBeNull();
      expect(await findFaultRows(who, id)).toBeNull();
      expect(await findLetters(who, id, 1)).toBeNull();
      expect(await listImports(who)).toEqual([]);
      for (const act of [startImport, undoImport, clearImport]) expect(await act(who, id)).toMatchObject({ ok: false, reason: "notFound" });
      expect(await chooseColumns(who, id, { columns: {}, defaultMembershipId: null })).toMatchObject({ ok: false, reason: "notFound" });
    }
  });
});

describe("the job", () => {
  const many = (count: number) => `${head}${Array.from({ length: count }, (_, at) => `Bo;Nummer ${at};bo${at}@post.example;Schiedam;\n`).join("")}`;

  it("that was killed half-way goes on without doubles", async () => {
    const id = await checked(many(120));
    await startImport(scene.ria, id);
    await importPeople({ importId: id });
    expect((await page(id)).counts).toMatchObject({ invited: 50, waiting: 70 });
    // two workers at once, and one that dies in the middle of a batch
    await database.query("create function die() returns trigger language plpgsql as $$ begin if new.last_name = 'Nummer 77' then raise exception 'killed'; end if; return new; end $$");
    await database.query("create trigger die before insert on invitation for each row execute function die()");
    await expect(importPeople({ importId: id })).rejects.toThrow();
    expect(await invitations()).toBe(50);
    await database.query("drop trigger die on invitation");
    await database.query("drop function die()");
    await Promise.all([importPeople({ importId: id }), importPeople({ importId: id })]);
    await work();
    expect((await page(id)).state).toBe("done");
    const groups = await database.query<{ count: number }>("select count(*)::int as count from invitation group by email having count(*) > 1");
    expect([await invitations(), groups]).toEqual([120, []]);
  });

  it("stops when the import is taken back in between", async () => {
    const id = await checked(many(120));
    await startImport(scene.ria, id);
    await importPeople({ importId: id });
    await undoImport(scene.ria, id);
    await work();
    expect([await invitations(), await prisma.invitation.count({ where: { withdrawnAt: null } })]).toEqual([50, 0]);
  });

  it("invites nobody twice whom two colleagues put up at the same time", async () => {
    const [rias, toms] = [await checked(many(30)), await checked(`${many(30)}Noor;;n@post.example;Schiedam;\n`, scene.tom)];
    await startImport(scene.ria, rias);
    await startImport(scene.tom, toms);
    await work();
    expect(await invitations()).toBe(31);
    expect((await findImportPage(scene.tom, toms, 1))!.counts).toMatchObject({ invited: 1, refused: 30 });
  });
});

describe("what was put up", () => {
  it("goes row by row when it was used, and the rest after seven days or at a press", async () => {
    const id = await checked(`${head}Bo;;bo@post.example;Schiedam;\nNoor;;;Nergenshuizen;\n`);
    const waiting = await putUp("Wie;Waar\nAli;Schiedam\n");
    await startImport(scene.ria, id);
    await work();
    const left = () => database.query<{ cells: string[] }>("select cells from people_import_row where import_id = $1 and cells <> '{}'", [id]);
    expect(await left()).toMatchObject([{ cells: ["Noor", "", "", "Nergenshuizen", ""] }]);
    freezeClock(after(days(6)));
    expect(await clearOldImports()).toBe(0);
    freezeClock(after(days(1)));
    expect(await clearOldImports()).toBe(2);
    expect(await left()).toEqual([]);
    expect(await prisma.peopleImport.findFirst({ where: { id: waiting } })).toBeNull();
    expect(await page(id)).toMatchObject({ state: "done", counts: { invited: 1, refused: 1 }, clearedAt: expect.any(Date) });
    expect(await findFaultRows(scene.ria, id)).toBeNull();
    freezeClock(null);
    const other = await checked(`${head}Eva;;eva@post.example;Schiedam;\n`);
    expect(await clearImport(scene.ria, other)).toMatchObject({ ok: true, value: { isGone: true } });
  });

  it("is in the export and the erasure of who stands in it", async () => {
    const person = await makeLivePerson(scene.here.id, "Samira", null);
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: person.accountId } });
    await putUp(`${head}Samira;Bos;${email.toUpperCase()};Schiedam;\nBo;;bo@post.example;Schiedam;\n`);
    expect(await collectOwnData(person)).toMatchObject({ standsInList: [{ cells: ["Samira", "Bos", email.toUpperCase(), "Schiedam", ""] }] });
    expect(await eraseAccount(person)).toMatchObject({ ok: true });
    expect((await prisma.peopleImportRow.findMany({ orderBy: { number: "asc" } })).map(({ cells }) => cells[0])).toEqual([undefined, "Bo"]);
  });
});

describe("a letter", () => {
  async function letter() {
    const id = await checked(`${head}Bo;Vis;;Schiedam;\nNoor;;noor@post.example;Schiedam;\n`);
    await startImport(scene.ria, id);
    await work();
    const found = (await findLetters(scene.ria, id, 1))!;
    return { id, letters: found.letters, code: found.letters[0]!.code };
  }

  it("is for who has no mail address; its code says yes the first time and signs in afterwards, without any mail", async () => {
    const { id, letters, code } = await letter();
    expect(letters).toMatchObject([{ name: "Bo Vis", code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/), qr: { path: expect.stringMatching(/^M/) } }]);
    expect(await signInWithLetter(` ${code.toLowerCase().replaceAll("-", " ")} `, "nl")).toMatchObject({ ok: true, value: { goTo: "/start" } });
    const bo = await prisma.jobSeeker.findFirstOrThrow({ where: { account: { firstName: "Bo" } }, select: { id: true, contactPersonId: true, accountId: true, place: true } });
    expect(bo).toMatchObject({ contactPersonId: scene.ria.membershipId, place: "Schiedam" });
    expect(await signInWithLetter(code, "nl")).toMatchObject({ ok: true });
    expect([await prisma.session.count({ where: { accountId: bo.accountId } }), await prisma.jobSeeker.count({ where: { account: { firstName: "Bo" } } })]).toEqual([2, 1]);
    expect(await prisma.mail.count({ where: { to: { contains: "no-mail" } } })).toBe(0);
    expect((await findLetters(scene.ria, id, 1))!.letters, "a used code is not printed again").toEqual([]);
    expect(await undoImport(scene.ria, id)).toMatchObject({ ok: true });
    expect(await page(id)).toMatchObject({ answered: 1, takenBack: 1 });
    expect(await signInWithLetter(code, "nl"), "who said yes stays").toMatchObject({ ok: true });
    expect((await page(await checked(`${head}bo;vis;;Schiedam;\n`))).faults).toMatchObject([{ fault: "hasContact" }]);
  });

  it("works for nobody who guesses, after its days, or when it was taken back", async () => {
    const { id, code } = await letter();
    for (const wrong of ["", "ABC", "BCDF-GHJK-MNPQ"]) expect(await signInWithLetter(wrong, "nl")).toMatchObject({ ok: false, reason: "invalid" });
    freezeClock(after(days(61)));
    expect(await signInWithLetter(code, "nl")).toMatchObject({ ok: false, reason: "invalid" });
    freezeClock(null);
    await undoImport(scene.ria, id);
    expect(await signInWithLetter(code, "nl")).toMatchObject({ ok: false, reason: "invalid" });
    expect(await prisma.account.count({ where: { firstName: "Bo" } })).toBe(0);
  });

  it("opens nothing any more for who was erased, or has a mail address by now", async () => {
    const { code } = await letter();
    await signInWithLetter(code, "nl");
    const { accountId, id } = await prisma.jobSeeker.findFirstOrThrow({ where: { account: { firstName: "Bo" } }, select: { accountId: true, id: true } });
    await prisma.account.update({ where: { id: accountId }, data: { email: "bo@post.example" } });
    expect(await signInWithLetter(code, "nl")).toMatchObject({ ok: false });
    const actor = { ...(await makeLivePerson(scene.here.id, "Eva", null)), accountId, jobSeekerId: id };
    expect(await eraseAccount(actor)).toMatchObject({ ok: true });
    expect(await prisma.letterCode.count({ where: { accountId } })).toBe(0);
    expect(await signInWithLetter(code, "nl")).toMatchObject({ ok: false });
  });

  it("is said yes to once by twenty presses", async () => {
    const { code } = await letter();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => signInWithLetter(code, "nl")));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.account.count({ where: { firstName: "Bo" } })).toBe(1);
  });
});

describe("an invitation of a list", () => {
  it("is the one that a contact person sends by hand", async () => {
    const id = await checked(`${head}Noor;Vis;noor@post.example;Schiedam;Tom\n`);
    await startImport(scene.ria, id);
    await work();
    const mail = await prisma.mail.findFirstOrThrow({ where: { to: "noor@post.example" } });
    const token = /\/uitnodiging\/([\w-]+)/.exec(mail.text)![1]!;
    expect(await prisma.invitation.count({ where: { tokenHash: hashToken(token), senderMembershipId: scene.tom.membershipId } })).toBe(1);
    expect(await acceptInvitation(token, "nl")).toMatchObject({ ok: true });
    expect(await prisma.jobSeeker.findFirst({ where: { account: { email: "noor@post.example" } }, select: { contactPersonId: true } })).toEqual({ contactPersonId: scene.tom.membershipId });
  });
});
