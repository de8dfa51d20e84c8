import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { momentOf } from "~/platform/working-time";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makePublishedVacancy, makeScene } from "#tests/support/scene";
import { tickDecision } from "./commands/tick-decision.server";
import { writeDecision } from "./commands/write-decision.server";
import { findBoard, type Board } from "./find-board.server";
import { decisionLimits } from "./model/board-limits";

const database = useDatabase();
const thursday = momentOf("2026-05-14", "10:00");
const lastWeek = "2026-05-04";
let scene: Awaited<ReturnType<typeof makeScene>>;
let beheer: Actor;

beforeEach(async () => {
  freezeClock(thursday);
  await database.emptyTables();
  scene = await makeScene();
  beheer = await makeMember("administrator", scene.office.id, "Bea");
  await prisma.organisation.updateMany({ data: { createdAt: momentOf("2026-01-05", "09:00") } });
});

const board = async (who: Actor = scene.ria, week: string | null = null) => (await findBoard(who, { municipalityId: scene.here.id, week })) as Board;
const names = ({ stages }: Board["people"]) => Object.fromEntries(stages.filter(({ count }) => count > 0).map(({ stage, shown }) => [stage, shown.map(({ name, move }) => (move === "none" ? name : `${name} ${move}`))]));

/** Somebody with a profile that was sent in and approved on these days, before both weeks if not said otherwise. */
async function person(firstName: string, contact: Actor = scene.ria, { municipalityId = scene.here.id, sent = "2026-03-04", approved = "2026-03-05" } = {}): Promise<Actor> {
  const made = await makeJobSeeker(municipalityId, firstName, contact.membershipId, { lastName: "Zonnebloemveld", phone: "06 55 55 55 55" });
  const jobSeekerId = made.jobSeekerId!;
  const version = await prisma.profileVersion.create({ data: { jobSeekerId, number: 1, state: "approved", content: {}, submittedById: made.accountId, submittedAt: momentOf(sent, "09:00"), decidedAt: momentOf(approved, "09:00") } });
  await prisma.jobSeeker.update({ where: { id: jobSeekerId }, data: { state: "live", liveVersionId: version.id, createdAt: momentOf("2026-03-02", "09:00"), takenAt: momentOf("2026-03-03", "09:00") } });
  return made;
}

async function vacancy(employer: Actor, published: string): Promise<string> {
  const id = await makePublishedVacancy(employer);
  await prisma.vacancy.update({ where: { id }, data: { createdAt: momentOf("2026-03-02", "09:00") } });
  await prisma.vacancyEvent.create({ data: { vacancyId: id, at: momentOf(published, "09:00"), action: "approve", from: "submitted", to: "published" } });
  return id;
}

type Step = [day: string, to: "interest" | "mutual" | "approved" | "planned" | "placed" | "declined" | "completed"];
async function match(who: Actor, vacancyId: string, ...steps: Step[]): Promise<void> {
  const last = steps.at(-1)![1];
  const placed = last === "placed" || last === "completed";
  const agreed = placed || ["mutual", "approved", "planned"].includes(last) ? ({ jobSeekerAnswer: "yes", employerAnswer: "yes" } as const) : {};
  const { id } = await prisma.match.create({ data: { jobSeekerId: who.jobSeekerId!, vacancyId, origin: "interest", state: last, ...agreed, ...(placed ? { startsOn: thursday, hoursPerWeek: 12 } : {}) } });
  await prisma.matchEvent.createMany({ data: steps.map(([day, to], at) => ({ matchId: id, at: momentOf(day, "11:00"), by: "system", action: "test", from: steps[at - 1]?.[1] ?? null, to })) });
}

describe("the two sides", () => {
  it("stand by stage, with what moved in the week, and last week reads as it was", async () => {
    const [ada, bo, cas] = [await person("Ada"), await person("Bo"), await person("Cas")];
    const fresh = await person("Dia");
    await prisma.jobSeeker.update({ where: { id: fresh.jobSeekerId! }, data: { takenAt: momentOf("2026-05-12", "09:00") } });
    const work = await vacancy(scene.fatma, "2026-05-06");
    await match(ada, work, ["2026-05-05", "interest"], ["2026-05-12", "mutual"], ["2026-05-13", "placed"]);
    await match(bo, work, ["2026-04-20", "interest"], ["2026-05-13", "declined"]);
    const now = await board();
    expect(names(now.people)).toEqual({ findable: ["Dia Z. new", "Bo Z. back", "Cas Z."], working: ["Ada Z. forward"] });
    expect(names(now.companies)).toEqual({ gettingToKnow: ["Het Pannetje"], working: ["De Wilgenhof forward"] });
    expect(now.meetings.shown.map(({ person: who, company, step }) => [who, company, step])).toEqual([["Ada Z.", "De Wilgenhof", "placed"]]);
    const then = await board(scene.ria, lastWeek);
    expect(names(then.people)).toEqual({ findable: ["Cas Z."], talking: ["Ada Z. forward", "Bo Z."] });
    expect(names(then.companies)).toEqual({ gettingToKnow: ["Het Pannetje"], talking: ["De Wilgenhof"] });
    expect([then.meetings.count, then.week.number, cas.firstName]).toEqual([0, 19, "Cas"]);
  });

  it("count a profile by what is true of it today, and by its decisions before", async () => {
    const ada = await person("Ada", scene.ria, { sent: "2026-05-06", approved: "2026-05-12" });
    expect(names((await board()).people)).toEqual({ findable: ["Ada Z. forward"] });
    expect(names((await board(scene.ria, lastWeek)).people)).toEqual({ preparing: ["Ada Z. forward"] });
    await prisma.jobSeeker.update({ where: { id: ada.jobSeekerId! }, data: { state: "paused", pausedAt: thursday } });
    expect(names((await board()).people)).toEqual({ preparing: ["Ada Z."] });
  });

  it("count work that came from a queue, and tell of it while the person lets the contact person know", async () => {
    const ada = await person("Ada");
    const work = await vacancy(scene.fatma, "2026-04-06");
    await prisma.queue.create({ data: { vacancyId: work, places: 1, head: "x" } });
    const entry = await prisma.queueEntry.create({ data: { vacancyId: work, jobSeekerId: ada.jobSeekerId!, number: 1, state: "started", place: 1 } });
    const placement = await prisma.placement.create({ data: { jobSeekerId: ada.jobSeekerId!, vacancyId: work, queueEntryId: entry.id, kind: "work", state: "running", remuneration: "wage", startsOn: thursday } });
    await prisma.placementEvent.create({ data: { placementId: placement.id, at: momentOf("2026-05-13", "08:00"), by: "system", action: "start", from: "planned", to: "running" } });
    expect(names((await board()).people)).toEqual({ working: ["Ada Z. forward"] });
    expect((await board()).meetings.shown.map(({ step }) => step)).toEqual(["work"]);
    await prisma.queueEntry.update({ where: { id: entry.id }, data: { shownToContact: false } });
    expect((await board()).meetings.count).toBe(0);
  });

  it("show no last name, no way of contact, no step of the ladder and no note", async () => {
    const ada = await person("Ada");
    const owner = { jobSeekerId: ada.jobSeekerId!, membershipId: scene.ria.membershipId! };
    await prisma.ladderStep.create({ data: { ...owner, step: 2, since: thursday, at: thursday, reason: "Zonnebloemreden" } });
    await prisma.contactMoment.create({ data: { ...owner, kind: "phone", at: thursday, note: "Zonnebloemnotitie" } });
    const whole = JSON.stringify(await board());
    expect(whole).toContain("Ada Z.");
    for (const hidden of ["Zonnebloem", "55 55 55", "@test.example", "ladder", "note"]) expect(whole).not.toContain(hidden);
  });

  it("have only the people of the organisation in that municipality, and nobody who was erased", async () => {
    await person("Ada");
    await person("Bo", scene.tom);
    await person("Els", scene.els);
    const gone = await person("Gijs");
    const moved = await person("Mo", scene.ria, { municipalityId: scene.there.id });
    await eraseAccount(gone);
    expect(names((await board()).people)).toEqual({ findable: ["Ada Z.", "Bo Z."] });
    expect(moved.firstName).toBe("Mo");
  });
});

describe("who sees a board", () => {
  it("contact persons and administrators of the municipality; nobody else, and no other municipality", async () => {
    const trainer = await makeMember("trainer", scene.office.id, "Tineke");
    const seeker = await person("Ada");
    const ask = (who: Actor, municipalityId: string | null = scene.here.id) => findBoard(who, { municipalityId, week: null }).then((found) => found !== null);
    expect(await Promise.all([scene.ria, scene.tom, beheer, scene.els, scene.fatma, trainer, seeker].map((who) => ask(who)))).toEqual([true, true, true, false, false, false, false]);
    expect([await ask(scene.ria, scene.there.id), await ask(scene.ria, null), await ask(seeker, null)]).toEqual([false, true, false]);
  });

  it("asks as many questions for many as for two", async () => {
    const work = await vacancy(scene.fatma, "2026-04-06");
    for (const name of ["Ada", "Bo"]) await match(await person(name), work, ["2026-05-12", "mutual"]);
    const few = await countQueries(() => board());
    for (let number = 0; number < 25; number += 1) await match(await person(`Cas${number}`), work, ["2026-05-12", "mutual"]);
    for (let number = 0; number < 5; number += 1) await writeDecision(scene.ria, scene.here.id, { text: `Bellen ${number}`, ownerId: scene.tom.membershipId!, dueOn: "2026-05-20" });
    const many = await countQueries(() => board());
    expect(many.count).toBe(few.count);
    expect(many.value.people.stages.find(({ stage }) => stage === "talking")).toMatchObject({ count: 27, shown: { length: 18 } });
    expect(many.value.meetings).toMatchObject({ count: 27, shown: { length: 12 } });
  });
});

describe("decisions", () => {
  const call = { text: "De wasserij bellen over een tweede plek", dueOn: "2026-05-20" };
  const write = (who: Actor = scene.ria, more: Partial<{ text: string; ownerId: string; dueOn: string }> = {}, municipalityId = scene.here.id) => writeDecision(who, municipalityId, { ...call, ownerId: scene.tom.membershipId!, ...more });

  it("are written once, however often the button is pressed, and ticked off by any of the team", async () => {
    await Promise.all(Array.from({ length: 20 }, () => write()));
    const [one, ...others] = (await board()).decisions;
    expect([one, others]).toMatchObject([{ text: call.text, owner: "Tom", state: "open", isCarried: false }, []]);
    await tickDecision(beheer, one!.id, true);
    freezeClock(momentOf("2026-05-15", "10:00"));
    await tickDecision(scene.ria, one!.id, true);
    expect((await board()).decisions).toMatchObject([{ state: "done", doneAt: thursday }]);
    await tickDecision(scene.ria, one!.id, false);
    expect((await board()).decisions).toMatchObject([{ state: "open", doneAt: null }]);
  });

  it("go along to the next week until they are done, and the old board reads as it was", async () => {
    await write();
    freezeClock(momentOf("2026-05-21", "10:00"));
    const [carried] = (await board()).decisions;
    expect(carried).toMatchObject({ state: "late", isCarried: true });
    await tickDecision(scene.ria, carried!.id, true);
    expect((await board()).decisions).toMatchObject([{ state: "done" }]);
    expect((await board(scene.ria, "2026-05-11")).decisions).toMatchObject([{ state: "carried", isCarried: false }]);
    freezeClock(momentOf("2026-05-28", "10:00"));
    expect((await board()).decisions).toEqual([]);
  });

  it("are refused with a diagnosis, a number or a way of contact, for a day that is over, and for somebody of elsewhere", async () => {
    expect(await write(scene.ria, { text: "Ada heeft een depressie, dus later bellen" })).toMatchObject({ ok: false, reason: "invalid", errors: { text: [expect.any(String)] } });
    expect(await write(scene.ria, { text: "Bel 06 12 34 56 78" })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await write(scene.ria, { dueOn: "2026-05-13" })).toMatchObject({ errors: { dueOn: [expect.any(String)] } });
    for (const ownerId of [scene.els.membershipId!, scene.fatma.membershipId!]) expect(await write(scene.ria, { ownerId })).toMatchObject({ errors: { ownerId: [expect.any(String)] } });
    expect(await prisma.boardDecision.count()).toBe(0);
  });

  it("are no matter of another municipality, another organisation or another role", async () => {
    await write();
    const [one] = (await board()).decisions;
    const neighbour = await makeMember("contactPerson", scene.otherOffice.id, "Nel");
    const both = { ...neighbour, municipalityIds: [scene.here.id, scene.there.id] };
    for (const who of [scene.els, scene.fatma, both, await person("Ada")]) expect(await tickDecision(who, one!.id, true)).toMatchObject({ ok: false, reason: "notFound" });
    for (const who of [scene.els, scene.fatma]) expect(await write(who)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await write(scene.ria, {}, scene.there.id)).toMatchObject({ ok: false, reason: "notFound" });
    expect((await board(both)).decisions).toEqual([]);
  });

  it("fill a board at last", async () => {
    await prisma.boardDecision.createMany({ data: Array.from({ length: decisionLimits.open }, (_, at) => ({ organisationId: scene.office.id, municipalityId: scene.here.id, ownerId: scene.tom.membershipId!, writtenById: scene.ria.membershipId!, text: `Besluit ${at}`, dueOn: thursday, createdAt: thursday })) });
    expect(await write()).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("are in the export of who has to do them, and those that name a person go when that one goes", async () => {
    const ada = await person("Ada");
    await write(scene.ria, { text: "Met Ada Z. naar de kwekerij" });
    await write();
    expect((await collectOwnData(scene.tom)).account).toMatchObject({ decisionsOnBoards: [{ text: "Met Ada Z. naar de kwekerij" }, { text: call.text }] });
    await eraseAccount(ada);
    expect((await board()).decisions.map(({ text }) => text)).toEqual([call.text]);
  });
});
