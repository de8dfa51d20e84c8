import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { keepDocuments } from "#search/postgres.server";
import type { Actor } from "~/features/accounts";
import { chooseNotifications } from "~/features/notifications/commands/choose-notifications.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { toVacancyDocuments } from "~/features/vacancies/index.server";
import { after, days, freezeClock, hours } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { chooseMails } from "./commands/choose-mails.server";
import { lookAtSearch } from "./commands/look-at-search.server";
import { removeSearch } from "./commands/remove-search.server";
import { saveSearch } from "./commands/save-search.server";
import { stopMailsByLink } from "./commands/stop-mails-by-link.server";
import { forgetEnded, jobs, queueNewWorkMails } from "./jobs.server";
import { mailNewWork } from "./mail-new-work.server";
import { mostSaved } from "./model/limits";
import { findKeeping, listSavedSearches } from "./queries.server";
import { accountOfStopToken, stopPathOf } from "./stop-link.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let jos: Actor;

/** Ten in the morning of a Monday, in the Netherlands. */
const monday = new Date("2026-11-23T09:00:00Z");
const task = (id: string) => [{ id, share: 100, physicalLoad: "normal" as const, mentalLoad: "normal" as const, note: "" }];

beforeEach(async () => {
  freezeClock(monday);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  jos = await makeLivePerson(scene.here.id, "Jos", scene.ria.membershipId);
  return () => freezeClock(null);
});

const keep = async (actor: Actor, address: string) => saveSearch(actor, new URLSearchParams(address));
const idOf = async (actor: Actor) => (await prisma.savedSearch.findFirstOrThrow({ where: { accountId: actor.accountId } })).id;
const fresh = async (actor: Actor) => (await listSavedSearches(actor, "nl")).searches.map((search) => search.fresh);
const mailsTo = (actor: Actor) => prisma.mail.findMany({ where: { accountId: actor.accountId, kind: "work_new" }, orderBy: { createdAt: "asc" } });
const tokenOf = (actor: Actor) => stopPathOf(actor.accountId).split("/").pop()!;

/** A vacancy that is published so much later than Monday ten o'clock, and can be found. */
async function publish(title: string, { later = hours(1), tasks = task("sweep-floors") }: { later?: number; tasks?: ReturnType<typeof task> } = {}): Promise<string> {
  const id = await makePublishedVacancy(scene.fatma, { title, tasks });
  await prisma.vacancy.update({ where: { id }, data: { publishedAt: after(later, monday) } });
  await keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments([id])).values()]);
  return id;
}

/** The morning of a later day of that week. */
const onMorning = (daysLater: number) => freezeClock(after(days(daysLater), monday));

describe("keeping a search", () => {
  it("keeps what is asked, in words and with what is new since the last look", async () => {
    await publish("Oud", { later: -hours(1) });
    await keep(samira, "zoek=Poetsen&sector=cleaning&pagina=2");
    await publish("Vloeren vegen");
    await publish("Stekken", { tasks: task("take-cuttings") });
    const { searches, isMuted } = await listSavedSearches(samira, "nl");
    expect(searches).toMatchObject([{ words: ["“poetsen”", "Schoonmaak en was"], fresh: 1, hasMails: true, lookedOn: "23 november" }]);
    expect(isMuted).toBe(false);
    freezeClock(after(hours(2), monday));
    expect(await lookAtSearch(samira, await idOf(samira))).toMatchObject({ ok: true, value: { path: "/werk?zoek=poetsen&sector=cleaning&volgorde=nieuw" } });
    expect(await fresh(samira)).toEqual([0]);
  });

  it("makes one row of the same question, also of twenty at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, at) => keep(samira, at % 2 === 0 ? "zoek=tuin&sector=green" : "sector=green&zoek=Tuin&pagina=3")));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await prisma.savedSearch.count()).toBe(1);
  });

  it("keeps ten per person and no more, also of twenty at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, at) => keep(samira, `zoek=werk${at}`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(mostSaved);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "conflict" });
    expect(await prisma.savedSearch.count()).toBe(mostSaved);
    expect(await keep(jos, "zoek=werk1")).toMatchObject({ ok: true });
    const { question } = await prisma.savedSearch.findFirstOrThrow({ where: { accountId: samira.accountId } });
    expect(await keep(samira, question)).toMatchObject({ ok: true });
  });

  it.each([["nothing", ""], ["only a page", "pagina=2"], ["a place that nobody knows", "plaats=Nergenshuizen&km=5"]])("refuses %s", async (_, address) => {
    expect(await keep(samira, address)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await prisma.savedSearch.count()).toBe(0);
  });

  it("tells on the page of answers whether its question is kept, to job seekers alone", async () => {
    await keep(samira, "zoek=tuin");
    const asked = new URLSearchParams("zoek=TUIN&volgorde=nieuw");
    expect(await findKeeping(samira, asked)).toEqual({ question: "zoek=tuin", isSaved: true });
    expect(await findKeeping(jos, asked)).toEqual({ question: "zoek=tuin", isSaved: false });
    expect([await findKeeping(scene.ria, asked), await findKeeping(scene.fatma, asked), await findKeeping(null, asked), await findKeeping(samira, new URLSearchParams())]).toEqual([null, null, null, null]);
  });

  it("counts from the own neighbourhood when no place is named", async () => {
    await keep(samira, "km=5");
    await publish("Dichtbij");
    expect(await fresh(samira)).toEqual([1]);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { latitude: 53.2, longitude: 6.57 } });
    expect(await fresh(samira)).toEqual([0]);
  });

  it("belongs to nobody else", async () => {
    await keep(samira, "zoek=tuin");
    const id = await idOf(samira);
    for (const other of [jos, scene.ria, scene.fatma]) {
      expect((await listSavedSearches(other, "nl")).searches).toEqual([]);
      for (const tried of [lookAtSearch(other, id), chooseMails(other, id, false), removeSearch(other, id)]) expect(await tried).toMatchObject({ ok: false, reason: "notFound" });
    }
    expect(await prisma.savedSearch.findFirstOrThrow()).toMatchObject({ mailsFrom: monday, lookedAt: monday });
  });

  it("can be taken away and put back", async () => {
    await keep(samira, "zoek=tuin");
    const removed = await removeSearch(samira, await idOf(samira));
    expect(removed).toMatchObject({ ok: true, value: { question: "zoek=tuin" } });
    expect(await prisma.savedSearch.count()).toBe(0);
    if (removed.ok) await keep(samira, removed.value.question);
    expect(await prisma.savedSearch.count()).toBe(1);
  });
});

describe("the mail about new work", () => {
  it("names each new place once, under the search that was kept first, with links and a way to stop", async () => {
    await keep(samira, "zoek=vegen");
    freezeClock(after(1000, monday));
    await keep(samira, "sector=cleaning");
    const [swept, washed] = [await publish("Vloeren vegen"), await publish("Ramen wassen", { tasks: task("wash-windows") })];
    onMorning(1);
    expect(await mailNewWork(samira.accountId)).toBe(true);
    const [mail, ...more] = await mailsTo(samira);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: "Er is nieuw werk voor jou", locale: "nl", stopLink: `http://localhost:3000${stopPathOf(samira.accountId)}` });
    for (const written of [mail!.text, mail!.html]) {
      expect(written.split(`/werk/${swept}`)).toHaveLength(2);
      expect(written.split(`/werk/${washed}`)).toHaveLength(2);
      expect(written).toContain(stopPathOf(samira.accountId));
    }
    expect(mail!.text).toMatch(/“vegen”\n- Vloeren vegen \(De Wilgenhof, Schiedam\)\nhttp.*\n\nSchoonmaak en was\n- Ramen wassen/);
  });

  it("is written once when the job runs twice, one after the other and at the same time", async () => {
    await keep(samira, "sector=cleaning");
    await publish("Vloeren vegen");
    onMorning(1);
    await Promise.all(Array.from({ length: 8 }, () => mailNewWork(samira.accountId)));
    for (let run = 0; run < 2; run += 1) {
      await queueNewWorkMails();
      await runJobsNow({ "mail-new-work-to": jobs["mail-new-work-to"]!, "send-mail": async () => undefined });
    }
    expect(await mailsTo(samira)).toHaveLength(1);
  });

  it("comes once a day at most, and tells the next day only what is new", async () => {
    await keep(samira, "sector=cleaning");
    const first = await publish("Vloeren vegen");
    onMorning(1);
    await mailNewWork(samira.accountId);
    const second = await publish("Ramen wassen", { later: days(1) + hours(1) });
    expect(await mailNewWork(samira.accountId)).toBe(false);
    onMorning(2);
    expect(await mailNewWork(samira.accountId)).toBe(true);
    const [, mail] = await mailsTo(samira);
    expect(mail!.text).toContain(second);
    expect(mail!.text).not.toContain(first);
    onMorning(3);
    expect(await mailNewWork(samira.accountId)).toBe(false);
    expect(await mailsTo(samira)).toHaveLength(2);
  });

  it("tells a place again to nobody, not even when the search was taken away and kept again", async () => {
    await keep(samira, "sector=cleaning");
    await publish("Vloeren vegen", { later: days(1) + hours(1) });
    onMorning(2);
    await mailNewWork(samira.accountId);
    await removeSearch(samira, await idOf(samira));
    freezeClock(monday);
    await keep(samira, "sector=cleaning");
    onMorning(3);
    expect(await mailNewWork(samira.accountId)).toBe(false);
  });

  it("still tells a place that could be found only after the mail of that day", async () => {
    await keep(samira, "sector=cleaning");
    await publish("Op tijd");
    onMorning(1);
    await mailNewWork(samira.accountId);
    const late = await publish("Laat gevonden", { later: hours(2) });
    onMorning(2);
    expect(await mailNewWork(samira.accountId)).toBe(true);
    expect((await mailsTo(samira))[1]!.text).toContain(late);
  });

  it("is not written when there is nothing new, and leaves out what was there before, what is hidden, what ended and what is under way", async () => {
    await publish("Was er al", { later: -hours(1) });
    await keep(samira, "sector=cleaning");
    const [hidden, ended, underWay] = [await publish("Verborgen"), await publish("Gestopt"), await publish("Al een match")];
    await prisma.hiddenVacancy.create({ data: { accountId: samira.accountId, vacancyId: hidden } });
    await prisma.vacancy.update({ where: { id: ended }, data: { state: "paused" } });
    const { liveVersionId } = await prisma.vacancy.findUniqueOrThrow({ where: { id: underWay }, select: { liveVersionId: true } });
    await prisma.match.create({ data: { jobSeekerId: samira.jobSeekerId!, vacancyId: underWay, vacancyVersionId: liveVersionId!, origin: "interest", state: "interest", jobSeekerAnswer: "yes" } });
    onMorning(1);
    expect(await mailNewWork(samira.accountId)).toBe(false);
    expect(await mailsTo(samira)).toEqual([]);
    expect(await prisma.toldVacancy.count()).toBe(0);
  });

  it("speaks the language of the receiver", async () => {
    await prisma.account.update({ where: { id: samira.accountId }, data: { locale: "en" } });
    await keep(samira, "plaats=Schiedam&km=10&sector=cleaning");
    await publish("Vloeren vegen");
    onMorning(1);
    await mailNewWork(samira.accountId);
    const [mail] = await mailsTo(samira);
    expect(mail).toMatchObject({ locale: "en", subject: "There is new work for you" });
    expect(mail!.text).toContain("Within 10 km");
    expect(mail!.text).not.toMatch(/Binnen|Schoonmaak|Geen mail/);
  });

  it("names eight places and leads to the others", async () => {
    await keep(samira, "sector=cleaning");
    for (let number = 0; number < 11; number += 1) await publish(`Vegen ${number}`);
    onMorning(1);
    await mailNewWork(samira.accountId);
    const [mail] = await mailsTo(samira);
    expect(mail!.text.match(/\/werk\/[0-9a-f-]{36}/g)).toHaveLength(8);
    expect(mail!.text).toContain("/werk?sector=cleaning&volgorde=nieuw");
    onMorning(2);
    expect(await mailNewWork(samira.accountId)).toBe(false);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["paused", () => prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "paused" } })],
    ["erased the account", () => eraseAccount(samira)],
    ["switched off mails of this kind", () => chooseNotifications(samira, [])],
    ["stopped the mails of the search", async () => chooseMails(samira, await idOf(samira), false)],
    ["stopped by the link in a mail", () => stopMailsByLink(tokenOf(samira))],
  ])("goes to nobody who %s", async (_, change) => {
    await keep(samira, "sector=cleaning");
    await keep(jos, "sector=cleaning");
    await publish("Vloeren vegen");
    await change();
    onMorning(1);
    expect(await queueNewWorkMails()).toBe(1);
    expect(await mailNewWork(samira.accountId)).toBe(false);
    expect(await mailNewWork(jos.accountId)).toBe(true);
    expect(await prisma.mail.count({ where: { accountId: samira.accountId, kind: "work_new" } })).toBe(0);
  });

  it("tells who starts the mails again only of what came since", async () => {
    await keep(samira, "sector=cleaning");
    await chooseMails(samira, await idOf(samira), false);
    await publish("Intussen");
    onMorning(1);
    await chooseMails(samira, await idOf(samira), true);
    expect(await mailNewWork(samira.accountId)).toBe(false);
    await publish("Daarna", { later: days(1) + hours(1) });
    onMorning(2);
    expect(await mailNewWork(samira.accountId)).toBe(true);
  });

  it("waits for the morning of a working day", async () => {
    await keep(samira, "sector=cleaning");
    freezeClock(new Date("2026-11-28T09:00:00Z"));
    expect(await queueNewWorkMails()).toBe(0);
    freezeClock(new Date("2026-11-30T09:00:00Z"));
    expect(await queueNewWorkMails()).toBe(1);
  });

  it("forgets what was told of vacancies that ended", async () => {
    await keep(samira, "sector=cleaning");
    const [ended] = [await publish("Stopt straks"), await publish("Blijft")];
    onMorning(1);
    await mailNewWork(samira.accountId);
    await prisma.vacancy.update({ where: { id: ended }, data: { state: "closed", endedAt: monday } });
    expect([await forgetEnded(), await prisma.toldVacancy.count()]).toEqual([1, 1]);
  });
});

describe("the link that stops the mails", () => {
  it("stops them all for its own account, keeps the searches, and works twice", async () => {
    for (const question of ["zoek=tuin", "sector=cleaning"]) await keep(samira, question);
    await keep(jos, "zoek=tuin");
    expect(await stopMailsByLink(tokenOf(samira))).toMatchObject({ ok: true });
    expect(await stopMailsByLink(tokenOf(samira))).toMatchObject({ ok: true });
    expect((await listSavedSearches(samira, "nl")).searches.map(({ hasMails }) => hasMails)).toEqual([false, false]);
    expect((await listSavedSearches(jos, "nl")).searches.map(({ hasMails }) => hasMails)).toEqual([true]);
  });

  it("is refused when it is made of the account of one and the signature of another, or changed in any way", async () => {
    await keep(samira, "zoek=tuin");
    const [own, foreign] = [tokenOf(samira), tokenOf(jos)];
    const forged = [own.slice(0, 22) + foreign.slice(22), own.slice(0, -1), `${own}a`, own.slice(22), own.slice(0, 22), samira.accountId, "", "a".repeat(86), `${own.slice(0, -1)}${own.endsWith("0") ? "1" : "0"}`];
    for (const token of forged) {
      expect(accountOfStopToken(token), token).toBeNull();
      expect(await stopMailsByLink(token), token).toMatchObject({ ok: false, reason: "notFound" });
    }
    expect(await prisma.savedSearch.findFirstOrThrow()).toMatchObject({ mailsFrom: monday });
    expect([accountOfStopToken(own), accountOfStopToken(foreign)]).toEqual([samira.accountId, jos.accountId]);
  });
});
