import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { after, days, freezeClock } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { showInterest } from "~/features/matches/index.server";
import { findVacanciesByTitle } from "~/features/vacancies/index.server";
import { appointStandIn, endStandIn } from "./commands/appoint-stand-in.server";
import { handOver } from "./commands/hand-over.server";
import { inviteJobSeeker } from "./commands/invite-job-seeker.server";
import { takeJobSeeker } from "./commands/take-job-seeker.server";
import { jobs } from "./jobs.server";
import { runJobsNow } from "~/platform/jobs.server";
import { needs } from "./model/needs";
import { findHome } from "./find-home.server";
import { findPerson } from "./find-person.server";
import { countPeople, findPeopleByName, listIntake, listPeople, listStandIns } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  return () => freezeClock(null);
});

async function makeWaiting(firstName: string): Promise<string> {
  const person = await makeJobSeeker(scene.here.id, firstName, null);
  await prisma.jobSeeker.update({ where: { id: person.jobSeekerId! }, data: { intakeDueAt: after(days(2)), intakeAnswers: { looksFor: ["paidWork"], worksNow: "no", likes: "koken" } } });
  return person.jobSeekerId!;
}

const read = (id: string) => prisma.jobSeeker.findUniqueOrThrow({ where: { id }, include: { account: true } });
const page = { take: 25, skip: 0 };

describe("taking somebody who came by the open door", () => {
  it("ten at once is one contact person, one thread and one mail; the others read who was first", async () => {
    const id = await makeWaiting("Noor");
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => takeJobSeeker(index % 2 ? scene.ria : scene.tom, id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((one) => !one.ok && one.reason === "conflict" && /Ria|Tom/.test(one.message))).toHaveLength(9);
    const row = await read(id);
    expect(row).toMatchObject({ intakeState: "taken", takenAt: expect.any(Date) });
    expect([scene.ria.membershipId, scene.tom.membershipId]).toContain(row.contactPersonId);
    expect(await prisma.thread.count({ where: { jobSeekerId: id, kind: "caseload" } })).toBe(1);
    expect(await prisma.mail.count({ where: { kind: "intake_taken", accountId: row.accountId } })).toBe(1);
  });

  it("shows who waits only to the organisation that does the intake", async () => {
    await makeWaiting("Noor");
    expect(await listIntake(scene.ria)).toEqual([expect.objectContaining({ name: "Noor", answers: { looksFor: ["paidWork"], worksNow: "no", likes: "koken" } })]);
    expect(await listIntake(scene.els)).toEqual([]);
    const uwv = await makeOrganisation("uwv", "UWV", [scene.here.id]);
    expect(await listIntake(await makeMember("contactPerson", uwv.id, "Jan"))).toEqual([]);
  });

  it("is not for others", async () => {
    const id = await makeWaiting("Noor");
    for (const stranger of [scene.els, scene.fatma, await makeMember("administrator", scene.office.id, "Ann")]) {
      expect(await takeJobSeeker(stranger, id)).toMatchObject({ ok: false, reason: "notFound" });
    }
    expect((await read(id)).contactPersonId).toBeNull();
  });

  it("leaves out who has not confirmed the address yet", async () => {
    await makeJobSeeker(scene.here.id, "Nep", null);
    expect(await listIntake(scene.ria)).toEqual([]);
  });
});

describe("inviting", () => {
  const input = { firstName: "Samira", lastName: "Bakir", email: "samira@voorbeeld.test", place: "Schiedam", language: "nl" as const };

  it("mails a link and keeps only its hash; a newer one takes the place of the older", async () => {
    expect(await inviteJobSeeker(scene.ria, input)).toMatchObject({ ok: true });
    expect(await inviteJobSeeker(scene.ria, input)).toMatchObject({ ok: true });
    const invitations = await prisma.invitation.findMany({ orderBy: { id: "asc" } });
    expect(invitations.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false]);
    expect(invitations[1]).toMatchObject({ kind: "jobSeeker", senderMembershipId: scene.ria.membershipId, municipalityId: scene.here.id, place: "Schiedam" });
    const mail = await prisma.mail.findFirstOrThrow({ where: { key: `invitation:${invitations[1]!.id}` } });
    expect(mail.text).toMatch(/\/uitnodiging\/[\w-]{43}/);
    expect(mail.text).not.toContain(invitations[1]!.tokenHash);
  });

  it.each([
    ["a place that does not exist", { place: "Nergenshuizen" }],
    ["a place that the organisation does not serve", { place: "Vlaardingen" }],
  ])("refuses %s with a clear message and saves nothing", async (_, changes) => {
    expect(await inviteJobSeeker(scene.ria, { ...input, ...changes })).toMatchObject({ ok: false, reason: "invalid", errors: { place: [expect.any(String)] } });
    expect(await prisma.invitation.count()).toBe(0);
  });

  it("refuses somebody who has a contact person already", async () => {
    const known = await makeJobSeeker(scene.here.id, "Samira", scene.tom.membershipId);
    const { account } = await read(known.jobSeekerId!);
    expect(await inviteJobSeeker(scene.ria, { ...input, email: account.email })).toMatchObject({ ok: false, reason: "conflict" });
  });
});

describe("whose people", () => {
  it("own, colleagues' and shared ones are told apart, and found by name", async () => {
    await makeLivePerson(scene.here.id, "Fatma", scene.ria.membershipId);
    const henk = await makeLivePerson(scene.here.id, "Henk", scene.tom.membershipId);
    expect(await countPeople(scene.ria)).toEqual({ own: 1, colleagues: 1, region: 0 });
    expect((await listPeople(scene.ria, { scope: "own", search: "zonnebloem fat" }, page)).people).toEqual([expect.objectContaining({ name: "Fatma Zonnebloemveld" })]);
    expect((await listPeople(scene.ria, { scope: "colleagues" }, page)).people).toEqual([expect.objectContaining({ name: "Henk Zonnebloemveld", contactName: "Tom" })]);
    const jan: Actor = { ...scene.els, municipalityIds: [scene.here.id] };
    expect(await countPeople(jan)).toEqual({ own: 0, colleagues: 0, region: 0 });
    await prisma.jobSeeker.update({ where: { id: henk.jobSeekerId! }, data: { sharedWithRegionSince: new Date() } });
    const shared = await listPeople(jan, { scope: "region", search: "henk" }, page);
    expect(shared.people).toEqual([expect.objectContaining({ name: "Henk" })]);
    expect((await listPeople(jan, { scope: "region", search: "zonnebloemveld" }, page)).count).toBe(0);
  });

  it("the page of a person shows what the relation allows, and the look is kept", async () => {
    const fatma = await makeLivePerson(scene.here.id, "Fatma", scene.ria.membershipId);
    const id = fatma.jobSeekerId!;
    expect(await findPerson(scene.ria, id)).toMatchObject({ relation: "ownContact", profile: { contact: { phone: "06 55 55 55 55" } } });
    expect(await findPerson(scene.tom, id)).toMatchObject({ relation: "colleague", colleagues: [] });
    const jan: Actor = { ...scene.els, municipalityIds: [scene.here.id] };
    expect(await findPerson(jan, id)).toBeNull();
    expect(await findPerson(scene.fatma, id)).toBeNull();
    await prisma.jobSeeker.update({ where: { id }, data: { sharedWithRegionSince: new Date() } });
    expect(JSON.stringify(await findPerson(jan, id))).not.toMatch(/Zonnebloemveld|06 55|@test/);
    expect(await prisma.profileView.count({ where: { jobSeekerId: id } })).toBe(3);
  });

  it("a list asks as many questions for two people as for six", async () => {
    for (const name of ["Ali", "Bo"]) await makeLivePerson(scene.here.id, name, scene.ria.membershipId);
    const few = await countQueries(() => listPeople(scene.ria, { scope: "own" }, page));
    for (const name of ["Cas", "Dia", "Emre", "Fien"]) await makeLivePerson(scene.here.id, name, scene.ria.membershipId);
    const many = await countQueries(() => listPeople(scene.ria, { scope: "own" }, page));
    expect(many.value.people).toHaveLength(6);
    expect(many.count).toBe(few.count);
  });
});

describe("hand-over and standing in", () => {
  it("hands a person over to a colleague, who is told to the person", async () => {
    const fatma = await makeLivePerson(scene.here.id, "Fatma", scene.ria.membershipId);
    const id = fatma.jobSeekerId!;
    expect(await handOver(scene.tom, [id], { colleague: scene.tom.membershipId!, note: "" })).toMatchObject({ ok: false, reason: "refused" });
    expect(await handOver(scene.ria, [id], { colleague: scene.els.membershipId!, note: "" })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await handOver(scene.els, [id], { colleague: scene.els.membershipId!, note: "" })).toMatchObject({ ok: false, reason: "notFound" });
    expect(await handOver(scene.ria, [id], { colleague: scene.tom.membershipId!, note: "" })).toMatchObject({ ok: true });
    expect((await read(id)).contactPersonId).toBe(scene.tom.membershipId);
    await runJobsNow(jobs);
    expect(await prisma.mail.count({ where: { accountId: fatma.accountId, kind: "contact_changed" } })).toBe(1);
  });

  it("a stand-in has the people of who is away, from the first to the last day", async () => {
    await makeLivePerson(scene.here.id, "Fatma", scene.ria.membershipId);
    const [today, later] = [isoDay(new Date()), isoDay(after(days(7), new Date()))];
    const period = { colleague: scene.tom.membershipId!, from: today, until: later };
    await Promise.all([appointStandIn(scene.ria, period), appointStandIn(scene.ria, period)]);
    const rows = await listStandIns(scene.ria.membershipId);
    expect(rows).toEqual([expect.objectContaining({ name: "Tom" })]);
    expect((await countPeople(scene.tom)).own).toBe(1);
    freezeClock(after(days(9), new Date()));
    expect((await countPeople(scene.tom)).own).toBe(0);
    freezeClock(null);
    await endStandIn(scene.tom, rows[0]!.id);
    expect(await listStandIns(scene.ria.membershipId)).toHaveLength(1);
    await endStandIn(scene.ria, rows[0]!.id);
    expect(await listStandIns(scene.ria.membershipId)).toEqual([]);
  });

  it.each([
    ["the last day lies before the first", { from: "2030-05-02", until: "2030-05-01" }],
    ["the last day has passed", { from: "2020-05-01", until: "2020-05-02" }],
  ])("does not keep a period when %s", async (_, period) => {
    expect(await appointStandIn(scene.ria, { colleague: scene.tom.membershipId!, ...period })).toMatchObject({ ok: false, reason: "invalid" });
  });
});

describe("the home of a contact person", () => {
  it("counts where everybody is, and puts each person who needs something in one group", async () => {
    const fatma = await makeLivePerson(scene.here.id, "Fatma", scene.ria.membershipId);
    await makeLivePerson(scene.here.id, "Henk", scene.ria.membershipId);
    const quiet = await makeLivePerson(scene.here.id, "Joris", scene.ria.membershipId);
    await prisma.jobSeeker.update({ where: { id: quiet.jobSeekerId! }, data: { createdAt: after(-days(90)), takenAt: after(-days(80)), draftChangedAt: after(-days(65)), availableConfirmedAt: after(-days(61)) } });
    await makeJobSeeker(scene.here.id, "Noor", scene.ria.membershipId);
    await showInterest(fatma, { vacancyId: await makePublishedVacancy(scene.fatma, {}, { places: 3 }) });
    const home = await findHome(scene.ria);
    expect(Object.fromEntries(home.wing.map(({ stage, people, work }) => [stage, [people, work]]))).toEqual({ gettingToKnow: [1, 0], preparing: [0, 0], findable: [2, 0], talking: [1, 3], working: [0, 0] });
    expect(home.people).toBe(4);
    expect(home.groups.map(({ need, people }) => [need, people.map((person) => person.firstName)])).toEqual(needs.map((need) => [need, need === "stalled" ? ["Joris"] : []]));
  });

  it("puts what is most pressing first, whatever kind it is", async () => {
    await makeWaiting("Noor");
    const home = await findHome(scene.ria);
    expect(home.waiting).toEqual([expect.objectContaining({ kind: "intake", title: "Noor", to: "/gemeente/intake" })]);
    expect((await findHome(scene.els)).waiting).toEqual([]);
  });
});

describe("the search of a contact person", () => {
  it("finds own people and those of colleagues once, by a part of the name, and nobody of others", async () => {
    await makeLivePerson(scene.here.id, "Noortje", scene.ria.membershipId);
    await makeLivePerson(scene.here.id, "Noor", scene.tom.membershipId);
    await makeLivePerson(scene.there.id, "Noortien", scene.els.membershipId);
    expect((await findPeopleByName(scene.ria, "noor", 8)).map(({ name }) => name.split(" ")[0])).toEqual(["Noortje", "Noor"]);
    expect(await findPeopleByName(scene.fatma, "noor", 8)).toEqual([]);
  });

  it("finds vacancies of the municipalities that are served by every word of the title, drafts left out", async () => {
    const id = await makePublishedVacancy(scene.fatma, { title: "Kruiden stekken in de kas" });
    await makePublishedVacancy(scene.fatma, { title: "Kruiden inpakken" });
    expect((await findVacanciesByTitle(scene.ria, ["STEK", "kruid"], 8)).map((found) => found.id)).toEqual([id]);
    expect(await findVacanciesByTitle(scene.ria, ["100%_"], 8)).toEqual([]);
    expect(await findVacanciesByTitle(scene.els, ["kruid"], 8)).toEqual([]);
    expect(await findVacanciesByTitle(scene.fatma, ["kruid"], 8)).toEqual([]);
    await prisma.vacancy.update({ where: { id }, data: { state: "draft" } });
    expect(await findVacanciesByTitle(scene.ria, ["stek"], 8)).toEqual([]);
  });
});
