import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import type { Actor } from "~/features/accounts";
import { approve } from "~/features/matches/commands/approve.server";
import { answer } from "~/features/matches/commands/answer.server";
import { place } from "~/features/matches/commands/place.server";
import { showInterest } from "~/features/matches/commands/show-interest.server";
import { listWhoCouldFill } from "~/features/matches/index.server";
import { checksFor } from "~/features/matches/model/checks";
import { tellOfVersion } from "~/features/matches/tell-of-vacancy.server";
import { joinQueue } from "~/features/open-hiring/index.server";
import { after, days, freezeClock, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Outcome } from "~/platform/outcome";
import { applyVacancyDecision } from "./commands/apply-vacancy-decision.server";
import { relistVacancy } from "./commands/copy-vacancy.server";
import { extendVacancy } from "./commands/extend-vacancy.server";
import { closeVacancy, markFilled } from "./commands/steer-vacancy.server";
import { submitVacancy } from "./commands/submit-vacancy.server";
import { findMyVacancy } from "./find-my-vacancy.server";
import { findPreview } from "./find-preview.server";
import { sampleContent } from "./model/sample-content";
import { readVacancyContent } from "./model/vacancy-content";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let vacancyId: string;
let samira: Actor;
let ivan: Actor;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  [samira, ivan] = [await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId), await makeLivePerson(scene.here.id, "Ivan", scene.ria.membershipId)];
  vacancyId = await makeWork();
  return () => freezeClock(null);
});

async function makeWork(changes = {}, more = {}): Promise<string> {
  const content = sampleContent(changes);
  const id = await makePublishedVacancy(scene.fatma, content, { places: content.places, ...more });
  await prisma.vacancy.update({ where: { id }, data: { draft: content } });
  return id;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message} ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}

async function makeApproved(person: Actor, id = vacancyId): Promise<string> {
  const { matchId } = valueOf(await showInterest(person, { vacancyId: id }));
  valueOf(await answer(scene.fatma, matchId, { answer: "yes" }));
  valueOf(await approve(scene.ria, matchId, { checks: checksFor("none") as string[] }));
  return matchId;
}

async function approveVersion(id: string): Promise<void> {
  const version = await prisma.vacancyVersion.findFirstOrThrow({ where: { vacancyId: id, state: "submitted" } });
  await prisma.$transaction((tx) => applyVacancyDecision(tx, { versionId: version.id, decision: "approved", note: "" }));
  for (let run = 0; run < 2; run += 1) await prisma.$transaction((tx) => tellOfVersion(tx, version.id));
}

const read = (id: string) => prisma.vacancy.findUniqueOrThrow({ where: { id }, include: { liveVersion: true, versions: { orderBy: { number: "asc" } } } });
const matchState = async (id: string) => (await prisma.match.findUniqueOrThrow({ where: { id } })).state;
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { id: "asc" } })).map(({ accountId }) => accountId);
const inDays = (count: number) => isoDay(after(days(count)));

describe("filled through here", () => {
  it("asks with whom, keeps that match for its contact person to confirm, and answers everybody else", async () => {
    const [hers, his] = [await makeApproved(samira), await makeApproved(ivan)];
    expect((await listWhoCouldFill(vacancyId)).map(({ matchId }) => matchId)).toEqual([hers, his]);
    expect(await markFilled(scene.fatma, vacancyId, "filled-here")).toMatchObject({ ok: false, reason: "invalid", errors: { filledBy: [expect.any(String)] } });
    expect((await read(vacancyId)).state).toBe("published");
    valueOf(await markFilled(scene.fatma, vacancyId, "filled-here", [hers]));
    expect([await matchState(hers), await matchState(his)]).toEqual(["approved", "withdrawn"]);
    expect(await mails("match_said_to_fill")).toEqual([scene.ria.accountId]);
    expect(await mails("match_closed_kindly")).toContain(ivan.accountId);
    expect(await mails("match_closed_kindly")).not.toContain(samira.accountId);
    expect(await place(scene.ria, hers, { startsOn: dateOfDay(inDays(5)), hoursPerWeek: 12, keepsLooking: false })).toMatchObject({ ok: true });
  });

  it("never names somebody of other work, or who was not approved yet", async () => {
    const other = await makeWork();
    const elsewhere = await makeApproved(samira, other);
    const { matchId: early } = valueOf(await showInterest(ivan, { vacancyId }));
    for (const wrong of [elsewhere, early]) expect(await markFilled(scene.fatma, vacancyId, "filled-here", [wrong])).toMatchObject({ ok: false, reason: "invalid" });
    expect((await read(vacancyId)).state).toBe("published");
    expect(await prisma.match.count({ where: { saidToFillAt: { not: null } } })).toBe(0);
  });

  it("elsewhere needs nobody, and a name sent along changes nothing", async () => {
    const hers = await makeApproved(samira);
    valueOf(await markFilled(scene.fatma, vacancyId, "filled-elsewhere", [hers]));
    expect(await matchState(hers)).toBe("withdrawn");
    expect((await read(vacancyId)).closeReason).toBe("filled-elsewhere");
  });

  it("is said by the company that posts alone, with a reason that belongs to it", async () => {
    for (const actor of [scene.guus, scene.ria, samira]) expect((await markFilled(actor, vacancyId, "filled-here")).ok).toBe(false);
    expect(await markFilled(scene.fatma, vacancyId, "work-stopped")).toMatchObject({ ok: false, reason: "invalid" });
    expect(await closeVacancy(scene.fatma, vacancyId, "filled-here")).toMatchObject({ ok: false, reason: "invalid" });
  });
});

describe("extending", () => {
  it("moves the last day at once, within sixty days", async () => {
    expect(await extendVacancy(scene.fatma, vacancyId, { until: inDays(20), endDate: null })).toEqual({ ok: true, value: { isReviewed: false } });
    expect(isoDay((await read(vacancyId)).expiresAt!)).toBe(inDays(20));
    for (const until of [inDays(0), inDays(61)]) expect(await extendVacancy(scene.fatma, vacancyId, { until, endDate: null })).toMatchObject({ ok: false, errors: { until: [expect.any(String)] } });
    expect(isoDay((await read(vacancyId)).expiresAt!)).toBe(inDays(20));
    for (const actor of [scene.guus, scene.ria, samira]) expect((await extendVacancy(actor, vacancyId, { until: inDays(10), endDate: null })).ok).toBe(false);
  });

  const unpaid = { placeKind: "experience", remuneration: "none", payMinCents: null, contractKind: null, goal: "Leren stekken", nextStep: "Een baan" } as const;

  it("of a place without a wage asks for a review of its last day, and then tells who is on the way", async () => {
    const id = await makeWork({ ...unpaid, endDate: inDays(30) });
    const hers = await makeApproved(samira, id);
    await prisma.vacancy.update({ where: { id }, data: { draft: { ...sampleContent({ ...unpaid, endDate: inDays(30) }), about: "Nog niet klaar" } } });
    expect(await extendVacancy(scene.fatma, id, { until: inDays(40), endDate: inDays(90) })).toEqual({ ok: true, value: { isReviewed: true } });
    const waiting = await read(id);
    expect(readVacancyContent(waiting.liveVersion!.content).endDate).toBe(inDays(30));
    expect(readVacancyContent(waiting.versions.at(-1)!.content)).toMatchObject({ endDate: inDays(90), about: sampleContent().about });
    expect(readVacancyContent(waiting.draft)).toMatchObject({ endDate: inDays(90), about: "Nog niet klaar" });
    expect(await mails("vacancy_end_moved")).toEqual([]);
    await approveVersion(id);
    expect(readVacancyContent((await read(id)).liveVersion!.content).endDate).toBe(inDays(90));
    expect(await mails("vacancy_end_moved")).toEqual([samira.accountId]);
    expect(await matchState(hers)).toBe("approved");
  });

  it("to a day that has been changes nothing", async () => {
    const id = await makeWork({ ...unpaid, endDate: inDays(30) });
    expect(await extendVacancy(scene.fatma, id, { until: inDays(40), endDate: inDays(-1) })).toMatchObject({ ok: false, errors: { endDate: [expect.any(String)] } });
    expect((await read(id)).versions).toHaveLength(1);
  });

  it("pressed by twenty at once asks for one review", async () => {
    const id = await makeWork({ ...unpaid, endDate: inDays(30) });
    await Promise.all(Array.from({ length: 20 }, () => extendVacancy(scene.fatma, id, { until: inDays(40), endDate: inDays(90) })));
    expect(await prisma.vacancyVersion.count({ where: { vacancyId: id, state: "submitted" } })).toBe(1);
    expect(await prisma.review.count({ where: { state: "open" } })).toBe(1);
  });
});

describe("opening again", () => {
  it("makes one draft of what was approved, however many press, and tells who reacted once it is up", async () => {
    const { matchId } = valueOf(await showInterest(samira, { vacancyId }));
    const { matchId: withdrawn } = valueOf(await showInterest(ivan, { vacancyId }));
    await prisma.match.update({ where: { id: withdrawn }, data: { state: "withdrawn" } });
    valueOf(await closeVacancy(scene.fatma, vacancyId, "no-time"));
    expect(await matchState(matchId)).toBe("withdrawn");
    const made = await Promise.all(Array.from({ length: 20 }, () => relistVacancy(scene.fatma, vacancyId)));
    const ids = new Set(made.map((one) => valueOf(one).id));
    expect(ids.size).toBe(1);
    const [again] = [...ids] as [string];
    expect(await read(again)).toMatchObject({ state: "draft", formerId: vacancyId });
    expect(await findMyVacancy(scene.fatma, vacancyId, "nl")).toMatchObject({ canRelist: true, goOn: null });
    valueOf(await submitVacancy(scene.fatma, again));
    expect(await mails("vacancy_again")).toEqual([]);
    await approveVersion(again);
    expect(await mails("vacancy_again"), "Ivan stopped himself").toEqual([samira.accountId]);
  });

  it("is for the poster, and for what has ended", async () => {
    expect(await relistVacancy(scene.fatma, vacancyId)).toMatchObject({ ok: false, reason: "conflict" });
    valueOf(await closeVacancy(scene.fatma, vacancyId, "no-time"));
    expect(await relistVacancy(scene.guus, vacancyId)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await relistVacancy(scene.ria, vacancyId)).toMatchObject({ ok: false, reason: "refused" });
    expect(await relistVacancy(samira, vacancyId)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await prisma.vacancy.count({ where: { formerId: { not: null } } })).toBe(0);
  });

  it("goes on with the queue of the same work within six months, and not after that", async () => {
    const open = await makeWork({ openHiring: true }, { openHiring: true });
    await prisma.$transaction(async (tx) => (await import("~/features/open-hiring/index.server")).followVacancy(tx, open));
    for (const person of [samira, ivan]) valueOf(await joinQueue(person, open));
    valueOf(await closeVacancy(scene.fatma, open, "no-time"));
    expect(await findMyVacancy(scene.fatma, open, "nl")).toMatchObject({ canRelist: true, goOn: 2 });
    const { id } = valueOf(await relistVacancy(scene.fatma, open));
    valueOf(await submitVacancy(scene.fatma, id));
    await approveVersion(id);
    expect((await prisma.queueEntry.findMany({ where: { vacancyId: id }, orderBy: { number: "asc" } })).map(({ jobSeekerId }) => jobSeekerId)).toEqual([samira.jobSeekerId, ivan.jobSeekerId]);
    expect(await mails("vacancy_again")).toEqual([]);
    freezeClock(new Date(now().getTime() + days(184)));
    expect(await findMyVacancy(scene.fatma, open, "nl")).toMatchObject({ goOn: null });
  });
});

describe("looking at it on a phone", () => {
  it("shows the poster the draft, and nobody else", async () => {
    await prisma.vacancy.update({ where: { id: vacancyId }, data: { draft: sampleContent({ title: "Nieuwe titel" }) } });
    expect(await findPreview(scene.fatma, vacancyId, "nl")).toMatchObject({ view: { title: "Nieuwe titel" }, isShown: false, want: { kind: "canReact" } });
    for (const actor of [scene.guus, scene.ria, samira]) expect(await findPreview(actor, vacancyId, "nl")).toBeNull();
  });
});
