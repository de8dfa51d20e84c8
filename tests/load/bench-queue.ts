import { randomBytes } from "node:crypto";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { checkLog, type LogRow } from "../../app/features/open-hiring/chain.ts";
import { closeDatabase, inTransaction } from "../../app/platform/db.server.ts";
import { build, isBuilt } from "../../scripts/build.mjs";
import { startMailServer } from "../support/mail-server.ts";
import { copyTemplate, nameTestDatabase, prepareTemplate, removeTestDatabases, startTestServer } from "../support/server.ts";
import { versionOf } from "./bench-database.ts";
import { findFreePort, openSession, waitUntilUp } from "./bench-site.ts";
import { randomOf } from "./random.ts";
import { figure, option, progress, report, type Figure } from "./report.ts";

/**
 * A queue in a storm, over HTTP: everybody joins at the same instant, offers are accepted, refused, left and run out at random, and all
 * the while a web or worker process is killed and started again. Afterwards the log is played again by other code than the product's,
 * and every person's mails are held against it.
 *   npm run bench:queue -- --people 500 --places 5 --seed 1 --check
 */
const size = { people: option("people", 500), places: option("places", 5) };
const seed = option("seed", 1);
const figures: Figure[] = [];
const versions = { postgres: null as string | null, meilisearch: null as string | null };

const draw = randomOf(seed);
const below = (limit: number) => Math.floor(draw() * limit);
const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;

type Person = { jobSeekerId: string; accountId: string; cookie: string };

/** A process that is there again soon after it was killed, as the machine of a host does it. */
class Kept {
  private child!: ChildProcess;
  private isStopped = false;
  kills = 0;

  constructor(
    private readonly script: string,
    private readonly environment: Record<string, string>,
  ) {
    this.start();
  }

  private start(): void {
    this.child = spawn(process.execPath, [this.script], { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, NODE_NO_WARNINGS: "1", ...this.environment } });
    this.child.once("exit", () => {
      if (!this.isStopped) setTimeout(() => !this.isStopped && this.start(), 100);
    });
  }

  kill(): void {
    if (this.child.exitCode === null && this.child.signalCode === null && this.child.kill("SIGKILL")) this.kills += 1;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill("SIGTERM");
    await once(this.child, "exit");
  }
}

async function storm(client: pg.Client, url: string): Promise<void> {
  versions.postgres = await versionOf(client);
  const { vacancyId, people } = await makeQueue(client);
  const mailServer = await startMailServer();
  const shared = { NODE_ENV: "production", DATABASE_URL: url, HOST: "127.0.0.1", BASE_URL: "http://127.0.0.1", LOG_LEVEL: "fatal", SMTP_URL: mailServer.url, MAIL_FROM: "bench@localhost.example", WRITE_LIMIT: "1000000", SIGN_IN_LIMIT: "1000000" };
  const ports = [await findFreePort(), await findFreePort()];
  const webs = ports.map((port) => new Kept("build/server.js", { ...shared, PORT: String(port), WORKER: "none" }));
  const workers = [0, 1].map(() => new Kept("build/worker.js", shared));
  const bases = ports.map((port) => `http://127.0.0.1:${port}`);
  const state = { isOver: false };
  try {
    await Promise.all(bases.map(waitUntilUp));
    const ending = killAtRandom([...webs, ...workers], bases, state);
    const watching = watchPlaces(url, vacancyId, state);
    const joined = await everybodyJoins(bases, vacancyId, people, webs[0]!);
    const done = await live(client, bases, vacancyId, people);
    state.isOver = true;
    await ending;
    const [most] = await Promise.all([watching]);
    progress("letting the workers finish");
    await waitForJobs(client);
    figures.push(figure("joined", size, joined.entries, "people", size.people, "higher"));
    figures.push(figure("joined.slowest", size, joined.slowest, "ms"));
    figures.push(figure("answers.retried", size, done.retries + joined.retries, "requests"));
    figures.push(figure("killed.web", size, webs.reduce((sum, { kills }) => sum + kills, 0), "times"));
    figures.push(figure("killed.worker", size, workers.reduce((sum, { kills }) => sum + kills, 0), "times"));
    figures.push(figure("places.most", size, most, "places", size.places));
    await judge(client, vacancyId, people);
    const ids = mailServer.messages.map((message) => /^Message-ID: (.+)$/im.exec(message)?.[1]);
    // a process that is killed after handing a mail over does so again, under the same Message-ID
    figures.push(figure("mails.handedOver", size, new Set(ids).size, "mails"));
    figures.push(figure("mails.again", size, ids.length - new Set(ids).size, "mails"));
  } finally {
    state.isOver = true;
    await Promise.all([...webs, ...workers].map((kept) => kept.stop()));
    mailServer.stop();
  }
}

async function makeQueue(client: pg.Client): Promise<{ vacancyId: string; people: Person[] }> {
  progress(`making a queue of ${size.places} places and ${size.people} people`);
  const [{ makeScene, makePublishedVacancy }, { followVacancy }, { makeJobSeeker }] = await Promise.all([import("../support/scene.ts"), import("../../app/features/open-hiring/follow-vacancy.server.ts"), import("../support/people.ts")]);
  const scene = await makeScene();
  const vacancyId = await makePublishedVacancy(scene.fatma, { openHiring: true, places: size.places }, { openHiring: true, places: size.places });
  await inTransaction((tx) => followVacancy(tx, vacancyId));
  const people: Person[] = [];
  for (let number = 0; number < size.people; number += 1) {
    const { jobSeekerId, accountId } = await makeJobSeeker(scene.here.id, `Persoon${number}`, scene.ria.membershipId);
    people.push({ jobSeekerId: jobSeekerId!, accountId, cookie: await openSession(client, accountId) });
  }
  return { vacancyId, people };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The next dies when the site is whole again: on a busy machine nothing would be left otherwise. */
async function killAtRandom(all: Kept[], bases: string[], state: { isOver: boolean }): Promise<void> {
  while (!state.isOver) {
    await pause(1_500 + below(2_500));
    await Promise.all(bases.map(waitUntilUp));
    if (!state.isOver) pick(all).kill();
  }
}

/** What the table says from moment to moment, past the log. @returns the most that had a place together */
async function watchPlaces(url: string, vacancyId: string, state: { isOver: boolean }): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let most = 0;
  while (!state.isOver) {
    const { rows } = await client.query<{ taken: number }>("select count(*)::int as taken from queue_entry where vacancy_id = $1 and state in ('offered', 'accepted', 'started')", [vacancyId]);
    most = Math.max(most, rows[0]!.taken);
    await pause(15);
  }
  await client.end();
  return most;
}

/** Presses a button as somebody; a site that is not there at this moment is asked again, as people do. */
async function press(bases: string[], turn: number, path: string, { cookie }: Person, fields: Record<string, string>): Promise<{ status: number; location: string; retries: number }> {
  for (let retries = 0; retries < 400; retries += 1) {
    const base = bases[(turn + retries) % bases.length]!;
    try {
      const answer = await fetch(base + path, { method: "POST", redirect: "manual", headers: { cookie, origin: base }, body: new URLSearchParams(fields), signal: AbortSignal.timeout(60_000) });
      await answer.arrayBuffer();
      if (answer.status < 500) return { status: answer.status, location: answer.headers.get("location") ?? "", retries };
    } catch {
      // killed in the middle, or not up yet
    }
    await pause(100);
  }
  throw new Error(`${path} got no answer`);
}

async function everybodyJoins(bases: string[], vacancyId: string, people: Person[], victim: Kept): Promise<{ entries: number; slowest: number; retries: number }> {
  progress("everybody joins, and a web process is killed meanwhile");
  const [start, entries] = [performance.now(), new Set<string>()];
  setTimeout(() => victim.kill(), 400);
  let retries = 0;
  await Promise.all(people.map(async (person, turn) => {
    const answer = await press(bases, turn, `/werk/${vacancyId}`, person, { intent: "join" });
    retries += answer.retries;
    if (answer.location.startsWith("/mijn/wachtrij/")) entries.add(answer.location);
  }));
  return { entries: entries.size, slowest: performance.now() - start, retries };
}

type Row = { id: string; state: string; jobSeekerId: string };

/** How somebody goes about it. Few stay, so that many get their turn. */
function chooseFate(): "stays" | "acceptsAndLeaves" | "startsAndLeaves" | "passes" | "isSilent" | "comesBack" {
  const drawn = below(100);
  if (drawn < 4) return "stays";
  if (drawn < 16) return "acceptsAndLeaves";
  if (drawn < 26) return "startsAndLeaves";
  if (drawn < 55) return "passes";
  return drawn < 92 ? "isSilent" : "comesBack";
}

/** Until all places are started for good, or nobody waits. */
async function live(client: pg.Client, bases: string[], vacancyId: string, people: Person[]): Promise<{ retries: number }> {
  progress("offers are accepted, refused, left and run out");
  const byId = new Map(people.map((person) => [person.jobSeekerId, person]));
  const fates = new Map<string, ReturnType<typeof chooseFate>>();
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  let retries = 0;
  let turn = 0;
  for (let idle = 0; idle < 600; ) {
    const { rows } = await client.query<Row>("select id, state::text, job_seeker_id as \"jobSeekerId\" from queue_entry where vacancy_id = $1 and state in ('waiting', 'offered', 'accepted', 'started') order by number", [vacancyId]);
    const waiting = rows.filter(({ state }) => state === "waiting");
    const staying = rows.filter(({ id, state }) => state === "started" && fates.get(id) === "stays");
    if (staying.length === size.places || (waiting.length === 0 && rows.length === staying.length)) return { retries };
    const work: Promise<unknown>[] = [];
    const act = (row: Row, intent: string, more: Record<string, string> = {}) => work.push(press(bases, (turn += 1), `/mijn/wachtrij/${row.id}`, byId.get(row.jobSeekerId)!, { intent, ...more }).then((answer) => (retries += answer.retries)));
    const late: string[] = [];
    for (const row of rows) {
      if (row.state === "waiting") continue;
      const fate = fates.get(row.id) ?? chooseFate();
      fates.set(row.id, fate);
      if (row.state === "offered") {
        if (fate === "isSilent") late.push(row.id);
        else if (fate === "passes" || fate === "comesBack") act(row, "pass");
        else act(row, "accept");
        // twice the same, and two things at once
        if (below(8) === 0) act(row, pick(["accept", "pass", "leave"]));
      } else if (row.state === "accepted") {
        if (fate === "acceptsAndLeaves") act(row, "leave");
        else work.push(press(bases, (turn += 1), `/mijn/wachtrij/${row.id}`, byId.get(row.jobSeekerId)!, { intent: "plan", startsOn: today }).then(() => press(bases, turn, `/mijn/wachtrij/${row.id}`, byId.get(row.jobSeekerId)!, { intent: "start" })));
      } else if (fate !== "stays") act(row, "leave");
    }
    for (const row of waiting) if (below(60) === 0) act(row, "leave");
    const { rows: gone } = await client.query<Row>("select id, state::text, job_seeker_id as \"jobSeekerId\" from queue_entry where vacancy_id = $1 and state = 'passed' order by ended_at desc limit 20", [vacancyId]);
    for (const row of gone) if (fates.get(row.id) === "comesBack" && fates.set(row.id, "passes")) act(row, "again");
    if (late.length > 0) await letTimePass(client, late);
    idle = work.length + late.length > 0 ? 0 : idle + 1;
    await Promise.all([...work, pause(50)]);
  }
  throw new Error("nothing happens any more, and people wait");
}

/** Five days later for these offers: the worker finds that nobody answered. */
async function letTimePass(client: pg.Client, entries: string[]): Promise<void> {
  await client.query("update queue_entry set offered_at = offered_at - interval '5 days', answer_by = now() - interval '1 minute' where id = any($1) and state = 'offered' and answer_by > now()", [entries]);
  await client.query("update graphile_worker._private_jobs set run_at = now() where key = any($1) and run_at > now() and locked_at is null", [entries.map((id) => `end-queue-offer:${id}`)]);
}

async function waitForJobs(client: pg.Client): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { rows } = await client.query<{ due: number }>("select count(*)::int as due from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts");
    if (rows[0]!.due === 0) return;
    await pause(200);
  }
  const { rows } = await client.query("select task_identifier, attempts, locked_by, last_error from graphile_worker.jobs where run_at <= now() and attempts < max_attempts limit 5");
  throw new Error(`jobs are left: ${JSON.stringify(rows)}`);
}

/** Holds the log, the entries and the mails against each other, with nothing of the product but the hash of the chain. */
async function judge(client: pg.Client, vacancyId: string, people: Person[]): Promise<void> {
  progress("judging");
  const { rows } = await client.query<LogRow>("select number, entry_id as \"entryId\", step, places, to_char(day, 'YYYY-MM-DD') as day, commitment, hash from queue_log where vacancy_id = $1 order by number", [vacancyId]);
  const { rows: entries } = await client.query<{ id: string; number: number; state: string; accountId: string }>("select e.id, e.number, e.state::text, j.account_id as \"accountId\" from queue_entry e join job_seeker j on j.id = e.job_seeker_id where e.vacancy_id = $1", [vacancyId]);
  const { tooMany, outOfOrder, states } = playAgain(rows, entries);
  const asLogged: Record<string, string> = { joined: "waiting" };
  const differing = entries.filter(({ id, state }) => (asLogged[states.get(id) ?? ""] ?? states.get(id)) !== state);
  const started = entries.filter(({ state }) => state === "started").length;
  const waiting = entries.filter(({ state }) => state === "waiting").length;
  figures.push(figure("log.rows", size, rows.length, "rows"));
  figures.push(figure("log.offers", size, rows.filter(({ step }) => step === "offered").length, "rows"));
  figures.push(figure("log.tooMany", size, tooMany, "rows", 0));
  figures.push(figure("log.outOfOrder", size, outOfOrder, "rows", 0));
  figures.push(figure("log.unlikeEntries", size, differing.length, "entries", 0));
  figures.push(figure("end.neitherFullNorEmpty", size, started === size.places || waiting === 0 ? 0 : 1, "times", 0));
  figures.push(figure("log.findings", size, checkLog({ vacancyId, rows }).length, "findings", 0));
  const receipt = { number: rows.length, hash: rows.at(-1)!.hash };
  // a row of another than the row before it: putting the same in its place would change nothing
  const middle = rows.findIndex(({ entryId }, at) => at >= rows.length / 2 && entryId !== rows[at - 1]!.entryId);
  const rewritten = rows.map((row, at) => (at === middle ? { ...row, entryId: rows[middle - 1]!.entryId } : row));
  figures.push(figure("forged.rewrittenSeen", size, checkLog({ vacancyId, rows: rewritten }).length > 0 ? 1 : 0, "yes", 1, "higher"));
  figures.push(figure("forged.shortenedSeen", size, checkLog({ vacancyId, rows: rows.slice(0, -1) }, [receipt]).length > 0 ? 1 : 0, "yes", 1, "higher"));
  figures.push(figure("mails.unlikeHistory", size, await countWrongMails(client, rows, entries, people), "people", 0));
}

function playAgain(rows: LogRow[], entries: { id: string; number: number }[]) {
  const numbers = new Map(entries.map(({ id, number }) => [id, number]));
  const states = new Map<string, string>();
  let [tooMany, outOfOrder] = [0, 0];
  for (const { entryId, step } of rows) {
    if (entryId === null) continue;
    const waiting = [...states].filter(([, state]) => state === "joined").map(([id]) => numbers.get(id)!);
    if (step === "offered" && numbers.get(entryId) !== Math.min(...waiting)) outOfOrder += 1;
    states.set(entryId, step);
    if ([...states.values()].filter((state) => ["offered", "accepted", "started"].includes(state)).length > size.places) tooMany += 1;
  }
  return { tooMany, outOfOrder, states };
}

/** Each step that somebody took has one mail, no more, each mail went out, and its receipt is the row of the log. */
async function countWrongMails(client: pg.Client, rows: LogRow[], entries: { id: string; accountId: string }[], people: Person[]): Promise<number> {
  const { rows: mails } = await client.query<{ key: string; accountId: string; sent: boolean; text: string }>("select key, account_id as \"accountId\", sent_at is not null as sent, text from mail where key like 'queue:%'");
  const wrong = new Set<string>();
  const mine = new Set(people.map(({ accountId }) => accountId));
  const of = new Map<string, typeof mails>();
  for (const mail of mails.filter(({ accountId }) => mine.has(accountId))) of.set(mail.accountId, [...(of.get(mail.accountId) ?? []), mail]);
  for (const { id, accountId } of entries) {
    const got = (of.get(accountId) ?? []).filter(({ key }) => key.startsWith(`queue:${id}:`));
    const steps = rows.filter(({ entryId, step }) => entryId === id && step !== "away");
    const kindsOf = (kind: string) => got.filter(({ key }) => key.split(":")[2] === kind);
    for (const { step, number, hash } of steps) {
      const told = kindsOf(`queue_${step === "offered" ? "offer" : step}`);
      if (told.length !== 1 || !told[0]!.sent || !told[0]!.text.includes(`regel ${number} `) || !told[0]!.text.includes(hash)) wrong.add(accountId);
    }
    const expected = new Set(steps.map(({ step }) => `queue_${step === "offered" ? "offer" : step}`));
    for (const { key } of got) if (!expected.has(key.split(":")[2]!) && !/queue_(reminder|planned)/.test(key)) wrong.add(accountId);
  }
  return wrong.size;
}

if (!isBuilt()) {
  progress("building the site");
  await build();
}
const server = await startTestServer();
try {
  const template = await prepareTemplate(server);
  await removeTestDatabases(server, template);
  const database = nameTestDatabase("queue");
  await copyTemplate(server, template, database);
  const url = server.url(database);
  Object.assign(process.env, { DATABASE_URL: url, NODE_ENV: "production", SESSION_SECRET: randomBytes(32).toString("hex"), BASE_URL: "http://127.0.0.1", LOG_LEVEL: "silent" });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await storm(client, url);
  } finally {
    await client.end();
    await closeDatabase();
    await removeTestDatabases(server, template);
  }
} finally {
  await server.stop();
}
report("queue", versions, figures);
