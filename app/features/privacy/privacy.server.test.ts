import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { openCaseloadThread, openMatchThread } from "~/features/messages/index.server";
import { days, after, freezeClock } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeAccount, makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import { eraseAccount } from "./commands/erase-account.server";
import { recordProfileView } from "./commands/record-profile-view.server";
import { listEraseObstacles } from "./erase-facts.server";
import { findPicture } from "./find-picture.server";
import { collectOwnData } from "./own-data.server";
import { listEveryLook, listWhoLooked } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  return () => freezeClock(null);
});

/** Samira Zomerdijk with everything that can be kept about somebody, her contact person, and a company with a match. */
async function makeScene() {
  const world = await makeWorld();
  const ria = await makeMember("contactPerson", world.office.id, "Ria");
  const stranger = await makeMember("contactPerson", world.otherOffice.id, "Els");
  const company = await makeOrganisation("company", "De Wilgenhof", [], { municipalityId: world.here.id });
  const fatma = await makeMember("employer", company.id, "Fatma", { isManager: true });
  const samira = await makeJobSeeker(world.here.id, "Samira", ria.membershipId, { lastName: "Zomerdijk", phone: "06 12 34 56 78" });
  const photo = await prisma.storedFile.create({ data: { ownerId: samira.accountId, contentType: "image/webp", bytes: Buffer.from("een foto"), width: 1, height: 1 } });
  const version = await prisma.profileVersion.create({
    data: { jobSeekerId: samira.jobSeekerId!, number: 1, state: "approved", submittedById: samira.accountId, content: { motivation: "Zomerdijk wil buiten zijn", photoId: photo.id, showPhoto: "afterYes" } },
  });
  await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { liveVersionId: version.id, state: "live", availableConfirmedAt: new Date(), draft: { motivation: "Zomerdijk" } } });
  const { matchId, vacancyId } = await makeMatch(samira, fatma, version.id);
  await inTransaction(async (tx) => {
    const { threadId } = await openCaseloadThread(tx, samira.jobSeekerId!);
    await tx.message.createMany({ data: [{ threadId, authorId: samira.accountId, authorRole: "jobseeker", body: "Ik ben Zomerdijk" }, { threadId, authorId: ria.accountId, authorRole: "contactPerson", body: "Dag mevrouw Zomerdijk" }] });
  });
  await prisma.savedSearch.create({ data: { accountId: samira.accountId, question: "zoek=bij+zomerdijk" } });
  await prisma.talentExercise.create({ data: { jobSeekerId: samira.jobSeekerId!, answers: { create: { question: "zomerdijk", answer: "like" } } } });
  await prisma.hiddenVacancy.create({ data: { accountId: samira.accountId, vacancyId } });
  await prisma.toldVacancy.create({ data: { accountId: samira.accountId, vacancyId } });
  await prisma.mail.create({ data: { key: "m1", kind: "message_new", accountId: samira.accountId, to: "zomerdijk@test.example", subject: "Bericht", text: "Dag Zomerdijk", html: "" } });
  return { ...world, ria, stranger, fatma, samira, photo, version, matchId, vacancyId };
}

async function makeMatch(jobSeeker: Actor, employer: Actor, profileVersionId: string) {
  const organisationId = employer.organisationId!;
  const workplace = await prisma.workplace.create({ data: { organisationId, name: "Kade", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.92, longitude: 4.4 } });
  const vacancy = await prisma.vacancy.create({
    data: { postedById: organisationId, placeOfWorkId: organisationId, formalEmployerId: organisationId, workplaceId: workplace.id, createdById: employer.accountId },
  });
  const vacancyVersion = await prisma.vacancyVersion.create({ data: { vacancyId: vacancy.id, number: 1, content: { title: "Planten stekken" }, submittedById: employer.accountId } });
  const match = await prisma.match.create({
    data: { jobSeekerId: jobSeeker.jobSeekerId!, vacancyId: vacancy.id, vacancyVersionId: vacancyVersion.id, profileVersionId, origin: "interest", state: "interest", jobSeekerAnswer: "yes", plannedWith: "mevrouw Zomerdijk", fit: { total: 70 } },
  });
  await prisma.matchEvent.create({ data: { matchId: match.id, actorId: jobSeeker.accountId, by: "jobseeker", action: "showInterest", to: "interest", note: "groet van Zomerdijk" } });
  return { matchId: match.id, vacancyId: vacancy.id };
}

describe("who looked", () => {
  it("keeps one look per viewer, organisation and day, and shows companies by name", async () => {
    for (let time = 0; time < 3; time += 1) await recordProfileView(scene.fatma, scene.samira.jobSeekerId!, scene.version.id);
    expect(await prisma.profileView.count()).toBe(1);
    expect(await listWhoLooked(scene.samira, 10)).toMatchObject([{ organisationName: "De Wilgenhof", kind: "company" }]);
    freezeClock(after(days(1)));
    await recordProfileView(scene.fatma, scene.samira.jobSeekerId!, scene.version.id);
    expect(await prisma.profileView.count()).toBe(2);
  });

  it("survives ten looks at once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => recordProfileView(scene.fatma, scene.samira.jobSeekerId!, scene.version.id)));
    expect(await prisma.profileView.count()).toBe(1);
  });

  it("does not count looking at oneself", async () => {
    await recordProfileView(scene.samira, scene.samira.jobSeekerId!, scene.version.id);
    expect(await prisma.profileView.count()).toBe(0);
  });

  it("keeps the own contact person off the short list and on the whole one", async () => {
    await recordProfileView(scene.ria, scene.samira.jobSeekerId!, null);
    await recordProfileView(scene.stranger, scene.samira.jobSeekerId!, null);
    expect((await listWhoLooked(scene.samira, 10)).map(({ kind }) => kind)).toEqual(["contact"]);
    expect((await listEveryLook(scene.samira, 10)).map(({ kind }) => kind).sort()).toEqual(["contact", "ownContact"]);
  });

  it("tells nothing to somebody who is no job seeker", async () => {
    await recordProfileView(scene.fatma, scene.samira.jobSeekerId!, null);
    expect(await listWhoLooked(scene.fatma, 10)).toEqual([]);
  });
});

describe("the own data", () => {
  it("holds everything about a job seeker in JSON that can be read back", async () => {
    await recordProfileView(scene.fatma, scene.samira.jobSeekerId!, scene.version.id);
    const text = JSON.stringify(await collectOwnData(scene.samira));
    const data = JSON.parse(text) as { account: { lastName: string; pictures: unknown[] }; jobSeeker: { versions: unknown[]; matches: { title: string; events: unknown[] }[]; whoLooked: unknown[]; talentExercises: unknown[]; conversations: { messages: unknown[] }[] }; mails: unknown[]; messagesWritten: unknown[]; savedSearches: unknown[]; hiddenVacancies: unknown[]; vacanciesToldByMail: unknown[] };
    expect(data.account).toMatchObject({ lastName: "Zomerdijk", phone: "06 12 34 56 78" });
    expect(data.account.pictures).toHaveLength(1);
    expect(data.jobSeeker.versions).toHaveLength(1);
    expect(data.jobSeeker.matches[0]).toMatchObject({ title: "Planten stekken", company: "De Wilgenhof" });
    expect(data.jobSeeker.whoLooked).toHaveLength(1);
    expect(data.jobSeeker.conversations[0]?.messages).toHaveLength(2);
    expect(data.jobSeeker.talentExercises).toMatchObject([{ state: "underway", sharedSince: null, answers: [{ question: "zomerdijk", answer: "like" }] }]);
    expect(data.mails).toHaveLength(1);
    expect(data.messagesWritten).toHaveLength(1);
    expect(data.savedSearches).toMatchObject([{ question: "zoek=bij+zomerdijk" }]);
    expect([data.hiddenVacancies, data.vacanciesToldByMail].map(({ length }) => length)).toEqual([1, 1]);
  });

  it("of a company member holds nothing of a job seeker", async () => {
    const text = JSON.stringify(await collectOwnData(scene.fatma));
    expect(text).toContain("De Wilgenhof");
    expect(text).not.toContain("Zomerdijk");
  });

  it("lists a mail with a code without the code", async () => {
    await prisma.mail.create({ data: { key: "m2", kind: "sign_in_code", accountId: scene.samira.accountId, to: "x@test.example", subject: "Je code", text: "Je code: 123456", html: "" } });
    expect(JSON.stringify(await collectOwnData(scene.samira))).not.toContain("123456");
  });
});

describe("deleting a job seeker's account", () => {
  it("leaves no row in the whole database with the name, mail or words of the person", async () => {
    await inTransaction((tx) => openMatchThread(tx, scene.matchId));
    await recordProfileView(scene.fatma, scene.samira.jobSeekerId!, scene.version.id);
    await prisma.mail.create({ data: { key: "to-ria", kind: "match_mutual", accountId: scene.ria.accountId, to: "ria@test.example", subject: "Een match", text: `Samira Z. http://localhost/matches/${scene.matchId}`, html: "" } });
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: scene.samira.accountId } });
    expect((await eraseAccount(scene.samira)).ok).toBe(true);
    const tables = await database.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'");
    for (const { name } of tables) {
      const found = await database.query(`select 1 from "${name}" as one where one::text ilike any (array['%zomerdijk%', '%samira%', '%06 12 34%', $1])`, [`%${email}%`]);
      expect(found, name).toEqual([]);
    }
    expect(await prisma.storedFile.count()).toBe(0);
    expect(await prisma.thread.count()).toBe(0);
    expect([await prisma.savedSearch.count(), await prisma.hiddenVacancy.count(), await prisma.toldVacancy.count()]).toEqual([0, 0, 0]);
  });

  it("closes the open match with a kind mail to the company, and keeps it for the counts", async () => {
    await eraseAccount(scene.samira);
    const match = await prisma.match.findUniqueOrThrow({ where: { id: scene.matchId } });
    expect(match).toMatchObject({ state: "withdrawn", plannedWith: "", fit: null, profileVersionId: null });
    const told = await prisma.mail.findMany({ where: { accountId: scene.fatma.accountId } });
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toMatch(/undefined|null/);
  });

  it("asks the search to forget the person in the same transaction", async () => {
    await eraseAccount(scene.samira);
    const jobs = await database.query<{ task: string }>("select task_identifier as task from graphile_worker.jobs");
    expect(jobs.map(({ task }) => task).join(" ")).toMatch(/search/);
  });

  it("works once however often it is asked, and frees the address", async () => {
    const { email } = await prisma.account.findUniqueOrThrow({ where: { id: scene.samira.accountId } });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => eraseAccount(scene.samira)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await makeAccount("Samira", { email })).email).toBe(email);
  });
});

describe("deleting the account of somebody others count on", () => {
  it("is refused to a contact person with people, and nothing changes", async () => {
    expect(await eraseAccount(scene.ria)).toMatchObject({ ok: false, reason: "conflict" });
    expect((await prisma.account.findUniqueOrThrow({ where: { id: scene.ria.accountId } })).erasedAt).toBeNull();
  });

  it("is refused to the last member while a vacancy is open", async () => {
    await prisma.vacancy.update({ where: { id: scene.vacancyId }, data: { state: "submitted" } });
    expect(await listEraseObstacles(prisma, scene.fatma.accountId)).toEqual(["openVacancies"]);
    expect(await eraseAccount(scene.fatma)).toMatchObject({ ok: false });
  });

  it("keeps what a company member wrote, without the name", async () => {
    const { threadId } = await inTransaction((tx) => openMatchThread(tx, scene.matchId));
    await prisma.message.create({ data: { threadId, authorId: scene.fatma.accountId, authorRole: "employer", body: "Welkom" } });
    expect((await eraseAccount(scene.fatma)).ok).toBe(true);
    expect(await prisma.message.findFirstOrThrow({ where: { threadId } })).toMatchObject({ body: "Welkom", authorId: null });
    expect(await prisma.session.count({ where: { accountId: scene.fatma.accountId } })).toBe(0);
  });
});

describe("a picture", () => {
  it.each([
    ["the person", "samira", true],
    ["the own contact person", "ria", true],
    ["a contact person elsewhere", "stranger", false],
    ["a company before the yes, when the person chose so", "fatma", false],
  ] as const)("is shown to %s: %#", async (_, who, shown) => {
    expect((await findPicture(scene[who], scene.photo.id)) !== null).toBe(shown);
  });

  it("is shown to nobody who is not signed in", async () => {
    expect(await findPicture(null, scene.photo.id)).toBeNull();
  });

  it("is shown to the company once the match is approved", async () => {
    await prisma.match.update({ where: { id: scene.matchId }, data: { state: "approved", employerAnswer: "yes" } });
    expect(await findPicture(scene.fatma, scene.photo.id)).not.toBeNull();
  });

  it("of a contact person is there for everybody", async () => {
    const face = await prisma.storedFile.create({ data: { ownerId: scene.ria.accountId, contentType: "image/webp", bytes: Buffer.from("ria"), width: 1, height: 1 } });
    await prisma.membership.update({ where: { id: scene.ria.membershipId! }, data: { photoId: face.id } });
    expect(await findPicture(null, face.id)).not.toBeNull();
  });
});
