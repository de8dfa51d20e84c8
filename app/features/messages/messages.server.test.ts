import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { after, days, freezeClock, minutes } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import { markRead } from "./commands/mark-read.server";
import { sendMessage } from "./commands/send-message.server";
import { countUnread, findThread, listThreads } from "./queries.server";
import { openCaseloadThread, openMatchThread } from "./threads.server";

const database = useDatabase();
type Scene = Awaited<ReturnType<typeof makeScene>>;
let scene: Scene;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  return () => freezeClock(null);
});

/** Samira with her contact person Ria, a colleague, a stranger's office, two companies, and an approved match at one of them. */
async function makeScene() {
  const world = await makeWorld();
  const ria = await makeMember("contactPerson", world.office.id, "Ria");
  const colleague = await makeMember("contactPerson", world.office.id, "Joost");
  const stranger = await makeMember("contactPerson", world.otherOffice.id, "Els");
  const samira = await makeJobSeeker(world.here.id, "Samira", ria.membershipId, { lastName: "Zomerdijk" });
  const other = await makeJobSeeker(world.here.id, "Henk", ria.membershipId);
  const company = await makeOrganisation("company", "De Wilgenhof", [], { municipalityId: world.here.id });
  const rival = await makeOrganisation("company", "Het Pannetje", [], { municipalityId: world.here.id });
  const fatma = await makeMember("employer", company.id, "Fatma");
  const guus = await makeMember("employer", rival.id, "Guus");
  const matchId = await makeMatch(samira, fatma);
  const [{ threadId: caseload }, { threadId: match }] = await inTransaction(async (tx) => [await openCaseloadThread(tx, samira.jobSeekerId!), await openMatchThread(tx, matchId)] as const);
  return { ria, colleague, stranger, samira, other, fatma, guus, caseload, match, matchId };
}

async function makeMatch(jobSeeker: Actor, employer: Actor): Promise<string> {
  const organisationId = employer.organisationId!;
  const workplace = await prisma.workplace.create({ data: { organisationId, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.92, longitude: 4.4 } });
  const vacancy = await prisma.vacancy.create({
    data: { postedById: organisationId, placeOfWorkId: organisationId, formalEmployerId: organisationId, workplaceId: workplace.id, createdById: employer.accountId },
  });
  const version = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, content: { title: "Planten stekken" }, submittedById: employer.accountId } });
  const { id } = await prisma.match.create({ data: { jobSeekerId: jobSeeker.jobSeekerId!, vacancyId: vacancy.id, vacancyVersionId: version.id, origin: "interest", state: "approved", jobSeekerAnswer: "yes", employerAnswer: "yes" } });
  return id;
}

const say = (actor: Actor, threadId: string, body = "Hallo", id = randomUUID()) => sendMessage(actor, { threadId, id, body });
const mails = () => prisma.mail.findMany({ where: { kind: "message_new" }, select: { accountId: true } });

describe("who takes part in a thread", () => {
  const table: [keyof Scene, boolean, boolean][] = [
    ["samira", true, true],
    ["ria", true, true],
    ["fatma", false, true],
    ["other", false, false],
    ["colleague", false, false],
    ["stranger", false, false],
    ["guus", false, false],
  ];

  it.each(table)("%s: with the contact person %s, of the match %s", async (who, ofCaseload, ofMatch) => {
    const actor = scene[who] as Actor;
    for (const [threadId, allowed] of [[scene.caseload, ofCaseload], [scene.match, ofMatch]] as const) {
      expect((await findThread(actor, threadId, null)) !== null).toBe(allowed);
      expect((await say(actor, threadId)).ok).toBe(allowed);
      expect((await markRead(actor, { threadId, until: new Date() })).ok).toBe(allowed);
    }
    expect((await listThreads(actor, 1)).threads.length).toBe(Number(ofCaseload) + Number(ofMatch));
  });

  it("lets a stand-in read and write on the days of standing in", async () => {
    const day = (offset: number) => new Date(after(days(offset)).toISOString().slice(0, 10));
    await prisma.standIn.create({ data: { absentId: scene.ria.membershipId!, standInId: scene.colleague.membershipId!, from: day(-1), until: day(1) } });
    expect((await say(scene.colleague, scene.caseload)).ok).toBe(true);
    freezeClock(after(days(3)));
    expect(await say(scene.colleague, scene.caseload)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("closes the door to a company that is no longer verified", async () => {
    expect(await findThread({ ...scene.fatma, organisationVerified: false }, scene.match, null)).toBeNull();
  });

  it("can be read but not written after the match has stopped", async () => {
    await prisma.match.update({ where: { id: scene.matchId }, data: { state: "withdrawn" } });
    expect(await say(scene.fatma, scene.match)).toMatchObject({ ok: false, reason: "refused" });
    expect((await findThread(scene.fatma, scene.match, null))?.canWrite).toBe(false);
  });
});

describe("names in a thread", () => {
  it("shows each side the other, and the company the name it may know since approval", async () => {
    expect((await findThread(scene.samira, scene.caseload, null))?.title).toBe("Ria");
    expect((await findThread(scene.samira, scene.match, null))?.title).toBe("De Wilgenhof");
    expect((await findThread(scene.fatma, scene.match, null))?.title).toBe("Samira Zomerdijk");
    expect((await findThread(scene.ria, scene.match, null))?.title).toBe("Samira Zomerdijk en De Wilgenhof");
    expect((await findThread(scene.ria, scene.match, null))?.about).toBe("Planten stekken");
  });

  it("leaves a neutral word for somebody who deleted the account", async () => {
    await say(scene.fatma, scene.match, "Tot morgen");
    await prisma.message.updateMany({ data: { authorId: null } });
    expect((await findThread(scene.samira, scene.match, null))?.messages[0]).toMatchObject({ from: "Iemand die niet meer meedoet", body: "Tot morgen", mine: false });
  });
});

describe("sending", () => {
  it("makes one message and one mail of the same form sent ten times at once", async () => {
    const id = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => say(scene.samira, scene.caseload, "Dag Ria", id)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.message.count()).toBe(1);
    expect(await mails()).toEqual([{ accountId: scene.ria.accountId }]);
  });

  it("mails the others of a match, never the writer", async () => {
    await say(scene.samira, scene.match);
    const told = (await mails()).map(({ accountId }) => accountId).sort();
    expect(told).toEqual([scene.ria.accountId, scene.fatma.accountId].sort());
  });

  it("mails again only after the receiver has read", async () => {
    const start = new Date("2026-05-11T09:00:00Z");
    freezeClock(start);
    await say(scene.samira, scene.caseload, "Een");
    freezeClock(after(minutes(1), start));
    await say(scene.samira, scene.caseload, "Twee");
    expect((await mails()).length).toBe(1);
    await markRead(scene.ria, { threadId: scene.caseload, until: after(minutes(1), start) });
    freezeClock(after(minutes(2), start));
    await say(scene.samira, scene.caseload, "Drie");
    expect((await mails()).length).toBe(2);
  });

  it("stops somebody who sends more than twenty in ten minutes", async () => {
    const rows = Array.from({ length: 20 }, () => ({ threadId: scene.caseload, authorId: scene.samira.accountId, authorRole: "jobseeker", body: "x" }));
    await prisma.message.createMany({ data: rows });
    expect(await say(scene.samira, scene.caseload)).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("what is new", () => {
  it("counts threads with something unread and puts them first", async () => {
    await say(scene.ria, scene.caseload, "Hoe gaat het?");
    expect(await countUnread(scene.samira)).toBe(1);
    expect(await countUnread(scene.ria)).toBe(0);
    const { threads } = await listThreads(scene.samira, 1);
    expect(threads[0]).toMatchObject({ id: scene.caseload, unread: true, lastWords: "Hoe gaat het?" });
  });

  it("is read up to the message that was on the screen, and no further", async () => {
    freezeClock(new Date("2026-05-11T09:00:00Z"));
    await say(scene.ria, scene.caseload, "Een");
    freezeClock(new Date("2026-05-11T09:05:00Z"));
    await say(scene.ria, scene.caseload, "Twee");
    await markRead(scene.samira, { threadId: scene.caseload, until: new Date("2026-05-11T09:00:00Z") });
    expect((await findThread(scene.samira, scene.caseload, null))?.unread).toBe(1);
    await markRead(scene.samira, { threadId: scene.caseload, until: new Date("2030-01-01T00:00:00Z") });
    const read = await prisma.threadRead.findFirstOrThrow({ where: { accountId: scene.samira.accountId } });
    expect(read.readAt.toISOString()).toBe("2026-05-11T09:05:00.000Z");
    expect(await countUnread(scene.samira)).toBe(0);
  });

  it("does not change by looking", async () => {
    await say(scene.ria, scene.caseload);
    await findThread(scene.samira, scene.caseload, null);
    await listThreads(scene.samira, 1);
    expect(await countUnread(scene.samira)).toBe(1);
  });

  it("goes back through a long conversation page by page", async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 9, minute));
    await prisma.message.createMany({ data: Array.from({ length: 55 }, (_, minute) => ({ threadId: scene.caseload, authorId: scene.ria.accountId, authorRole: "contactPerson", body: `nummer ${minute}`, at: at(minute) })) });
    const newest = await findThread(scene.samira, scene.caseload, null);
    expect(newest?.messages.map(({ body }) => body)).toEqual(Array.from({ length: 50 }, (_, index) => `nummer ${index + 5}`));
    const older = await findThread(scene.samira, scene.caseload, newest!.olderThan);
    expect(older?.messages.map(({ body }) => body)).toEqual(["nummer 0", "nummer 1", "nummer 2", "nummer 3", "nummer 4"]);
    expect(older?.olderThan).toBeNull();
  });

  it("asks the database as often for two threads as for one", async () => {
    const one = await countQueries(() => listThreads(scene.fatma, 1));
    const two = await countQueries(() => listThreads(scene.samira, 1));
    expect(two.value.threads.length).toBe(2);
    expect(two.count).toBeLessThanOrEqual(one.count + 3);
  });
});

describe("opening threads", () => {
  it("gives one thread whoever opens it at the same moment", async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => inTransaction((tx) => openCaseloadThread(tx, scene.other.jobSeekerId!))));
    expect(new Set(opened.map(({ threadId }) => threadId)).size).toBe(1);
    const again = await Promise.all(Array.from({ length: 8 }, () => inTransaction((tx) => openMatchThread(tx, scene.matchId))));
    expect(new Set(again.map(({ threadId }) => threadId))).toEqual(new Set([scene.match]));
  });
});
