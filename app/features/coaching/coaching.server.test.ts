import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { listCaseload } from "~/features/caseload/caseload-states.server";
import { needOf } from "~/features/caseload/model/needs";
import { logMoment } from "~/features/contact-moments/index.server";
import { findPlacement } from "~/features/placements/find-placement.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { days, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { endCoaching, sayYes } from "./commands/answer-coach.server";
import { entrust } from "./commands/entrust.server";
import { addGrowthAsCoach, logVisit } from "./commands/log-visit.server";
import { askCoaches } from "./jobs.server";
import { findCoached, findEntrusting, findOwnCoach, listCoached } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let frits: Actor;
let placementId: string;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  frits = await makeMember("jobCoach", scene.office.id, "Frits");
  placementId = await work(samira);
});

const daysAgo = (count: number) => dateOfDay(isoDay(new Date(now().getTime() - days(count))));
const today = () => isoDay(now());

/** Somebody works at De Wilgenhof since forty days. */
async function work(person: Actor): Promise<string> {
  const vacancyId = await makePublishedVacancy(scene.fatma);
  const match = await prisma.match.create({ data: { jobSeekerId: person.jobSeekerId!, vacancyId, origin: "interest", state: "placed", jobSeekerAnswer: "yes", employerAnswer: "yes", startsOn: daysAgo(40), hoursPerWeek: 16, events: { create: { by: "contactPerson", action: "place", to: "placed" } } } });
  const { id } = await prisma.placement.create({
    data: { jobSeekerId: person.jobSeekerId!, vacancyId, matchId: match.id, kind: "work", state: "running", remuneration: "wage", startsOn: daysAgo(40), hoursPerWeek: 16, instruments: ["noRisk"], events: { create: { by: "system", action: "begin", to: "running" } } },
  });
  return id;
}

async function asked(): Promise<string> {
  expect(await entrust(scene.ria, placementId, frits.membershipId!)).toMatchObject({ ok: true });
  return (await prisma.coaching.findFirstOrThrow({ where: { placementId, endedAt: null } })).id;
}
async function entrusted(shares = false): Promise<string> {
  const id = await asked();
  expect(await sayYes(samira, id, shares)).toMatchObject({ ok: true });
  return id;
}
const visit = (more: object = {}) => ({ on: today(), going: "well" as const, call: false, next: null, ...more });
const kindsTo = async (actor: Actor) => (await prisma.mail.findMany({ where: { accountId: actor.accountId }, orderBy: { createdAt: "asc" } })).map(({ kind }) => kind);

describe("a placement is entrusted", () => {
  it("by the own contact person, with the person's yes; before it the coach hears and sees nothing", async () => {
    const id = await asked();
    expect([await listCoached(frits), await findCoached(frits, id), await kindsTo(frits)]).toEqual([[], null, []]);
    expect(await kindsTo(samira)).toEqual(["coach_asked"]);
    expect(await findOwnCoach(samira, id)).toMatchObject({ name: "Frits", agreed: null, company: "De Wilgenhof" });
    expect(await sayYes(samira, id, false)).toMatchObject({ ok: true });
    expect(await listCoached(frits)).toMatchObject([{ firstName: "Samira", company: "De Wilgenhof", isDue: true }]);
    expect([await kindsTo(frits), await kindsTo(scene.ria)]).toEqual([["coach_entrusted"], ["placement_coach_yes"]]);
  });

  it.each([
    ["a colleague", () => scene.tom, "notFound"],
    ["a contact person elsewhere", () => scene.els, "notFound"],
    ["the employer", () => scene.fatma, "notFound"],
    ["the person", () => samira, "notFound"],
    ["the coach", () => frits, "notFound"],
    ["an administrator", () => makeMember("administrator", scene.office.id, "Ann"), "notFound"],
  ] as const)("not by %s", async (_, who, reason) => {
    expect(await entrust(await who(), placementId, frits.membershipId!)).toMatchObject({ ok: false, reason });
    expect(await findEntrusting(await who(), placementId)).toBeNull();
  });

  it("only to a job coach who serves the municipality, while the work goes on", async () => {
    const far = await makeMember("jobCoach", scene.otherOffice.id, "Ver");
    for (const hat of [far.membershipId!, scene.tom.membershipId!, scene.ria.membershipId!]) expect(await entrust(scene.ria, placementId, hat)).toMatchObject({ ok: false, reason: "invalid" });
    expect((await findEntrusting(scene.ria, placementId))!.coaches.map(({ name }) => name)).toEqual(["Frits"]);
    await prisma.placement.update({ where: { id: placementId }, data: { state: "ended", endedOn: daysAgo(0) } });
    expect(await entrust(scene.ria, placementId, frits.membershipId!)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("once when ten ask at once, and a yes twenty times is one yes", async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => entrust(scene.ria, placementId, frits.membershipId!)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { id } = await prisma.coaching.findFirstOrThrow();
    await Promise.all(Array.from({ length: 20 }, () => sayYes(samira, id, true)));
    expect([await kindsTo(samira), await kindsTo(frits), await kindsTo(scene.ria)]).toEqual([["coach_asked"], ["coach_entrusted"], ["placement_coach_yes"]]);
  });

  it("nobody else says yes or ends it", async () => {
    const id = await asked();
    const other = await makeLivePerson(scene.here.id, "Henk", scene.ria.membershipId);
    for (const actor of [other, scene.fatma, scene.tom, frits]) {
      expect(await sayYes(actor, id, true)).toMatchObject({ ok: false, reason: "notFound" });
      expect(await endCoaching(actor, id)).toMatchObject({ ok: false, reason: "notFound" });
    }
    expect(await sayYes(scene.ria, id, true)).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("what the coach sees", () => {
  it("is name, contact details, work and hours, and nothing that is private", async () => {
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: { motivation: "geheim" } } });
    await prisma.contactMoment.create({ data: { jobSeekerId: samira.jobSeekerId!, membershipId: scene.ria.membershipId!, kind: "talk", note: "geheim" } });
    await prisma.ladderStep.create({ data: { jobSeekerId: samira.jobSeekerId!, membershipId: scene.ria.membershipId!, step: 5, since: daysAgo(3), reason: "geheim", at: now() } });
    await prisma.plan.create({ data: { jobSeekerId: samira.jobSeekerId!, goal: "geheim", changedAt: now() } });
    const page = await findCoached(frits, await entrusted());
    expect(page).toMatchObject({ firstName: "Samira", phone: "06 55 55 55 55", company: "De Wilgenhof", hoursPerWeek: 16, checkIns: [] });
    expect(JSON.stringify(page)).not.toMatch(/geheim|noRisk|Zonnebloemveld/);
  });

  it("is the person's own answers only with a tick for them, and never those of the company", async () => {
    await prisma.checkIn.createMany({ data: [{ placementId, month: 1, party: "jobseeker", askedAt: daysAgo(9), answeredAt: now(), going: "soSo" }, { placementId, month: 1, party: "employer", askedAt: daysAgo(9), answeredAt: now(), going: "notWell" }] });
    const id = await entrusted(false);
    expect((await findCoached(frits, id))!.checkIns).toEqual([]);
    await sayYes(samira, id, true);
    expect((await findCoached(frits, id))!.checkIns).toHaveLength(1);
    await sayYes(samira, id, false);
    expect((await findCoached(frits, id))!.checkIns).toEqual([]);
  });

  it.each([
    ["the person ends it", (id: string) => endCoaching(samira, id)],
    ["the contact person ends it", (id: string) => endCoaching(scene.ria, id)],
    ["the work ends", () => prisma.placement.update({ where: { id: placementId }, data: { state: "ended", endedOn: daysAgo(0) } })],
    ["the coach leaves", () => prisma.membership.update({ where: { id: frits.membershipId! }, data: { endedAt: now() } })],
    ["the person leaves the site", () => eraseAccount(samira)],
  ])("ends when %s", async (_, end) => {
    const id = await entrusted(true);
    await end(id);
    expect([await listCoached(frits), await findCoached(frits, id)]).toEqual([[], null]);
    expect(await logVisit(frits, id, visit())).toMatchObject({ ok: false, reason: "notFound" });
    expect(await addGrowthAsCoach(frits, id, { growth: "moreHours", on: today(), note: "" })).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("is only what is entrusted to this very hat", async () => {
    const id = await entrusted();
    const coen = await makeMember("jobCoach", scene.office.id, "Coen");
    const trainer = await makeMember("trainer", (await makeOrganisation("trainer", "Vakhuis", [scene.here.id])).id, "Tijn");
    for (const actor of [coen, trainer, scene.ria, scene.fatma, samira]) expect([await listCoached(actor), await findCoached(actor, id)]).toEqual([[], null]);
  });

  it("takes as many questions for one as for four", async () => {
    await entrusted();
    const few = await countQueries(() => listCoached(frits));
    for (const name of ["Ali", "Bo", "Jan"]) {
      const person = await makeLivePerson(scene.here.id, name, scene.ria.membershipId);
      await prisma.coaching.create({ data: { placementId: await work(person), membershipId: frits.membershipId!, askedAt: now(), agreedAt: now() } });
    }
    const many = await countQueries(() => listCoached(frits));
    expect(many.value).toHaveLength(4);
    expect(many.count).toBe(few.count);
  });
});

describe("a visit", () => {
  const needsOf = async () => (await listCaseload(scene.ria)).map((person) => needOf(person, now()));

  it("that does not go well is with the contact person the same moment, once, and stands first until they spoke", async () => {
    const id = await entrusted();
    await logVisit(frits, id, visit());
    expect([await kindsTo(scene.ria), await needsOf()]).not.toContainEqual(["trouble"]);
    await Promise.all(Array.from({ length: 5 }, () => logVisit(frits, id, visit({ going: "notWell" }))));
    expect((await kindsTo(scene.ria)).filter((kind) => kind === "placement_trouble")).toHaveLength(1);
    expect(await needsOf()).toEqual(["trouble"]);
    expect((await listCaseload(scene.ria))[0]).toMatchObject({ aftercareCompany: "De Wilgenhof", aftercarePath: `/gemeente/plaatsingen/${placementId}/jobcoach` });
    await logMoment(scene.ria, samira.jobSeekerId!, "phone");
    expect(await needsOf()).not.toContain("trouble");
  });

  it("on a day is one, has a next day after it, and no day before the yes or after today", async () => {
    const id = await entrusted();
    const tomorrow = isoDay(new Date(now().getTime() + days(1)));
    expect(await logVisit(frits, id, visit({ next: tomorrow }))).toMatchObject({ ok: true });
    expect((await listCoached(frits))[0]).toMatchObject({ isDue: false });
    expect(await logVisit(frits, id, visit({ going: "soSo" }))).toMatchObject({ ok: true });
    expect(await prisma.coachVisit.findMany()).toMatchObject([{ going: "soSo", nextOn: null }]);
    for (const wrong of [{ on: tomorrow }, { on: "2020-01-01" }, { next: today() }]) expect(await logVisit(frits, id, visit(wrong))).toMatchObject({ ok: false, reason: "invalid" });
    expect((await findEntrusting(scene.ria, placementId))!.coaching!.visits).toHaveLength(1);
    expect((await findOwnCoach(samira, id))!.visits).toHaveLength(1);
  });

  it("and what went forward is read by all who follow the work, and stands in the own data", async () => {
    const id = await entrusted();
    await logVisit(frits, id, visit());
    expect(await addGrowthAsCoach(frits, id, { growth: "moreTasks", on: today(), note: "Ook de kassa" })).toMatchObject({ ok: true });
    for (const actor of [samira, scene.ria, scene.fatma]) expect((await findPlacement(actor, placementId))!.aftercare.growth).toMatchObject([{ who: "de jobcoach", isMine: false }]);
    const own = JSON.stringify(await collectOwnData(samira));
    expect(own).toContain("Ook de kassa");
    expect(own).toContain("sharesCheckIns");
    await eraseAccount(samira);
    expect([await prisma.coaching.count(), await prisma.coachVisit.count()]).toEqual([0, 0]);
    expect(await prisma.mail.count({ where: { accountId: frits.accountId, text: { contains: id } } })).toBe(0);
  });

  it("is asked for where a month is round, once", async () => {
    await prisma.checkIn.create({ data: { placementId, month: 1, party: "jobseeker", askedAt: now() } });
    await askCoaches();
    expect(await kindsTo(frits)).toEqual([]);
    await entrusted();
    await Promise.all([askCoaches(), askCoaches()]);
    await askCoaches();
    expect(await kindsTo(frits)).toEqual(["coach_entrusted", "coach_month"]);
  });
});
