import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { pauseVacancy, resumeVacancy } from "~/features/vacancies/commands/steer-vacancy.server";
import { freezeClock, hours, now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker } from "#tests/support/people";
import { makePublishedVacancy, makeScene } from "#tests/support/scene";
import { acceptOffer, passOffer } from "./commands/answer-offer.server";
import { joinQueue } from "./commands/join-queue.server";
import { setAway } from "./commands/keep-own-entry.server";
import { confirmLeft, leaveQueue } from "./commands/leave-queue.server";
import { confirmStart, planStart } from "./commands/plan-start.server";
import { findLog } from "./find-log.server";
import { followVacancy } from "./follow-vacancy.server";
import { jobs, lookAtQueues } from "./jobs.server";
import { answerBy } from "./model/queue-rules";

useDatabase();
const people = 6;
let scene: Awaited<ReturnType<typeof makeScene>>;
let seekers: Actor[];

// the jobs of a queue run by the clock of the database: in a year to come none of them is due by itself
const begin = Date.parse("2037-11-23T09:00:00Z");

beforeAll(async () => {
  freezeClock(new Date(begin));
  scene = await makeScene();
  seekers = await Promise.all(Array.from({ length: people }, (_, at) => makeJobSeeker(scene.here.id, `P${at}`, scene.ria.membershipId)));
});
afterAll(() => freezeClock(null));

type Entry = { who: number; state: string; answerBy: Date | null; mailWentOut: boolean; away: [string, string] | null; startedAt: number | null };

/** The rules of a queue as a list in memory, written from rules.md 15 to 19 without a look at the commands. */
class Sketch {
  entries: Entry[] = [];
  isOpen = true;

  constructor(public places: number) {}

  of = (who: number) => this.entries.findLast((entry) => entry.who === who && ["waiting", "offered", "accepted", "started"].includes(entry.state));
  taken = () => this.entries.filter(({ state }) => ["offered", "accepted", "started"].includes(state)).length;

  advance(): void {
    const day = isoDay(now());
    for (const entry of this.entries) {
      if (!this.isOpen || this.taken() >= this.places) return;
      if (entry.state !== "waiting" || (entry.away && entry.away[0] <= day && day <= entry.away[1])) continue;
      Object.assign(entry, { state: "offered", answerBy: answerBy(now()), mailWentOut: true });
    }
  }

  move(who: number, from: readonly string[], to: string): void {
    const entry = this.of(who);
    if (entry && from.includes(entry.state)) entry.state = to;
    this.advance();
  }

  lookAt(): void {
    this.advance();
    for (const entry of this.entries) if (entry.state === "offered" && entry.mailWentOut && entry.answerBy! < now()) entry.state = "passed";
    this.advance();
  }
}

type Deed =
  | { what: "join" | "accept" | "pass" | "leave" | "begin" | "beBack" | "contactSaysGone" | "mailBounces"; who: number }
  | { what: "beAway"; who: number; days: number }
  | { what: "wait"; hours: number }
  | { what: "more" } | { what: "pause" } | { what: "resume" };

const who = fc.nat({ max: people - 1 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant("join" as const), who }) },
  { weight: 8, arbitrary: fc.record({ what: fc.constantFrom("accept" as const, "pass" as const, "leave" as const, "begin" as const), who }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("beBack" as const, "contactSaysGone" as const, "mailBounces" as const), who }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("beAway" as const), who, days: fc.integer({ min: 0, max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("wait" as const), hours: fc.constantFrom(5, 20, 49, 120, 800) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("more" as const, "pause" as const, "resume" as const) }) },
);

const meantFor: Partial<Record<Deed["what"], readonly string[]>> = { accept: ["offered"], pass: ["offered"], mailBounces: ["offered"], begin: ["accepted"], contactSaysGone: ["accepted", "started"], beAway: ["waiting"] };

/** Mostly somebody who can do it at this moment, or histories are full of nothing; `who` itself when nobody can. */
function choosePerson(sketch: Sketch, what: Deed["what"], who: number): number {
  const able = seekers.map((_, at) => at).filter((at) => (what === "join" ? !sketch.of(at) : meantFor[what]?.includes(sketch.of(at)?.state ?? "")));
  return able[who % able.length] ?? who;
}

const later = (day: string, count: number) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Does it for real and in the sketch. What is not allowed at this moment changes nothing in either. */
async function act(vacancyId: string, sketch: Sketch, done: Deed): Promise<void> {
  const day = isoDay(now());
  if (done.what === "wait") {
    freezeClock(new Date(now().getTime() + hours(done.hours)));
    sketch.lookAt();
    return lookAtQueues();
  }
  if (done.what === "pause" || done.what === "resume") {
    await (done.what === "pause" ? pauseVacancy : resumeVacancy)(scene.fatma, vacancyId);
    sketch.isOpen = done.what === "resume";
    return advance(vacancyId, sketch);
  }
  if (done.what === "more") {
    if (!sketch.isOpen) return;
    sketch.places += 1;
    await prisma.vacancy.update({ where: { id: vacancyId }, data: { places: sketch.places } });
    await inTransaction((tx) => followVacancy(tx, vacancyId));
    return advance(vacancyId, sketch);
  }
  const chosen = choosePerson(sketch, done.what, done.who);
  const entry = sketch.of(chosen);
  const seeker = seekers[chosen]!;
  if (done.what === "join") {
    if (!entry && sketch.isOpen) sketch.entries.push({ who: chosen, state: "waiting", answerBy: null, mailWentOut: true, away: null, startedAt: null });
    await joinQueue(seeker, vacancyId);
    return advance(vacancyId, sketch);
  }
  const row = entry && (await prisma.queueEntry.findFirstOrThrow({ where: { vacancyId, jobSeekerId: seeker.jobSeekerId }, orderBy: { number: "desc" }, select: { id: true } }));
  if (!entry || !row) return;
  const isLate = entry.startedAt !== null && now().getTime() - entry.startedAt > 31 * 86_400_000;
  switch (done.what) {
    case "accept":
      await acceptOffer(seeker, row.id);
      return sketch.move(chosen, ["offered"], "accepted");
    case "pass":
      await passOffer(seeker, row.id);
      return sketch.move(chosen, ["offered"], "passed");
    case "leave":
      await leaveQueue(seeker, row.id);
      return isLate ? undefined : sketch.move(chosen, ["waiting", "offered", "accepted", "started"], "left");
    case "contactSaysGone":
      await confirmLeft(scene.ria, row.id);
      return isLate ? undefined : sketch.move(chosen, ["accepted", "started"], "left");
    case "begin":
      await planStart(seeker, row.id, day);
      await confirmStart(seeker, row.id);
      if (entry.state === "accepted") entry.startedAt = now().getTime();
      return sketch.move(chosen, ["accepted"], "started");
    case "mailBounces":
      await prisma.mail.updateMany({ where: { key: { startsWith: `queue:${row.id}:queue_offer:` } }, data: { sentAt: null } });
      if (entry.state === "offered") entry.mailWentOut = false;
      return;
    default: {
      const away: [string, string] | null = done.what === "beAway" ? [day, later(day, done.days)] : null;
      await setAway(seeker, row.id, away && { from: away[0], until: away[1] });
      if (entry.state === "waiting" || entry.state === "offered") entry.away = away;
      return sketch.advance();
    }
  }
}

async function advance(vacancyId: string, sketch: Sketch): Promise<void> {
  await jobs["advance-queue"]!({ vacancyId } as never, {} as never);
  sketch.advance();
}

const tell = (entries: readonly { who: number; state: string }[]) => entries.map(({ who: person, state }) => `P${person} ${state}`);

it("a queue does what its rules say, in any history of people, company and clock", async () => {
  const counts = { deeds: 0, offers: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(deed, { minLength: 12, maxLength: 40 }), async (places, history) => {
      freezeClock(new Date(begin));
      const vacancyId = await makePublishedVacancy(scene.fatma, { openHiring: true, places }, { openHiring: true, places });
      await inTransaction((tx) => followVacancy(tx, vacancyId));
      const sketch = new Sketch(places);
      const arrivals = Array.from({ length: 4 }, (_, at): Deed => ({ what: "join", who: at }));
      for (const [at, done] of [...arrivals, ...history].entries()) {
        const bounced = sketch.entries.filter(({ state, mailWentOut }) => state === "offered" && !mailWentOut).map((entry) => seekers[entry.who]!.accountId);
        await prisma.mail.updateMany({ where: { sentAt: null, accountId: { notIn: bounced } }, data: { sentAt: now() } });
        await act(vacancyId, sketch, done);
        const rows = await prisma.queueEntry.findMany({ where: { vacancyId }, orderBy: { number: "asc" }, select: { jobSeekerId: true, state: true } });
        expect(tell(rows.map(({ jobSeekerId, state }) => ({ who: seekers.findIndex((seeker) => seeker.jobSeekerId === jobSeekerId), state }))), `after ${at}: ${JSON.stringify(done)}`).toEqual(tell(sketch.entries));
        expect(sketch.taken()).toBeLessThanOrEqual(sketch.places);
        counts.deeds += 1;
      }
      const log = (await findLog(vacancyId))!;
      expect(log.findings).toEqual([]);
      counts.offers += log.rows.filter(({ step }) => step === "offered").length;
    }),
    { numRuns: 15, endOnFailure: true },
  );
  // histories in which nothing happens prove nothing
  expect(counts.deeds).toBeGreaterThan(240);
  expect(counts.offers).toBeGreaterThan(60);
}, 120_000);
