import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { moveOnLadder } from "~/features/plans/commands/move-on-ladder.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { isoTime, momentOf } from "~/platform/working-time";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { answerGroup } from "./commands/answer.server";
import { cancelRoute } from "./commands/cancel-route.server";
import { dropMeeting, keepMeeting } from "./commands/keep-meeting.server";
import { noteAttendance } from "./commands/note-attendance.server";
import { noteOutcomes } from "./commands/note-outcomes.server";
import { propose } from "./commands/propose.server";
import { changeRoute, planRoute } from "./commands/save-route.server";
import { takeBack } from "./commands/take-back.server";
import { findMeeting } from "./find-meeting.server";
import { findOwnRoute } from "./find-own-route.server";
import { findKeptRoute, findRoute } from "./find-route.server";
import { closeLines, remindOfGroups } from "./jobs.server";
import { groupsForHome, listGroupsOf, listRoutes } from "./list-routes.server";
import type { NewRouteValues } from "./model/forms";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
/** A contact person of UWV, which serves both municipalities. */
let ineke: Actor;

/** A Monday, noon in Amsterdam. */
const noon = new Date("2026-05-11T10:00:00Z");
const firstDay = "2026-06-01";
const onDay = (day: string) => freezeClock(new Date(`${day}T10:00:00Z`));

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
  const uwv = await makeOrganisation("uwv", "UWV", [scene.here.id, scene.there.id]);
  ineke = await makeMember("contactPerson", uwv.id, "Ineke");
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const values = (changes: Partial<NewRouteValues> = {}): NewRouteValues => ({
  title: "Werkroute groen", about: "Je werkt in een kas.", gives: "Een praktijkverklaring.", street: "Kade 1", place: "Schiedam", startsOn: firstDay, weeks: 3, places: 2, leaderId: scene.ria.membershipId!,
  partners: [{ name: "De Wilgenhof", does: "een ochtend meedoen" }], days: ["mon", "thu"], from: "09:30", until: "12:30", ...changes,
});
const plan = async (changes: Partial<NewRouteValues> = {}, actor = scene.ria) => valueOf(await planRoute(actor, values(changes))).routeId;
const person = (name: string, contact = scene.ria) => makeLivePerson(scene.here.id, name, contact.membershipId);
const people = async (count: number, contact = scene.ria) => { const made: Actor[] = []; for (let at = 0; at < count; at += 1) made.push(await person(`Persoon${at}`, contact)); return made; };
const ask = async (routeId: string, who: readonly Actor[], by = scene.ria) => valueOf(await propose(by, routeId, who.map(({ jobSeekerId }) => jobSeekerId!), "Je werkt graag buiten."));
const yes = (who: Actor, routeId: string) => answerGroup(who, routeId, "yes");
/** A group that runs with these people in it, on its second day. */
const running = async (who: readonly Actor[], changes: Partial<NewRouteValues> = {}) => {
  const id = await plan({ places: 60, ...changes });
  await ask(id, who);
  for (const one of who) valueOf(await yes(one, id));
  onDay("2026-06-02");
  return id;
};
const rowsOf = (routeId: string) => prisma.groupMember.findMany({ where: { routeId }, orderBy: [{ number: "asc" }, { proposedAt: "asc" }] });
const chairs = async (routeId: string) => (await rowsOf(routeId)).filter(({ endedAt, saidYes }) => !endedAt && saidYes).map(({ chair }) => chair);
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const notFound = { ok: false, reason: "notFound" };
const conflict = { ok: false, reason: "conflict" };

describe("planning", () => {
  it("makes the programme from the rhythm, with who leads and who helps", async () => {
    const id = await plan();
    const { route, fields } = (await findKeptRoute(scene.ria, id, "nl"))!;
    expect(route).toMatchObject({ title: "Werkroute groen", starts: "maandag 1 juni", ends: "21 juni 2026", weeks: 3, freePlaces: 2, state: "toCome", leader: { name: "Ria" }, partners: [{ name: "De Wilgenhof", does: "een ochtend meedoen" }] });
    expect(route.meetings.map(({ week, day, from, until }) => [week, day, from, until])).toEqual([1, 1, 2, 2, 3, 3].map((week, at) => [week, ["maandag 1 juni", "donderdag 4 juni", "maandag 8 juni", "donderdag 11 juni", "maandag 15 juni", "donderdag 18 juni"][at], "9.30", "12.30 uur"]));
    expect(fields).toMatchObject({ startsOn: firstDay, weeks: "3", partners: "De Wilgenhof: een ochtend meedoen" });
  });

  it("is for contact persons, who lead it themselves or have a colleague lead it", async () => {
    for (const other of [scene.fatma, await person("Samira"), await makeMember("administrator", scene.office.id, "Ton")]) expect(await planRoute(other, values())).toMatchObject({ ok: false, reason: "refused" });
    expect(await planRoute(scene.ria, values({ leaderId: scene.els.membershipId! }))).toMatchObject({ ok: false, errors: { leaderId: expect.any(Array) } });
    expect(await planRoute(scene.ria, values({ startsOn: isoDay(noon) }))).toMatchObject({ ok: false, errors: { startsOn: expect.any(Array) } });
    expect(await planRoute(scene.ria, values({ days: ["sat"], startsOn: "2026-06-01", weeks: 1, about: "Bel 06 12345678" }))).toMatchObject({ ok: false, errors: { about: expect.any(Array) } });
    expect((await findRoute(scene.tom, await plan({ leaderId: scene.tom.membershipId! }), "nl"))!.route.leader).toMatchObject({ name: "Tom" });
  });

  it("is seen by contact persons of every organisation that serves the place, and by nobody else", async () => {
    const id = await plan();
    expect((await findRoute(ineke, id, "nl"))!.mayKeep).toBe(false);
    for (const stranger of [scene.els, scene.fatma, await person("Samira"), await makeMember("administrator", scene.office.id, "Ton"), await makeMember("trainer", scene.office.id, "Mirjam")]) {
      expect(await findRoute(stranger, id, "nl")).toBeNull();
      expect(await findOwnRoute(stranger, id, "nl")).toBeNull();
      expect(await listRoutes(stranger, "nl")).toEqual({ toCome: [], running: [], over: [], cancelled: [] });
      expect(await propose(stranger, id, [(await person("Rob")).jobSeekerId!], "")).toMatchObject(notFound);
      expect(await changeRoute(stranger, id, values())).toMatchObject(notFound);
      expect(await cancelRoute(stranger, id, "")).toMatchObject(notFound);
    }
    expect([await findKeptRoute(ineke, id, "nl"), await changeRoute(ineke, id, values()), await cancelRoute(ineke, id, "")]).toMatchObject([null, notFound, notFound]);
  });

  it("on another first day takes the programme along over the change of the clock, and tells who comes once", async () => {
    const id = await plan();
    const [samira, rob] = await people(2);
    await ask(id, [samira!, rob!]);
    valueOf(await yes(samira!, id));
    const moved = values({ startsOn: "2026-11-02" });
    await Promise.all([changeRoute(scene.ria, id, moved), changeRoute(scene.ria, id, moved)]);
    const meetings = await prisma.groupMeeting.findMany({ where: { routeId: id }, orderBy: { startsAt: "asc" } });
    expect(meetings.map(({ startsAt }) => `${isoDay(startsAt)} ${isoTime(startsAt)}`)).toEqual(["02", "05", "09", "12", "16", "19"].map((day) => `2026-11-${day} 09:30`));
    expect(await mails("group_changed")).toEqual([samira!.accountId]);
    valueOf(await changeRoute(scene.ria, id, { ...moved, title: "Werkroute groen en grijs" }));
    expect(await mails("group_changed")).toHaveLength(1);
  });

  it("keeps its meetings, its people and, once begun, its first day", async () => {
    const id = await plan();
    const crowd = await people(3);
    await ask(id, crowd);
    for (const one of crowd) valueOf(await yes(one, id));
    expect(await changeRoute(scene.ria, id, values({ weeks: 2 }))).toMatchObject({ ok: false, errors: { weeks: expect.any(Array) } });
    expect(await changeRoute(scene.ria, id, values({ places: 1 }))).toMatchObject({ ok: false, errors: { places: expect.any(Array) } });
    valueOf(await changeRoute(scene.ria, id, values({ places: 3 })));
    expect([await chairs(id), await mails("group_place")]).toEqual([[1, 2, 3], [crowd[2]!.accountId]]);
    onDay(firstDay);
    expect(await changeRoute(scene.ria, id, values({ places: 3, startsOn: "2026-06-08" }))).toMatchObject({ ok: false, errors: { startsOn: expect.any(Array) } });
    onDay("2026-07-01");
    expect(await changeRoute(scene.ria, id, values({ places: 3 }))).toMatchObject(conflict);
  });

  it("lets meetings be added, moved and dropped within its days, never two at one moment, and never one with attendance", async () => {
    const samira = await person("Samira");
    const id = await running([samira]);
    const at = (day: string, time: string) => ({ startsAt: momentOf(day, time), endsAt: momentOf(day, "18:00"), title: "Op bezoek", place: "" });
    expect(await keepMeeting(scene.ria, id, null, at("2026-06-22", "10:00"))).toMatchObject({ ok: false, errors: { day: expect.any(Array) } });
    expect(await keepMeeting(scene.ria, id, null, at("2026-06-04", "09:30"))).toMatchObject({ ok: false, errors: { from: expect.any(Array) } });
    for (const stranger of [ineke, scene.fatma, samira]) expect(await keepMeeting(stranger, id, null, at("2026-06-05", "10:00"))).toMatchObject(notFound);
    const twice = await Promise.all([1, 2, 3].map(() => keepMeeting(scene.ria, id, null, at("2026-06-05", "10:00"))));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const [first, second] = await prisma.groupMeeting.findMany({ where: { routeId: id }, orderBy: { startsAt: "asc" } });
    valueOf(await keepMeeting(scene.tom, id, second!.id, at("2026-06-05", "14:00")));
    expect(await mails("group_changed")).toEqual([samira.accountId]);
    const [member] = await rowsOf(id);
    valueOf(await noteAttendance(scene.ria, id, first!.id, [{ id: member!.id, presence: "came" }]));
    expect(await dropMeeting(scene.ria, id, first!.id)).toMatchObject(conflict);
    valueOf(await dropMeeting(scene.ria, id, second!.id));
    valueOf(await dropMeeting(scene.ria, id, second!.id));
    expect(await prisma.groupMeeting.count({ where: { routeId: id } })).toBe(6);
  });
});

describe("asking", () => {
  it("holds no place: the person hears it at home and decides", async () => {
    const id = await plan();
    const samira = await person("Samira");
    expect(await ask(id, [samira])).toEqual({ asked: 1 });
    expect([await chairs(id), await mails("group_proposed")]).toEqual([[], [samira.accountId]]);
    expect(await groupsForHome(samira.jobSeekerId!, "nl")).toMatchObject([{ id, standing: "asked" }]);
    expect(await findOwnRoute(samira, id, "nl")).toMatchObject({ standing: "asked", why: "Je werkt graag buiten.", askedBy: "Ria", steps: ["yes", "no"] });
  });

  it("twice, by many at once, is one question", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await Promise.all(Array.from({ length: 12 }, () => ask(id, [samira])));
    expect([(await rowsOf(id)).length, await mails("group_proposed")]).toEqual([1, [samira.accountId]]);
  });

  it("is for own people from the places of the route, or nobody", async () => {
    const id = await plan();
    const [own, ofTom, elsewhere] = [await person("Samira"), await person("Dennis", scene.tom), await makeLivePerson(scene.there.id, "Noor", ineke.membershipId)];
    expect(await propose(scene.ria, id, [own.jobSeekerId!, ofTom.jobSeekerId!], "")).toMatchObject(notFound);
    expect(await propose(ineke, id, [elsewhere.jobSeekerId!], "")).toMatchObject(notFound);
    expect(await propose(scene.ria, id, [own.jobSeekerId!], "Bel 06 12345678")).toMatchObject({ ok: false, errors: { why: expect.any(Array) } });
    expect(await rowsOf(id)).toEqual([]);
    onDay(firstDay);
    expect(await propose(scene.ria, id, [own.jobSeekerId!], "")).toMatchObject(conflict);
  });

  it("never seats somebody without an own yes, also past our own code", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await ask(id, [samira]);
    for (const stranger of [scene.ria, ineke, scene.fatma, await person("Rob")]) expect(await answerGroup(stranger, id, "yes")).toMatchObject(notFound);
    await expect(prisma.groupMember.updateMany({ where: { routeId: id }, data: { chair: 1 } })).rejects.toThrow(/group_member_chair_after_own_yes/);
    expect(await chairs(id)).toEqual([]);
  });
});

describe("a yes", () => {
  it("gets a place and tells the own contact person", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await ask(id, [samira]);
    expect(valueOf(await yes(samira, id))).toEqual({ chair: 1 });
    expect(await mails("group_yes")).toEqual([scene.ria.accountId]);
    expect((await prisma.mail.findFirst({ where: { kind: "group_yes" } }))!.subject).not.toContain("Samira");
  });

  it("of many for the last places at once never gives more than there are; the rest waits in the order of their yeses", async () => {
    const id = await plan({ places: 3 });
    const crowd = await people(15);
    await ask(id, crowd);
    const outcomes = await Promise.all(crowd.flatMap((one) => [yes(one, id), yes(one, id)]));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await chairs(id)).toEqual([1, 2, 3, ...Array.from({ length: 12 }, () => null)]);
  });

  it("can follow a no until it begins, at the end of the line", async () => {
    const id = await plan({ places: 1 });
    const [first, second] = await people(2);
    await ask(id, [first!, second!]);
    valueOf(await answerGroup(first!, id, "no"));
    valueOf(await answerGroup(first!, id, "no"));
    expect(await mails("group_no")).toEqual([scene.ria.accountId]);
    valueOf(await yes(second!, id));
    expect(valueOf(await yes(first!, id))).toEqual({ chair: null });
    expect(await findOwnRoute(first!, id, "nl")).toMatchObject({ standing: "waits", placeInLine: 1, why: "Je werkt graag buiten." });
    onDay(firstDay);
    expect(await answerGroup(first!, id, "leave")).toMatchObject(conflict);
  });

  it("against a no at the same instant leaves one of the two", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await ask(id, [samira]);
    await Promise.all([yes(samira, id), answerGroup(samira, id, "no"), yes(samira, id), answerGroup(samira, id, "no")]);
    const open = (await rowsOf(id)).filter(({ endedAt }) => !endedAt);
    expect(open.length).toBeLessThanOrEqual(1);
    expect(await chairs(id)).toEqual(open.map(({ chair }) => chair));
  });
});

describe("leaving", () => {
  it("before it begins gives the place to who waits longest, with a mail to that one alone", async () => {
    const id = await plan({ places: 1, leaderId: scene.tom.membershipId! });
    const [first, second, third] = await people(3);
    await ask(id, [first!, second!, third!]);
    for (const one of [first!, second!, third!]) valueOf(await yes(one, id));
    await Promise.all([answerGroup(first!, id, "leave"), answerGroup(first!, id, "leave")]);
    expect([await chairs(id), await mails("group_place")]).toEqual([[1, null], [second!.accountId]]);
    // the own contact person and who leads
    expect((await mails("group_left")).sort()).toEqual([scene.ria.accountId, scene.tom.accountId].sort());
    expect(await groupsForHome(third!.jobSeekerId!, "nl")).toMatchObject([{ standing: "waits", placeInLine: 1 }]);
  });

  it("is done for somebody by the own contact person alone, and told", async () => {
    const id = await plan();
    const samira = await person("Samira");
    await ask(id, [samira]);
    valueOf(await yes(samira, id));
    const [member] = await rowsOf(id);
    for (const stranger of [scene.tom, ineke, scene.els, scene.fatma, samira]) expect(await takeBack(stranger, id, member!.id)).toMatchObject(notFound);
    valueOf(await takeBack(scene.ria, id, member!.id));
    valueOf(await takeBack(scene.ria, id, member!.id));
    expect([await chairs(id), await mails("group_taken_back")]).toEqual([[], [samira.accountId]]);
    expect(await answerGroup(samira, id, "yes")).toMatchObject(conflict);
    expect(await ask(id, [samira])).toEqual({ asked: 1 });
  });

  it("on the way is stopping: who began stays in what came of it", async () => {
    const samira = await person("Samira");
    const id = await running([samira]);
    await Promise.all([answerGroup(samira, id, "stop"), answerGroup(samira, id, "stop")]);
    expect(await rowsOf(id)).toMatchObject([{ outcome: "stopped", chair: 1, endedAt: null }]);
    expect([await mails("group_left"), await groupsForHome(samira.jobSeekerId!, "nl")]).toEqual([[scene.ria.accountId], []]);
  });
});

describe("calling off", () => {
  it("tells everybody who joins, waits or was asked, and their contact persons, why and once", async () => {
    const id = await plan({ places: 1 });
    const [first, second, third, ofTom] = [...(await people(3)), await person("Dennis", scene.tom)];
    await ask(id, [first!, second!, third!]);
    await ask(id, [ofTom!], scene.tom);
    for (const one of [first!, second!]) valueOf(await yes(one, id));
    valueOf(await answerGroup(third!, id, "no"));
    expect(await cancelRoute(scene.ria, id, "Bel 06 12345678")).toMatchObject({ ok: false, reason: "invalid" });
    await Promise.all(Array.from({ length: 5 }, () => cancelRoute(scene.ria, id, "De kas is gesloten.")));
    expect((await mails("group_cancelled")).sort()).toEqual([first!, second!, ofTom!, scene.tom].map(({ accountId }) => accountId).sort());
    expect((await prisma.mail.findFirst({ where: { kind: "group_cancelled" } }))!.text).toContain("De kas is gesloten.");
    expect([await chairs(id), await mails("group_place")]).toEqual([[], []]);
    expect(await findOwnRoute(first!, id, "nl")).toMatchObject({ state: "cancelled", cancelNote: "De kas is gesloten.", steps: [] });
    expect(await yes(first!, id)).toMatchObject(conflict);
    expect(await changeRoute(scene.ria, id, values())).toMatchObject(conflict);
  });

  it("on the way keeps who was there", async () => {
    const samira = await person("Samira");
    const id = await running([samira]);
    valueOf(await cancelRoute(scene.ria, id, ""));
    expect([await chairs(id), await mails("group_cancelled")]).toEqual([[1], [samira.accountId]]);
  });
});

describe("the first day", () => {
  it("closes the line: who waits hears it once, and a question is no longer open", async () => {
    const id = await plan({ places: 1 });
    const [first, second, third] = await people(3);
    await ask(id, [first!, second!, third!]);
    for (const one of [first!, second!]) valueOf(await yes(one, id));
    await closeLines();
    expect((await rowsOf(id)).filter(({ endedAt }) => endedAt)).toEqual([]);
    onDay(firstDay);
    await Promise.all([closeLines(), closeLines()]);
    expect(await mails("group_no_place")).toEqual([second!.accountId]);
    expect((await Promise.all([first!, second!, third!].map((one) => listGroupsOf(one.jobSeekerId!, "nl")))).map(([group]) => group!.standing)).toEqual(["hasPlace", "noPlace", "noAnswer"]);
    expect(await yes(third!, id)).toMatchObject(conflict);
  });

  it("is told the day before to who has a place, once", async () => {
    const id = await plan({ places: 1 });
    const [first, second] = await people(2);
    await ask(id, [first!, second!]);
    for (const one of [first!, second!]) valueOf(await yes(one, id));
    await remindOfGroups();
    onDay("2026-05-31");
    await Promise.all([remindOfGroups(), remindOfGroups()]);
    expect(await mails("group_tomorrow")).toEqual([first!.accountId]);
  });
});

describe("attendance", () => {
  it("is noted by who keeps the route, from the start of a meeting on, for people of every organisation, and can be put right", async () => {
    const samira = await person("Samira");
    const noor = await person("Noor", ineke);
    const id = await plan();
    await ask(id, [samira]);
    await ask(id, [noor], ineke);
    for (const one of [samira, noor]) valueOf(await yes(one, id));
    const [first, second] = await prisma.groupMeeting.findMany({ where: { routeId: id }, orderBy: { startsAt: "asc" } });
    const rows = await rowsOf(id);
    const note = (actor: Actor, meetingId: string, presence: "came" | "absent") => noteAttendance(actor, id, meetingId, rows.map((row) => ({ id: row.id, presence })));
    expect(await note(scene.ria, first!.id, "came")).toMatchObject(conflict);
    onDay("2026-06-02");
    for (const stranger of [ineke, scene.els, scene.fatma, samira]) expect(await note(stranger, first!.id, "came")).toMatchObject(notFound);
    await Promise.all([note(scene.ria, first!.id, "came"), note(scene.tom, first!.id, "came")]);
    expect(await prisma.groupAttendance.count()).toBe(2);
    valueOf(await noteAttendance(scene.ria, id, first!.id, [{ id: rows[1]!.id, presence: "excused" }]));
    expect((await findMeeting(scene.ria, id, first!.id, "nl"))!.members.map(({ name, presence }) => [name, presence])).toEqual([["Samira Zonnebloemveld", "came"], ["Noor Zonnebloemveld", "excused"]]);
    expect(await note(scene.ria, second!.id, "came")).toMatchObject(conflict);
    expect(await findOwnRoute(noor, id, "nl")).toMatchObject({ presence: { [first!.id]: "excused" } });
    const other = await plan({ startsOn: "2026-07-06" });
    expect(await noteAttendance(scene.ria, other, first!.id, [])).toMatchObject(notFound);
  });
});

describe("who sees whom", () => {
  it("who keeps the route reads name and phone of all with a place, and the look is kept for people of others; others read their own people", async () => {
    const samira = await person("Samira");
    const noor = await person("Noor", ineke);
    const id = await plan();
    await ask(id, [samira]);
    await ask(id, [noor], ineke);
    const names = async (actor: Actor) => (await findRoute(actor, id, "nl"))!.members.map(({ name, phone }) => `${name} ${phone}`);
    // before the yes nobody of another organisation is a name
    expect(await names(scene.ria)).toEqual(["Samira Zonnebloemveld 06 55 55 55 55"]);
    for (const one of [samira, noor]) valueOf(await yes(one, id));
    expect(await names(scene.tom)).toEqual(["Samira Zonnebloemveld 06 55 55 55 55", "Noor Zonnebloemveld 06 55 55 55 55"]);
    expect(await prisma.profileView.findMany({ select: { jobSeekerId: true } })).toEqual([{ jobSeekerId: noor.jobSeekerId }]);
    expect(await names(ineke)).toEqual(["Noor Zonnebloemveld 06 55 55 55 55"]);
    expect(JSON.stringify(await findOwnRoute(samira, id, "nl"))).not.toContain("Noor");
    expect(JSON.stringify(await findRoute(ineke, id, "nl"))).not.toContain("Samira");
  });

  it("steps of the ladder reach who helps and colleagues alone; not who leads a person of another organisation, not the person's page", async () => {
    const samira = await person("Samira");
    const noor = await person("Noor", ineke);
    const step = async (by: Actor, who: Actor, number: number, day: string) => valueOf(await moveOnLadder(by, who.jobSeekerId!, { step: number, since: day, reason: "ladderreden" }));
    await step(scene.ria, samira, 2, "2026-03-01");
    await step(ineke, noor, 1, "2026-03-01");
    const id = await plan();
    await ask(id, [samira]);
    await ask(id, [noor], ineke);
    for (const one of [samira, noor]) valueOf(await yes(one, id));
    onDay("2026-07-01");
    await step(scene.ria, samira, 4, "2026-06-20");
    await step(ineke, noor, 3, "2026-06-20");
    const steps = async (actor: Actor) => (await findRoute(actor, id, "nl"))!.members.map(({ steps: read }) => read);
    expect(await steps(scene.ria)).toEqual([{ before: 2, after: 4 }, null]);
    expect(await steps(scene.tom)).toEqual([{ before: 2, after: 4 }, null]);
    expect(await steps(ineke)).toEqual([{ before: 1, after: 3 }]);
    const others = JSON.stringify([await findOwnRoute(samira, id, "nl"), await listGroupsOf(samira.jobSeekerId!, "nl"), await listRoutes(ineke, "nl"), (await findRoute(ineke, id, "nl"))!.results]);
    expect(others).not.toMatch(/before|after|ladderreden/);
  });
});

describe("what came of it", () => {
  it("is noted by who keeps the route and by the own contact person, once it began, and keeps its day", async () => {
    const samira = await person("Samira");
    const noor = await person("Noor", ineke);
    const id = await plan();
    await ask(id, [samira]);
    await ask(id, [noor], ineke);
    for (const one of [samira, noor]) valueOf(await yes(one, id));
    const [first, second] = (await rowsOf(id)).map((row) => row.id);
    const note = (actor: Actor, memberId: string, outcome: "work" | null = "work") => noteOutcomes(actor, id, [{ id: memberId, outcome }]);
    expect(await note(scene.ria, first!)).toMatchObject(conflict);
    onDay("2026-06-22");
    expect(await note(ineke, first!)).toMatchObject(notFound);
    for (const stranger of [scene.els, scene.fatma, samira]) expect(await note(stranger, first!)).toMatchObject(notFound);
    for (const [actor, memberId] of [[scene.ria, first], [ineke, second]] as const) valueOf(await note(actor, memberId!));
    const at = now();
    freezeClock(after(days(1) + hours(1)));
    valueOf(await note(scene.tom, first!));
    expect(await prisma.groupMember.findUnique({ where: { id: first! } })).toMatchObject({ outcome: "work", outcomeAt: at });
    valueOf(await note(scene.tom, first!, null));
    expect(await prisma.groupMember.findUnique({ where: { id: first! } })).toMatchObject({ outcome: null, outcomeAt: null });
  });

  it("is told of a group in numbers that nobody can be recognised by", async () => {
    const crowd = await people(8);
    const id = await running(crowd);
    onDay("2026-07-01");
    const rows = await rowsOf(id);
    valueOf(await noteOutcomes(scene.ria, id, rows.map((row, at) => ({ id: row.id, outcome: at < 6 ? ("work" as const) : ("stopped" as const) }))));
    const { results } = (await findRoute(ineke, id, "nl"))!;
    expect(results!.outcomes!.filter(({ count }) => count.kind === "about")).toEqual([{ name: "work", count: { kind: "about", size: 5 } }]);
    expect(results!.outcomes!.filter(({ count }) => count.kind === "few")).toHaveLength(5);
    expect(results!.steps).toBeNull();
    valueOf(await noteOutcomes(scene.ria, id, rows.map((row) => ({ id: row.id, outcome: "work" as const }))));
    expect((await findRoute(ineke, id, "nl"))!.results!.outcomes).toBeNull();
  });
});

describe("lists", () => {
  it("tell what is one's own and what is still to note, and ask the database as often for one as for many", async () => {
    const [samira, noor] = [await person("Samira"), await person("Noor", ineke)];
    const id = await running([samira]);
    const { count: one } = await countQueries(() => listRoutes(scene.ria, "nl"));
    await plan({ startsOn: "2026-09-07" });
    const later = await plan({ startsOn: "2026-08-03" });
    await ask(later, [noor], ineke);
    const { value, count: more } = await countQueries(() => listRoutes(scene.ria, "nl"));
    expect(more).toBe(one);
    expect(value.running).toMatchObject([{ id, own: 1, asked: 0, toNote: 1 }]);
    expect(value.toCome.map((route) => route.starts)).toEqual(["maandag 3 augustus", "maandag 7 september"]);
    expect((await listRoutes(ineke, "nl")).toCome[0]).toMatchObject({ id: later, own: 1, asked: 1, isOwn: false });
    expect((await listRoutes(ineke, "nl")).running).toMatchObject([{ toNote: 0 }]);
  });

  it("of the people in a group grow with nobody's question", async () => {
    const crowd = await people(2);
    const id = await running(crowd);
    const { count: two } = await countQueries(() => findRoute(scene.ria, id, "nl"));
    const bigger = await prisma.groupRoute.findUniqueOrThrow({ where: { id } });
    for (const [at, one] of (await people(4)).entries()) await prisma.groupMember.create({ data: { routeId: bigger.id, jobSeekerId: one.jobSeekerId!, saidYes: true, answeredAt: now(), number: 10 + at, chair: 10 + at } });
    const { value, count: six } = await countQueries(() => findRoute(scene.ria, id, "nl"));
    expect([value!.members.length, six]).toEqual([6, two]);
  });
});

describe("personal data", () => {
  it("is in the export, and gone with the account; the next moves up", async () => {
    const id = await plan({ places: 1 });
    const [first, second] = await people(2);
    await ask(id, [first!, second!]);
    for (const one of [first!, second!]) valueOf(await yes(one, id));
    expect((await collectOwnData(first!)).jobSeeker).toMatchObject({ groups: [{ group: "Werkroute groen", by: "Gemeente Schiedam", saidYes: true, why: "Je werkt graag buiten.", startsOn: firstDay }] });
    valueOf(await eraseAccount(first!));
    expect(await prisma.groupMember.findMany({ where: { routeId: id }, select: { jobSeekerId: true, chair: true } })).toEqual([{ jobSeekerId: second!.jobSeekerId, chair: 1 }]);
    expect(await mails("group_yes")).toHaveLength(1);
  });

  it("of a contact person who leaves the site does not end the group", async () => {
    const id = await plan({ leaderId: scene.tom.membershipId! });
    await prisma.account.update({ where: { id: scene.tom.accountId }, data: { firstName: "", lastName: "", erasedAt: now() } });
    expect((await findRoute(scene.ria, id, "nl"))!.route.leader).toBeNull();
  });
});
