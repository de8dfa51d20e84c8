import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { findPerson } from "~/features/caseload/find-person.server";
import { findContact, logMoment } from "~/features/contact-moments/index.server";
import { listWaitingFor, propose, showInterest } from "~/features/matches/index.server";
import { sendMessage } from "~/features/messages/commands/send-message.server";
import { openCaseloadThread } from "~/features/messages/index.server";
import { findThread } from "~/features/messages/queries.server";
import { addFile } from "~/features/person-files/commands/add-file.server";
import { findFile, listFiles } from "~/features/person-files/queries.server";
import { moveOnLadder } from "~/features/plans/commands/move-on-ladder.server";
import { writeGoal } from "~/features/plans/commands/write-goal.server";
import { findOwnPlan, findPlanPage } from "~/features/plans/queries.server";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { collectOwnData } from "~/features/privacy/own-data.server";
import { shareWithRegion } from "~/features/profiles/commands/share-with-region.server";
import { after, days } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { inTransaction, prisma } from "~/platform/db.server";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { chooseLuggage } from "./commands/choose-luggage.server";
import { sayGoodbye } from "./commands/say-goodbye.server";
import { sayPlace } from "./commands/say-place.server";
import { takeOver } from "./commands/take-over.server";
import { listComing, readOwnMoves } from "./queries.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;
let id: string;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  id = samira.jobSeekerId!;
});

const row = () => prisma.jobSeeker.findUniqueOrThrow({ where: { id }, select: { place: true, cell: true, municipalityId: true, contactPersonId: true, intakeState: true, state: true, sharedWithRegionSince: true } });
const mails = async () => (await prisma.mail.findMany({ orderBy: [{ kind: "asc" }, { accountId: "asc" }], select: { kind: true, accountId: true } })).map(({ kind, accountId }) => `${kind} to ${nameOf(accountId)}`);
const nameOf = (accountId: string | null) => Object.entries({ ria: scene.ria, els: scene.els, tom: scene.tom, samira }).find(([, actor]) => actor.accountId === accountId)?.[0] ?? "somebody";
const notFound = { ok: false, reason: "notFound" };
const ok = { ok: true };

const secrets = { goal: "doelgeheim", ladder: "laddergeheim", note: "notitiegeheim", handOver: "overdrachtgeheim", message: "berichtgeheim" };

/** Everything private there is about a person. */
async function fillPrivate() {
  await writeGoal(scene.ria, id, secrets.goal);
  await moveOnLadder(scene.ria, id, { step: 3, since: isoDay(after(-days(1))), reason: secrets.ladder });
  await logMoment(scene.ria, id, "phone");
  await prisma.contactMoment.updateMany({ data: { note: secrets.note } });
  await prisma.handOver.create({ data: { jobSeekerId: id, fromId: scene.tom.membershipId, toId: scene.ria.membershipId!, at: new Date(), note: secrets.handOver } });
  const { threadId } = await inTransaction((tx) => openCaseloadThread(tx, id));
  await sendMessage(samira, { threadId, id: randomUUID(), body: secrets.message });
  await addFile(samira, id, { name: "Diploma", upload: Buffer.from("%PDF-1.7\neen") });
  return threadId;
}

/** What a contact person can read of all that, on every page there is. */
async function readsOf(actor: Actor, threadId: string) {
  const [page, contact, plan, files, thread] = await Promise.all([findPerson(actor, id), findContact(actor, id), findPlanPage(actor, id), listFiles(actor, id), findThread(actor, threadId, null)]);
  const file = await prisma.personFile.findFirst({ select: { id: true } });
  const bytes = file && (await findFile(actor, file.id));
  const told = JSON.stringify([page, contact, plan, files, thread]);
  return [...Object.entries(secrets).filter(([, secret]) => told.includes(secret)).map(([what]) => what), ...(told.includes("Diploma") || bytes ? ["file"] : [])];
}

describe("saying where one lives", () => {
  it("keeps a cell and no address, and refuses what is no place", async () => {
    expect(await sayPlace(samira, "Nergenshuizen")).toMatchObject({ ok: false, reason: "invalid", errors: { place: [expect.any(String)] } });
    expect(await sayPlace(samira, "schiedam")).toEqual(ok);
    expect(await row()).toMatchObject({ place: "Schiedam", contactPersonId: scene.ria.membershipId });
    expect(await prisma.move.count()).toBe(0);
  });

  it("where the same organisation helps nothing changes but the municipality", async () => {
    await prisma.serviceArea.create({ data: { organisationId: scene.office.id, municipalityId: scene.there.id } });
    await sayPlace(samira, "Vlaardingen");
    expect(await row()).toMatchObject({ municipalityId: scene.there.id, contactPersonId: scene.ria.membershipId, intakeState: "taken" });
    expect(await mails()).toEqual([]);
  });

  it("where others help: the contact person stays, the place counts, and who takes over is told", async () => {
    const before = await row();
    expect(await sayPlace(samira, "Vlaardingen")).toEqual(ok);
    const now = await row();
    expect(now).toMatchObject({ place: "Vlaardingen", municipalityId: scene.here.id, contactPersonId: scene.ria.membershipId, intakeState: "taken", state: "live" });
    expect(now.cell).not.toBe(before.cell);
    expect(await mails()).toEqual(["intake_new to els", "move_new to ria"]);
    expect(await listComing(scene.els)).toMatchObject([{ id, name: "Samira", place: "Vlaardingen", helpedBy: "Ria (Gemeente Schiedam)" }]);
    // until then the new organisation is another one
    expect(await findPerson(scene.els, id)).toBeNull();
    expect(await findPerson(scene.ria, id)).toMatchObject({ relation: "ownContact", move: { toPlace: "Vlaardingen", municipality: "Vlaardingen" } });
    expect(JSON.stringify(await listComing(scene.els))).not.toMatch(/Zonnebloemveld|55 55|test\.example/);
  });

  it("coming back calls it off, and nobody over there sees the person any more", async () => {
    await sayPlace(samira, "Vlaardingen");
    await chooseLuggage(samira, ["plan"]);
    await sayPlace(samira, "Schiedam");
    expect(await row()).toMatchObject({ municipalityId: scene.here.id, contactPersonId: scene.ria.membershipId });
    expect(await prisma.move.findMany({ select: { state: true, goesAlong: true } })).toEqual([{ state: "cancelled", goesAlong: [] }]);
    expect(await listComing(scene.els)).toEqual([]);
    expect(await takeOver(scene.els, id)).toMatchObject(notFound);
    expect(await mails()).toContain("move_cancelled to ria");
  });

  it("a choice for one municipality does not count for another", async () => {
    await sayPlace(samira, "Vlaardingen");
    await chooseLuggage(samira, ["plan", "talks"]);
    await sayPlace(samira, "Groningen");
    expect(await prisma.move.findFirst({ where: { state: "open" }, select: { toMunicipalityId: true, goesAlong: true } })).toEqual({ toMunicipalityId: null, goesAlong: [] });
  });

  it("somebody without a contact person yet goes to the intake list of the new place at once", async () => {
    const bo = await makeJobSeeker(scene.here.id, "Bo", null);
    await sayPlace(bo, "Vlaardingen");
    expect(await prisma.jobSeeker.findUniqueOrThrow({ where: { id: bo.jobSeekerId! } })).toMatchObject({ municipalityId: scene.there.id, contactPersonId: null, intakeState: "waiting" });
    await sayPlace(bo, "Groningen");
    expect(await prisma.jobSeeker.findUniqueOrThrow({ where: { id: bo.jobSeekerId! } })).toMatchObject({ municipalityId: null, intakeState: "unserved" });
    expect(await prisma.move.count()).toBe(0);
  });

  it("twenty times at once is one move", async () => {
    await Promise.all(Array.from({ length: 20 }, () => sayPlace(samira, "Vlaardingen")));
    expect(await prisma.move.count()).toBe(1);
    expect(await mails()).toEqual(["intake_new to els", "move_new to ria"]);
  });

  it("is nobody's but the person's", async () => {
    for (const actor of [scene.ria, scene.els, scene.fatma]) expect((await sayPlace(actor, "Vlaardingen")).ok).toBe(false);
    expect((await row()).place).toBe("Schiedam");
  });
});

describe("taking over", () => {
  it("changes the owner of person, match and review in one step, and tells both", async () => {
    const vacancyId = await makePublishedVacancy(scene.fatma);
    const proposed = await propose(scene.ria, { vacancyId, jobSeekerId: id, note: "" });
    await prisma.match.updateMany({ data: { state: "mutual", jobSeekerAnswer: "yes", employerAnswer: "yes" } });
    const version = await prisma.profileVersion.create({ data: { jobSeekerId: id, number: 2, content: {}, submittedById: samira.accountId } });
    await prisma.jobSeeker.update({ where: { id }, data: { state: "changed" } });
    await prisma.review.create({ data: { kind: "profile", organisationId: scene.office.id, municipalityId: scene.here.id, profileVersionId: version.id, dueAt: new Date(), lockedById: scene.ria.accountId, lockedAt: new Date() } });
    await sayPlace(samira, "Vlaardingen");
    expect(await listWaitingFor(scene.ria, 10)).toHaveLength(1);
    expect(await listWaitingFor(scene.els, 10)).toHaveLength(0);
    expect(await takeOver(scene.els, id)).toEqual(ok);
    expect(await row()).toMatchObject({ municipalityId: scene.there.id, contactPersonId: scene.els.membershipId, intakeState: "taken" });
    expect(proposed.ok).toBe(true);
    expect(await listWaitingFor(scene.ria, 10)).toHaveLength(0);
    expect(await listWaitingFor(scene.els, 10)).toHaveLength(1);
    expect(await prisma.review.findFirstOrThrow({ where: { profileVersionId: version.id } })).toMatchObject({ organisationId: scene.otherOffice.id, municipalityId: scene.there.id, lockedById: null, state: "open" });
    expect(await findPerson(scene.ria, id)).toBeNull();
    expect(await findPerson(scene.els, id)).toMatchObject({ relation: "ownContact" });
    expect((await mails()).filter((mail) => mail.startsWith("move_taken"))).toEqual(expect.arrayContaining(["move_taken to ria", "move_taken to samira"]));
  });

  it.each([
    [[], []],
    [["plan"], ["goal", "ladder"]],
    [["talks"], ["note", "message"]],
    [["files"], ["file"]],
    [["plan", "talks", "files"], ["goal", "ladder", "note", "message", "file"]],
  ])("with %j going along the next contact person reads %j, and the person everything", async (goesAlong, reads) => {
    const threadId = await fillPrivate();
    await sayPlace(samira, "Vlaardingen");
    expect(await readsOf(scene.els, threadId)).toEqual([]);
    expect(await readsOf(scene.ria, threadId)).toEqual(["goal", "ladder", "note", "handOver", "message", "file"]);
    await chooseLuggage(samira, goesAlong);
    await takeOver(scene.els, id);
    const now = await readsOf(scene.els, threadId);
    expect(now.filter((what) => what !== "handOver")).toEqual(reads);
    expect(await readsOf(scene.ria, threadId)).toEqual([]);
    const own = JSON.stringify([await collectOwnData(samira), await readOwnMoves(samira)]);
    for (const secret of Object.values(secrets)) expect(own).toContain(secret);
    expect((await listFiles(samira, id))!.files).toHaveLength(1);
  });

  it("what stayed behind is in no table that contact persons read", async () => {
    await fillPrivate();
    await sayPlace(samira, "Vlaardingen");
    await takeOver(scene.els, id);
    const left = [await prisma.plan.count(), await prisma.ladderStep.count(), await prisma.contactMoment.count(), await prisma.message.count(), await prisma.handOver.count({ where: { note: { not: "" } } }), await prisma.personFile.count({ where: { heldBack: false } })];
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await findOwnPlan(samira)).toBeNull();
    const [past] = (await readOwnMoves(samira)).past;
    expect(past!.kept).toMatchObject({ goal: secrets.goal, ladder: [{ step: 3, reason: secrets.ladder }], messages: [{ by: "Samira", text: secrets.message }] });
    expect(past!.kept!.notes.map(({ text }) => text).toSorted()).toEqual([secrets.note, secrets.handOver].toSorted());
  });

  it("the same paper put up again is seen by who helps now", async () => {
    await fillPrivate();
    await sayPlace(samira, "Vlaardingen");
    await takeOver(scene.els, id);
    expect((await listFiles(scene.els, id))!.files).toEqual([]);
    await addFile(samira, id, { name: "Diploma", upload: Buffer.from("%PDF-1.7\neen") });
    expect((await listFiles(scene.els, id))!.files).toHaveLength(1);
  });

  it("is done by one of two who take at once, and the other reads who was first", async () => {
    const guusje = await makeMember("contactPerson", scene.otherOffice.id, "Guusje");
    await sayPlace(samira, "Vlaardingen");
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => takeOver(index % 2 === 0 ? scene.els : guusje, id)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "conflict")).toHaveLength(19);
    expect(await prisma.handOver.count()).toBe(1);
    expect(await prisma.keepsake.count()).toBe(1);
    expect((await mails()).filter((mail) => mail.startsWith("move_taken"))).toHaveLength(2);
  });

  it("while the person says to come back: one of the two, never half", async () => {
    await sayPlace(samira, "Vlaardingen");
    await Promise.all([takeOver(scene.els, id), sayPlace(samira, "Schiedam")]);
    const { contactPersonId, municipalityId } = await row();
    const helped = await prisma.membership.count({ where: { id: contactPersonId!, organisation: { serves: { some: { municipalityId: municipalityId! } } } } });
    expect(helped).toBe(1);
    const open = await prisma.move.findMany({ where: { state: "open" }, select: { toMunicipalityId: true } });
    // taken first and come back after: a move of its own, to where the person lives
    expect(open).toEqual(municipalityId === scene.there.id ? [{ toMunicipalityId: scene.here.id }] : []);
  });

  it("is refused to everybody else", async () => {
    await sayPlace(samira, "Vlaardingen");
    for (const actor of [scene.ria, scene.tom, scene.fatma, samira, await makeMember("administrator", scene.otherOffice.id, "Ann")]) expect(await takeOver(actor, id)).toMatchObject(notFound);
    expect(await takeOver(scene.els, randomUUID())).toMatchObject(notFound);
    expect((await row()).contactPersonId).toBe(scene.ria.membershipId);
  });
});

describe("a place that nobody serves", () => {
  beforeEach(async () => void (await sayPlace(samira, "Groningen")));

  it("is told, and the contact person stays", async () => {
    expect(await row()).toMatchObject({ place: "Groningen", municipalityId: scene.here.id, contactPersonId: scene.ria.membershipId, state: "live" });
    expect(await readOwnMoves(samira)).toMatchObject({ open: { municipality: null, dueAt: null }, contactName: "Ria" });
    expect(await mails()).toEqual(["move_new to ria"]);
    expect(await listComing(scene.els)).toEqual([]);
    expect((await chooseLuggage(samira, ["plan"])).ok).toBe(false);
  });

  it("lets nobody go while a match is on, and then keeps account and answers", async () => {
    const threadId = await fillPrivate();
    const vacancyId = await makePublishedVacancy(scene.fatma);
    await showInterest(samira, { vacancyId });
    expect(await sayGoodbye(scene.ria, id)).toMatchObject({ ok: false, reason: "conflict" });
    await prisma.match.updateMany({ data: { state: "withdrawn" } });
    expect(await sayGoodbye(scene.tom, id)).toMatchObject({ ok: false, reason: "refused" });
    expect(await sayGoodbye(scene.els, id)).toMatchObject(notFound);
    expect(await sayGoodbye(scene.ria, id)).toEqual(ok);
    expect(await row()).toMatchObject({ municipalityId: null, contactPersonId: null, intakeState: "unserved", state: "draft" });
    expect(await prisma.account.count({ where: { id: samira.accountId, erasedAt: null } })).toBe(1);
    expect(await readsOf(scene.ria, threadId)).toEqual([]);
    expect(JSON.stringify(await collectOwnData(samira))).toContain(secrets.note);
    expect((await mails()).filter((mail) => mail.startsWith("move_"))).toEqual(["move_ended to samira", "move_new to ria"]);
    expect((await sayGoodbye(scene.ria, id)).ok).toBe(false);
    // whoever moves on is helped again
    await sayPlace(samira, "Vlaardingen");
    expect(await row()).toMatchObject({ municipalityId: scene.there.id, intakeState: "waiting" });
  });
});

describe("sharing with the region", () => {
  it("keeps each time it began and ended, and twice the same is once", async () => {
    for (const share of [true, true, false, false, true]) await shareWithRegion(samira, share);
    expect((await prisma.regionConsent.findMany({ orderBy: { at: "asc" }, select: { given: true } })).map(({ given }) => given)).toEqual([true, false, true]);
    await Promise.all(Array.from({ length: 20 }, () => shareWithRegion(samira, false)));
    expect(await prisma.regionConsent.count()).toBe(4);
  });

  it("goes on within the region and ends in another", async () => {
    await shareWithRegion(samira, true);
    await sayPlace(samira, "Vlaardingen");
    await takeOver(scene.els, id);
    expect((await row()).sharedWithRegionSince).not.toBeNull();
    const region = await prisma.region.create({ data: { slug: "twente", name: "Twente" } });
    await prisma.municipality.update({ where: { id: scene.here.id }, data: { regionId: region.id } });
    await sayPlace(samira, "Schiedam");
    expect((await row()).sharedWithRegionSince).not.toBeNull();
    await takeOver(scene.ria, id);
    expect((await row()).sharedWithRegionSince).toBeNull();
    expect(await prisma.regionConsent.findFirst({ orderBy: { at: "desc" }, select: { given: true, byMove: true } })).toEqual({ given: false, byMove: true });
  });
});

it("erasing takes moves, what was kept and the history of sharing along", async () => {
  await fillPrivate();
  await shareWithRegion(samira, true);
  await sayPlace(samira, "Vlaardingen");
  await takeOver(scene.els, id);
  expect(await eraseAccount(samira)).toEqual(ok);
  expect([await prisma.move.count(), await prisma.keepsake.count(), await prisma.regionConsent.count()]).toEqual([0, 0, 0]);
});

it("the list of who comes asks as much for one as for five", async () => {
  await sayPlace(samira, "Vlaardingen");
  const one = await countQueries(() => listComing(scene.els));
  for (const name of ["Bo", "Cees", "Dirk", "Eva"]) await sayPlace(await makeLivePerson(scene.here.id, name, scene.ria.membershipId), "Vlaardingen");
  const five = await countQueries(() => listComing(scene.els));
  expect(five.value).toHaveLength(5);
  expect(five.count).toBe(one.count);
});
