import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { logMoment } from "~/features/contact-moments/index.server";
import { endMembership } from "~/features/organisations/commands/end-membership.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { after, days, freezeClock } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { runJobsNow } from "~/platform/jobs.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { askToBeFindable } from "./commands/ask-to-be-findable.server";
import { handOver } from "./commands/hand-over.server";
import { findPerson } from "./find-person.server";
import { jobs } from "./jobs.server";
import { countNotFindable, listNotFindable } from "./list-not-findable.server";
import { listOwnPeople, type OwnFilter } from "./list-own-people.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
});

const everybody: OwnFilter = { search: "", need: null, state: null, stage: null };
const page = { take: 25, skip: 0 };
const live = async (name: string, who: Actor = scene.ria) => (await makeLivePerson(scene.here.id, name, who.membershipId)).jobSeekerId!;
const owner = async (id: string) => (await prisma.jobSeeker.findUniqueOrThrow({ where: { id } })).contactPersonId;
const mails = async (kind: string) => (await prisma.mail.findMany({ where: { kind }, orderBy: { createdAt: "asc" } })).length;

describe("the list of own people", () => {
  it("puts who needs something now first, each with what, and counts them", async () => {
    const [fine, due, silent, offered, sent] = [await live("Ada"), await live("Bo"), await live("Cas"), await live("Dia"), await live("Emre")];
    for (const id of [fine, due, offered, sent]) await logMoment(scene.ria, id, "phone");
    await prisma.contactMoment.updateMany({ where: { jobSeekerId: due }, data: { outcome: "later", nextOn: dateOfDay(isoDay(new Date(Date.now() - days(1)))) } });
    await prisma.jobSeeker.update({ where: { id: silent }, data: { takenAt: after(-days(31)), createdAt: after(-days(40)) } });
    const queue = await makePublishedVacancy(scene.fatma, {}, { openHiring: true, places: 2 });
    await prisma.queue.create({ data: { vacancyId: queue, places: 2, head: "x" } });
    await prisma.queueEntry.create({ data: { vacancyId: queue, jobSeekerId: offered, number: 1, state: "offered", place: 1, offeredAt: new Date(), answerBy: after(days(1)) } });
    const version = await prisma.profileVersion.create({ data: { jobSeekerId: sent, number: 2, content: {}, submittedById: scene.ria.accountId } });
    await prisma.review.create({ data: { kind: "profile", profileVersionId: version.id, organisationId: scene.office.id, municipalityId: scene.here.id, dueAt: after(days(2)) } });
    const list = await listOwnPeople(scene.ria, everybody, page);
    expect(list.people.map(({ firstName, need }) => [firstName, need])).toEqual([["Dia", "offerRunsOut"], ["Emre", "waitsForReview"], ["Bo", "contactDue"], ["Cas", "longNotSpoken"], ["Ada", null]]);
    expect(list.counts.filter(({ count }) => count > 0).map(({ need, count }) => `${need} ${count}`)).toEqual(["offerRunsOut 1", "waitsForReview 1", "contactDue 1", "longNotSpoken 1"]);
    expect((await listOwnPeople(scene.ria, { ...everybody, need: "contactDue" }, page)).people.map(({ firstName }) => firstName)).toEqual(["Bo"]);
    // rule 16: an entry is told while the person allows it
    await prisma.queueEntry.updateMany({ data: { shownToContact: false } });
    expect((await listOwnPeople(scene.ria, { ...everybody, need: "offerRunsOut" }, page)).count).toBe(0);
    // a review of another organisation is not for this one
    await prisma.review.updateMany({ data: { organisationId: scene.otherOffice.id } });
    expect((await listOwnPeople(scene.ria, { ...everybody, need: "waitsForReview" }, page)).count).toBe(0);
  });

  it("reads talks and not mails or appointments to which nobody came", async () => {
    const id = await live("Bo");
    await prisma.jobSeeker.update({ where: { id }, data: { createdAt: after(-days(800)), takenAt: after(-days(700)) } });
    const moment = (kind: "mail" | "talk" | "phone", daysAgo: number, outcome: "didNotCome" | "later" | null = null) =>
      prisma.contactMoment.create({ data: { jobSeekerId: id, membershipId: scene.ria.membershipId!, kind, outcome, at: after(-days(daysAgo)) } });
    await moment("mail", 2);
    await moment("talk", 1, "didNotCome");
    const need = async () => (await listOwnPeople(scene.ria, everybody, page)).people[0]!.need;
    expect(await need()).toBe("longNotSpoken");
    await moment("phone", 366, "later");
    expect(await need()).toBe("longNotSpoken");
    await moment("talk", 364, "later");
    expect(await need()).toBeNull();
  });

  it("shows whose work ended until somebody spoke to them, or other work began", async () => {
    const id = await live("Bo");
    await logMoment(scene.ria, id, "talk");
    await prisma.contactMoment.updateMany({ data: { at: after(-days(30)) } });
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const match = { jobSeekerId: id, origin: "interest" as const, jobSeekerAnswer: "yes" as const, employerAnswer: "yes" as const, startsOn: after(-days(60)), hoursPerWeek: 16, events: { create: [{ by: "jobseeker", action: "showInterest", to: "interest" as const }] } };
    const { id: matchId } = await prisma.match.create({ data: { ...match, vacancyId, state: "completed" } });
    const work = { jobSeekerId: id, vacancyId, matchId, kind: "work" as const, remuneration: "wage" as const, startsOn: after(-days(60)) };
    await prisma.placement.create({ data: { ...work, state: "ended", endedOn: dateOfDay(isoDay(after(-days(3)))), endReason: "contractOver" } });
    const need = async () => (await listOwnPeople(scene.ria, everybody, page)).people[0]!;
    expect(await need()).toMatchObject({ need: "workEnded", workEndedCompany: scene.company.name });
    const { id: second } = await prisma.match.create({ data: { ...match, vacancyId: await makePublishedVacancy(scene.guus), state: "placed" } });
    await prisma.placement.create({ data: { ...work, matchId: second, state: "running" } });
    expect((await need()).need).toBeNull();
    await prisma.placement.deleteMany({ where: { matchId: second } });
    expect((await need()).need).toBe("workEnded");
    await logMoment(scene.ria, id, "phone");
    expect((await need()).need).toBeNull();
  });

  it("finds by a part of the name without accents, by state and by stage, a page at a time", async () => {
    for (const name of ["Renée", "Rene", "Bo"]) await live(name);
    await makeJobSeeker(scene.here.id, "Reina", scene.ria.membershipId);
    const names = async (filter: Partial<OwnFilter>, paging = page) => (await listOwnPeople(scene.ria, { ...everybody, ...filter }, paging)).people.map(({ firstName }) => firstName);
    expect((await names({ search: "renee" })).toSorted()).toEqual(["Renée"]);
    expect((await names({ search: "RE zonne" })).toSorted()).toEqual(["Rene", "Renée"]);
    expect(await names({ search: "%_'; drop" })).toEqual([]);
    expect(await names({ state: "draft" })).toEqual(["Reina"]);
    expect((await names({ stage: "findable" })).toSorted()).toEqual(["Bo", "Rene", "Renée"]);
    expect(await names({}, { take: 2, skip: 2 })).toHaveLength(2);
  });

  it("is of the own people and of who is away, and of nobody else", async () => {
    await live("Bo", scene.tom);
    for (const actor of [scene.ria, scene.els, scene.fatma, await makeMember("administrator", scene.office.id, "Ann")]) expect((await listOwnPeople(actor, everybody, page)).total).toBe(0);
    await prisma.standIn.create({ data: { absentId: scene.tom.membershipId!, standInId: scene.ria.membershipId!, from: dateOfDay(isoDay(new Date())), until: dateOfDay(isoDay(after(days(3)))) } });
    expect((await listOwnPeople(scene.ria, everybody, page)).total).toBe(1);
  });

  it("asks one question, whatever the number of people", async () => {
    for (const name of ["Ada", "Bo"]) await live(name);
    const few = await countQueries(() => listOwnPeople(scene.ria, everybody, page));
    for (const name of ["Cas", "Dia", "Emre"]) await live(name);
    const many = await countQueries(() => listOwnPeople(scene.ria, everybody, page));
    expect([few.count, many.count, many.value.total]).toEqual([1, 1, 5]);
  });
});

describe("who cannot be found", () => {
  it("is told with the reason, and who is at work is left out", async () => {
    const draft = (await makeJobSeeker(scene.here.id, "Ada", scene.ria.membershipId)).jobSeekerId!;
    const [paused, old, working] = [await live("Bo"), await live("Cas"), await live("Emre")];
    await makeLivePerson(scene.here.id, "Dia", scene.ria.membershipId, { travel: [] });
    await live("Fien");
    await prisma.jobSeeker.update({ where: { id: paused }, data: { state: "paused" } });
    await prisma.jobSeeker.update({ where: { id: old }, data: { availableConfirmedAt: after(-days(91)) } });
    await prisma.jobSeeker.update({ where: { id: working }, data: { state: "paused" } });
    const vacancyId = await makePublishedVacancy(scene.fatma);
    await prisma.match.create({ data: { vacancyId, jobSeekerId: working, origin: "interest", state: "placed", jobSeekerAnswer: "yes", employerAnswer: "yes", startsOn: new Date(), hoursPerWeek: 16, events: { create: [{ by: "jobseeker", action: "showInterest", to: "interest" }] } } });
    expect((await listNotFindable(scene.ria)).map(({ firstName, why }) => [firstName, why.reason])).toEqual([["Ada", "unfinished"], ["Bo", "paused"], ["Cas", "notConfirmed"], ["Dia", "nowhere"]]);
    expect(await countNotFindable(scene.ria)).toBe(4);
    expect([await listNotFindable(scene.tom), await countNotFindable(scene.tom)]).toEqual([[], 0]);

    expect(await askToBeFindable(scene.ria, [draft, paused])).toEqual({ ok: true, value: { asked: 2 } });
    expect([await mails("profile_asked"), await mails("looking_asked")]).toEqual([1, 1]);
    expect((await prisma.mail.findFirstOrThrow({ where: { kind: "looking_asked" } })).text).toContain("/zoek-ik-nog/");
    expect((await prisma.mail.findFirstOrThrow({ where: { kind: "profile_asked" } })).text).toContain("talenten, wat energie geeft, taken");
    expect(await askToBeFindable(scene.ria, [draft])).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("asks nobody twice in a week, and nobody of others", async () => {
    const ids = await Promise.all(["Ada", "Bo", "Cas"].map(async (name) => (await makeJobSeeker(scene.here.id, name, scene.ria.membershipId)).jobSeekerId!));
    await Promise.all(Array.from({ length: 10 }, () => askToBeFindable(scene.ria, ids)));
    expect(await mails("profile_asked")).toBe(3);
    for (const stranger of [scene.tom, scene.els, scene.fatma]) expect(await askToBeFindable(stranger, ids)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await askToBeFindable(scene.ria, [...ids, await live("Dia", scene.tom)])).toMatchObject({ ok: false, reason: "notFound" });
  });
});

describe("handing over many", () => {
  it("moves 150 people with their note in one go: one mail to the colleague, one to each person, nobody without a contact person", async () => {
    const accounts = Array.from({ length: 150 }, (_, at) => ({ email: `p${at}@test.example`, firstName: `Persoon${at}`, lastSeenAt: new Date() }));
    const made = await prisma.account.createManyAndReturn({ data: accounts, select: { id: true } });
    const people = await prisma.jobSeeker.createManyAndReturn({ data: made.map(({ id }) => ({ accountId: id, municipalityId: scene.here.id, contactPersonId: scene.ria.membershipId, intakeState: "taken" as const, place: "Schiedam", cell: 1, latitude: 51.9, longitude: 4.4 })), select: { id: true } });
    const ids = people.map(({ id }) => id);
    const answers = await Promise.all(Array.from({ length: 4 }, () => handOver(scene.ria, ids, { colleague: scene.tom.membershipId!, note: "Belt liever in de middag." })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await prisma.jobSeeker.count({ where: { contactPersonId: scene.tom.membershipId } })).toBe(150);
    expect([await prisma.handOver.count(), await mails("people_handed_over")]).toEqual([150, 1]);
    await runJobsNow(jobs);
    expect(await mails("contact_changed")).toBe(150);
    expect(await prisma.thread.count({ where: { kind: "caseload" } })).toBe(150);
    expect(await findPerson(scene.tom, ids[0]!)).toMatchObject({ handedOver: { name: "Ria", note: "Belt liever in de middag." } });
    expect(JSON.stringify(await findPerson(scene.ria, ids[0]!))).not.toContain("liever in de middag");
  });

  it("moves all or nobody", async () => {
    const [own, foreign] = [await live("Ada"), await live("Bo", scene.els)];
    const own2 = await live("Cas", scene.tom);
    for (const ids of [[own, foreign], [own, own2], [own, "0198f000-0000-7000-8000-000000000000"], []]) {
      expect((await handOver(scene.ria, ids, { colleague: scene.tom.membershipId!, note: "" })).ok).toBe(false);
    }
    expect(await handOver(scene.ria, [own], { colleague: scene.els.membershipId!, note: "" })).toMatchObject({ ok: false, reason: "invalid" });
    expect([await owner(own), await prisma.handOver.count()]).toEqual([scene.ria.membershipId, 0]);
  });

  it("is read by the person in an own export", async () => {
    const person = await makeLivePerson(scene.here.id, "Ada", scene.ria.membershipId);
    await handOver(scene.ria, [person.jobSeekerId!], { colleague: scene.tom.membershipId!, note: "Heeft een hond." });
    expect(JSON.stringify(await collectOwnData(person))).toContain("Heeft een hond.");
  });

  it("a colleague who leaves hands everybody on, and each person hears to whom; who changes hands twice hears of the last", async () => {
    const [ada, bo] = [await live("Ada"), await live("Bo")];
    const administrator = await makeMember("administrator", scene.office.id, "Ann");
    expect(await endMembership(administrator, scene.ria.membershipId!, null)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await endMembership(administrator, scene.ria.membershipId!, scene.tom.membershipId!)).toMatchObject({ ok: true });
    expect([await owner(ada), await owner(bo)]).toEqual([scene.tom.membershipId, scene.tom.membershipId]);
    const eva = await makeMember("contactPerson", scene.office.id, "Eva");
    await handOver(scene.tom, [bo], { colleague: eva.membershipId!, note: "" });
    await runJobsNow(jobs);
    const told = await prisma.mail.findMany({ where: { kind: "contact_changed" }, select: { text: true } });
    expect(told.map(({ text }) => /(Tom|Eva) van/.exec(text)?.[1]).toSorted()).toEqual(["Eva", "Tom"]);
  });
});
