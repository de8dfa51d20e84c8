import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { closeRound } from "./commands/close-round.server";
import { describeMoment } from "./commands/describe-moment.server";
import { logMoment } from "./commands/log-moment.server";
import { startRound } from "./commands/start-round.server";
import { undoMoment } from "./commands/undo-moment.server";
import { findRound, listRoundPeople, listRounds } from "./find-rounds.server";
import { findContact } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
const noon = new Date("2026-05-11T10:00:00Z");

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const log = async (actor = scene.ria, person = samira, kind: "phone" | "talk" | "mail" = "phone") => valueOf(await logMoment(actor, person.jobSeekerId!, kind)).momentId;
const describeIt = (momentId: string, changes: object = {}, actor = scene.ria) => describeMoment(actor, { momentId, kind: "phone", outcome: "later", note: "", ...changes });
const start = (changes: object = {}, actor = scene.ria) => startRound(actor, { name: "Iedereen", who: "own", knownMonths: 0, silentMonths: 0, ...changes });

describe("writing down contact", () => {
  it("takes one press, and a second press of the same button makes no second", async () => {
    const pressed = await Promise.all(Array.from({ length: 20 }, () => log()));
    expect(new Set(pressed).size).toBe(1);
    freezeClock(after(hours(1), now()));
    await log();
    expect(await prisma.contactMoment.count()).toBe(2);
  });

  it("says what came of it and when to be in touch again", async () => {
    const momentId = await log();
    expect(await describeIt(momentId, { outcome: "didNotCome" })).toMatchObject({ ok: true });
    expect((await findContact(scene.ria, samira.jobSeekerId!))!.moments[0]).toMatchObject({ outcome: "didNotCome", nextOn: new Date("2026-05-15T00:00:00Z") });
    await describeIt(momentId, { nextOn: "2026-06-01" });
    expect(await prisma.contactMoment.findUniqueOrThrow({ where: { id: momentId } })).toMatchObject({ outcome: "later", nextOn: new Date("2026-06-01T00:00:00Z") });
    await describeIt(momentId, { noNext: "yes" });
    expect(await prisma.contactMoment.findUniqueOrThrow({ where: { id: momentId } })).toMatchObject({ nextOn: null });
    expect(await describeIt(momentId, { nextOn: "2026-05-10" })).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("can be taken back by who wrote it, within a day", async () => {
    const momentId = await log();
    expect(await undoMoment(scene.tom, momentId)).toMatchObject({ ok: false });
    freezeClock(after(days(1), noon));
    expect(await undoMoment(scene.ria, momentId)).toMatchObject({ ok: true });
    const late = await log();
    freezeClock(after(days(1) + 1, now()));
    expect(await undoMoment(scene.ria, late)).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("who may write and read", () => {
  const may = async (actor: Actor) => ({ log: (await logMoment(actor, samira.jobSeekerId!, "talk")).ok, read: (await findContact(actor, samira.jobSeekerId!)) !== null });

  it.each([
    ["the own contact person", () => scene.ria, true, true],
    ["a colleague of the same office", () => scene.tom, true, true],
    ["a contact person of another office", () => scene.els, false, false],
    ["the company", () => scene.fatma, false, false],
    ["the person", () => samira, false, false],
  ] as [string, () => Actor, boolean, boolean][])("%s", async (_, who, mayLog, mayRead) => {
    expect(await may(who())).toEqual({ log: mayLog, read: mayRead });
  });

  it("a note is only for who helps the person, also where the moment is a colleague's", async () => {
    const momentId = await log(scene.tom);
    expect(await describeIt(momentId, { note: "Wil in juni beginnen." }, scene.tom)).toMatchObject({ ok: false, reason: "refused" });
    valueOf(await describeIt(momentId, { note: "Wil in juni beginnen." }));
    const notes = async (actor: Actor) => (await findContact(actor, samira.jobSeekerId!))!.moments.map(({ note }) => note);
    expect(await notes(scene.ria)).toEqual(["Wil in juni beginnen."]);
    expect(await notes(scene.tom)).toEqual([""]);
    expect(await describeIt(await log(), {}, scene.tom)).toMatchObject({ ok: false });
  });

  it("the person reads all of it in an own export, and erasing takes the words away", async () => {
    const momentId = await log();
    valueOf(await describeIt(momentId, { note: "Wil in juni beginnen." }));
    expect(JSON.stringify(await collectOwnData(samira))).toContain("Wil in juni beginnen.");
    valueOf(await eraseAccount(samira));
    expect(await prisma.contactMoment.findUniqueOrThrow({ where: { id: momentId } })).toMatchObject({ note: "", nextOn: null });
    expect(await findContact(scene.ria, samira.jobSeekerId!)).toBeNull();
  });
});

describe("a round", () => {
  it("holds who falls in when it begins, and follows their moments", async () => {
    const peter = await makeLivePerson(scene.here.id, "Peter", scene.ria.membershipId);
    await makeLivePerson(scene.here.id, "Nora", scene.tom.membershipId);
    const { roundId, people } = valueOf(await start());
    expect(people).toBe(2);
    await makeLivePerson(scene.here.id, "Rob", scene.ria.membershipId);
    valueOf(await describeIt(await log(), { outcome: "workNow" }));
    valueOf(await describeIt(await log(scene.ria, peter), { outcome: "didNotCome" }));
    expect(await findRound(scene.ria, roundId)).toMatchObject({ people: 2, progress: { toDo: 0, again: 1, spoken: 0, done: 1 }, results: { workNow: 1, didNotCome: 1 } });
    freezeClock(after(hours(1), now()));
    valueOf(await describeIt(await log(scene.ria, peter), { outcome: "later" }));
    expect(await findRound(scene.ria, roundId)).toMatchObject({ progress: { again: 0, done: 2 } });
    valueOf(await closeRound(scene.ria, roundId));
    freezeClock(after(hours(1), now()));
    await log();
    expect((await prisma.contactMoment.findMany({ where: { roundId } })).length).toBe(3);
  });

  it("of the team takes everybody of the office, and who was spoken to lately stays out", async () => {
    const nora = await makeLivePerson(scene.here.id, "Nora", scene.tom.membershipId);
    await makeJobSeeker(scene.there.id, "Elders", scene.els.membershipId);
    await log(scene.ria, samira);
    await log(scene.tom, nora, "mail");
    const { roundId } = valueOf(await start({ who: "team", silentMonths: 6 }));
    expect((await listRoundPeople(scene.ria, roundId, "toDo", { take: 10, skip: 0 })).map(({ firstName }) => firstName)).toEqual(["Nora"]);
    expect(await findRound(scene.tom, roundId)).not.toBeNull();
    expect(await findRound(scene.els, roundId)).toBeNull();
    expect(await closeRound(scene.els, roundId)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("begins once, however many begin it at the same moment, and not without people", async () => {
    const begun = await Promise.all(Array.from({ length: 10 }, () => start()));
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await start({ name: "Niemand", knownMonths: 120 })).toMatchObject({ ok: false });
    expect(await start({}, scene.fatma)).toMatchObject({ ok: false, reason: "refused" });
  });

  it("of one's own is nobody else's, and the list takes the same questions for one as for many", async () => {
    valueOf(await start());
    const one = await countQueries(() => listRounds(scene.ria));
    for (const name of ["Tweede", "Derde", "Vierde"]) valueOf(await start({ name }));
    const many = await countQueries(() => listRounds(scene.ria));
    expect([one.value.length, many.value.length]).toEqual([1, 4]);
    expect(many.count).toBe(one.count);
    expect(await listRounds(scene.tom)).toEqual([]);
  });
});
