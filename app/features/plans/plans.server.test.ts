import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { agreeToPlan } from "./commands/agree-to-plan.server";
import { askAgreement } from "./commands/ask-agreement.server";
import { addIntervention, dropIntervention, noteResult } from "./commands/keep-interventions.server";
import { addMenuItem, offerBaseItem, removeMenuItem } from "./commands/keep-menu.server";
import { moveOnLadder } from "./commands/move-on-ladder.server";
import { writeGoal } from "./commands/write-goal.server";
import { planLimits } from "./model/plan-limits";
import { findOwnPlan, findPlanPage, listMenus, planForHome, type PlanPage } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let id: string;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  id = samira.jobSeekerId!;
});

const day = (ago: number) => isoDay(after(-days(ago)));
const move = (step: number, ago: number, who = scene.ria) => moveOnLadder(who, id, { step, since: day(ago), reason: `Reden ${step}` });
const page = async (who = scene.ria) => (await findPlanPage(who, id)) as PlanPage;
const plan = async () => {
  await writeGoal(scene.ria, id, "Werken in een tuin.");
  await addIntervention(scene.ria, id, { what: "Nederlands oefenen", who: "Samira", by: day(-30) });
};
const asked = async () => {
  await plan();
  await askAgreement(scene.ria, id);
  return (await findOwnPlan(samira))!.hash;
};
const mails = (kind: string) => prisma.mail.count({ where: { kind } });

describe("the ladder", () => {
  it("goes from step 2 to step 6 and back, each with its day and reason, in the order of the days", async () => {
    for (const [step, ago] of [[2, 300], [3, 200], [4, 150], [6, 20], [5, 60], [4, 3]] as const) expect(await move(step, ago)).toMatchObject({ ok: true });
    expect((await page()).steps.map(({ step, reason, by }) => [step, reason, by])).toEqual([[2, "Reden 2", "Ria"], [3, "Reden 3", "Ria"], [4, "Reden 4", "Ria"], [5, "Reden 5", "Ria"], [6, "Reden 6", "Ria"], [4, "Reden 4", "Ria"]]);
  });

  it("takes twenty presses of one button for one, and no day that is still to come", async () => {
    await Promise.all(Array.from({ length: 20 }, () => move(3, 5)));
    expect(await prisma.ladderStep.count()).toBe(1);
    expect(await move(4, -1)).toMatchObject({ ok: false, reason: "invalid", errors: { since: [expect.any(String)] } });
  });

  it("has six steps, also for the database", async () => {
    await expect(prisma.ladderStep.create({ data: { jobSeekerId: id, membershipId: scene.ria.membershipId!, step: 7, since: new Date(), at: new Date() } })).rejects.toThrow("ladder_step_is_one_of_six");
  });
});

describe("the plan", () => {
  it("is agreed to by the person, in the words that were read, and both hear of it", async () => {
    expect(await addIntervention(scene.ria, id, { what: "Nederlands oefenen", who: "" })).toMatchObject({ ok: false, reason: "conflict" });
    expect(await findOwnPlan(samira)).toBeNull();
    const hash = await asked();
    expect(await planForHome(id)).toBe("waits");
    const twenty = await Promise.all(Array.from({ length: 20 }, () => agreeToPlan(samira, hash)));
    expect(twenty.every(({ ok }) => ok)).toBe(true);
    expect([await prisma.planAgreement.count(), await mails("plan_asked"), await mails("plan_agreed")]).toEqual([1, 1, 1]);
    expect((await page()).plan!.agreedAt).not.toBeNull();
    expect(await planForHome(id)).toBe("there");
  });

  it("loses the yes by a change and not by a result, and keeps every yes with its words", async () => {
    const hash = await asked();
    await agreeToPlan(samira, hash);
    const interventionId = (await page()).plan!.interventions[0]!.id;
    await noteResult(scene.ria, id, { interventionId, state: "done", result: "Kan nu alles vragen." });
    expect((await page()).plan!.agreedAt).not.toBeNull();
    await writeGoal(scene.ria, id, "Werken in een keuken.");
    expect((await page()).plan).toMatchObject({ agreedAt: null, askedAt: null });
    expect(await agreeToPlan(samira, hash), "a yes to words of before").toMatchObject({ ok: false, reason: "conflict" });
    const next = (await page()).plan!.hash;
    expect(await agreeToPlan(samira, next), "a yes that nobody asked for").toMatchObject({ ok: false, reason: "conflict" });
    await askAgreement(scene.ria, id);
    expect(await agreeToPlan(samira, next)).toMatchObject({ ok: true });
    expect((await page()).plan!.agreements.map(({ words }) => words.goal)).toEqual(["Werken in een keuken.", "Werken in een tuin."]);
  });

  it("holds a thing once, drops what was never begun, and stops at its limit", async () => {
    await plan();
    await Promise.all(Array.from({ length: 10 }, () => addIntervention(scene.ria, id, { what: "Een jobcoach", who: "" })));
    const { interventions } = (await page()).plan!;
    expect(interventions).toHaveLength(2);
    await noteResult(scene.ria, id, { interventionId: interventions[0]!.id, state: "running", result: "" });
    expect(await dropIntervention(scene.ria, id, interventions[0]!.id)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await dropIntervention(scene.ria, id, interventions[1]!.id)).toMatchObject({ ok: true });
    for (let more = 0; more < planLimits.interventions + 3; more += 1) await addIntervention(scene.ria, id, { what: `Ding ${more}`, who: "" });
    expect((await page()).plan!.interventions).toHaveLength(planLimits.interventions);
  });

  it("is kept by who helps and who stands in, read by colleagues, agreed to by the person, and seen by nobody else", async () => {
    await asked();
    await move(3, 5);
    const standIn = await makeMember("contactPerson", scene.office.id, "Sanne");
    await prisma.standIn.create({ data: { absentId: scene.ria.membershipId!, standInId: standIn.membershipId!, from: dateOfDay(day(0)), until: dateOfDay(day(-3)) } });
    await prisma.jobSeeker.update({ where: { id }, data: { sharedWithRegionSince: new Date() } });
    const elsewhere: Actor = { ...scene.els, municipalityIds: [scene.here.id] };
    // whoever may know the person in the region hears no; to everybody else there is no such person
    const otherRegion: Actor = { ...scene.els, municipalityIds: [] };
    const others: [string, Actor, "refused" | null][] = [
      ["another organisation", elsewhere, "refused"], ["another municipality of the region", scene.els, "refused"], ["another region", otherRegion, null], ["employer", scene.fatma, null], ["the person", samira, null],
      ["another person", await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId), null], ["administrator", await makeMember("administrator", scene.office.id, "Ann"), null], ["job coach", await makeMember("jobCoach", scene.office.id, "Coen"), null],
    ];
    for (const [helper, mayKeep] of [[scene.ria, true], [standIn, true], [scene.tom, false]] as const) expect(await page(helper)).toMatchObject({ mayKeep, steps: [{ step: 3 }] });
    expect([await move(6, 1, scene.tom), await writeGoal(scene.tom, id, "x"), await askAgreement(scene.tom, id)].map((one) => !one.ok && one.reason)).toEqual(["refused", "refused", "refused"]);
    const before = await prisma.plan.findMany({ include: { interventions: true, agreements: true } });
    for (const [who, actor, answer] of others) {
      expect(await findPlanPage(actor, id), who).toBe(answer);
      const attempts = [await move(6, 1, actor), await writeGoal(actor, id, "x"), await addIntervention(actor, id, { what: "x", who: "" }), await askAgreement(actor, id)];
      expect(attempts.every(({ ok }) => !ok), who).toBe(true);
      if (actor !== samira) expect((await agreeToPlan(actor, (await findOwnPlan(samira))!.hash)).ok, who).toBe(false);
    }
    expect(await prisma.plan.findMany({ include: { interventions: true, agreements: true } })).toEqual(before);
    expect(await prisma.ladderStep.count()).toBe(1);
  });

  it("stands with the ladder in the own export, and an erasure takes the words", async () => {
    await agreeToPlan(samira, await asked());
    await move(3, 5);
    const own = JSON.stringify(await collectOwnData(samira));
    for (const words of ["Werken in een tuin.", "Nederlands oefenen", "Reden 3"]) expect(own).toContain(words);
    expect(await eraseAccount(samira)).toMatchObject({ ok: true });
    expect([await prisma.plan.count(), await prisma.intervention.count(), await prisma.planAgreement.count()]).toEqual([0, 0, 0]);
    expect(await prisma.ladderStep.findMany({ select: { step: true, reason: true } })).toEqual([{ step: 3, reason: "" }]);
  });
});

describe("the menu of a municipality", () => {
  it("is the base menu, without what it leaves out and with what it adds, kept by its administrators", async () => {
    const ann = await makeMember("administrator", scene.office.id, "Ann");
    const away = await makeMember("administrator", scene.otherOffice.id, "Ans");
    await Promise.all(Array.from({ length: 10 }, () => addMenuItem(ann, scene.here.id, "Moestuin van de wijk")));
    await offerBaseItem(ann, scene.here.id, "sport", false);
    expect((await page()).menu).toContain("Moestuin van de wijk");
    expect((await page()).menu).not.toContain("Bewegen en sporten");
    await offerBaseItem(ann, scene.here.id, "sport", true);
    expect((await page()).menu).toContain("Bewegen en sporten");
    const own = (await listMenus(ann))[0]!.own;
    expect(own.map(({ name }) => name)).toEqual(["Moestuin van de wijk"]);
    for (const actor of [away, scene.ria, scene.fatma, samira]) {
      expect((await addMenuItem(actor, scene.here.id, "x")).ok || (await removeMenuItem(actor, scene.here.id, own[0]!.id)).ok || (await offerBaseItem(actor, scene.here.id, "sport", false)).ok).toBe(false);
    }
    expect(await offerBaseItem(ann, scene.here.id, "no-such-thing", false)).toMatchObject({ ok: false });
    expect(await removeMenuItem(ann, scene.here.id, own[0]!.id)).toMatchObject({ ok: true });
    expect((await page()).menu).not.toContain("Moestuin van de wijk");
  });
});
