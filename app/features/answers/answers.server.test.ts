import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { prepareVacancy } from "~/features/fit";
import { byFitWith } from "~/features/finding/rankers.server";
import { answer, invite, listOpenVacancies, propose, showInterest } from "~/features/matches/index.server";
import { expireSilentMatches, remindSilentSides } from "~/features/matches/jobs.server";
import { loadFitProfile } from "~/features/profiles/index.server";
import { loadFitVacancies } from "~/features/vacancies/index.server";
import { after, days, freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { countQueries, runDueJobs, useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { answerMany } from "./commands/answer-many.server";
import { chooseLimit } from "./commands/choose-limit.server";
import { countAnswers } from "./commands/count-answers.server";
import { takeUpAgain } from "./commands/take-up-again.server";
import { countSilentCompanies, findIntake, findOwnStanding, listSilentCompanies, readGrades } from "./index.server";
import { countAllAnswers } from "./jobs.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { resumeVacancy } from "~/features/vacancies/commands/steer-vacancy.server";

const database = useDatabase();
const begin = new Date("2026-03-02T09:00:00Z");
let scene: Awaited<ReturnType<typeof makeScene>>;
let vacancyId: string;

beforeEach(async () => {
  freezeClock(begin);
  await database.emptyTables();
  scene = await makeScene();
  await prisma.organisation.update({ where: { id: scene.company.id }, data: { accountContactId: scene.ria.membershipId } });
  vacancyId = await makePublishedVacancy(scene.fatma, {}, { places: 20 });
  return () => freezeClock(null);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome.value;
}

const person = (name: string) => makeLivePerson(scene.here.id, name, scene.ria.membershipId);
const people = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => person(`Persoon${at}`)));
const react = async (who: Actor, vacancy = vacancyId) => valueOf(await showInterest(who, { vacancyId: vacancy })).matchId;
const passDays = (count: number) => freezeClock(after(days(count), begin));
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] })).map(({ accountId, text }) => ({ to: accountId, text }));
const remindersTo = async (actor: Actor) => (await mails("answer_reminder")).filter(({ to }) => to === actor.accountId).length;
const reactAll = async (count: number) => {
  const ids: string[] = [];
  for (const one of await people(count)) ids.push(await react(one));
  return ids;
};
const leaveUnanswered = async (count: number) => {
  const ids = await reactAll(count);
  freezeClock(after(days(22)));
  await expireSilentMatches();
  await runDueJobs();
  return ids;
};

describe("reminders", () => {
  it("go to the company after a reaction, at 3, 7 and 14 days, and at 21 comes the truth", async () => {
    const samira = await person("Samira");
    await react(samira);
    const counts: number[] = [];
    for (const day of [2, 3, 4, 7, 13, 14, 20]) {
      passDays(day);
      await remindSilentSides();
      counts.push(await remindersTo(scene.fatma));
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(await remindersTo(samira)).toBe(0);
    expect((await mails("answer_reminder")).at(-1)!.text).toContain("Dagen die je nog hebt: 7.");
    passDays(21);
    expect([await remindSilentSides(), await expireSilentMatches(), await remindSilentSides()]).toEqual([0, 1, 0]);
    expect((await mails("match_no_answer")).find(({ to }) => to === samira.accountId)!.text).toContain("Dat ligt niet aan jou");
    expect((await mails("match_not_answered")).map(({ to }) => to)).toEqual([scene.fatma.accountId]);
  });

  it("go to the job seeker after an invitation, and never name a person who may not be known yet", async () => {
    const samira = await person("Samira");
    valueOf(await invite(scene.fatma, { vacancyId, jobSeekerId: samira.jobSeekerId! }));
    passDays(3);
    await remindSilentSides();
    expect([await remindersTo(samira), await remindersTo(scene.fatma)]).toEqual([1, 0]);
    await react(await person("Nora"));
    passDays(6);
    await remindSilentSides();
    expect((await mails("answer_reminder")).every(({ text }) => !text.includes("Zonnebloemveld"))).toBe(true);
  });

  it("go to whoever has not answered a proposal; a first yes gives the other side new days", async () => {
    const samira = await person("Samira");
    const { matchId } = valueOf(await propose(scene.ria, { vacancyId, jobSeekerId: samira.jobSeekerId! }));
    passDays(3);
    expect(await remindSilentSides()).toBe(2);
    passDays(5);
    valueOf(await answer(scene.fatma, matchId, { answer: "yes" }));
    passDays(7);
    expect(await remindSilentSides()).toBe(0);
    passDays(8);
    expect(await remindSilentSides()).toBe(1);
    expect([await remindersTo(samira), await remindersTo(scene.fatma)]).toEqual([2, 1]);
  });

  it("are one, the latest, when nothing ran for a week", async () => {
    await react(await person("Samira"));
    passDays(15);
    await remindSilentSides();
    await remindSilentSides();
    expect(await remindersTo(scene.fatma)).toBe(1);
    expect(await prisma.answerReminder.findMany({ select: { side: true, day: true } })).toEqual([{ side: "employer", day: 14 }]);
  });

  it("are one each when twenty workers send them at once, beside answers", async () => {
    const ids = await reactAll(4);
    passDays(3);
    const runs = Array.from({ length: 20 }, () => remindSilentSides());
    const answers = ids.slice(0, 2).map((id) => answer(scene.fatma, id, { answer: "yes" }));
    const reminded = (await Promise.all(runs)).reduce((sum, one) => sum + one, 0);
    await Promise.all(answers);
    expect(reminded).toBe(await prisma.answerReminder.count());
    expect(await remindersTo(scene.fatma)).toBe(reminded);
    expect(reminded).toBeGreaterThanOrEqual(2);
    passDays(7);
    await remindSilentSides();
    expect(await prisma.answerReminder.count({ where: { day: 7 } })).toBe(2);
  });
});

describe("answering many at once", () => {
  it("gives everybody an own answer and says per person what happened", async () => {
    const [one, two, gone] = await reactAll(3) as [string, string, string];
    const taken = await prisma.match.findUniqueOrThrow({ where: { id: gone } });
    await prisma.match.update({ where: { id: taken.id }, data: { state: "withdrawn" } });
    const results = valueOf(await answerMany(scene.fatma, [
      { matchId: one, choice: "yes", note: "" },
      { matchId: gone, choice: "employer-filled", note: "" },
      { matchId: two, choice: "employer-times", note: "Wij werken alleen in het weekend." },
    ]));
    expect(results.map(({ what }) => what)).toEqual(["yes", "failed", "no"]);
    expect(results[1]!.message).toContain("niet meer");
    expect((await prisma.matchEvent.findFirstOrThrow({ where: { matchId: two, action: "decline" } }))).toMatchObject({ reason: "employer-times", note: "Wij werken alleen in het weekend." });
    expect((await mails("match_declined"))[0]!.text).toContain("Wij werken alleen in het weekend.");
  });

  it("refuses a sentence with a phone number for that person alone", async () => {
    const [one, two] = await reactAll(2) as [string, string];
    const results = valueOf(await answerMany(scene.fatma, [{ matchId: one, choice: "employer-filled", note: "Bel 06 12 34 56 78" }, { matchId: two, choice: "employer-filled", note: "Dank je wel." }]));
    expect(results.map(({ what }) => what)).toEqual(["failed", "no"]);
  });

  it("does nothing at all when one of them is not theirs, and nothing for who is no company", async () => {
    const id = await react(await person("Samira"));
    const other = await react(await person("Nora"), await makePublishedVacancy(scene.guus));
    const both = [{ matchId: id, choice: "yes", note: "" }, { matchId: other, choice: "yes", note: "" }];
    expect(await answerMany(scene.fatma, both)).toMatchObject({ reason: "notFound" });
    expect(await answerMany(scene.ria, both)).toMatchObject({ reason: "refused" });
    expect(await prisma.match.count({ where: { state: "interest" } })).toBe(2);
  });

  it("sent twenty times at once is one answer each", async () => {
    const ids = await reactAll(3);
    const answers = ids.map((matchId) => ({ matchId, choice: "employer-filled", note: "" }));
    const results = (await Promise.all(Array.from({ length: 20 }, () => answerMany(scene.fatma, answers)))).flatMap(valueOf);
    expect(results.filter(({ what }) => what === "no")).toHaveLength(3);
    expect(await prisma.matchEvent.count({ where: { action: "decline" } })).toBe(3);
    await runDueJobs();
    expect(await prisma.answerStanding.findUniqueOrThrow({ where: { organisationId: scene.company.id } })).toMatchObject({ answered: 3, unanswered: 0 });
  });
});

describe("how a company answers", () => {
  it("is counted when an answer comes: first answers and silence, not what was taken back", async () => {
    const [one, two, three] = await reactAll(3) as [string, string, string];
    freezeClock(after(days(2)));
    valueOf(await answer(scene.fatma, one, { answer: "yes" }));
    valueOf(await answer(scene.fatma, one, { answer: "no", reason: "employer-filled" }));
    freezeClock(after(days(2)));
    valueOf(await answer(scene.fatma, two, { answer: "no", reason: "employer-filled" }));
    await prisma.match.update({ where: { id: three }, data: { state: "withdrawn" } });
    await runDueJobs();
    expect(await prisma.answerStanding.findUniqueOrThrow({ where: { organisationId: scene.company.id } })).toMatchObject({ answered: 2, unanswered: 0, medianMinutes: 3 * 1440, grade: null });
    expect((await findOwnStanding(scene.fatma))!.told).toBeNull();
  });

  it("is told from five on, and read by the order of work for all vacancies of a list with one question", async () => {
    for (const id of await reactAll(5)) valueOf(await answer(scene.fatma, id, { answer: "no", reason: "employer-filled" }));
    await runDueJobs();
    const other = await makePublishedVacancy(scene.guus);
    const { count, value } = await countQueries(() => readGrades([vacancyId, other]));
    expect([count, [...value]]).toEqual([1, [[vacancyId, "good"]]]);
    expect((await findOwnStanding(scene.fatma))!.told).toEqual({ tenths: 10, days: 1 });
  });

  it("puts the company that answers first among work that fits alike, and the points as they were", async () => {
    const samira = await person("Samira");
    const other = await makePublishedVacancy(scene.guus);
    const profile = (await loadFitProfile(samira.jobSeekerId!))!;
    const work = await loadFitVacancies([vacancyId, other]);
    const rank = async () => byFitWith(profile).rank([vacancyId, other].map((id) => ({ id, value: prepareVacancy(work.get(id)!) })));
    expect(await rank()).toEqual([vacancyId, other]);
    await prisma.answerStanding.createMany({ data: [{ organisationId: scene.company.id, grade: "poor" }, { organisationId: scene.rival.id, grade: "good" }] });
    expect(await rank()).toEqual([other, vacancyId]);
  });

  it("is counted again at night, so that old silence is forgiven", async () => {
    await leaveUnanswered(2);
    freezeClock(after(days(200)));
    await countAllAnswers();
    expect(await prisma.answerStanding.findUniqueOrThrow({ where: { organisationId: scene.company.id } })).toMatchObject({ answered: 0, unanswered: 0 });
  });
});

describe("a company that answers nobody", () => {
  it("rests after the last three: vacancies away, a mail with the way back, a log row, and the contact person knows", async () => {
    await leaveUnanswered(3);
    expect((await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } })).state).toBe("paused");
    expect(await prisma.answerEvent.findMany({ select: { action: true, number: true } })).toEqual([{ action: "paused", number: 3 }]);
    const told = await mails("company_rests");
    expect(told.map(({ to }) => to).sort()).toEqual([scene.fatma.accountId, scene.ria.accountId].sort());
    expect(told.find(({ to }) => to === scene.fatma.accountId)!.text).toContain("/bedrijf/antwoorden");
    expect(await listSilentCompanies(scene.ria)).toMatchObject([{ name: "De Wilgenhof", waiting: 0 }]);
  });

  it("leaves work without selection alone, as nobody waits for an answer there", async () => {
    // the database refuses the flag until there is a queue; this database is of this file alone
    const queue = await makePublishedVacancy(scene.fatma, {}, { openHiring: true });
    await leaveUnanswered(3);
    expect((await prisma.vacancy.findUniqueOrThrow({ where: { id: queue } })).state).toBe("published");
  });

  it("takes no reaction, invitation or proposal, also not for what is published meanwhile", async () => {
    await leaveUnanswered(3);
    const other = await makePublishedVacancy(scene.fatma);
    const nora = await person("Nora");
    expect(await showInterest(nora, { vacancyId: other })).toMatchObject({ ok: false, reason: "conflict" });
    expect(await invite(scene.fatma, { vacancyId: other, jobSeekerId: nora.jobSeekerId! })).toMatchObject({ ok: false, reason: "conflict" });
    expect(await propose(scene.ria, { vacancyId: other, jobSeekerId: nora.jobSeekerId! })).toMatchObject({ ok: false });
    expect(await listOpenVacancies(scene.fatma, "invitation", [other])).toEqual(new Map());
    expect(await resumeVacancy(scene.fatma, vacancyId)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await findIntake(scene.company.id)).toMatchObject({ rests: true });
  });

  it("is paused once by twenty counts at once, and comes back once by twenty presses", async () => {
    await reactAll(3);
    freezeClock(after(days(22)));
    await expireSilentMatches();
    await Promise.all(Array.from({ length: 20 }, () => countAnswers(scene.company.id)));
    expect(await prisma.answerEvent.count({ where: { action: "paused" } })).toBe(1);
    expect(await mails("company_rests")).toHaveLength(2);
    const bea = await makeMember("employer", scene.company.id, "Bea");
    const pressed = await Promise.all(Array.from({ length: 20 }, (_, at) => takeUpAgain(at % 2 ? bea : scene.fatma)));
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.answerEvent.count({ where: { action: "resumed" } })).toBe(1);
    expect((await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } })).state).toBe("published");
    await Promise.all(Array.from({ length: 5 }, () => countAnswers(scene.company.id)));
    expect((await prisma.answerStanding.findUniqueOrThrow({ where: { organisationId: scene.company.id } })).pausedSince).toBeNull();
  });

  it("brings back only what the pause took away", async () => {
    const own = await makePublishedVacancy(scene.fatma);
    await prisma.vacancy.update({ where: { id: own }, data: { state: "paused" } });
    await prisma.vacancyEvent.create({ data: { vacancyId: own, actorId: scene.fatma.accountId, action: "pause", from: "published", to: "paused", at: now() } });
    await leaveUnanswered(3);
    valueOf(await takeUpAgain(scene.fatma));
    expect((await prisma.vacancy.findMany({ where: { postedById: scene.company.id }, orderBy: { id: "asc" } })).map(({ id, state }) => [id, state])).toEqual([[vacancyId, "published"], [own, "paused"]]);
  });

  it("comes back by itself when everybody who waits has an answer", async () => {
    const late = await person("Nora");
    await reactAll(3);
    freezeClock(after(days(10)));
    const waiting = await react(late);
    freezeClock(after(days(12)));
    await expireSilentMatches();
    await runDueJobs();
    expect(await findIntake(scene.company.id)).toMatchObject({ rests: true });
    freezeClock(after(days(1)));
    valueOf(await answer(scene.fatma, waiting, { answer: "no", reason: "employer-filled" }));
    await runDueJobs();
    expect(await findIntake(scene.company.id)).toMatchObject({ rests: false });
  });

  it("only its own members end the pause, and only while there is one", async () => {
    await leaveUnanswered(3);
    expect(await takeUpAgain(scene.ria)).toMatchObject({ reason: "refused" });
    expect(await takeUpAgain(scene.guus)).toMatchObject({ reason: "conflict" });
    expect(await findIntake(scene.company.id)).toMatchObject({ rests: true });
  });

  it("stands before the fixed contact person with the days, and before no other", async () => {
    await react(await person("Samira"));
    expect(await countSilentCompanies(scene.ria)).toBe(0);
    passDays(5);
    expect(await listSilentCompanies(scene.ria)).toMatchObject([{ name: "De Wilgenhof", waiting: 1, longestDays: 5, pausedSince: null }]);
    expect([await listSilentCompanies(scene.tom), await listSilentCompanies(scene.els), await listSilentCompanies(scene.fatma)]).toEqual([[], [], []]);
  });

  it("a pause while people react at the same moment leaves no reaction after it", async () => {
    await reactAll(3);
    freezeClock(after(days(22)));
    await expireSilentMatches();
    const others = await Promise.all(Array.from({ length: 10 }, (_, at) => person(`Later${at}`)));
    await Promise.all([...others.map((one) => showInterest(one, { vacancyId })), countAnswers(scene.company.id)]);
    expect((await prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } })).state).toBe("paused");
    expect(await showInterest(await person("Laatst"), { vacancyId })).toMatchObject({ ok: false });
  });
});

describe("a limit of reactions that a company sets itself", () => {
  it("is never passed by twenty people at once", async () => {
    valueOf(await chooseLimit(scene.fatma, 7));
    const all = await people(20);
    const answers = await Promise.all(all.map((one) => showInterest(one, { vacancyId })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(7);
    expect(answers.filter((one) => !one.ok && one.reason === "conflict" && one.message.includes("1 april"))).toHaveLength(13);
    expect(await prisma.match.count()).toBe(7);
  });

  it("counts over all vacancies of the company, begins anew with the month, and stops no invitation or proposal", async () => {
    valueOf(await chooseLimit(scene.fatma, 1));
    const [samira, nora, ivan] = await people(3) as [Actor, Actor, Actor];
    await react(samira);
    const other = await makePublishedVacancy(scene.fatma);
    expect(await showInterest(nora, { vacancyId: other })).toMatchObject({ ok: false });
    expect(await invite(scene.fatma, { vacancyId: other, jobSeekerId: nora.jobSeekerId! })).toMatchObject({ ok: true });
    expect(await propose(scene.ria, { vacancyId: other, jobSeekerId: ivan.jobSeekerId! })).toMatchObject({ ok: true });
    expect(await showInterest(samira, { vacancyId })).toMatchObject({ ok: true, value: { isNew: false } });
    freezeClock(new Date("2026-03-31T22:30:00Z"));
    expect(await showInterest(samira, { vacancyId: other })).toMatchObject({ ok: true });
  });

  it("is chosen by members, logged once, and told in the download of who chose it", async () => {
    expect(await chooseLimit(scene.ria, 3)).toMatchObject({ reason: "refused" });
    await Promise.all(Array.from({ length: 5 }, () => chooseLimit(scene.fatma, 3)));
    expect(await prisma.answerEvent.count({ where: { action: "limited" } })).toBe(1);
    expect(await collectOwnData(scene.fatma)).toMatchObject({ choicesForCompanies: [{ action: "limited", number: 3, company: "De Wilgenhof" }] });
    valueOf(await chooseLimit(scene.fatma, null));
    expect((await findOwnStanding(scene.fatma))!.monthlyLimit).toBeNull();
  });
});
