import { beforeEach, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { describeMoment } from "~/features/contact-moments/commands/describe-moment.server";
import { logMoment } from "~/features/contact-moments/index.server";
import { after, days } from "~/platform/clock";
import { dateOfDay, isoDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { handOver } from "./commands/hand-over.server";
import { findPerson, type PersonPage } from "./find-person.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let person: Actor;

/** Everything that a page of a person can hold, so that what is missing was kept back. */
beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  person = await makeLivePerson(scene.here.id, "Samira", scene.tom.membershipId, { experience: [{ kind: "care", what: "Zes jaar gezorgd", taskIds: [] }] });
  const id = person.jobSeekerId!;
  await prisma.jobSeeker.update({ where: { id }, data: { intakeAnswers: { looksFor: ["paidWork"], worksNow: "no", likes: "koken" } } });
  await handOver(scene.tom, [id], { colleague: scene.ria.membershipId!, note: "overdrachtsnotitie" });
  await prisma.thread.createMany({ data: [{ kind: "caseload", jobSeekerId: id }], skipDuplicates: true });
  const moment = await logMoment(scene.ria, id, "phone");
  if (!moment.ok) throw new Error("no moment");
  await describeMoment(scene.ria, { momentId: moment.value.momentId, kind: "phone", outcome: "later", note: "geheime notitie" });
  const version = await prisma.profileVersion.create({ data: { jobSeekerId: id, number: 2, content: {}, submittedById: person.accountId } });
  await prisma.review.create({ data: { kind: "profile", profileVersionId: version.id, organisationId: scene.office.id, municipalityId: scene.here.id, dueAt: after(days(2)) } });
  await prisma.companyWish.create({ data: { jobSeekerId: id, organisationId: scene.company.id, kind: "workHere", at: new Date() } });
  const workplace = await prisma.workplace.create({ data: { organisationId: scene.company.id, municipalityId: scene.here.id, name: "Kas", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", latitude: 51.9, longitude: 4.4 } });
  const tour = await prisma.tour.create({ data: { organisationId: scene.company.id, workplaceId: workplace.id, audience: "everyone", startsAt: after(days(3)), endsAt: after(days(3) + 3_600_000), places: 5, shows: "De kas", createdById: scene.fatma.accountId } });
  await prisma.tourGuest.create({ data: { tourId: tour.id, jobSeekerId: id, number: 1, chair: 1, seatedAt: new Date() } });
  const queue = await makePublishedVacancy(scene.fatma, {}, { openHiring: true, places: 1 });
  await prisma.queue.create({ data: { vacancyId: queue, places: 1, head: "x" } });
  await prisma.queueEntry.create({ data: { vacancyId: queue, jobSeekerId: id, number: 1 } });
});

type Part = "profile" | "lastName" | "phone" | "email" | "answers" | "moments" | "notes" | "handOver" | "thread" | "review" | "talent" | "tours" | "queues" | "mayHandOver";
const parts: readonly Part[] = ["profile", "lastName", "phone", "email", "answers", "moments", "notes", "handOver", "thread", "review", "talent", "tours", "queues", "mayHandOver"];

function partsOf(page: PersonPage): Part[] {
  const told = JSON.stringify(page);
  const has: Record<Part, boolean> = {
    profile: told.includes("Zes jaar gezorgd"),
    lastName: told.includes("Zonnebloemveld"),
    phone: told.includes("06 55 55 55 55"),
    email: /@test\.example/.test(told),
    answers: page.answers?.likes === "koken",
    moments: page.moments.length > 0,
    notes: told.includes("geheime notitie"),
    handOver: told.includes("overdrachtsnotitie"),
    thread: page.threadId !== null,
    review: page.reviewId !== null,
    talent: page.talent.wishes.length > 0,
    tours: page.tours.length > 0,
    queues: page.queues.length > 0,
    mayHandOver: page.colleagues.length > 0,
  };
  return parts.filter((part) => has[part]);
}

it("tells each who asks only what is theirs to know, part by part", async () => {
  const id = person.jobSeekerId!;
  const standIn = await makeMember("contactPerson", scene.office.id, "Sanne");
  await prisma.standIn.create({ data: { absentId: scene.ria.membershipId!, standInId: standIn.membershipId!, from: dateOfDay(isoDay(new Date())), until: dateOfDay(isoDay(after(days(3)))) } });
  const uwv = await makeOrganisation("uwv", "UWV", [scene.here.id]);
  const elsewhere: Actor = { ...(await makeMember("contactPerson", uwv.id, "Jan")), municipalityIds: [scene.here.id] };
  const farRegion = await prisma.region.create({ data: { slug: `far-${person.accountId}`, name: "Twente" } });
  const far = await prisma.municipality.create({ data: { slug: `far-${person.accountId}`, name: "Ver", regionId: farRegion.id, theme: "lindewaard", latitude: 52, longitude: 6.5, helpPhone: "", helpHours: "" } });
  const farOffice = await makeOrganisation("municipality", "Gemeente Ver", [far.id]);
  const actors = {
    otherRegion: await makeMember("contactPerson", farOffice.id, "Fleur"),
    administratorNextDoor: await makeMember("administrator", scene.otherOffice.id, "Bea"),
    ownContact: scene.ria, standIn, colleague: scene.tom, otherOrganisation: elsewhere, otherMunicipality: scene.els, employer: scene.fatma, jobSeeker: person,
    otherJobSeeker: await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId), administrator: await makeMember("administrator", scene.office.id, "Ann"), jobCoach: await makeMember("jobCoach", scene.office.id, "Coen"), trainer: await makeMember("trainer", scene.office.id, "Tijn"),
  };
  const table = async () => Object.fromEntries(await Promise.all(Object.entries(actors).map(async ([who, actor]) => {
    const page = await findPerson(actor, id);
    return [who, page && partsOf(page)] as const;
  })));
  const colleague = parts.filter((part) => !["notes", "handOver", "thread", "queues", "mayHandOver"].includes(part));
  const nobody = { otherRegion: null, administratorNextDoor: null, employer: null, jobSeeker: null, otherJobSeeker: null, administrator: null, jobCoach: null, trainer: null };
  expect(await table()).toEqual({ ownContact: parts, standIn: parts, colleague, otherOrganisation: null, otherMunicipality: null, ...nobody });
  const { liveVersionId: approved } = await prisma.jobSeeker.update({ where: { id }, data: { sharedWithRegionSince: new Date() } });
  expect(await table()).toEqual({ ownContact: parts, standIn: parts, colleague, otherOrganisation: ["profile"], otherMunicipality: ["profile"], ...nobody });
  // what was never approved is shared with nobody
  await prisma.jobSeeker.update({ where: { id }, data: { liveVersionId: null, state: "draft" } });
  expect([await findPerson(elsewhere, id), await findPerson(scene.els, id)]).toEqual([null, null]);
  await prisma.jobSeeker.update({ where: { id }, data: { liveVersionId: approved, state: "live" } });
  // withdrawn at once
  await prisma.jobSeeker.update({ where: { id }, data: { sharedWithRegionSince: null } });
  expect(await table()).toEqual({ ownContact: parts, standIn: parts, colleague, otherOrganisation: null, otherMunicipality: null, ...nobody });
  // rule 16: the person keeps the queue to themselves
  await prisma.queueEntry.updateMany({ data: { shownToContact: false } });
  expect((await table()).ownContact).toEqual(parts.filter((part) => part !== "queues"));
});

it("asks as many questions for somebody with much behind them as for somebody new", async () => {
  // what a process keeps of vacancies and versions is read once
  await findPerson(scene.ria, person.jobSeekerId!);
  const few = await countQueries(() => findPerson(scene.ria, person.jobSeekerId!));
  for (let more = 0; more < 6; more += 1) {
    await prisma.contactMoment.create({ data: { jobSeekerId: person.jobSeekerId!, membershipId: scene.ria.membershipId!, kind: "talk", outcome: "later", at: after(-days(more)) } });
    await prisma.handOver.create({ data: { jobSeekerId: person.jobSeekerId!, fromId: scene.tom.membershipId, toId: scene.ria.membershipId!, at: after(-days(more)) } });
  }
  const many = await countQueries(() => findPerson(scene.ria, person.jobSeekerId!));
  expect(many.value!.moments.length).toBeGreaterThan(5);
  expect(many.count).toBe(few.count);
});
