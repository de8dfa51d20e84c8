import { beforeEach, describe, expect, it } from "vitest";
import { runDueJobs, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import type { Actor } from "~/features/accounts";
import { listWhoLooked } from "~/features/privacy/index.server";
import { taskIds } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import { readHome } from "./read-home.server";
import { readShownPage } from "./read-shown-page.server";

const database = useDatabase();
let ria: Actor;
let samira: Actor;
let company: Actor;
let hereId: string;

const content = {
  talents: [{ id: "calm" }, { id: "precise" }, { id: "caring" }], motives: ["outdoors", "hands", "quiet"], taskWishes: [{ id: taskIds[0]!, wish: "like" }],
  dutchLevel: "simple", hoursMin: 8, hoursMax: 16, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 7 }], supports: [{ id: "show-me", shown: true }, { id: "own-pace", shown: true }],
};

beforeEach(async () => {
  await database.emptyTables();
  const world = await makeWorld();
  hereId = world.here.id;
  ria = await makeMember("contactPerson", world.office.id, "Ria");
  samira = await makeJobSeeker(hereId, "Samira", ria.membershipId, { lastName: "Elmarkeersteen", phone: "0612345678" });
  const nearby = await makeOrganisation("company", "Tuinderij Morgenrood", [], { municipalityId: hereId, verification: "verified" });
  company = await makeMember("employer", nearby.id, "Bo");
});

async function goLive() {
  const { id } = await prisma.profileVersion.create({ data: { jobSeekerId: samira.jobSeekerId!, number: 1, state: "approved", content, submittedById: samira.accountId, decidedAt: new Date() } });
  await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: content, liveVersionId: id, state: "live", availableConfirmedAt: new Date() } });
}

async function publish(title: string, taskId: string) {
  const workplace = await prisma.workplace.create({ data: { organisationId: company.organisationId!, name: "Kas", street: "Kasweg 18", postcode: "3111 AA", place: "Schiedam", latitude: 51.95, longitude: 4.4 } });
  const organisationId = company.organisationId!;
  const vacancy = await prisma.vacancy.create({ data: { postedById: organisationId, placeOfWorkId: organisationId, formalEmployerId: organisationId, workplaceId: workplace.id, municipalityId: hereId, createdById: company.accountId } });
  const live = { placeKind: "paid", remuneration: "wage", title, tasks: [{ id: taskId, share: 100, physicalLoad: "light", mentalLoad: "calm" }], motives: ["outdoors"], supports: ["show-me"], hoursMin: 8, hoursMax: 12, dayParts: ["mon-morning"] };
  const version = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, state: "approved", content: live, submittedById: company.accountId } });
  await prisma.vacancy.update({ where: { id: vacancy.id }, data: { liveVersionId: version.id, draft: live, state: "published", placeKind: "paid", remuneration: "wage", publishedAt: new Date(), expiresAt: new Date(Date.now() + 60 * 86_400_000) } });
  return vacancy.id;
}

describe("the page of a person for a company", () => {
  it("shows strengths, the fit with the own work and what can be here, and nothing of who it is", async () => {
    await goLive();
    const other = await publish("Iets anders", taskIds[50]!);
    const fitting = await publish("Planten stekken", taskIds[0]!);
    const page = await readShownPage(company, samira.jobSeekerId!, null, "nl");
    expect(page).toMatchObject({ isShared: false, vacancyId: fitting, match: null, offers: ["We doen het werk eerst voor"], view: { title: "Iemand uit Schiedam", contact: null } });
    expect(page?.vacancies.map(({ id }) => id)).toEqual([fitting, other]);
    expect(page?.fit?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(page?.fit?.points);
    expect(JSON.stringify(page)).not.toMatch(/Samira|Elmarkeersteen|0612345678|samira-/);
  });

  it("is recorded for the person, once a day", async () => {
    await goLive();
    await publish("Planten stekken", taskIds[0]!);
    await readShownPage(company, samira.jobSeekerId!, null, "nl");
    await readShownPage(company, samira.jobSeekerId!, null, "nl");
    expect((await listWhoLooked(samira, 5)).map(({ organisationName }) => organisationName)).toEqual(["Tuinderij Morgenrood"]);
    expect(await prisma.profileView.count()).toBe(1);
  });

  it("does not exist before approval, and leaves no trace", async () => {
    await publish("Planten stekken", taskIds[0]!);
    expect(await readShownPage(company, samira.jobSeekerId!, null, "nl")).toBeNull();
    expect(await prisma.profileView.count()).toBe(0);
  });

  it("shows name and phone once a match is approved", async () => {
    await goLive();
    const vacancyId = await publish("Planten stekken", taskIds[0]!);
    await prisma.match.create({ data: { jobSeekerId: samira.jobSeekerId!, vacancyId, origin: "interest", state: "approved", jobSeekerAnswer: "yes", employerAnswer: "yes" } });
    expect(await readShownPage(company, samira.jobSeekerId!, null, "nl")).toMatchObject({ isShared: true, view: { title: "Samira Elmarkeersteen", contact: { phone: "0612345678", place: "Schiedam" } }, match: { state: "approved" } });
  });
});

describe("the home of a job seeker", () => {
  it("begins with the first question and says who helps", async () => {
    expect(await readHome(samira, "nl")).toMatchObject({ step: { id: "beginProfile", path: "/mijn/profiel/vraag/talenten" }, contact: { firstName: "Ria" }, match: null, fitting: [], card: null });
  });

  it("tells who waits on the intake list by when somebody comes", async () => {
    const yusuf = await makeJobSeeker(hereId, "Yusuf", null);
    await prisma.jobSeeker.update({ where: { id: yusuf.jobSeekerId! }, data: { intakeDueAt: new Date("2026-05-20T10:00:00Z") } });
    expect(await readHome(yusuf, "nl")).toMatchObject({ contact: null, intake: { state: "waiting", due: "woensdag 20 mei" }, municipality: "Schiedam" });
  });

  it("puts an answer that a company waits for first, with how far it is", async () => {
    await goLive();
    const vacancyId = await publish("Planten stekken", taskIds[0]!);
    const match = await prisma.match.create({ data: { jobSeekerId: samira.jobSeekerId!, vacancyId, origin: "invitation", state: "invitation", employerAnswer: "yes" } });
    const home = await readHome(samira, "nl");
    expect(home).toMatchObject({ step: { id: "answerMatch", matchId: match.id }, match: { company: "Tuinderij Morgenrood", title: "Planten stekken" }, isVisible: true });
    expect(home.match?.steps.some(({ state }) => state === "now")).toBe(true);
  });

  it("shows fitting work with reasons as soon as it can be found", async () => {
    await goLive();
    const vacancyId = await publish("Planten stekken", taskIds[0]!);
    const { enqueueSearchSync } = await import("#search/sync.server");
    await prisma.$transaction((tx) => enqueueSearchSync(tx, "vacancy", vacancyId));
    await runDueJobs();
    const home = await readHome(samira, "nl");
    expect(home.fitting.map(({ vacancy }) => vacancy.id)).toEqual([vacancyId]);
    expect(home.fitting[0]!.fit?.highlights.length).toBeGreaterThanOrEqual(2);
  });
});
