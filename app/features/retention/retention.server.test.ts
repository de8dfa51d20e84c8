import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { noMailAddress } from "~/features/accounts";
import { logMoment } from "~/features/contact-moments/index.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { eraseSilentPerson } from "~/features/privacy/commands/erase-silent-person.server";
import { eraseSilentPeople } from "~/features/privacy/jobs.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock, now } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation } from "#tests/support/people";
import { makePublishedVacancy, makeScene } from "#tests/support/scene";
import { keepPeriod } from "./commands/keep-period.server";
import { stay } from "./commands/stay.server";
import { everyStanding } from "./every-standing.server";
import { warnSilentPeople } from "./jobs.server";
import { listLeaving } from "./list-leaving.server";
import type { RetentionStep } from "./model/retention";
import { findRetentionMonths, findStayByLink, listPeriods } from "./queries.server";
import { readStandings } from "./read-facts.server";
import { stayPathOf } from "./stay-link.server";

const database = useDatabase();
const start = new Date("2026-01-10T12:00:00Z");
const on = (day: string) => freezeClock(new Date(`${day}T09:00:00Z`));
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let id: string;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeSilent("Samira");
  id = samira.jobSeekerId!;
  return () => freezeClock(null);
});

/** Somebody of Ria who did everything there is to do on 10 January 2026, and nothing since. */
async function makeSilent(firstName: string, at = start): Promise<Actor> {
  const person = await makeJobSeeker(scene.here.id, firstName, scene.ria.membershipId, { lastName: "Zonnebloemveld", phone: "06 55 55 55 55" });
  await prisma.account.update({ where: { id: person.accountId }, data: { createdAt: at, lastSeenAt: at } });
  const version = await prisma.profileVersion.create({ data: { jobSeekerId: person.jobSeekerId!, number: 1, state: "approved", content: { motivation: "van Zonnebloemveld" }, submittedById: person.accountId, submittedAt: at, decidedAt: at } });
  await prisma.jobSeeker.update({ where: { id: person.jobSeekerId! }, data: { createdAt: at, draftChangedAt: at, availableConfirmedAt: at, takenAt: at, state: "live", liveVersionId: version.id } });
  return person;
}

/** What a placement of Samira hangs on: a match in which only others acted, and long ago. */
async function placedSomewhere() {
  const vacancyId = await makePublishedVacancy(scene.fatma);
  const { id: matchId } = await prisma.match.create({ data: { jobSeekerId: id, vacancyId, origin: "interest", state: "approved", jobSeekerAnswer: "yes", employerAnswer: "yes", createdAt: start, changedAt: start, events: { create: { by: "system", action: "close", to: "approved", at: start } } } });
  return { jobSeekerId: id, vacancyId, matchId };
}

const standings = async () => (await readStandings(prisma, { ids: [id] })).map(({ step, erasesOn }) => [step, erasesOn && isoDay(erasesOn)]);
const stepNow = async (): Promise<RetentionStep> => (await readStandings(prisma, { ids: [id] }))[0]?.step ?? "kept";
const mailsTo = (person: Actor) => prisma.mail.findMany({ where: { accountId: person.accountId }, orderBy: { createdAt: "asc" } });
const tokenOf = (jobSeekerId: string) => stayPathOf(jobSeekerId).split("/").at(-1)!;
const isErased = async (person: Actor) => (await prisma.account.findUniqueOrThrow({ where: { id: person.accountId } })).erasedAt !== null;
const warnedTwice = (jobSeekerId: string) => prisma.retention.create({ data: { jobSeekerId, warnedAt: new Date("2026-11-10T12:00:00Z"), warnedAgainAt: new Date("2026-12-26T12:00:00Z") } });

describe("the last sign of any kind", () => {
  const sign = new Date("2026-10-01T12:00:00Z");
  const at = sign;
  const makeMatch = async (event: { by: string; action: string }) => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    await prisma.match.create({ data: { jobSeekerId: id, vacancyId, origin: "proposal", state: "proposal", createdAt: sign, events: { create: { ...event, to: "proposal", at } } } });
  };
  const makePlacement = async () => prisma.placement.create({ data: { ...(await placedSomewhere()), kind: "work", state: "ended", remuneration: "wage", startsOn: dateOfDay("2025-12-01"), endedOn: dateOfDay("2026-01-05"), createdAt: new Date("2025-11-20"), changedAt: new Date("2026-01-05") } });
  const underPlacement = async (more: object) => prisma.placement.update({ where: { id: (await makePlacement()).id }, data: more });
  const moment = (more: { kind: "phone" | "mail"; outcome?: "didNotCome" | "workNow" }) => prisma.contactMoment.create({ data: { jobSeekerId: id, membershipId: scene.ria.membershipId!, at, ...more } });
  const jobSeeker = (more: object) => prisma.jobSeeker.update({ where: { id }, data: more });
  const account = (more: object) => prisma.account.update({ where: { id: samira.accountId }, data: more });
  const accountId = () => samira.accountId;

  /** Asked for a group and, where an answer says so, in it; its meeting was on the day of the sign. */
  const inGroup = async (answer: { answeredAt: Date; saidYes: boolean }, presence?: "came" | "absent") => {
    const route = await prisma.groupRoute.create({
      data: {
        organisationId: scene.office.id, title: "t", about: "a", place: "Schiedam", startsOn: dateOfDay("2025-12-01"), endsOn: dateOfDay("2026-11-29"), weeks: 52, places: 4, createdById: scene.ria.accountId,
        meetings: { create: { startsAt: at, endsAt: new Date(at.getTime() + 3_600_000) } },
        members: { create: { jobSeekerId: id, proposedAt: start, ...answer } },
      },
      select: { meetings: { select: { id: true } }, members: { select: { id: true } } },
    });
    if (presence) await prisma.groupAttendance.create({ data: { memberId: route.members[0]!.id, meetingId: route.meetings[0]!.id, presence, notedAt: at } });
  };

  const signs: Record<string, () => Promise<unknown>> = {
    "signing in": () => account({ lastSeenAt: at }),
    "a page of a browser that stayed signed in": () => prisma.session.create({ data: { accountId: accountId(), tokenHash: "t", seenAt: at, createdAt: start, expiresAt: at } }),
    "a code that was used": () => prisma.signInCode.create({ data: { accountId: accountId(), codeHash: "c", linkHash: "l", askHash: "a", createdAt: start, expiresAt: at, usedAt: at } }),
    "writing on the profile": () => jobSeeker({ draftChangedAt: at }),
    "saying by a mail to look still": () => jobSeeker({ availableConfirmedAt: at }),
    "saying by a mail not to look now": () => jobSeeker({ pausedAt: at }),
    "sharing with the region": () => jobSeeker({ sharedWithRegionSince: at }),
    "wanting text messages": () => account({ smsSince: at, smsNumber: "+31600000000" }),
    "sending the profile": () => prisma.profileVersion.create({ data: { jobSeekerId: id, number: 2, content: {}, submittedById: accountId(), submittedAt: at } }),
    "a talk that was written down": () => moment({ kind: "phone" }),
    "a mail that was answered": () => moment({ kind: "mail", outcome: "workNow" }),
    "an own step in a match": () => makeMatch({ by: "jobseeker", action: "sayYes" }),
    "a first meeting that was planned": () => makeMatch({ by: "contactPerson", action: "plan" }),
    "a step in work": () => underPlacement({ events: { create: { by: "jobseeker", action: "end", to: "ended", at } } }),
    "a yes to an agreement": () => underPlacement({ agreements: { create: { party: "jobseeker", hash: "h", name: "S", at } } }),
    "a step forward written down": () => underPlacement({ growthSteps: { create: { kind: "hours", on: dateOfDay("2026-01-02"), by: "jobseeker", at } } }),
    "a check-in answered by a link": () => underPlacement({ checkIns: { create: { month: 1, party: "jobseeker", askedAt: start, answeredAt: at, going: "well" } } }),
    "a paper": () => prisma.personFile.create({ data: { jobSeekerId: id, name: "n", contentType: "application/pdf", bytes: Buffer.from("x"), size: 1, hash: "h", by: "jobseeker", at } }),
    "a yes to the plan": () => prisma.plan.create({ data: { jobSeekerId: id, goal: "g", changedAt: start, agreements: { create: { hash: "h", words: {}, at } } } }),
    "a message": () => prisma.thread.create({ data: { jobSeekerId: id, kind: "caseload", createdAt: start, messages: { create: { authorId: accountId(), authorRole: "jobseeker", body: "b", at } } } }),
    "the talent exercise": () => prisma.talentExercise.create({ data: { jobSeekerId: id, startedAt: start, answers: { create: { question: "q", answer: "a", at } } } }),
    "a wish to work somewhere": () => prisma.companyWish.create({ data: { jobSeekerId: id, organisationId: scene.company.id, kind: "workHere", at } }),
    "hiding from a company": () => prisma.hiddenCompany.create({ data: { jobSeekerId: id, organisationId: scene.company.id, since: at } }),
    "saving work": async () => prisma.favouriteVacancy.create({ data: { accountId: accountId(), vacancyId: await makePublishedVacancy(scene.fatma), at } }),
    "a search that is kept": () => prisma.savedSearch.create({ data: { accountId: accountId(), question: "q", createdAt: start, lookedAt: at } }),
    "a story agreed to": async () => {
      const { email } = await prisma.account.findUniqueOrThrow({ where: { id: accountId() } });
      await prisma.story.create({ data: { organisationId: scene.company.id, state: "agreed", email, name: "S", work: "w", text: "t", askedAt: start, agreedAt: at } });
    },
    "leaving a queue": async () => {
      const vacancyId = await makePublishedVacancy(scene.fatma, {}, { openHiring: true });
      await prisma.queue.create({ data: { vacancyId, places: 1, lastNumber: 1, head: "h", entries: { create: { jobSeekerId: id, number: 1, state: "left", joinedAt: new Date("2025-12-01"), endedAt: at, ending: "ownChoice" } } } });
    },
    "an answer to a group": () => inGroup({ answeredAt: at, saidYes: true }),
    "coming to a group": () => inGroup({ answeredAt: start, saidYes: true }, "came"),
    "saying to live elsewhere": () => prisma.move.create({ data: { jobSeekerId: id, fromMunicipalityId: scene.here.id, toPlace: "Gouda", at, state: "cancelled", closedAt: at } }),
    "wanting to stay": () => prisma.retention.create({ data: { jobSeekerId: id, stayedAt: at } }),
  };

  it.each(Object.entries(signs))("%s counts", async (_, give) => {
    await give();
    on("2026-11-20");
    expect(await stepNow()).toBe("kept");
    on("2027-09-15");
    expect(await standings()).toEqual([["warn", "2027-11-14"]]);
  });

  const silences: Record<string, () => Promise<unknown>> = {
    "nothing at all": async () => undefined,
    "a mail of the contact person": () => moment({ kind: "mail" }),
    "a talk to which nobody came": () => moment({ kind: "phone", outcome: "didNotCome" }),
    "a proposal": () => makeMatch({ by: "contactPerson", action: "propose" }),
    "a yes of the company": () => makeMatch({ by: "employer", action: "sayYes" }),
    "a match that ended by itself": () => makeMatch({ by: "system", action: "expire" }),
    "a check-in that was asked": () => underPlacement({ checkIns: { create: { month: 1, party: "jobseeker", askedAt: at } } }),
    "a check-in of the company": () => underPlacement({ checkIns: { create: { month: 1, party: "employer", askedAt: at, answeredAt: at, going: "well" } } }),
    "a paper that the contact person kept": () => prisma.personFile.create({ data: { jobSeekerId: id, name: "n", contentType: "application/pdf", bytes: Buffer.from("x"), size: 1, hash: "h", by: "contactPerson", at } }),
    "a message of the contact person": () => prisma.thread.create({ data: { jobSeekerId: id, kind: "caseload", createdAt: at, messages: { create: { authorId: scene.ria.accountId, authorRole: "contactPerson", body: "b", at } } } }),
    "a look of an employer": () => prisma.profileView.create({ data: { jobSeekerId: id, viewerId: scene.fatma.accountId, organisationId: scene.company.id, at, lastAt: at, day: dateOfDay("2026-10-01") } }),
    "a group to which nobody came": () => inGroup({ answeredAt: start, saidYes: true }, "absent"),
    "a queue that closed": async () => {
      const vacancyId = await makePublishedVacancy(scene.fatma, {}, { openHiring: true });
      await prisma.queue.create({ data: { vacancyId, places: 1, lastNumber: 1, head: "h", entries: { create: { jobSeekerId: id, number: 1, state: "left", joinedAt: new Date("2025-12-01"), endedAt: new Date("2026-01-09"), ending: "vacancyClosed" } } } });
    },
  };

  it.each(Object.entries(silences))("%s is none", async (_, happen) => {
    await happen();
    on("2026-11-20");
    expect(await stepNow()).toBe("warn");
  });
});

describe("the clock stands still", () => {
  const inPlacement = async (more: { state: "agreeing" | "planned" | "running" | "ended"; startsOn: string; endsOn?: string; endedOn?: string }) =>
    prisma.placement.create({
      data: {
        ...(await placedSomewhere()), kind: "work", remuneration: "wage", state: more.state, createdAt: new Date("2026-01-11"), changedAt: new Date("2026-01-11"),
        startsOn: dateOfDay(more.startsOn), endsOn: more.endsOn ? dateOfDay(more.endsOn) : null, endedOn: more.endedOn ? dateOfDay(more.endedOn) : null,
      },
    });

  it.each([
    ["work that began", { state: "running", startsOn: "2026-02-01" }, "2026-12-01", "still"],
    ["work with its aftercare, a year after the start", { state: "running", startsOn: "2026-02-01" }, "2027-01-31", "still"],
    ["work that goes on after aftercare: the year counts from there", { state: "running", startsOn: "2026-02-01" }, "2027-11-20", "kept"],
    ["the same, ten months later", { state: "running", startsOn: "2026-02-01" }, "2027-12-05", "warn"],
    ["a contract of two years", { state: "running", startsOn: "2026-02-01", endsOn: "2028-01-31" }, "2028-01-31", "still"],
    ["work that is to begin", { state: "planned", startsOn: "2026-12-15" }, "2026-12-01", "still"],
    ["a trial on which all have to agree", { state: "agreeing", startsOn: "2026-12-15" }, "2026-12-01", "still"],
    ["work that ended: its days do not count", { state: "ended", startsOn: "2026-02-01", endedOn: "2026-03-01" }, "2026-12-25", "kept"],
    ["work that ended, its days later", { state: "ended", startsOn: "2026-02-01", endedOn: "2026-03-01" }, "2026-12-31", "warn"],
  ] as const)("%s", async (_, placement, day, step) => {
    await inPlacement(placement);
    on(day);
    expect(await stepNow()).toBe(step);
  });

  it.each(["waiting", "offered", "accepted"] as const)("a place in a queue that is %s", async (state) => {
    const vacancyId = await makePublishedVacancy(scene.fatma, {}, { openHiring: true });
    await prisma.queue.create({ data: { vacancyId, places: 1, lastNumber: 1, head: "h", entries: { create: { jobSeekerId: id, number: 1, state, joinedAt: start, ...(state === "waiting" ? {} : { place: 1, offeredAt: start, answerBy: start }), ...(state === "accepted" ? { answeredAt: start } : {}) } } } });
    on("2029-01-01");
    expect(await stepNow()).toBe("still");
    expect(await warnSilentPeople()).toBe(0);
  });
});

describe("the year of somebody who stays silent, the jobs run every day", () => {
  async function runUntil(day: string, from: string): Promise<void> {
    for (let at = new Date(`${from}T03:15:00Z`); isoDay(at) <= day; at = after(days(1), at)) {
      freezeClock(at);
      await eraseSilentPeople();
      await warnSilentPeople();
    }
  }

  it("warns after ten months, again two weeks before the end, and erases within twelve months", async () => {
    await runUntil("2026-11-10", "2026-11-05");
    expect(await mailsTo(samira)).toEqual([]);
    await runUntil("2026-12-20", "2026-11-11");
    const [first, ...none] = await mailsTo(samira);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ kind: "retention_first", subject: "Wil je bij Meedoen blijven?" });
    expect(first!.text).toContain("10 januari 2027");
    expect(first!.text).toContain(stayPathOf(id));
    await runUntil("2027-01-08", "2026-12-21");
    expect((await mailsTo(samira)).map(({ kind }) => kind)).toEqual(["retention_first", "retention_last"]);
    expect(await isErased(samira)).toBe(false);
    await runUntil("2027-01-10", "2027-01-09");
    expect(await isErased(samira)).toBe(true);
  });

  it("leaves nothing of the person but that it happened in this month", async () => {
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: samira.accountId } });
    await warnedTwice(id);
    on("2027-01-15");
    expect(await eraseSilentPeople()).toEqual({ erased: 1, kept: 0 });
    const tables = await database.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'");
    for (const { name } of tables) {
      const found = await database.query(`select 1 from "${name}" as one where one::text ilike any (array['%zonnebloemveld%', '%06 55 55%', $1])`, [`%${email}%`]);
      expect(found, name).toEqual([]);
    }
    expect(await prisma.retention.findUniqueOrThrow({ where: { jobSeekerId: id } })).toMatchObject({ warnedAt: null, warnedAgainAt: null, stayedAt: null, erasedAt: now() });
    const ann = await makeMember("administrator", scene.office.id, "Ann");
    expect((await listPeriods(ann))[0]!.erased).toEqual([{ month: "2027-01", people: 1 }]);
  });

  it("erases nobody who was not warned twice, however long ago the last sign is", async () => {
    await runUntil("2030-01-05", "2030-01-01");
    expect(await isErased(samira)).toBe(false);
    expect((await mailsTo(samira)).map(({ kind }) => kind)).toEqual(["retention_first"]);
    expect((await mailsTo(samira))[0]!.text).toContain("2 maart 2030");
    await runUntil("2030-03-01", "2030-01-06");
    expect((await mailsTo(samira)).map(({ kind }) => kind)).toEqual(["retention_first", "retention_last"]);
    await runUntil("2030-03-02", "2030-03-02");
    expect(await isErased(samira)).toBe(true);
  });

  it("somebody who gives a sign after the last warning stays, and is warned anew a year later", async () => {
    await warnedTwice(id);
    await prisma.account.update({ where: { id: samira.accountId }, data: { lastSeenAt: new Date("2027-01-02T12:00:00Z") } });
    await runUntil("2027-01-20", "2027-01-08");
    expect([await isErased(samira), await mailsTo(samira)]).toEqual([false, []]);
    on("2027-11-05");
    expect(await warnSilentPeople()).toBe(1);
    expect((await mailsTo(samira)).map(({ kind }) => kind)).toEqual(["retention_first"]);
  });

  it("tells the contact person once a day, without names, also of who has no mail address", async () => {
    const henk = await makeSilent("Henk");
    await prisma.account.update({ where: { id: henk.accountId }, data: { email: noMailAddress(henk.accountId) } });
    on("2026-11-20");
    expect(await warnSilentPeople()).toBe(2);
    expect(await mailsTo(henk)).toEqual([]);
    const told = await mailsTo(scene.ria);
    expect(told.map(({ kind }) => kind)).toEqual(["retention_of_people"]);
    expect(told[0]!.text).not.toMatch(/Samira|Henk/);
    expect((await listLeaving(scene.ria)).map(({ firstName, warned, hasMail }) => [firstName, warned, hasMail]).sort()).toEqual([["Henk", "once", false], ["Samira", "once", true]]);
  });

  it("keeps a shorter period of the municipality, and the usual one where nobody serves the place", async () => {
    await prisma.municipality.update({ where: { id: scene.here.id }, data: { retentionMonths: 6 } });
    const far = await makeSilent("Far");
    await prisma.jobSeeker.update({ where: { id: far.jobSeekerId! }, data: { municipalityId: null, contactPersonId: null, takenAt: null, intakeState: "unserved" } });
    on("2026-06-01");
    expect(await warnSilentPeople()).toBe(1);
    expect([await findRetentionMonths(samira), await findRetentionMonths(far)]).toEqual([6, 12]);
    on("2026-11-15");
    await prisma.retention.deleteMany();
    expect(await warnSilentPeople()).toBe(2);
  });
});

describe("what runs twice, at once, or is stopped in the middle", () => {
  it("warns once when ten run at once", async () => {
    on("2026-11-20");
    await Promise.all(Array.from({ length: 10 }, () => warnSilentPeople()));
    expect((await mailsTo(samira)).map(({ kind }) => kind)).toEqual(["retention_first"]);
    expect(await prisma.mail.count({ where: { accountId: scene.ria.accountId } })).toBe(1);
  });

  it("erases once when five run at once", async () => {
    const people = [samira, await makeSilent("Henk"), await makeSilent("Ali")];
    for (const { jobSeekerId } of people) await warnedTwice(jobSeekerId!);
    on("2027-01-15");
    const counts = await Promise.all(Array.from({ length: 5 }, () => eraseSilentPeople()));
    expect(counts.reduce((sum, { erased }) => sum + erased, 0)).toBe(3);
    expect(await prisma.retention.count({ where: { erasedAt: { not: null } } })).toBe(3);
  });

  it("goes on where it was stopped", async () => {
    const people = await Promise.all(["Henk", "Ali", "Bo", "Jan"].map((name) => makeSilent(name)));
    on("2026-11-20");
    for await (const { jobSeekerId } of everyStanding(2)) {
      if (jobSeekerId === id) break;
    }
    await database.query(`create or replace function stop_here() returns trigger language plpgsql as $$ begin if (select count(*) from retention) >= 2 then raise exception 'pulled the plug'; end if; return new; end $$`);
    await database.query("create trigger plug before insert on retention for each row execute function stop_here()");
    await expect(warnSilentPeople()).rejects.toThrow("pulled the plug");
    await database.query("drop trigger plug on retention; drop function stop_here()");
    expect(await prisma.mail.count({ where: { kind: "retention_first" } })).toBe(2);
    expect(await warnSilentPeople()).toBe(3);
    for (const person of [samira, ...people]) expect((await mailsTo(person)).map(({ kind }) => kind)).toEqual(["retention_first"]);
  });

  it("reads everybody in pieces, whatever happens to them meanwhile", async () => {
    for (const name of ["Henk", "Ali", "Bo", "Jan"]) await makeSilent(name);
    const all = await prisma.jobSeeker.findMany({ select: { id: true } });
    for (const { id: jobSeekerId } of all) await warnedTwice(jobSeekerId);
    on("2027-01-15");
    const seen: string[] = [];
    for await (const { jobSeekerId } of everyStanding(2)) {
      seen.push(jobSeekerId);
      await eraseSilentPerson(jobSeekerId);
    }
    expect(seen.toSorted()).toEqual(all.map((one) => one.id).toSorted());
  });

  it.each([1, 2, 3])("who says to want to stay at the very moment of erasing is kept whole or is gone whole (%i)", async () => {
    await warnedTwice(id);
    on("2027-01-15");
    const [stayed] = await Promise.all([stay(tokenOf(id)), eraseSilentPeople(), logMoment(scene.ria, id, "phone")]);
    const gone = await isErased(samira);
    if (gone) {
      expect(await prisma.profileVersion.count()).toBe(0);
      expect(stayed.ok).toBe(false);
    } else {
      expect(await stepNow()).toBe("kept");
    }
  });

  it("keeps somebody on whose account other people's work hangs, and everybody else goes", async () => {
    const boss = await makeSilent("Baas");
    const company = await makeOrganisation("company", "Alleen", [], { municipalityId: scene.here.id });
    const { id: membershipId } = await prisma.membership.create({ data: { accountId: boss.accountId, organisationId: company.id, role: "employer", isManager: true } });
    await makePublishedVacancy({ ...boss, role: "employer", membershipId, organisationId: company.id });
    await warnedTwice(id);
    await warnedTwice(boss.jobSeekerId!);
    on("2027-01-15");
    expect(await eraseSilentPeople()).toEqual({ erased: 1, kept: 1 });
    expect([await isErased(samira), await isErased(boss)]).toEqual([true, false]);
  });
});

describe("ik wil blijven", () => {
  it("looking at the page changes nothing; one press does, and twice is once", async () => {
    await warnedTwice(id);
    on("2027-01-08");
    expect(await findStayByLink(tokenOf(id))).toBe("there");
    expect(await stepNow()).toBe("waits");
    for (const outcome of await Promise.all(Array.from({ length: 5 }, () => stay(tokenOf(id))))) expect(outcome.ok).toBe(true);
    expect(await standings()).toEqual([["kept", "2028-01-07"]]);
    on("2027-01-15");
    expect(await eraseSilentPeople()).toEqual({ erased: 0, kept: 0 });
    expect(JSON.stringify(await collectOwnData(samira))).toContain("stayedAt");
  });

  it.each(["", "made-up", "x".repeat(300), "AAAAAAAAAAAAAAAAAAAAAAx"])("a link that we did not make opens nothing: %s", async (token) => {
    expect(await findStayByLink(token)).toBeNull();
    expect(await stay(token)).toMatchObject({ ok: false, reason: "notFound" });
  });

  it("is too late when the data are gone, and says so", async () => {
    expect((await eraseAccount(samira)).ok).toBe(true);
    expect(await prisma.retention.count()).toBe(0);
    expect(await findStayByLink(tokenOf(id))).toBe("gone");
    expect(await stay(tokenOf(id))).toMatchObject({ ok: false, reason: "notFound" });
  });
});

describe("who sees whose data go soon", () => {
  it.each([
    ["the own contact person", () => scene.ria, 1],
    ["a colleague of the organisation", () => scene.tom, 0],
    ["a contact person of another municipality", () => scene.els, 0],
    ["an employer", () => scene.fatma, 0],
    ["an administrator", () => makeMember("administrator", scene.office.id, "Ann"), 0],
    ["the person", () => samira, 0],
  ] as const)("%s", async (_, who, count) => {
    on("2026-11-20");
    expect(await listLeaving(await who())).toHaveLength(count);
  });

  it("who stands in sees those of the colleague who is away, and a talk that is written down takes them off", async () => {
    on("2026-11-20");
    await prisma.standIn.create({ data: { absentId: scene.ria.membershipId!, standInId: scene.tom.membershipId!, from: dateOfDay("2026-11-01"), until: dateOfDay("2026-12-01") } });
    expect(await listLeaving(scene.tom)).toMatchObject([{ firstName: "Samira", warned: "no", lastSignAt: start }]);
    await logMoment(scene.tom, id, "talk");
    expect(await listLeaving(scene.ria)).toEqual([]);
  });

  it("asks two questions whatever their number, who goes first on top", async () => {
    on("2026-11-25");
    await makeSilent("Henk", new Date("2026-01-05T12:00:00Z"));
    const few = await countQueries(() => listLeaving(scene.ria));
    for (const name of ["Ali", "Bo", "Jan"]) await makeSilent(name, new Date("2026-01-20T12:00:00Z"));
    const many = await countQueries(() => listLeaving(scene.ria));
    expect([few.count, many.count]).toEqual([2, 2]);
    expect(many.value.map(({ firstName }) => firstName).slice(0, 2)).toEqual(["Henk", "Samira"]);
    expect(many.value).toHaveLength(5);
  });
});

describe("the period of a municipality", () => {
  const choose = (actor: Actor, months: number, municipalityId = scene.here.id) => keepPeriod(actor, { municipalityId, months });
  it.each([
    ["the administrator of the municipality", () => makeMember("administrator", scene.office.id, "Ann"), "done"],
    ["an administrator of a werkbedrijf that serves it", async () => makeMember("administrator", (await makeOrganisation("werkbedrijf", "De Sluis", [scene.here.id])).id, "Bo"), "refused"],
    ["an administrator elsewhere", () => makeMember("administrator", scene.otherOffice.id, "Cas"), "notFound"],
    ["a contact person", () => scene.ria, "notFound"],
    ["the person", () => samira, "notFound"],
    ["an employer", () => scene.fatma, "notFound"],
  ] as const)("%s: %#", async (_, who, answer) => {
    const outcome = await choose(await who(), 6);
    expect(outcome.ok ? "done" : outcome.reason).toBe(answer);
    expect((await prisma.municipality.findUniqueOrThrow({ where: { id: scene.here.id } })).retentionMonths).toBe(answer === "done" ? 6 : 12);
  });

  it.each([0, 2, 13, 120])("cannot be %i months, whoever writes it", async (months) => {
    await expect(prisma.municipality.update({ where: { id: scene.here.id }, data: { retentionMonths: months } })).rejects.toThrow("municipality_retention_months_check");
  });

  it("made shorter it takes nobody by surprise", async () => {
    await choose(await makeMember("administrator", scene.office.id, "Ann"), 3);
    on("2026-09-01");
    expect(await eraseSilentPeople()).toEqual({ erased: 0, kept: 0 });
    await warnSilentPeople();
    expect(await standings()).toEqual([["waits", "2026-10-31"]]);
  });
});
