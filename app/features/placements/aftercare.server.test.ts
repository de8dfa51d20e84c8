import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { listCaseload } from "~/features/caseload/caseload-states.server";
import { needOf } from "~/features/caseload/model/needs";
import { logMoment } from "~/features/contact-moments/index.server";
import { answer, approve, place, showInterest } from "~/features/matches/index.server";
import { checksFor } from "~/features/matches/model/checks";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { addGrowthStep, removeGrowthStep } from "./commands/add-growth-step.server";
import { adjustWork } from "./commands/adjust-work.server";
import { answerCheckIn, writeDownCheckIn } from "./commands/answer-check-in.server";
import { askCheckIn } from "./commands/ask-check-in.server";
import { endPlacement } from "./commands/end-placement.server";
import { findCheckInByLink } from "./find-check-in.server";
import { findPlacement } from "./find-placement.server";
import { lookAfterPlacements, startPlacements } from "./jobs.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let id: string;
const start = new Date("2026-05-18T09:00:00+02:00");

beforeEach(async () => {
  freezeClock(start);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  const vacancyId = await makePublishedVacancy(scene.fatma);
  const { matchId } = valueOf(await showInterest(samira, { vacancyId }));
  valueOf(await answer(scene.fatma, matchId, { answer: "yes" }));
  valueOf(await approve(scene.ria, matchId, { checks: checksFor("wage") as string[] }));
  valueOf(await place(scene.ria, matchId, { startsOn: dateOfDay(isoDay(now())), hoursPerWeek: 16, keepsLooking: false }));
  await startPlacements();
  id = (await prisma.placement.findFirstOrThrow({ where: { matchId } })).id;
  await prisma.mail.deleteMany();
  return () => freezeClock(null);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const later = (count: number) => freezeClock(after(days(count), now()));
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" }, select: { accountId: true, text: true } }));
const toWhom = async (kind: string) => (await mails(kind)).map(({ accountId }) => accountId).toSorted();
const tokenOf = (text: string) => /\/hoe-gaat-het\/([\w-]+)/.exec(text)![1]!;
/** A month later, asked; the links of the person and of the company. */
async function asked(): Promise<{ person: string; company: string }> {
  later(31);
  await lookAfterPlacements();
  const sent = await mails("placement_check_in");
  const of = (actor: Actor) => tokenOf(sent.find(({ accountId }) => accountId === actor.accountId)!.text);
  return { person: of(samira), company: of(scene.fatma) };
}
const well = { going: "well", call: false } as const;
const notWell = { going: "notWell", call: false } as const;
const needNow = async () => needOf((await listCaseload(scene.ria))[0]!, now());

describe("how it goes", () => {
  it("is asked of the person and of the company after a month, once however often the job runs", async () => {
    later(20);
    await lookAfterPlacements();
    expect(await prisma.checkIn.count()).toBe(0);
    later(11);
    await Promise.all(Array.from({ length: 6 }, () => askCheckIn(id)));
    await lookAfterPlacements();
    expect(await toWhom("placement_check_in")).toEqual([samira.accountId, scene.fatma.accountId].toSorted());
    expect(await prisma.checkIn.findMany({ orderBy: { party: "desc" }, select: { month: true, party: true } })).toEqual([{ month: 1, party: "jobseeker" }, { month: 1, party: "employer" }]);
  });

  it("is answered by a link that tells nobody's name, and may be answered otherwise after", async () => {
    const { person } = await asked();
    expect(await findCheckInByLink(person)).toEqual({ party: "jobseeker", going: null, wantsCall: false, isOver: false });
    valueOf(await answerCheckIn(person, well));
    valueOf(await answerCheckIn(person, { going: "soSo", call: false }));
    expect(await findCheckInByLink(person)).toMatchObject({ going: "soSo" });
    expect(await mails("placement_trouble")).toEqual([]);
  });

  it("trouble reaches the contact person at once, once, and stands first in the morning until they spoke", async () => {
    const { person } = await asked();
    await Promise.all(Array.from({ length: 8 }, () => answerCheckIn(person, notWell)));
    expect(await toWhom("placement_trouble")).toEqual([scene.ria.accountId]);
    expect(await needNow()).toBe("trouble");
    freezeClock(after(hours(1), now()));
    valueOf(await logMoment(scene.ria, samira.jobSeekerId!, "phone"));
    expect(await needNow()).not.toBe("trouble");
  });

  it("asking for a call is trouble too, also of a company, and well again is none", async () => {
    const { company } = await asked();
    valueOf(await answerCheckIn(company, { going: "well", call: true }));
    expect(await toWhom("placement_trouble")).toEqual([scene.ria.accountId]);
    expect(await needNow()).toBe("trouble");
    valueOf(await answerCheckIn(company, well));
    expect(await needNow()).not.toBe("trouble");
  });

  it("who does not answer is asked once more, and then called", async () => {
    const { company } = await asked();
    valueOf(await answerCheckIn(company, well));
    later(6);
    await lookAfterPlacements();
    await lookAfterPlacements();
    expect((await toWhom("placement_check_in")).filter((account) => account === samira.accountId)).toHaveLength(2);
    expect((await toWhom("placement_check_in")).filter((account) => account === scene.fatma.accountId)).toHaveLength(1);
    later(5);
    expect(await needNow()).toBe("notHeardFrom");
    const checkIn = await prisma.checkIn.findFirstOrThrow({ where: { party: "jobseeker" } });
    valueOf(await writeDownCheckIn(scene.ria, id, checkIn.id, notWell));
    expect(await prisma.checkIn.findUniqueOrThrow({ where: { id: checkIn.id } })).toMatchObject({ going: "notWell", byContact: true });
    expect(await mails("placement_trouble"), "who heard it needs no mail").toEqual([]);
  });

  it("is asked again at three months, and no more after work ended", async () => {
    await asked();
    later(62);
    await lookAfterPlacements();
    expect(await prisma.checkIn.count({ where: { month: 3 } })).toBe(2);
    valueOf(await endPlacement(scene.ria, id, { endedOn: isoDay(now()), reason: "contractOver" }));
    later(95);
    await lookAfterPlacements();
    expect(await prisma.checkIn.count({ where: { month: 6 } })).toBe(0);
  });

  it("an old question is over, a link of our own making opens nothing, and of who left neither", async () => {
    const { person } = await asked();
    expect(await answerCheckIn(`${person.slice(0, -2)}xx`, well)).toMatchObject({ ok: false, reason: "notFound" });
    later(61);
    expect(await answerCheckIn(person, well)).toMatchObject({ ok: false, reason: "conflict" });
    await eraseAccount(samira);
    expect(await findCheckInByLink(person)).toBeNull();
    expect(await prisma.checkIn.count()).toBe(0);
  });

  it("each side reads its own answer, and who helps reads both", async () => {
    const { person, company } = await asked();
    valueOf(await answerCheckIn(person, notWell));
    valueOf(await answerCheckIn(company, well));
    const read = async (actor: Actor) => (await findPlacement(actor, id))!.aftercare.checkIns.map(({ going }) => going);
    expect(await read(samira)).toEqual(["Niet goed"]);
    expect(await read(scene.fatma)).toEqual(["Goed"]);
    expect(await read(scene.ria)).toEqual(["Niet goed", "Goed"]);
    expect(await read(scene.tom), "a colleague reads along").toEqual(["Niet goed", "Goed"]);
    expect(await findPlacement(scene.els, id)).toBeNull();
    expect(JSON.stringify(await collectOwnData(samira))).toContain('"going":"notWell"');
  });

  it("nobody but the own contact person writes an answer down", async () => {
    await asked();
    const { id: checkInId } = await prisma.checkIn.findFirstOrThrow({ where: { party: "jobseeker" } });
    for (const [actor, reason] of [[samira, "refused"], [scene.fatma, "refused"], [scene.tom, "refused"], [scene.els, "notFound"]] as const) expect(await writeDownCheckIn(actor, id, checkInId, well)).toMatchObject({ ok: false, reason });
    expect(await prisma.checkIn.count({ where: { answeredAt: { not: null } } })).toBe(0);
  });
});

describe("steps forward", () => {
  const step = { growth: "moreHours", on: "2026-05-18", note: "Van 16 naar 20 uur." } as const;

  it("are written by any of the three, read by all, and once when pressed twice", async () => {
    for (const actor of [samira, scene.fatma, scene.ria]) valueOf(await addGrowthStep(actor, id, { ...step, note: actor.firstName }));
    await Promise.all(Array.from({ length: 5 }, () => addGrowthStep(samira, id, step)));
    for (const actor of [samira, scene.fatma, scene.ria, scene.tom]) expect((await findPlacement(actor, id))!.aftercare.growth).toHaveLength(4);
  });

  it("are taken away by who wrote them alone", async () => {
    valueOf(await addGrowthStep(samira, id, step));
    const { id: stepId } = await prisma.growthStep.findFirstOrThrow();
    expect(await removeGrowthStep(scene.fatma, id, stepId)).toMatchObject({ ok: false, reason: "notFound" });
    valueOf(await removeGrowthStep(samira, id, stepId));
    expect(await prisma.growthStep.count()).toBe(0);
  });

  it("are of days at work, and of nobody else", async () => {
    expect(await addGrowthStep(samira, id, { ...step, on: "2026-05-17" })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await addGrowthStep(samira, id, { ...step, on: "2026-05-19" })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await addGrowthStep(scene.tom, id, step)).toMatchObject({ ok: false, reason: "refused" });
    expect(await addGrowthStep(scene.els, id, step)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("leave with the person", async () => {
    valueOf(await addGrowthStep(scene.fatma, id, step));
    expect(JSON.stringify(await collectOwnData(samira))).toContain("Van 16 naar 20 uur.");
    await eraseAccount(samira);
    expect(await prisma.growthStep.count()).toBe(0);
  });
});

describe("the end of a contract", () => {
  const until = (endsOn: string) => adjustWork(scene.ria, id, { startsOn: "2026-05-18", endsOn, hoursPerWeek: 16, contractKind: "temporary", instruments: [] });

  it("is told to all three eight weeks before, once for each last day", async () => {
    valueOf(await until("2026-08-31"));
    await lookAfterPlacements();
    expect(await mails("placement_contract_ends")).toEqual([]);
    later(50);
    await lookAfterPlacements();
    await lookAfterPlacements();
    expect(await toWhom("placement_contract_ends")).toEqual([samira.accountId, scene.fatma.accountId, scene.ria.accountId].toSorted());
    expect((await findPlacement(samira, id))!.aftercare.contractEnds).toBe("31 augustus 2026");
    expect(await needNow()).toBe("contractEnds");
    valueOf(await until("2026-12-31"));
    expect((await findPlacement(samira, id))!.aftercare.contractEnds).toBeNull();
    later(125);
    await lookAfterPlacements();
    expect(await toWhom("placement_contract_ends")).toHaveLength(6);
  });
});
