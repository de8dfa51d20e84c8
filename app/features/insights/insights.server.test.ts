import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { flushViews, noteView } from "~/features/vacancies/count-views.server";
import { after, days, freezeClock, hours, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { figuresAsRows } from "./figures-as-rows.server";
import { stages } from "./model/figures";
import { readFigures } from "./read-figures.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
const noon = new Date("2026-05-13T10:00:00Z");
const read = (vacancyId: string | null = null, period: string | null = null, actor = scene.fatma) => readFigures(actor, { vacancyId, period }, "nl");

beforeEach(async () => {
  freezeClock(noon);
  await database.emptyTables();
  scene = await makeScene();
});

function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

type Step = { to: string; by: string; action: string; reason?: string };
const yes: Step = { to: "mutual", by: "employer", action: "sayYes" };
const approve: Step = { to: "approved", by: "contactPerson", action: "approve" };
const plan: Step = { to: "planned", by: "employer", action: "plan" };
const place: Step = { to: "placed", by: "contactPerson", action: "place" };
const no = (by: string, reason: string): Step => ({ to: "declined", by, action: "decline", reason });

/** A match with its history, an hour between the steps. */
async function match(vacancyId: string, jobSeekerId: string, origin: "interest" | "invitation" | "proposal", createdAt: Date, steps: readonly Step[], employerAnswer: "waiting" | "yes" | "no" = "waiting") {
  const state = (steps.at(-1)?.to ?? origin) as "declined";
  const begin = { to: origin, by: "jobseeker", action: "begin" };
  return prisma.match.create({
    data: {
      vacancyId, jobSeekerId, origin, state, createdAt, changedAt: after(hours(steps.length), createdAt), employerAnswer,
      jobSeekerAnswer: origin === "interest" || steps.some(({ to }) => to === "mutual") ? "yes" : "waiting",
      startsOn: steps.some(({ to }) => to === "placed") ? createdAt : null,
      events: { create: [begin, ...steps].map((step, at) => ({ at: after(hours(at), createdAt), by: step.by, action: step.action, to: step.to as "declined", reason: "reason" in step ? step.reason : "" })) },
    },
    select: { id: true },
  });
}

const histories: { origin: "interest" | "invitation" | "proposal"; steps: Step[]; answer: "waiting" | "yes" | "no" }[] = [
  { origin: "interest", steps: [], answer: "waiting" },
  { origin: "interest", steps: [yes], answer: "yes" },
  { origin: "interest", steps: [yes, approve, plan, place], answer: "yes" },
  { origin: "interest", steps: [yes, approve, place, { to: "completed", by: "contactPerson", action: "complete" }], answer: "yes" },
  { origin: "interest", steps: [no("employer", "employer-filled")], answer: "no" },
  { origin: "interest", steps: [{ to: "expired", by: "system", action: "expire" }], answer: "waiting" },
  { origin: "interest", steps: [{ to: "withdrawn", by: "jobseeker", action: "withdraw" }], answer: "waiting" },
  { origin: "invitation", steps: [no("jobseeker", "jobseeker-times")], answer: "yes" },
  { origin: "invitation", steps: [{ to: "expired", by: "system", action: "expire" }], answer: "yes" },
  { origin: "proposal", steps: [yes, { to: "refused", by: "contactPerson", action: "refuse", reason: "contact-person-first-step" }], answer: "yes" },
  { origin: "proposal", steps: [yes, approve, plan, no("jobseeker", "jobseeker-distance")], answer: "yes" },
];

/** The same figures, read row by row in the plainest way there is. */
async function countPlainly(vacancyIds: readonly string[], from: Date) {
  const rows = await prisma.match.findMany({ where: { vacancyId: { in: [...vacancyIds] } }, include: { events: { orderBy: { at: "asc" } } } });
  const mine = rows.filter(({ createdAt }) => createdAt >= from);
  const came = (row: (typeof rows)[number], states: string[]) => row.events.some(({ to }) => states.includes(to));
  const reached = {
    begun: mine.length,
    mutual: mine.filter((row) => came(row, ["mutual", "approved", "planned", "placed"])).length,
    approved: mine.filter((row) => came(row, ["approved", "planned", "placed"])).length,
    planned: mine.filter((row) => came(row, ["planned", "placed"])).length,
    placed: mine.filter((row) => came(row, ["placed"])).length,
  };
  const ended = mine.filter(({ state }) => ["declined", "withdrawn", "expired", "refused"].includes(state));
  const asked = mine.filter(({ origin }) => origin !== "invitation");
  const answered = asked.filter((row) => row.events.some(({ by, action }) => by === "employer" && (action === "sayYes" || action === "decline")));
  const unanswered = asked.filter((row) => row.state === "expired" && row.employerAnswer === "waiting" && !answered.includes(row));
  const filled = rows.filter((row) => row.events.some(({ to, at }) => to === "placed" && at >= from)).length;
  return { reached, ended: ended.length, answered: answered.length, unanswered: unanswered.length, filled, perOrigin: (origin: string) => mine.filter((row) => row.origin === origin).length };
}

describe("the figures of a company", () => {
  it("are what plain counting of the rows gives, over random histories", async () => {
    const random = randomOf(7);
    const vacancies = [await makePublishedVacancy(scene.fatma), await makePublishedVacancy(scene.fatma), await makePublishedVacancy(scene.guus)];
    const people = [];
    for (let at = 0; at < 8; at += 1) people.push(await makeLivePerson(scene.here.id, `Persoon${at}`, scene.ria.membershipId));
    for (let at = 0; at < 90; at += 1) {
      const { origin, steps, answer } = histories[Math.floor(random() * histories.length)]!;
      const ended = steps.some(({ to }) => ["declined", "withdrawn", "expired", "refused", "completed"].includes(to));
      // one pair may have many that ended and one that is open
      const pair = ended ? [Math.floor(random() * 3), Math.floor(random() * 8)] as const : [at % 3, Math.floor(at / 3) % 8] as const;
      if (!ended && at >= 24) continue;
      await match(vacancies[pair[0]]!, people[pair[1]]!.jobSeekerId!, origin, after(-Math.floor(random() * days(120)), noon), steps, answer);
    }
    for (const [vacancyId, ids] of [[null, vacancies.slice(0, 2)], [vacancies[1]!, [vacancies[1]!]]] as const) {
      for (const [period, monday] of [["4", "2026-04-19T22:00:00Z"], ["12", "2026-02-22T23:00:00Z"]] as const) {
        const { figures, endings } = (await read(vacancyId, period))!;
        const plain = await countPlainly(ids, new Date(monday));
        expect(figures.reached, period).toEqual(plain.reached);
        expect(endings.reduce((sum, { count }) => sum + count, 0)).toBe(plain.ended);
        expect(figures.answers).toMatchObject({ answered: plain.answered, unanswered: plain.unanswered });
        expect(figures.filled).toBe(plain.filled);
        for (const origin of ["interest", "invitation", "proposal"] as const) expect(figures.origins[origin], origin).toBe(plain.perOrigin(origin));
        expect(figures.weeks.reduce((sum, { begun }) => sum + begun, 0)).toBe(plain.reached.begun);
        expect(figures.underWay + plain.ended + figures.reached.placed).toBe(plain.reached.begun);
      }
    }
  });

  it("take the middle time of an answer, and say why people stop without the contact person's reason", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const person = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    await match(vacancyId, person.jobSeekerId!, "interest", after(-days(3), noon), [yes, { to: "refused", by: "contactPerson", action: "refuse", reason: "contact-person-first-step" }], "yes");
    await match(vacancyId, person.jobSeekerId!, "invitation", after(-days(3), noon), [no("jobseeker", "jobseeker-times")], "yes");
    const page = (await read())!;
    expect(page.figures.answers).toEqual({ answered: 1, unanswered: 0, medianMinutes: 60 });
    expect(page.endings).toEqual([
      { stage: "begun", words: "De werkzoekende zei nee: \u201cDe dagen of tijden passen niet\u201d", count: 1 },
      { stage: "mutual", words: "Dit gaat nu niet door.", count: 1 },
    ]);
    expect(JSON.stringify(figuresAsRows(page))).not.toContain("andere stap");
  });

  it("follow a queue by its log, also after the person is erased", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma, {}, { openHiring: true });
    await prisma.queue.create({ data: { vacancyId, places: 1, head: "x" } });
    const steps = [["a", "joined", 8], ["a", "offered", 7], ["a", "accepted", 6], ["a", "started", 1], ["b", "joined", 8], ["b", "left", 2], ["c", "joined", 400], ["c", "offered", 399], ["c", "passed", 1]] as const;
    const ids = { a: randomUUID(), b: randomUUID(), c: randomUUID() };
    for (const [at, [entry, step, ago]] of steps.entries()) await prisma.queueLogRow.create({ data: { vacancyId, number: at + 1, entryId: ids[entry], step, day: after(-days(ago), noon), commitment: "x", hash: "x" } });
    const { figures } = (await read())!;
    expect(figures.queue).toEqual({ joined: 2, offered: 1, accepted: 1, started: 1, passed: 0, left: 1 });
    expect(figures.filled).toBe(1);
  });

  it("are nobody's but the company's that posted the vacancy", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    expect(await read(vacancyId, null, scene.fatma)).not.toBeNull();
    for (const actor of [scene.guus, scene.ria, scene.tom]) expect(await read(vacancyId, null, actor)).toBeNull();
    const worker = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    expect(await read(vacancyId, null, worker)).toBeNull();
    await prisma.vacancy.update({ where: { id: vacancyId }, data: { placeOfWorkId: scene.rival.id } });
    expect(await read(vacancyId, null, scene.guus)).toBeNull();
    expect(await read(randomUUID())).toBeNull();
  });

  it("take the same number of questions for one vacancy as for many", async () => {
    await makePublishedVacancy(scene.fatma);
    const one = await countQueries(() => read());
    for (let at = 0; at < 4; at += 1) await makePublishedVacancy(scene.fatma);
    const many = await countQueries(() => read());
    expect(many.value!.vacancies).toHaveLength(5);
    expect(many.count).toBe(one.count);
    expect(one.count).toBeLessThanOrEqual(8);
  });

  it("of a company without a vacancy are none", async () => {
    const page = (await read())!;
    expect(page.vacancies).toEqual([]);
    expect(Object.fromEntries(stages.map((stage) => [stage, page.figures.reached[stage]]))).toEqual({ begun: 0, mutual: 0, approved: 0, planned: 0, placed: 0 });
  });
});

describe("looks at a vacancy", () => {
  const asked = (headers: Record<string, string> = {}) => new Request("http://localhost/werk/x", { headers: { "user-agent": "Mozilla/5.0 (Linux; Android 12) Firefox/140.0", ...headers } });
  const seen = async () => (await prisma.vacancyView.findMany({ orderBy: { day: "asc" } })).map(({ count }) => count);

  it("count a visitor and a job seeker, once each time, however many write at once", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const person = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    for (let at = 0; at < 20; at += 1) {
      noteView(asked(), at % 2 === 0 ? null : person, vacancyId);
      if (at % 5 === 0) void flushViews();
    }
    await flushViews();
    await expect.poll(seen).toEqual([20]);
    freezeClock(after(days(1), now()));
    noteView(asked(), null, vacancyId);
    await flushViews();
    expect(await seen()).toEqual([20, 1]);
  });

  it.each([
    ["a member of the company", {}, "fatma"],
    ["another company", {}, "guus"],
    ["a contact person", {}, "ria"],
    ["a program", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }, null],
    ["who names no browser", { "user-agent": "" }, null],
    ["a browser that fetches ahead", { "sec-purpose": "prefetch;prerender" }, null],
  ] as const)("leave out %s", async (_, headers, who) => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    noteView(asked(headers), who && scene[who], vacancyId);
    await flushViews();
    expect(await seen()).toEqual([]);
  });

  it("leave out the page again after a button on it", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    noteView(asked({ referer: `http://localhost/werk/${vacancyId}?x=1` }), null, vacancyId);
    noteView(asked({ referer: "http://localhost/werk?zoek=planten" }), null, vacancyId);
    noteView(asked({ referer: "no address" }), null, vacancyId);
    await flushViews();
    expect(await seen()).toEqual([2]);
  });

  it("of a vacancy that is gone are not written, and lose no other", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    noteView(asked(), null, randomUUID());
    noteView(asked(), null, vacancyId);
    await flushViews();
    expect(await seen()).toEqual([1]);
  });

  it("are told in fives and never of the week that runs; small ones and keeps not at all", async () => {
    const [busy, quiet] = [await makePublishedVacancy(scene.fatma), await makePublishedVacancy(scene.fatma)];
    const view = (vacancyId: string, day: string, count: number) => prisma.vacancyView.create({ data: { vacancyId, day: new Date(`${day}T00:00:00Z`), count } });
    await view(busy, "2026-05-11", 40);
    await view(busy, "2026-05-10", 13);
    await view(busy, "2026-05-03", 4);
    await view(quiet, "2026-05-04", 1);
    const person = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
    await prisma.favouriteVacancy.create({ data: { accountId: person.accountId, vacancyId: busy, at: after(-days(9), noon) } });
    const page = (await read(null, "4"))!;
    expect(page.figures.weeks.map(({ views }) => views)).toEqual([{ kind: "none", size: 0 }, { kind: "few", size: 2 }, { kind: "about", size: 15 }, null]);
    expect(page.figures.views).toEqual({ kind: "about", size: 20 });
    expect(page.figures.saves).toEqual({ kind: "few", size: 2 });
    const rows = figuresAsRows(page).map((row) => row.join("|"));
    expect(rows).toContain("Bewaard|minder dan 5");
    expect(rows).toContain("2026-05-11|volgt na zondag|0|0");
  });
});
