import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { answer, approve, place, showInterest, withdraw } from "~/features/matches/index.server";
import { checksFor } from "~/features/matches/model/checks";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { toTalentDocument } from "~/features/profiles/search-document.server";
import { after, days, freezeClock, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { countQueries, runDueJobs, useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { askToBeFindable } from "~/features/caseload/commands/ask-to-be-findable.server";
import { resumeProfile } from "~/features/profiles/commands/resume-profile.server";
import { adjustWork } from "./commands/adjust-work.server";
import { agree } from "./commands/agree.server";
import { changeTrial, draftTrial } from "./commands/draft-trial.server";
import { endPlacement } from "./commands/end-placement.server";
import { drawAgreement } from "./draw-agreement.server";
import { findPlacement, listPlacements } from "./find-placement.server";
import { startPlacements } from "./jobs.server";
import type { TrialValues } from "./model/trial-form";
import { hashOfAgreement, readAgreement } from "./write-trial.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let vacancyId: string;
let matchId: string;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  vacancyId = await makePublishedVacancy(scene.fatma, {}, { places: 2 });
  matchId = valueOf(await showInterest(samira, { vacancyId })).matchId;
  valueOf(await answer(scene.fatma, matchId, { answer: "yes" }));
  valueOf(await approve(scene.ria, matchId, { checks: checksFor("wage") as string[] }));
  return () => freezeClock(null);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}
const day = (count: number) => isoDay(after(days(count)));
const trial = (changes: Partial<TrialValues> = {}): TrialValues => ({ goal: "Leren stekken.", tasks: "Stekken\nWater geven", guide: "Joke, teamleider", daySchedule: "9.00 koffie", startsOn: day(3), endsOn: day(40), hoursPerWeek: 16, longReason: "", ...changes });
const draft = async () => valueOf(await draftTrial(scene.ria, matchId, trial())).placementId;
const rowOf = (id: string) => prisma.placement.findUniqueOrThrow({ where: { id } });
const hashOf = async (id: string) => (await rowOf(id)).agreementHash!;
const mailsOf = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const begins = async (startsOn = now()) => {
  valueOf(await place(scene.ria, matchId, { startsOn: dateOfDay(isoDay(startsOn)), hoursPerWeek: 16, keepsLooking: false }));
  return (await prisma.placement.findFirstOrThrow({ where: { matchId, kind: "work" } })).id;
};
const conflict = { ok: false, reason: "conflict" };
const notFound = { ok: false, reason: "notFound" };

describe("a trial that three parties agree on", () => {
  it("is planned by the third yes, with the names and moments of all", async () => {
    const id = await draft();
    expect(await mailsOf("placement_agreement")).toEqual(expect.arrayContaining([samira.accountId, scene.fatma.accountId]));
    const hash = await hashOf(id);
    valueOf(await agree(samira, id, hash));
    valueOf(await agree(scene.fatma, id, hash));
    expect((await rowOf(id)).state).toBe("agreeing");
    valueOf(await agree(scene.ria, id, hash));
    expect(await rowOf(id)).toMatchObject({ state: "planned", kind: "trial", remuneration: "none", instruments: ["trialPlacement"] });
    const page = (await findPlacement(samira, id))!;
    expect(page.said.every(({ at }) => at !== null)).toBe(true);
    expect(await mailsOf("placement_agreed")).toHaveLength(2);
  });

  it("is settled once, however many press at the same moment", async () => {
    const id = await draft();
    const hash = await hashOf(id);
    const answers = await Promise.all([samira, scene.fatma, scene.ria].flatMap((actor) => Array.from({ length: 5 }, () => agree(actor, id, hash))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.placementEvent.count({ where: { placementId: id, action: "settle" } })).toBe(1);
    expect(await prisma.placementAgreement.count({ where: { placementId: id } })).toBe(3);
  });

  it("asks all three again after a change, also while somebody says yes to the text before", async () => {
    const id = await draft();
    const before = await hashOf(id);
    for (const actor of [samira, scene.fatma, scene.ria]) valueOf(await agree(actor, id, before));
    valueOf(await changeTrial(scene.ria, id, trial({ hoursPerWeek: 20 })));
    expect(await rowOf(id)).toMatchObject({ state: "agreeing", hoursPerWeek: 20 });
    expect(await agree(samira, id, before)).toMatchObject(conflict);
    expect((await findPlacement(samira, id))!.said.every(({ at }) => at === null)).toBe(true);
    // back to the first words: what was said before the change does not count for it
    valueOf(await changeTrial(scene.ria, id, trial()));
    expect(await hashOf(id)).toBe(before);
    valueOf(await agree(samira, id, before));
    expect((await rowOf(id)).state).toBe("agreeing");
    expect((await findPlacement(scene.ria, id))!.log).toHaveLength(4);
  });

  it("changes nothing when the words are the same, and the hash is that of the words that are kept", async () => {
    const id = await draft();
    valueOf(await changeTrial(scene.ria, id, trial()));
    expect(await prisma.placementEvent.count({ where: { placementId: id } })).toBe(1);
    const row = await rowOf(id);
    expect(hashOfAgreement(readAgreement(row)!)).toBe(row.agreementHash);
  });

  it("is one of ten that are written at once, and takes no words about health", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => draftTrial(scene.ria, matchId, trial())));
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.placement.count()).toBe(1);
    const id = (await prisma.placement.findFirstOrThrow()).id;
    expect(await changeTrial(scene.ria, id, trial({ goal: "Bel 06 12345678 of mail ria@post.example" }))).toMatchObject({ ok: false, reason: "invalid" });
  });

  it.each([
    ["a colleague", () => scene.tom, notFound],
    ["a contact person elsewhere", () => scene.els, notFound],
    ["the company", () => scene.fatma, { ok: false, reason: "refused" }],
    ["the person", () => samira, { ok: false, reason: "refused" }],
  ] as const)("is not written by %s", async (_, who, answered) => {
    expect(await draftTrial(who(), matchId, trial())).toMatchObject(answered);
    expect(await prisma.placement.count()).toBe(0);
  });

  it("ends with its match, and when it becomes work", async () => {
    const id = await draft();
    valueOf(await withdraw(scene.ria, matchId));
    expect(await rowOf(id)).toMatchObject({ state: "ended", endReason: "endedElsewhere" });
    expect(await draftTrial(scene.ria, matchId, trial())).toMatchObject(conflict);
  });

  it("is drawn as a tagged Dutch paper in our own letter", async () => {
    const id = await draft();
    const page = (await findPlacement(samira, id))!;
    const file = (await drawAgreement(page.agreement!, { hash: page.hash!, said: page.said })).toString("latin1");
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    for (const part of ["/Lang (nl-NL)", "/StructTreeRoot", "/Marked true", "AtkinsonHyperlegible"]) expect(file, part).toContain(part);
  });
});

describe("work", () => {
  it("begins with the placing of a match, on its first day, once", async () => {
    const id = await begins(after(days(2)));
    expect(await rowOf(id)).toMatchObject({ state: "planned", hoursPerWeek: 16, remuneration: "wage" });
    await startPlacements();
    expect((await rowOf(id)).state).toBe("planned");
    freezeClock(after(days(2)));
    await Promise.all([startPlacements(), startPlacements(), startPlacements()]);
    expect((await rowOf(id)).state).toBe("running");
    expect(await prisma.placementEvent.count({ where: { placementId: id, action: "start" } })).toBe(1);
  });

  it("takes the place of the trial before it", async () => {
    const tried = await draft();
    const id = await begins();
    expect(await rowOf(tried)).toMatchObject({ state: "ended", endReason: "becameWork" });
    expect((await rowOf(id)).state).toBe("running");
  });

  it("keeps what the contact person writes down, and no other", async () => {
    const id = await begins();
    const values = { startsOn: day(0), endsOn: day(180), hoursPerWeek: 20, contractKind: "temporary" as const, instruments: ["jobCoach" as const, "noRisk" as const] };
    valueOf(await adjustWork(scene.ria, id, values));
    expect(await rowOf(id)).toMatchObject({ hoursPerWeek: 20, contractKind: "temporary", instruments: ["jobCoach", "noRisk"] });
    expect(await adjustWork(scene.fatma, id, values)).toMatchObject({ ok: false, reason: "refused" });
    expect(await adjustWork(scene.els, id, values)).toMatchObject(notFound);
  });

  it("ends by the person or the contact person, never by the company, and the match follows once", async () => {
    const id = await begins();
    const end = { endedOn: day(0), reason: "workDidNotFit" as const };
    expect(await endPlacement(scene.fatma, id, end)).toMatchObject({ ok: false, reason: "refused" });
    expect(await endPlacement(samira, id, { ...end, endedOn: day(1) })).toMatchObject({ ok: false, reason: "invalid" });
    const ended = await Promise.all([endPlacement(samira, id, end), endPlacement(samira, id, end), endPlacement(scene.ria, id, end)]);
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
    await runDueJobs();
    expect((await prisma.match.findUniqueOrThrow({ where: { id: matchId } })).state).toBe("completed");
    expect((await prisma.placementEvent.findMany({ where: { placementId: id, action: "end" } }))).toHaveLength(1);
  });

  it("leaves a way back when it ends: the person by one press, who helps by asking, and no company", async () => {
    const id = await begins();
    await runDueJobs();
    expect(await prisma.jobSeeker.findFirstOrThrow({ where: { id: samira.jobSeekerId! } })).toMatchObject({ state: "paused" });
    expect([(await findPlacement(samira, id))!.comesBack, (await findPlacement(scene.ria, id))!.comesBack]).toEqual([null, null]);
    valueOf(await endPlacement(samira, id, { endedOn: isoDay(now()), reason: "contractOver" }));
    await runDueJobs();
    expect([(await findPlacement(samira, id))!.comesBack, (await findPlacement(scene.ria, id))!.comesBack, (await findPlacement(scene.fatma, id))!.comesBack]).toEqual(["own", "ask", null]);
    valueOf(await askToBeFindable(scene.ria, [samira.jobSeekerId!]));
    expect(await mailsOf("looking_asked")).toEqual([samira.accountId]);
    valueOf(await resumeProfile(samira));
    expect(await prisma.jobSeeker.findFirstOrThrow({ where: { id: samira.jobSeekerId! } })).toMatchObject({ state: "live" });
    expect((await findPlacement(samira, id))!.comesBack).toBeNull();
  });

  it("is seen by the three and by colleagues, and by nobody else", async () => {
    const id = await begins();
    for (const actor of [samira, scene.fatma, scene.ria, scene.tom]) expect((await listPlacements(actor)).map((line) => line.id), actor.firstName).toEqual([id]);
    for (const actor of [scene.guus, scene.els]) {
      expect(await listPlacements(actor), actor.firstName).toEqual([]);
      expect(await findPlacement(actor, id), actor.firstName).toBeNull();
    }
    expect((await findPlacement(scene.tom, id))!.actions).toEqual([]);
  });

  it("reaches no document of the search", async () => {
    const id = await begins();
    valueOf(await adjustWork(scene.ria, id, { startsOn: day(0), hoursPerWeek: 20, contractKind: "temporary", instruments: ["wageSubsidy"] }));
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "live", pausedAt: null } });
    const document = JSON.stringify(await toTalentDocument(samira.jobSeekerId!));
    expect(document).not.toMatch(/wageSubsidy|temporary|placement/i);
    expect(document.length).toBeGreaterThan(200);
  });

  it("is in one's own data, and erasing ends it and takes the words away", async () => {
    const id = await draft();
    valueOf(await agree(samira, id, await hashOf(id)));
    expect(JSON.stringify(await collectOwnData(samira))).toContain("Leren stekken.");
    expect(await eraseAccount(samira)).toMatchObject({ ok: true });
    expect(await rowOf(id)).toMatchObject({ state: "ended", goal: "", agreement: null, instruments: [] });
    expect(await prisma.placementAgreement.count()).toBe(0);
    expect(await listPlacements(scene.fatma)).toEqual([]);
  });

  it("asks the database as often for fifty as for one", async () => {
    const id = await begins();
    const few = await countQueries(() => listPlacements(scene.fatma));
    const { id: _, agreement, ...row } = await rowOf(id);
    await prisma.placement.createMany({ data: Array.from({ length: 50 }, () => ({ ...row, state: "ended" as const, endedOn: row.startsOn })) });
    const many = await countQueries(() => listPlacements(scene.fatma));
    expect([few.value.length, many.value.length]).toEqual([1, 51]);
    expect(many.count).toBe(few.count);
  });
});
