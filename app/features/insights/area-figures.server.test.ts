import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { readProfileContent } from "~/features/profiles";
import { whyNotFindable } from "~/features/profiles/model/why-not-findable";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { spansSince, startOfDay, type Span } from "~/platform/months";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { areaFiguresAsRows } from "./area-figures-as-rows.server";
import { closeSpans } from "./commands/close-spans.server";
import { countFlows, type Counted } from "./count-flows.server";
import { countStocks } from "./count-stocks.server";
import { flowParts, stockParts } from "./model/measures";
import { readAreaFigures } from "./read-area-figures.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
const noon = new Date("2026-05-13T10:00:00Z");
const read = (area: string | null = null, months: string | null = null, actor = scene.ria) => readAreaFigures(actor, { area, months });

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
});

function randomOf(seed: number) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return { next, pick: <One>(list: readonly One[]) => list[Math.floor(next() * list.length)]!, chance: (share: number) => next() < share };
}

type Random = ReturnType<typeof randomOf>;
const ago = (random: Random, most: number, least = 0) => after(-days(least + Math.floor(random.next() * (most - least))) - hours(Math.floor(random.next() * 24)), noon);
const matchPaths = [
  { states: [], answer: "waiting" }, { states: ["mutual"], answer: "yes" }, { states: ["mutual", "approved"], answer: "yes" }, { states: ["mutual", "approved", "planned"], answer: "yes" },
  { states: ["mutual", "approved", "planned", "placed"], answer: "yes" }, { states: ["expired"], answer: "waiting" }, { states: ["expired"], answer: "yes" }, { states: ["declined"], answer: "no" },
  { states: ["mutual", "refused"], answer: "yes" }, { states: ["mutual", "approved", "withdrawn"], answer: "yes" }, { states: ["mutual", "approved", "planned", "declined"], answer: "yes" },
] as const;

/** People with lives that differ, in two municipalities, with two organisations and some whom nobody helps yet. */
async function makeLives(count: number, seed: number) {
  const random = randomOf(seed);
  const vacancies = [];
  for (const [who, placeKind, remuneration] of [[scene.fatma, "paid", "wage"], [scene.fatma, "volunteering", "none"], [scene.guus, "learning", "wage"], [scene.guus, "experience", "none"]] as const) {
    const id = await makePublishedVacancy(who);
    await prisma.vacancy.update({ where: { id }, data: { placeKind, remuneration } });
    vacancies.push({ id, remuneration });
  }
  await prisma.organisation.update({ where: { id: scene.company.id }, data: { sector: "green" } });
  for (let at = 0; at < count; at += 1) {
    const where = random.pick([scene.here, scene.here, scene.there]);
    const contact = random.chance(0.2) ? null : where === scene.here ? random.pick([scene.ria, scene.tom]) : scene.els;
    const content = random.pick([{}, {}, {}, { hoursMax: null }, { dayParts: [] }, { travel: [] }]);
    const person = random.chance(0.7) ? await makeLivePerson(where.id, `Persoon${at}`, contact?.membershipId ?? null, content) : await makeJobSeeker(where.id, `Persoon${at}`, contact?.membershipId ?? null);
    const id = person.jobSeekerId!;
    const live = (await prisma.jobSeeker.findUniqueOrThrow({ where: { id }, select: { liveVersionId: true } })).liveVersionId !== null;
    await prisma.jobSeeker.update({ where: { id }, data: { createdAt: ago(random, 300), availableConfirmedAt: live ? ago(random, 120) : null, state: live ? random.pick(["live", "live", "changed", "paused"] as const) : random.pick(["draft", "submitted"] as const) } });
    if (random.chance(0.3)) await prisma.invitation.create({ data: { kind: "jobSeeker", email: `${id}@test.example`, firstName: "X", organisationId: scene.office.id, senderId: scene.ria.accountId, tokenHash: randomUUID(), expiresAt: noon, acceptedById: person.accountId } });
    if (random.chance(0.1)) await prisma.account.update({ where: { id: person.accountId }, data: { erasedAt: ago(random, 100) } });
    for (let talk = 0; talk < random.next() * 4; talk += 1) {
      await prisma.contactMoment.create({ data: { jobSeekerId: id, membershipId: scene.ria.membershipId!, kind: random.pick(["phone", "mail", "talk"]), at: ago(random, 200), outcome: random.pick([null, "workNow", "later", "didNotCome"]) } });
    }
    for (let step = 0; step < random.next() * 4; step += 1) await prisma.ladderStep.create({ data: { jobSeekerId: id, membershipId: scene.ria.membershipId!, step: 1 + Math.floor(random.next() * 6), since: dateOfDay(isoDay(ago(random, 200))), at: ago(random, 100) } });
    const used = new Set<string>();
    for (let number = 0; number < random.next() * 3; number += 1) await makeMatch(random, id, vacancies, used);
    for (let number = 0; number < random.next() * 2.4; number += 1) await makePlacement(random, id, random.pick(vacancies));
  }
  await makeQueue(random, vacancies[0]!.id);
}

async function makeMatch(random: Random, jobSeekerId: string, vacancies: readonly { id: string }[], used: Set<string>) {
  const vacancyId = random.pick(vacancies).id;
  if (used.has(vacancyId)) return;
  used.add(vacancyId);
  const { states, answer } = random.pick(matchPaths);
  const origin = random.pick(["interest", "invitation", "proposal"] as const);
  const createdAt = ago(random, 200, 30);
  const step = hours(3 + Math.floor(random.next() * 160));
  await prisma.match.create({
    data: {
      jobSeekerId, vacancyId, origin, createdAt, state: states.at(-1) ?? origin, employerAnswer: answer, jobSeekerAnswer: states.length > 0 && answer === "yes" ? "yes" : "waiting", plannedKind: states.includes("planned" as never) ? "meeting" : null, plannedAt: states.includes("planned" as never) ? createdAt : null, startsOn: states.includes("placed" as never) ? dateOfDay(isoDay(createdAt)) : null,
      events: {
        create: [{ to: origin, by: "jobseeker", action: "begin", at: createdAt }, ...states.map((to, at) => ({
          to, at: after(step * (at + 1), createdAt), by: to === "mutual" || (to === "declined" && at === 0) ? "employer" : to === "expired" ? "system" : "contactPerson",
          action: to === "mutual" ? "sayYes" : to === "declined" ? "decline" : to,
        }))],
      },
    },
  });
}

async function makePlacement(random: Random, jobSeekerId: string, vacancy: { id: string; remuneration: "wage" | "none" }) {
  const kind = random.pick(["work", "work", "trial"] as const);
  const began = ago(random, 420);
  const endedOn = random.chance(0.5) ? dateOfDay(isoDay(after(days(Math.floor(random.next() * 200)), began))) : null;
  const ended = endedOn !== null && endedOn <= noon;
  const matchId = await makeDoneMatch(jobSeekerId, vacancy.id, after(-days(9), began));
  await prisma.placement.create({
    data: {
      jobSeekerId, vacancyId: vacancy.id, matchId, kind, state: ended ? "ended" : "running", remuneration: kind === "trial" ? "none" : vacancy.remuneration, startsOn: dateOfDay(isoDay(began)), endedOn: ended ? endedOn : null,
      endReason: ended ? random.pick(["contractOver", "travel", "erased"]) : "",
      events: { create: [{ at: began, by: "system", action: "begin", to: "planned" }, { at: after(hours(2), began), by: "system", action: "start", from: "planned", to: "running" }] },
      growthSteps: { create: random.chance(0.5) ? [{ kind: random.pick(flowParts.growth), on: dateOfDay(isoDay(began)), by: "employer", at: after(days(20), began) }] : [] },
    },
  });
}

/** What a placement came from. */
async function makeDoneMatch(jobSeekerId: string, vacancyId: string, at: Date) {
  const steps = [["interest", "jobseeker", "begin"], ["mutual", "employer", "sayYes"], ["approved", "contactPerson", "approve"], ["placed", "contactPerson", "place"], ["completed", "contactPerson", "complete"]] as const;
  const { id } = await prisma.match.create({
    data: {
      jobSeekerId, vacancyId, origin: "interest", state: "completed", jobSeekerAnswer: "yes", employerAnswer: "yes", createdAt: at, startsOn: dateOfDay(isoDay(at)),
      events: { create: steps.map(([to, by, action], step) => ({ to, by, action, at: after(hours(step), at) })) },
    },
  });
  return id;
}

async function makeQueue(random: Random, vacancyId: string) {
  await prisma.queue.create({ data: { vacancyId, places: 30, head: "x" } });
  const people = await prisma.jobSeeker.findMany({ select: { id: true }, take: 12, orderBy: { createdAt: "asc" } });
  for (const [at, { id: jobSeekerId }] of people.entries()) {
    const accepted = random.chance(0.6);
    const { id } = await prisma.queueEntry.create({ data: { vacancyId, jobSeekerId, number: at + 1, state: accepted ? "accepted" : "left", place: accepted ? at + 1 : null, answeredAt: ago(random, 100), endedAt: accepted ? null : noon } });
    await prisma.queueLogRow.create({ data: { vacancyId, number: at + 1, entryId: id, step: accepted ? "accepted" : "left", day: dateOfDay("2026-01-05"), commitment: "x", hash: "x" } });
  }
}

/** The same counts, row by row, in the plainest way there is. */
async function countPlainly(spans: readonly Span[]): Promise<Record<string, number>> {
  const counts = new Map<string, Set<string>>();
  const people = await prisma.jobSeeker.findMany({
    include: {
      account: { include: { acceptedInvitations: true } }, municipality: true, contactPerson: true, contactMoments: true, ladderSteps: true, liveVersion: true, queueEntries: true,
      matches: { include: { events: { orderBy: { at: "asc" } }, vacancy: { include: { placeOfWork: true } } } },
      placements: { include: { events: { orderBy: { at: "asc" } }, growthSteps: true, vacancy: { include: { placeOfWork: true } } } },
    },
  });
  const logs = await prisma.queueLogRow.findMany({ where: { step: "accepted" } });
  for (const person of people) {
    const organisationId = person.contactPerson?.organisationId ?? person.municipality?.intakeOrganisationId;
    if (!organisationId) continue;
    const add = (at: Date | null | undefined, measure: string, part: string, id = person.id) => {
      const span = spans.findIndex(({ from, until }) => at && at >= startOfDay(from) && at < startOfDay(until));
      if (span < 0) return;
      const key = [person.municipalityId, organisationId, span, measure, part].join();
      counts.set(key, (counts.get(key) ?? new Set()).add(id));
    };
    const addDay = (day: string, measure: string, part: string, id: string) => day <= isoDay(noon) && add(startOfDay(day), measure, part, id);
    const later = (day: Date, months: number) => {
      const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0)).getUTCDate();
      return isoDay(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, Math.min(day.getUTCDate(), last), 12)));
    };
    add(person.createdAt, "came", person.account.acceptedInvitations.length > 0 ? "invited" : "openDoor");
    add(person.account.erasedAt, "left", "erased");
    for (const { kind, at, outcome } of person.contactMoments) if (kind !== "mail") add(at, "talk", outcome ?? "notSaid");
    for (const entry of person.queueEntries) if (logs.some(({ entryId }) => entryId === entry.id)) add(entry.answeredAt, "match", "queue", entry.id);
    for (const match of person.matches) {
      add(match.events.find(({ to }) => to === "approved")?.at, "match", match.origin, match.id);
      if (match.origin !== "invitation") {
        const first = match.events.find(({ by, action, to }) => (by === "employer" && (action === "sayYes" || action === "decline")) || (to === "expired" && match.employerAnswer === "waiting"));
        const took = first ? (first.at.getTime() - match.createdAt.getTime()) / days(1) : 0;
        add(first?.at, "answer", first?.to === "expired" ? "never" : took <= 1 ? "day1" : took <= 3 ? "day3" : took <= 7 ? "week1" : took <= 14 ? "week2" : "week3", match.id);
      }
      const end = match.events.find(({ to }) => ["declined", "withdrawn", "expired", "refused"].includes(to));
      const came = (state: string) => match.events.some(({ to }) => to === state);
      if (!end || came("placed") || came("completed")) continue;
      add(end.at, "stop", came("planned") ? "planned" : came("approved") ? "approved" : came("mutual") ? "mutual" : "begun", match.id);
      add(end.at, "stopSector", match.vacancy.placeOfWork.sector ?? "other", match.id);
    }
    for (const placement of person.placements) {
      const began = placement.events.find(({ to }) => to === "running")?.at;
      if (placement.kind === "trial") add(began, "trial", "begun", placement.id);
      else {
        add(began, "work", placement.vacancy.placeKind!, placement.id);
        add(began, "workSector", placement.vacancy.placeOfWork.sector ?? "other", placement.id);
        for (const month of [3, 6, 12]) {
          const day = later(placement.startsOn, month);
          if (placement.endReason === "erased" && isoDay(placement.endedOn!) <= day) continue;
          const works = person.placements.some((other) => other.kind === "work" && isoDay(other.startsOn) <= day && (!other.endedOn || isoDay(other.endedOn) > day));
          addDay(day, "still", `${month}:${works ? "still" : "stopped"}`, placement.id);
        }
      }
      for (const step of placement.growthSteps) add(step.at, "growth", step.kind, step.id);
      const kind = placement.kind === "trial" ? "trial" : placement.vacancy.placeKind!;
      if (placement.endedOn && placement.endReason !== "erased" && kind !== "paid" && placement.remuneration !== "wage") {
        const day = later(placement.endedOn, 3);
        const next = person.placements.filter((other) => other !== placement && other.startsOn > placement.startsOn && isoDay(other.startsOn) <= day && (!other.endedOn || other.endedOn > placement.endedOn!));
        addDay(day, "followed", `${kind}:${next.some((other) => other.kind === "work" && other.remuneration === "wage") ? "paid" : next.length > 0 ? "other" : "none"}`, placement.id);
      }
    }
    const steps = person.ladderSteps.toSorted((a, b) => a.since.getTime() - b.since.getTime() || a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1];
      if (before) add(step.at, "ladder", step.step > before.step ? "up" : step.step < before.step ? "down" : "same", step.id);
    }
    if (person.account.erasedAt) continue;
    const why = whyNotFindable({ state: person.state, draft: readProfileContent(person.draft), live: person.liveVersion && readProfileContent(person.liveVersion.content), wasSentBack: false, availableConfirmedAt: person.availableConfirmedAt }, noon)?.reason;
    const fresh = person.availableConfirmedAt && noon.getTime() - person.availableConfirmedAt.getTime() < days(30);
    const parts: Record<string, string> = { waits: "waits", paused: "paused", notConfirmed: "notConfirmed", noHours: "gaps", noDays: "gaps", nowhere: "gaps" };
    const last = startOfDay(spans.at(-1)!.from);
    add(last, "findability", why ? (parts[why] ?? "draft") : fresh ? "fresh" : "aging");
    add(last, "ladderStep", String(steps.at(-1)?.step ?? "none"));
  }
  return Object.fromEntries([...counts].map(([key, ids]) => [key, ids.size]));
}

const asRecord = (rows: readonly Counted[]) => Object.fromEntries(rows.map(({ municipalityId, organisationId, span, measure, part, count }) => [[municipalityId, organisationId, span, measure, part].join(), count]));
const everywhere = { municipalityIds: null, organisationId: null };

describe("what is counted", () => {
  it("is what plain counting of the rows gives, over random lives", async () => {
    await makeLives(60, 11);
    const spans = spansSince("2025-04-01", noon);
    const counted = asRecord([...(await countFlows(prisma, everywhere, spans, isoDay(noon))), ...(await countStocks(prisma, everywhere, spans.length - 1))]);
    expect(counted).toEqual(await countPlainly(spans));
    // nothing is left out of the comparison
    const seen = new Set(Object.keys(counted).map((key) => key.split(",")[3]));
    expect([...seen].sort()).toEqual([...Object.keys(flowParts), ...Object.keys(stockParts)].sort());
    const known = Object.entries({ ...flowParts, ...stockParts }).flatMap(([measure, parts]) => parts.map((part) => `${measure} ${part}`));
    for (const key of Object.keys(counted)) expect(known).toContain(key.split(",").slice(3).join(" "));
  });

  it("of one organisation and some municipalities is that part of it", async () => {
    await makeLives(25, 5);
    const spans = spansSince("2025-04-01", noon);
    const all = await countFlows(prisma, everywhere, spans, isoDay(noon));
    const some = await countFlows(prisma, { municipalityIds: [scene.here.id], organisationId: scene.office.id }, spans, isoDay(noon));
    expect(asRecord(some)).toEqual(asRecord(all.filter(({ municipalityId, organisationId }) => municipalityId === scene.here.id && organisationId === scene.office.id)));
    expect(some.length).toBeGreaterThan(20);
  });
});

describe("counting for good", () => {
  const kept = async () => (await prisma.tally.findMany({ orderBy: [{ from: "asc" }, { municipalityId: "asc" }, { organisationId: "asc" }, { measure: "asc" }, { part: "asc" }] })).map((row) => ({ ...row, from: isoDay(row.from) }));

  it("writes each span once, however often and by however many it is done", async () => {
    await makeLives(20, 3);
    const written = await Promise.all([closeSpans(), closeSpans(), closeSpans()]);
    const first = await kept();
    expect(written.reduce((sum, spans) => sum + spans, 0)).toBe(await prisma.tallySpan.count());
    expect(first.length).toBeGreaterThan(50);
    expect(await closeSpans()).toBe(0);
    expect(await kept()).toEqual(first);
    const spans = await prisma.tallySpan.findMany({ orderBy: { from: "asc" } });
    for (const [at, { until }] of spans.entries()) expect(isoDay(until)).toBe(spans[at + 1] ? isoDay(spans[at + 1]!.from) : "2026-05-11");
    const all = spansSince(isoDay(spans[0]!.from), noon).slice(0, -1);
    const plain = await countFlows(prisma, everywhere, all, isoDay(noon));
    expect(first.reduce((sum, { count }) => sum + count, 0)).toBe(plain.reduce((sum, { count }) => sum + count, 0));
  });

  it("that breaks off half-way leaves whole spans only, and goes on where it was", async () => {
    await makeLives(20, 4);
    await database.query(`create function refuse_a_tally() returns trigger language plpgsql as $$ begin if new.from_day >= '2026-03-01' then raise exception 'the machine fell over'; end if; return new; end $$`);
    await database.query("create trigger refuse_a_tally before insert on tally for each row execute function refuse_a_tally()");
    await expect(closeSpans()).rejects.toThrow();
    await database.query("drop trigger refuse_a_tally on tally");
    await database.query("drop function refuse_a_tally()");
    const before = await prisma.tallySpan.count();
    expect(before).toBeGreaterThan(5);
    await closeSpans();
    const resumed = await kept();
    await prisma.tallySpan.deleteMany();
    expect(await prisma.tally.count()).toBe(0);
    await closeSpans();
    expect(resumed).toEqual(await kept());
  });

  it("keeps the past as it was when people are erased", async () => {
    await makeLives(12, 8);
    const people = [];
    for (let at = 0; at < 6; at += 1) people.push(await makeLivePerson(scene.here.id, `Vertrekt${at}`, scene.ria.membershipId));
    for (const { jobSeekerId } of people) {
      await prisma.jobSeeker.update({ where: { id: jobSeekerId! }, data: { createdAt: after(-days(40), noon) } });
      await prisma.contactMoment.create({ data: { jobSeekerId: jobSeekerId!, membershipId: scene.ria.membershipId!, kind: "talk", outcome: "workNow", at: after(-days(30), noon) } });
      await prisma.ladderStep.createMany({ data: [2, 4].map((step) => ({ jobSeekerId: jobSeekerId!, membershipId: scene.ria.membershipId!, step, since: after(-days(35 - step), noon), at: after(-days(35 - step), noon) })) });
    }
    await closeSpans();
    const before = await kept();
    const shown = (await read())!;
    expect(shown.figures.totals.talk.workNow).toBeGreaterThanOrEqual(5);
    for (const person of people) expect((await eraseAccount(person)).ok).toBe(true);
    freezeClock(after(days(1), noon));
    await closeSpans();
    expect((await kept()).slice(0, before.length)).toEqual(before);
    const later = (await read())!;
    expect(later.figures.totals.talk).toEqual(shown.figures.totals.talk);
    expect(later.ladder!.moves).toEqual(shown.ladder!.moves);
    expect(later.figures.months.slice(0, -1)).toEqual(shown.figures.months.slice(0, -1));
    // who is gone is not among the people of now
    expect(later.figures.now.people).toBeLessThan(shown.figures.now.people);
  });

  it("writes how people stand at the end of a month, while that is known", async () => {
    for (let at = 0; at < 12; at += 1) await makeLivePerson(scene.here.id, `Persoon${at}`, scene.ria.membershipId);
    await prisma.jobSeeker.updateMany({ data: { createdAt: after(-days(100), noon) } });
    freezeClock(new Date("2026-06-01T01:15:00Z"));
    await prisma.jobSeeker.updateMany({ data: { availableConfirmedAt: after(-days(3)) } });
    await closeSpans();
    expect((await prisma.tallySpan.findMany({ where: { hasStock: true } })).map(({ from }) => isoDay(from))).toEqual(["2026-05-25"]);
    freezeClock(new Date("2026-07-20T01:15:00Z"));
    await closeSpans();
    const { figures } = (await read(null, "6"))!;
    expect(figures.months.map(({ first, stock }) => [first, stock])).toEqual([
      ["2026-02-01", null], ["2026-03-01", null], ["2026-04-01", null], ["2026-05-01", { people: 10, findable: 10 }], ["2026-06-01", null], ["2026-07-01", { people: 10, findable: 10 }],
    ]);
  });
});

describe("the page", () => {
  it("tells the running month at once, and the same once it is counted for good", async () => {
    await makeLives(40, 21);
    const live = (await read())!;
    await closeSpans();
    expect(await read()).toEqual(live);
    expect(live.figures.sums.work + live.figures.sums.talk).toBeGreaterThan(20);
  });

  it("tells no exact number: only fives", async () => {
    await makeLives(40, 22);
    const numbers = (value: unknown): number[] => (typeof value === "number" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(numbers) : []);
    const { figures, ladder } = (await read("regio-" + scene.region.slug, "24"))!;
    const { reference, followed, still, ...rest } = figures;
    const told = [...numbers(rest), ...numbers(ladder), reference.work, reference.match, ...followed.flatMap(({ whole, paid, other }) => [whole, paid, other]), ...still.flatMap(({ part, whole }) => [part, whole])];
    expect(told.filter((count) => count % 5 !== 0)).toEqual([]);
    expect(told.some((count) => count > 0)).toBe(true);
  });

  it("says fewer than five of four people, on the page and in the file", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const persons = [];
    for (let at = 0; at < 5; at += 1) persons.push(await makeLivePerson(scene.here.id, `Persoon${at}`, scene.ria.membershipId));
    const place = async ({ jobSeekerId }: { jobSeekerId: string | null }) => prisma.placement.create({ data: { jobSeekerId: jobSeekerId!, vacancyId, matchId: await makeDoneMatch(jobSeekerId!, vacancyId, after(-days(9), noon)), kind: "work", state: "running", remuneration: "wage", startsOn: dateOfDay("2026-05-12"), events: { create: [{ at: after(-days(1), noon), by: "system", action: "start", to: "running" }] } } });
    for (const person of persons.slice(0, 4)) await place(person);
    const four = (await read())!;
    expect(four.figures.months.at(-1)!.work).toBe(0);
    expect(areaFiguresAsRows(four, "nl").map((row) => row.join("|"))).toContain("Aan het werk: betaald werk|minder dan 5");
    await place(persons[4]!);
    const five = (await read())!;
    expect(five.figures.months.at(-1)!.work).toBe(5);
    expect(areaFiguresAsRows(five, "nl").map((row) => row.join("|"))).toContain("Aan het werk: betaald werk|5");
  });

  it("of a region is the sum of what its municipalities tell, and those of what their organisations tell", async () => {
    await makeLives(50, 31);
    await prisma.serviceArea.create({ data: { organisationId: scene.office.id, municipalityId: scene.there.id } });
    const both = { ...scene.ria, municipalityIds: [scene.here.id, scene.there.id] };
    const [region, here, there] = await Promise.all([`regio-${scene.region.slug}`, `gemeente-${scene.here.slug}`, `gemeente-${scene.there.slug}`].map((area) => read(area, "12", both)));
    for (const flow of ["work", "talk", "match", "stop"] as const) expect(region!.figures.sums[flow], flow).toBe(here!.figures.sums[flow] + there!.figures.sums[flow]);
  });

  it("is nobody's but of contact persons and administrators, for places that they serve", async () => {
    const boss = await makeMember("administrator", scene.office.id, "Marjan");
    const trainer = await makeMember("trainer", scene.office.id, "Bas");
    for (const actor of [scene.ria, boss]) for (const area of [null, `gemeente-${scene.here.slug}`, `regio-${scene.region.slug}`]) expect(await read(area, null, actor)).not.toBeNull();
    for (const actor of [scene.ria, boss]) for (const area of [`gemeente-${scene.there.slug}`, "regio-drechtsteden", "gemeente-", "organisatie' or 1=1"]) expect(await read(area, null, actor)).toBeNull();
    for (const actor of [scene.fatma, trainer, await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId)]) expect(await read(null, null, actor)).toBeNull();
    expect((await read(null, null, scene.ria))!.ladder).not.toBeNull();
    expect((await read(null, null, boss))!.ladder).toBeNull();
    expect(areaFiguresAsRows((await read(null, null, boss))!, "nl").flat().join("|")).not.toMatch(/trede|ladder/i);
  });

  it("takes the same number of questions for 2 people as for 300", async () => {
    await makeLives(2, 1);
    const few = await countQueries(() => read());
    await makeLives(6, 2);
    const template = await prisma.jobSeeker.findFirstOrThrow({ where: { contactPersonId: scene.ria.membershipId } });
    const many = Array.from({ length: 292 }, (_, at) => ({ accountId: randomUUID(), at }));
    await prisma.account.createMany({ data: many.map(({ accountId, at }) => ({ id: accountId, firstName: "Persoon", email: `veel-${at}@test.example` })) });
    await prisma.jobSeeker.createMany({ data: many.map(({ accountId, at }) => ({ accountId, municipalityId: template.municipalityId, contactPersonId: template.contactPersonId, intakeState: "taken" as const, place: "Schiedam", cell: 1, latitude: 51.9, longitude: 4.4, createdAt: after(-days(at % 300), noon) })) });
    await closeSpans();
    const lots = await countQueries(() => read());
    expect(lots.value!.figures.now.people).toBeGreaterThanOrEqual(290);
    expect(lots.count).toBe(few.count);
    expect(few.count).toBeLessThanOrEqual(10);
    expect(now()).toEqual(noon);
  });
});
