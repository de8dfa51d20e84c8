import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { readVacancyContent } from "~/features/vacancies";
import { closeVacancy, pauseVacancy, resumeVacancy } from "~/features/vacancies/commands/steer-vacancy.server";
import { applyVacancyDecision } from "~/features/vacancies/commands/apply-vacancy-decision.server";
import { submitVacancy } from "~/features/vacancies/commands/submit-vacancy.server";
import { freezeClock } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { logger } from "~/platform/log.server";
import { runDueJobs, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makePublishedVacancy, makeScene } from "#tests/support/scene";
import { checkLog, opensTo } from "./chain";
import { acceptOffer, passOffer } from "./commands/answer-offer.server";
import { joinQueue } from "./commands/join-queue.server";
import { setAway, showToContact } from "./commands/keep-own-entry.server";
import { confirmLeft, leaveQueue } from "./commands/leave-queue.server";
import { confirmStart, planStart } from "./commands/plan-start.server";
import { findLog } from "./find-log.server";
import { followVacancy } from "./follow-vacancy.server";
import { jobs, lookAtQueues, publishHeads } from "./jobs.server";
import { findEntryForContact, findMyEntry, findQueueFor, findQueuePage, listEntriesOf } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

// the jobs of a queue run by the clock of the database: in a year to come none of them is due by itself
const at = (text: string) => freezeClock(new Date(text));

beforeEach(async () => {
  at("2037-11-23T09:00:00Z");
  await database.emptyTables();
  scene = await makeScene();
});

async function makeQueue(places = 1, content: object = {}): Promise<string> {
  const id = await makePublishedVacancy(scene.fatma, { openHiring: true, places, ...content }, { openHiring: true, places });
  await inTransaction((tx) => followVacancy(tx, id));
  return id;
}

const seeker = (name: string) => makeJobSeeker(scene.here.id, name, scene.ria.membershipId, { lastName: "Zonnebloemveld", phone: "06 55 55 55 55" });

async function joins(actor: Actor, vacancyId: string): Promise<string> {
  const joined = await joinQueue(actor, vacancyId);
  expect(joined).toMatchObject({ ok: true });
  return joined.ok ? joined.value.entryId : "";
}

const stateOf = async (id: string) => (await prisma.queueEntry.findUniqueOrThrow({ where: { id } })).state;
const mailsTo = async (actor: Actor) => (await prisma.mail.findMany({ where: { accountId: actor.accountId, kind: { startsWith: "queue_" } }, orderBy: { createdAt: "asc" }, select: { kind: true } })).map(({ kind }) => kind);
const expectRight = async (vacancyId: string) => expect((await findLog(vacancyId))!.findings).toEqual([]);

describe("joining a queue", () => {
  it("needs no profile, gives a number, a receipt by mail, and an offer while there is a place", async () => {
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    expect([await stateOf(first), await stateOf(second)]).toEqual(["offered", "waiting"]);
    expect(await mailsTo(sam)).toEqual(expect.arrayContaining(["queue_joined", "queue_offer"]));
    expect(await mailsTo(bo)).toEqual(["queue_joined"]);
    const mail = await prisma.mail.findFirstOrThrow({ where: { accountId: bo.accountId } });
    const row = await prisma.queueLogRow.findFirstOrThrow({ where: { entryId: second } });
    expect(mail.text).toContain(`regel ${row.number} van het logboek, ${row.hash}`);
    expect(await findQueueFor(bo, id)).toMatchObject({ waiting: 1, taken: 1, places: 1, reader: "isIn", mine: { state: "waiting", place: 1 } });
    expect(await findQueueFor(null, id)).toMatchObject({ waiting: 1, reader: "signedOut", mine: null });
    await expectRight(id);
  });

  it("twenty times at once is once", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    const answers = await Promise.all(Array.from({ length: 20 }, () => joinQueue(sam, id)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.entryId : "no"))).size).toBe(1);
    expect(await prisma.queueEntry.count()).toBe(1);
    await expectRight(id);
  });

  it("is for job seekers only, and not while the vacancy stands still, is over, or takes reactions", async () => {
    const [id, plain] = [await makeQueue(), await makePublishedVacancy(scene.fatma)];
    const sam = await seeker("Sam");
    for (const other of [scene.fatma, scene.ria]) expect(await joinQueue(other, id)).toMatchObject({ ok: false, reason: "refused" });
    expect(await joinQueue(sam, plain)).toMatchObject({ ok: false, reason: "conflict" });
    await pauseVacancy(scene.fatma, id);
    expect(await joinQueue(sam, id)).toMatchObject({ ok: false, reason: "conflict" });
    await resumeVacancy(scene.fatma, id);
    await joins(sam, id);
    await expectRight(id);
  });

  it("of forty people at once gives each a number of their own, in the order of the log", async () => {
    const id = await makeQueue(3);
    const people = await Promise.all(Array.from({ length: 40 }, (_, index) => seeker(`P${index}`)));
    const entries = await Promise.all(people.map((person) => joins(person, id)));
    await runDueJobs();
    const rows = await prisma.queueEntry.findMany({ where: { vacancyId: id }, orderBy: { number: "asc" } });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const log = (await findLog(id))!;
    expect(log.rows.filter(({ step }) => step === "joined").map(({ entryId }) => entryId)).toEqual(rows.map((row) => row.id));
    expect(rows.filter(({ state }) => state === "offered").map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(entries).size).toBe(40);
    expect(log.findings).toEqual([]);
  });
});

describe("an offer", () => {
  it("accepted gives the company name, phone and mail, and nothing of a profile", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    const entry = await joins(sam, id);
    await runDueJobs();
    expect((await findQueuePage(scene.fatma, id))!.people).toEqual([]);
    expect(await acceptOffer(sam, entry)).toMatchObject({ ok: true });
    const page = (await findQueuePage(scene.fatma, id))!;
    expect(page.people).toEqual([{ entryId: entry, name: "Sam Zonnebloemveld", phone: "06 55 55 55 55", email: expect.stringContaining("@"), state: "accepted", startsOn: null }]);
    expect(await findQueuePage(scene.guus, id)).toBeNull();
    expect(await mailsTo(scene.fatma)).toEqual(["queue_accepted"]);
    expect(await prisma.profileView.count({ where: { jobSeekerId: sam.jobSeekerId! } })).toBe(1);
    await expectRight(id);
  });

  it("said no to, goes to the next, and the person may come back at the end with a new number", async () => {
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    await passOffer(sam, first);
    expect([await stateOf(first), await stateOf(second)]).toEqual(["passed", "offered"]);
    const again = await joins(sam, id);
    expect(again).not.toBe(first);
    expect((await prisma.queueEntry.findUniqueOrThrow({ where: { id: again } })).number).toBe(3);
    await expectRight(id);
  });

  it("without an answer is reminded of halfway and goes to the next after 48 hours of working days", async () => {
    at("2037-11-27T14:00:00Z");
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    at("2037-11-30T15:00:00Z");
    await jobs["remind-queue-offer"]!({ entryId: first } as never, {} as never);
    await jobs["end-queue-offer"]!({ entryId: first } as never, {} as never);
    expect(await stateOf(first)).toBe("offered");
    expect(await mailsTo(sam)).toContain("queue_reminder");
    at("2037-12-01T14:00:01Z");
    await runDueJobs();
    await jobs["end-queue-offer"]!({ entryId: first } as never, {} as never);
    expect([await stateOf(first), await stateOf(second)]).toEqual(["passed", "offered"]);
    expect(await mailsTo(sam)).toContain("queue_passed");
    expect(await mailsTo(scene.ria)).toContain("queue_passed");
    await expectRight(id);
  });

  it("whose mail did not go out does not run out", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    const entry = await joins(sam, id);
    await runDueJobs();
    await prisma.mail.updateMany({ where: { kind: "queue_offer" }, data: { sentAt: null } });
    at("2037-12-10T09:00:00Z");
    await lookAtQueues();
    expect(await stateOf(entry)).toBe("offered");
    await prisma.mail.updateMany({ data: { sentAt: new Date() } });
    await lookAtQueues();
    expect(await stateOf(entry)).toBe("passed");
  });

  it("said yes to twenty times while the clock ends it has one outcome", async () => {
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    at("2037-12-10T09:00:00Z");
    await Promise.all([...Array.from({ length: 20 }, () => acceptOffer(sam, first)), jobs["end-queue-offer"]!({ entryId: first } as never, {} as never), leaveQueue(sam, first)]);
    const states = [await stateOf(first), await stateOf(second)];
    expect([["accepted", "waiting"], ["passed", "offered"], ["left", "offered"]]).toContainEqual(states);
    await expectRight(id);
  });
});

describe("the first day", () => {
  it("is planned by the company, confirmed by the person or the own contact person, and never by the company", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    const entry = await joins(sam, id);
    await runDueJobs();
    await acceptOffer(sam, entry);
    expect(await confirmStart(sam, entry)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await planStart(scene.fatma, entry, "2037-11-20")).toMatchObject({ ok: false, reason: "invalid" });
    expect(await planStart(scene.guus, entry, "2037-11-30")).toMatchObject({ ok: false, reason: "notFound" });
    expect(await planStart(scene.fatma, entry, "2037-11-30")).toMatchObject({ ok: true });
    expect(await mailsTo(sam)).toContain("queue_planned");
    expect(await confirmStart(scene.fatma, entry)).toMatchObject({ ok: false, reason: "refused" });
    at("2037-11-30T09:00:00Z");
    expect(await confirmStart(scene.ria, entry)).toMatchObject({ ok: true });
    expect(await stateOf(entry)).toBe("started");
    await expectRight(id);
  });

  it("not come to, or given up within a month, frees the place for the next; later it does not", async () => {
    const id = await makeQueue();
    const [sam, bo, el] = [await seeker("Sam"), await seeker("Bo"), await seeker("El")];
    const [first, second, third] = [await joins(sam, id), await joins(bo, id), await joins(el, id)];
    await runDueJobs();
    await acceptOffer(sam, first);
    expect(await confirmLeft(scene.fatma, first)).toMatchObject({ ok: false, reason: "refused" });
    expect(await confirmLeft(scene.ria, first)).toMatchObject({ ok: true });
    expect(await stateOf(second)).toBe("offered");
    await acceptOffer(bo, second);
    await planStart(bo, second, "2037-11-24");
    at("2037-11-24T09:00:00Z");
    await confirmStart(bo, second);
    at("2037-12-20T09:00:00Z");
    await leaveQueue(bo, second);
    expect(await stateOf(third)).toBe("offered");
    await acceptOffer(el, third);
    await planStart(el, third, "2037-12-21");
    at("2037-12-21T09:00:00Z");
    await confirmStart(el, third);
    at("2038-02-01T09:00:00Z");
    expect(await leaveQueue(el, third)).toMatchObject({ ok: false, reason: "conflict" });
    await expectRight(id);
  });
});

describe("days away", () => {
  it("keep the number while the next gets the offer, and give the first place after", async () => {
    const id = await makeQueue();
    const [sam, bo, el] = [await seeker("Sam"), await seeker("Bo"), await seeker("El")];
    const [first, second, third] = [await joins(sam, id), await joins(bo, id), await joins(el, id)];
    await runDueJobs();
    expect(await setAway(bo, second, { from: "2037-11-23", until: "2037-11-25" })).toMatchObject({ ok: true });
    await leaveQueue(sam, first);
    expect([await stateOf(second), await stateOf(third)]).toEqual(["waiting", "offered"]);
    await passOffer(el, third);
    expect(await stateOf(second)).toBe("waiting");
    at("2037-11-26T09:00:00Z");
    await lookAtQueues();
    expect(await stateOf(second)).toBe("offered");
    await expectRight(id);
  });

  it("are at most a month and in order", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    const entry = await joins(sam, id);
    expect(await setAway(sam, entry, { from: "2037-11-25", until: "2037-11-24" })).toMatchObject({ ok: false, errors: { until: [expect.any(String)] } });
    expect(await setAway(sam, entry, { from: "2037-11-25", until: "2038-02-01" })).toMatchObject({ ok: false });
    expect(await setAway(sam, entry, { from: "2037-11-25", until: "2037-11-26" })).toMatchObject({ ok: true });
    expect(await setAway(sam, entry, null)).toMatchObject({ ok: true });
  });
});

describe("the own contact person", () => {
  it("sees an entry only while the person allows it, and hears no more than that", async () => {
    const id = await makeQueue(1);
    const [bo, sam] = [await seeker("Bo"), await seeker("Sam")];
    const [first, entry] = [await joins(bo, id), await joins(sam, id)];
    await runDueJobs();
    expect(await listEntriesOf(scene.ria, sam.jobSeekerId!)).toHaveLength(1);
    expect(await findEntryForContact(scene.ria, entry)).toMatchObject({ name: "Sam", state: "waiting", actions: [] });
    for (const other of [scene.tom, scene.els, scene.fatma]) expect(await findEntryForContact(other, entry)).toBeNull();
    await showToContact(sam, entry, false);
    expect(await listEntriesOf(scene.ria, sam.jobSeekerId!)).toEqual([]);
    expect(await findEntryForContact(scene.ria, entry)).toBeNull();
    await passOffer(bo, first);
    expect(await stateOf(entry)).toBe("offered");
    expect(await prisma.mail.count({ where: { accountId: scene.ria.accountId, kind: "queue_offer", key: { contains: entry } } })).toBe(0);
    expect(await acceptOffer(sam, entry)).toMatchObject({ ok: true });
    expect(await findEntryForContact(scene.ria, entry)).toMatchObject({ state: "accepted" });
  });
});

it("whoever tries to act on somebody else's entry is refused, and it is logged", async () => {
  const id = await makeQueue();
  const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
  const entry = await joins(sam, id);
  await runDueJobs();
  const admin = await makeMember("administrator", scene.office.id, "Ad");
  const colleague = await makeMember("employer", scene.company.id, "Cor");
  const warned = vi.spyOn(logger, "warn");
  const before = await findLog(id);
  const attempts = [acceptOffer, passOffer, leaveQueue, confirmLeft, confirmStart] as const;
  const people = { bo, employer: scene.fatma, colleague, contactPerson: scene.ria, otherContactPerson: scene.tom, administrator: admin, otherCompany: scene.guus };
  for (const [who, actor] of Object.entries(people)) {
    for (const attempt of attempts) {
      if (who === "contactPerson" && attempt === confirmLeft) continue;
      warned.mockClear();
      const answer = await attempt(actor, entry);
      expect(answer.ok, `${who} ${attempt.name}`).toBe(false);
      if (!answer.ok && answer.reason !== "conflict") expect(warned, `${who} ${attempt.name}`).toHaveBeenCalledWith(expect.objectContaining({ accountId: actor.accountId, entryId: entry }), expect.any(String));
    }
    expect(await findMyEntry(actor, entry)).toBeNull();
  }
  warned.mockRestore();
  expect(await stateOf(entry)).toBe("offered");
  expect((await findLog(id))!.rows).toEqual(before!.rows);
});

describe("the log", () => {
  it("cannot be changed or shortened in the database", async () => {
    const id = await makeQueue();
    await joins(await seeker("Sam"), id);
    await expect(database.query("update queue_log set step = 'left'")).rejects.toThrow(/never changed/);
    await expect(database.query("delete from queue_log")).rejects.toThrow(/never changed/);
    await publishHeads();
    await expect(database.query("delete from queue_head")).rejects.toThrow(/never changed/);
    await expectRight(id);
  });

  it("keeps the database from giving out more places than there are", async () => {
    const id = await makeQueue(1);
    const sam = await seeker("Sam");
    const entry = await joins(sam, id);
    await runDueJobs();
    await expect(database.query("update queue_entry set place = 2 where id = $1", [entry])).rejects.toThrow(/not one of the places/);
    const other = await joins(await seeker("Bo"), id);
    await expect(database.query("update queue_entry set place = 1, state = 'accepted' where id = $1", [other])).rejects.toThrow(/duplicate key/);
    await expect(database.query("update queue set places = 0")).rejects.toThrow();
  });

  it("that was written anew with all its hashes fails against the head of the day before", async () => {
    const id = await makeQueue(1);
    await joins(await seeker("Sam"), id);
    await runDueJobs();
    await publishHeads();
    await database.query("alter table queue_log disable trigger queue_log_only_grows");
    await database.query("delete from queue_log where number > 1");
    await database.query("alter table queue_log enable trigger queue_log_only_grows");
    expect((await findLog(id))!.findings.map(({ problem }) => problem)).toContain("missing");
  });

  it("stays whole when somebody is erased, and nothing says who it was", async () => {
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    expect(await eraseAccount(sam)).toMatchObject({ ok: true });
    expect([await stateOf(first), await stateOf(second)]).toEqual(["left", "offered"]);
    await expectRight(id);
    expect(await prisma.queueLogSecret.count({ where: { jobSeekerId: sam.jobSeekerId! } })).toBe(0);
    const kept = await database.query<{ text: string }>("select (select coalesce(string_agg(e::text, ' '), '') from queue_entry e) || (select coalesce(string_agg(s::text, ' '), '') from queue_log_secret s) as text");
    expect(kept[0]!.text).not.toContain(sam.jobSeekerId!);
  });

  it("is in the own data with the salts that prove whose rows they are", async () => {
    const id = await makeQueue();
    const sam = await seeker("Sam");
    await joins(sam, id);
    await runDueJobs();
    const { jobSeeker } = (await collectOwnData(sam)) as { jobSeeker: { queues: { proofs: { row: number; salt: string; content: string }[] }[] } };
    const { rows } = (await findLog(id))!;
    expect(jobSeeker.queues[0]!.proofs.length).toBe(2);
    for (const proof of jobSeeker.queues[0]!.proofs) expect(opensTo(rows[proof.row - 1]!.commitment, proof)).toBe(true);
  });
});

describe("the vacancy", () => {
  it("that closes ends the waiting kindly and keeps who has accepted", async () => {
    const id = await makeQueue();
    const [sam, bo] = [await seeker("Sam"), await seeker("Bo")];
    const [first, second] = [await joins(sam, id), await joins(bo, id)];
    await runDueJobs();
    await acceptOffer(sam, first);
    await closeVacancy(scene.fatma, id, "work-changed");
    expect([await stateOf(first), await stateOf(second)]).toEqual(["accepted", "left"]);
    expect(await mailsTo(bo)).toContain("queue_closed");
    await expectRight(id);
  });

  it("put up again with the same work at the same address within six months goes on with the same people in the same order", async () => {
    const tasks = [{ id: "plant-cuttings", share: 100, physicalLoad: "light" as const, mentalLoad: "calm" as const, note: "" }];
    const id = await makeQueue(1, { tasks });
    const people = [await seeker("Sam"), await seeker("Bo"), await seeker("El")];
    for (const person of people) await joins(person, id);
    await runDueJobs();
    await closeVacancy(scene.fatma, id, "work-changed");
    const again = await makePublishedVacancy(scene.fatma, { openHiring: true, places: 1, tasks }, { openHiring: true, places: 1 });
    const { workplaceId } = await prisma.vacancy.findUniqueOrThrow({ where: { id } });
    await prisma.vacancy.update({ where: { id: again }, data: { workplaceId } });
    await inTransaction((tx) => followVacancy(tx, again));
    await runDueJobs();
    const rows = await prisma.queueEntry.findMany({ where: { vacancyId: again }, orderBy: { number: "asc" } });
    expect(rows.map(({ jobSeekerId, state }) => [jobSeekerId, state])).toEqual(people.map(({ jobSeekerId }, index) => [jobSeekerId, index === 0 ? "offered" : "waiting"]));
    expect(await mailsTo(people[1]!)).toContain("queue_moved");
    await expectRight(id);
    await expectRight(again);
  });

  it("cannot have fewer places than are taken, and more places go to who waits", async () => {
    const id = await makeQueue(2);
    const people = [await seeker("Sam"), await seeker("Bo"), await seeker("El")];
    const entries = [];
    for (const person of people) entries.push(await joins(person, id));
    await runDueJobs();
    const live = await prisma.vacancy.findUniqueOrThrow({ where: { id }, include: { liveVersion: true } });
    const write = async (places: number) => prisma.vacancy.update({ where: { id }, data: { draft: { ...readVacancyContent(live.liveVersion!.content), payMinCents: 1500, contractKind: "permanent", dutchLevel: "little", about: "Je stekt planten.", motives: ["outdoors"], places } } });
    await write(1);
    expect(await submitVacancy(scene.fatma, id)).toMatchObject({ ok: false, message: expect.stringContaining("2 plekken") });
    await write(3);
    expect(await submitVacancy(scene.fatma, id)).toMatchObject({ ok: true });
    const version = await prisma.vacancyVersion.findFirstOrThrow({ where: { vacancyId: id, state: "submitted" } });
    await inTransaction((tx) => applyVacancyDecision(tx, { versionId: version.id, decision: "approved", note: "" }));
    await runDueJobs();
    expect(await stateOf(entries[2]!)).toBe("offered");
    await expectRight(id);
  });
});

it("five hundred people at the same instant for five places: order of arrival, never too many, and a right log", async () => {
  const id = await makeQueue(5);
  const people: Actor[] = [];
  for (let index = 0; index < 500; index += 25) people.push(...(await Promise.all(Array.from({ length: 25 }, (_, at) => seeker(`P${index + at}`)))));
  const joined = await Promise.all(people.map((person) => joinQueue(person, id)));
  expect(joined.filter(({ ok }) => ok)).toHaveLength(500);
  await jobs["advance-queue"]!({ vacancyId: id } as never, {} as never);
  const byEntry = new Map(joined.map((answer, index) => [answer.ok ? answer.value.entryId : "", people[index]!]));
  let turn = 0;
  for (let round = 0; round < 14; round += 1) {
    const offered = await prisma.queueEntry.findMany({ where: { vacancyId: id, state: "offered" }, select: { id: true } });
    const someWaiting = await prisma.queueEntry.findMany({ where: { vacancyId: id, state: "waiting" }, orderBy: { number: "desc" }, take: 6, select: { id: true } });
    // answers, leavers and the clock at the same time
    await Promise.all([
      ...offered.map(({ id: entryId }) => [acceptOffer, passOffer, leaveQueue][turn++ % 3]!(byEntry.get(entryId)!, entryId)),
      ...someWaiting.map(({ id: entryId }) => leaveQueue(byEntry.get(entryId)!, entryId)),
      ...offered.map(({ id: entryId }) => jobs["end-queue-offer"]!({ entryId } as never, {} as never)),
    ]);
    const taken = await prisma.queueEntry.count({ where: { vacancyId: id, place: { not: null } } });
    expect(taken).toBe(5);
  }
  const { rows, findings } = (await findLog(id))!;
  expect(findings).toEqual([]);
  expect(checkLog({ vacancyId: id, rows: rows.slice(0, -1) }, [{ number: rows.length, hash: rows.at(-1)!.hash }])).not.toEqual([]);
  // mails fit what happened: an offer for each row that tells of one, and a yes for each accepted
  const offers = new Set(rows.filter(({ step }) => step === "offered").map(({ entryId }) => entryId));
  const mails = await prisma.mail.findMany({ where: { kind: { in: ["queue_offer", "queue_accepted"] }, key: { startsWith: "queue:" } }, select: { key: true, kind: true, accountId: true } });
  const told = mails.filter(({ accountId }) => people.some((person) => person.accountId === accountId));
  expect(new Set(told.filter(({ kind }) => kind === "queue_offer").map(({ key }) => key.split(":")[1]))).toEqual(offers);
  expect(told.filter(({ kind }) => kind === "queue_accepted")).toHaveLength(rows.filter(({ step }) => step === "accepted").length);
}, 120_000);
