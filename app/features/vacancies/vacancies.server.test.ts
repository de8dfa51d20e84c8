import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { decideReview } from "~/features/reviews/commands/decide-review.server";
import { days, freezeClock, now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import { copyVacancy } from "./commands/copy-vacancy.server";
import { createVacancy } from "./commands/create-vacancy.server";
import { hideVacancy } from "./commands/hide-vacancy.server";
import { keepFavourite } from "./commands/keep-favourite.server";
import { saveStep } from "./commands/save-step.server";
import { showLess } from "./commands/show-less.server";
import { closeVacancy, confirmStillOpen, markFilled, pauseVacancy, resumeVacancy, withdrawSubmission } from "./commands/steer-vacancy.server";
import { submitVacancy } from "./commands/submit-vacancy.server";
import { applyVacancyDecision } from "./commands/apply-vacancy-decision.server";
import { findVacancyPage } from "./find-vacancy-page.server";
import { findJustHidden, listHiddenIds, listHiddenVacancies } from "./hidden-vacancies.server";
import { expireVacancies } from "./jobs.server";
import { sampleContent } from "./model/sample-content";
import { readVacancyContent } from "./model/vacancy-content";
import { findEndedVacancy, findPublishedVacancy, listMyVacancies, listVacancyCards } from "./queries.server";
import { toVacancyDocument } from "./search-document.server";

const database = useDatabase();

type World = Awaited<ReturnType<typeof makeWorld>> & { employer: Actor; workplaceId: string; companyId: string; reviewer: Actor };
let world: World;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  const base = await makeWorld();
  const company = await makeOrganisation("company", "Tuinderij Morgenrood", [], { municipalityId: base.here.id });
  const employer = await makeMember("employer", company.id, "Joris", { isManager: true });
  const reviewer = await makeMember("contactPerson", base.office.id, "Ria");
  world = { ...base, employer, companyId: company.id, workplaceId: await makeWorkplace(company.id, base.here.id), reviewer };
});

async function makeWorkplace(organisationId: string, municipalityId: string): Promise<string> {
  const { id } = await prisma.workplace.create({
    data: { organisationId, name: "De kas", street: "Kasweg 18", postcode: "3111 AA", place: "Schiedam", municipalityId, latitude: 51.92, longitude: 4.4 },
    select: { id: true },
  });
  return id;
}

async function makeDraft(changes = {}, actor = world.employer): Promise<string> {
  const created = await createVacancy(actor, { placeKind: "paid", workplaceId: world.workplaceId });
  if (!created.ok) throw new Error(created.message);
  await prisma.vacancy.update({ where: { id: created.value.id }, data: { draft: sampleContent(changes) } });
  return created.value.id;
}

async function decide(vacancyId: string, decision: "approved" | "changesAsked" | "rejected", note = "") {
  const version = await prisma.vacancyVersion.findFirstOrThrow({ where: { vacancyId, state: "submitted" } });
  await prisma.$transaction((tx) => applyVacancyDecision(tx, { versionId: version.id, decision, note }));
}

async function makePublished(changes = {}): Promise<string> {
  const id = await makeDraft(changes);
  expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: true });
  await decide(id, "approved");
  return id;
}

const read = (id: string) => prisma.vacancy.findUniqueOrThrow({ where: { id }, include: { versions: { orderBy: { number: "asc" } }, events: { orderBy: { id: "asc" } } } });

describe("a vacancy from draft to published", () => {
  it("freezes numbered versions, waits, and is found after the yes for 60 days", async () => {
    const id = await makeDraft();
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: true, value: { number: 1, someoneDecides: true } });
    expect(await findPublishedVacancy(id)).toBeNull();
    expect(await findEndedVacancy(id)).toBeNull();
    await decide(id, "approved");
    expect(await findEndedVacancy(id)).toBeNull();
    const row = await read(id);
    expect(row).toMatchObject({ state: "published", placeKind: "paid", remuneration: "wage", openHiring: false, liveVersionId: row.versions[0]!.id });
    expect(Math.round((row.expiresAt!.getTime() - row.publishedAt!.getTime()) / days(1))).toBe(60);
    expect(row.events.map(({ action }) => action)).toEqual(["create", "submit", "approve"]);
    expect(await findPublishedVacancy(id)).toMatchObject({ content: { title: sampleContent().title } });
    expect(await toVacancyDocument(id)).toMatchObject({ id, employer: "Tuinderij Morgenrood", dutchLevel: 1 });
  });

  it("is approved through the queue of the organisation of its municipality", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    const review = await prisma.review.findFirstOrThrow({ where: { vacancyVersion: { vacancyId: id } } });
    expect(review).toMatchObject({ organisationId: world.office.id, state: "open" });
    const { checklists } = await import("~/features/reviews/model/checklist");
    expect(await decideReview(world.reviewer, review.id, { decision: "approved", note: "", reasons: [], checklist: [...checklists.vacancy] })).toMatchObject({ ok: true });
    expect((await read(id)).state).toBe("published");
  });

  it("is not sent while something is missing, and says so", async () => {
    const id = await makeDraft({ motives: [] });
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: false, reason: "invalid" });
    expect((await read(id)).versions).toEqual([]);
  });

  it("is not sent before the company is verified", async () => {
    const id = await makeDraft();
    await prisma.organisation.update({ where: { id: world.companyId }, data: { verification: "waiting" } });
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("submitted by twenty at once is one version and one review", async () => {
    const id = await makeDraft();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submitVacancy(world.employer, id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(id)).versions).toHaveLength(1);
    expect(await prisma.review.count()).toBe(1);
  });

  it("goes back to draft with the note, and the next version has the next number", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    await decide(id, "changesAsked", "Noem het loon.");
    expect((await read(id)).state).toBe("draft");
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await prisma.mail.count({ where: { kind: "vacancy_changes_asked" } })).toBe(1);
  });

  it("is closed by a no, and another decision on the same version changes nothing", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    const version = await prisma.vacancyVersion.findFirstOrThrow({ where: { vacancyId: id } });
    await decide(id, "rejected", "Dit is geen werk.");
    await prisma.$transaction((tx) => applyVacancyDecision(tx, { versionId: version.id, decision: "approved", note: "" }));
    expect(await read(id)).toMatchObject({ state: "closed", liveVersionId: null });
  });
});

describe("a published vacancy", () => {
  it("shows the approved version while a change is reviewed, and the new one after the yes", async () => {
    const id = await makePublished();
    await saveStep(world.employer, id, "about", { title: "Planten en inpakken", about: "Nieuwe tekst", motives: ["outdoors"] });
    expect((await findPublishedVacancy(id))!.content.title).toBe(sampleContent().title);
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await read(id)).toMatchObject({ state: "published" });
    expect((await findPublishedVacancy(id))!.content.title).toBe(sampleContent().title);
    await decide(id, "approved");
    expect((await findPublishedVacancy(id))!.content.title).toBe("Planten en inpakken");
  });

  it("keeps the words of the first version as they were sent", async () => {
    const id = await makePublished();
    await saveStep(world.employer, id, "about", { title: "Anders", about: "Anders", motives: ["outdoors"] });
    expect(readVacancyContent((await read(id)).versions[0]!.content).title).toBe(sampleContent().title);
  });

  it("is not sent again when nothing changed", async () => {
    const id = await makePublished();
    expect(await submitVacancy(world.employer, id)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("shows less at once, without review, also in a change that waits", async () => {
    const id = await makePublished({ harrieName: "Moussa", harrieText: "Hij werkt hier zes jaar." });
    await saveStep(world.employer, id, "about", { title: "Nieuwe titel", about: "Tekst", motives: ["outdoors"] });
    await submitVacancy(world.employer, id);
    expect(await showLess(world.employer, id, ["harrie"])).toMatchObject({ ok: true, value: { number: 3 } });
    expect((await findPublishedVacancy(id))!.content).toMatchObject({ harrieName: "", harrieText: "", title: sampleContent().title });
    await decide(id, "approved");
    expect((await findPublishedVacancy(id))!.content).toMatchObject({ harrieName: "", title: "Nieuwe titel" });
    expect(readVacancyContent((await read(id)).versions[0]!.content).harrieName).toBe("Moussa");
  });

  it("leaves the site at once when paused, and comes back for 60 days", async () => {
    const id = await makePublished();
    await pauseVacancy(world.employer, id);
    expect(await findPublishedVacancy(id)).toBeNull();
    expect(await findEndedVacancy(id)).toMatchObject({ company: "Tuinderij Morgenrood", isPaused: true });
    expect(await toVacancyDocument(id)).toBeNull();
    expect(await resumeVacancy(world.employer, id)).toMatchObject({ ok: true, value: "published" });
    expect(await listVacancyCards([id], "nl")).toHaveLength(1);
  });

  it("ends with a reason of the list only, and drops what waits for a decision", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    expect(await closeVacancy(world.employer, id, "because")).toMatchObject({ ok: false, reason: "invalid" });
    expect(await closeVacancy(world.employer, id, "work-stopped")).toMatchObject({ ok: true, value: "closed" });
    expect(await prisma.review.count({ where: { state: "open" } })).toBe(0);
    expect((await read(id)).closeReason).toBe("work-stopped");
  });

  it("is filled once, however many say so at once", async () => {
    const id = await makePublished();
    const answers = await Promise.all(Array.from({ length: 20 }, () => markFilled(world.employer, id, "filled-here")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(id)).events.filter(({ action }) => action === "fill")).toHaveLength(1);
  });

  it("taken back while it waits can be written again", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    expect(await saveStep(world.employer, id, "about", { title: "x", about: "y", motives: [] })).toMatchObject({ ok: false, reason: "conflict" });
    expect(await withdrawSubmission(world.employer, id)).toMatchObject({ ok: true, value: "draft" });
    expect(await saveStep(world.employer, id, "about", { title: "x", about: "y", motives: [] })).toMatchObject({ ok: true });
  });

  it("approved and taken back at the same moment is one of the two, never both", async () => {
    const id = await makeDraft();
    await submitVacancy(world.employer, id);
    await Promise.allSettled([decide(id, "approved"), withdrawSubmission(world.employer, id)]);
    const row = await read(id);
    expect([["published", "approved"], ["draft", "superseded"]]).toContainEqual([row.state, row.versions[0]!.state]);
  });

  it("can be copied to a new draft of its own", async () => {
    const id = await makePublished();
    const copied = await copyVacancy(world.employer, id);
    expect(copied.ok && (await read(copied.value.id))).toMatchObject({ state: "draft", liveVersionId: null });
  });
});

describe("sixty days", () => {
  it("bring one mail per member a week before, and end the vacancy when nobody answers", async () => {
    const id = await makePublished();
    const start = now();
    freezeClock(new Date(start.getTime() + days(54)));
    await expireVacancies();
    await expireVacancies();
    expect(await prisma.mail.count({ where: { kind: "vacancy_expires" } })).toBe(1);
    freezeClock(new Date(start.getTime() + days(61)));
    await expireVacancies();
    await expireVacancies();
    const row = await read(id);
    expect(row).toMatchObject({ state: "closed", closeReason: "not-confirmed" });
    expect(row.events.filter(({ action }) => action === "expire")).toHaveLength(1);
  });

  it("begin again when somebody says it is still open", async () => {
    const id = await makePublished();
    const start = now();
    freezeClock(new Date(start.getTime() + days(55)));
    expect(await confirmStillOpen(world.employer, id)).toMatchObject({ ok: true });
    freezeClock(new Date(start.getTime() + days(61)));
    await expireVacancies();
    expect((await read(id)).state).toBe("published");
  });
});

describe("other people's vacancies", () => {
  it("are not found as a draft and refused when published", async () => {
    const other = await makeOrganisation("company", "Slagerij Vos", [], { municipalityId: world.here.id });
    const stranger = await makeMember("employer", other.id, "Bram", { isManager: true });
    const draft = await makeDraft();
    const published = await makePublished();
    expect(await submitVacancy(stranger, draft)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await pauseVacancy(stranger, published)).toMatchObject({ ok: false, reason: "refused" });
    expect(await saveStep(stranger, draft, "about", { title: "Gestolen", about: "", motives: [] })).toMatchObject({ ok: false, reason: "notFound" });
    expect(await copyVacancy(stranger, draft)).toMatchObject({ ok: false, reason: "notFound" });
    expect(await listMyVacancies(stranger)).toEqual([]);
  });

  it("need an agreement that stands", async () => {
    const agency = await makeOrganisation("agency", "Uitzendbureau Bries", [], { municipalityId: world.here.id });
    const poster = await makeMember("employer", agency.id, "Noor", { isManager: true });
    const asked = { placeKind: "paid", workplaceId: world.workplaceId, contractWith: "poster" } as const;
    expect(await createVacancy(poster, asked)).toMatchObject({ ok: false });
    const agreement = await prisma.postingAgreement.create({ data: { posterId: agency.id, companyId: world.companyId, agreedAt: now(), agreedById: world.employer.accountId } });
    const created = await createVacancy(poster, asked);
    if (!created.ok) throw new Error(created.message);
    expect(await read(created.value.id)).toMatchObject({ postedById: agency.id, placeOfWorkId: world.companyId, formalEmployerId: agency.id });
    await prisma.vacancy.update({ where: { id: created.value.id }, data: { draft: sampleContent() } });
    await prisma.postingAgreement.update({ where: { id: agreement.id }, data: { withdrawnAt: now() } });
    expect(await submitVacancy(poster, created.value.id)).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("keeping for later", () => {
  it("keeps once, and only what is published", async () => {
    const person = await makeJobSeeker(world.here.id, "Samira", null);
    const id = await makePublished();
    await Promise.all(Array.from({ length: 20 }, () => keepFavourite(person, id, true)));
    expect(await prisma.favouriteVacancy.count()).toBe(1);
    expect(await keepFavourite(person, await makeDraft(), true)).toMatchObject({ ok: false, reason: "notFound" });
    await keepFavourite(person, id, false);
    expect(await prisma.favouriteVacancy.count()).toBe(0);
  });
});

describe("not wanting to see a vacancy", () => {
  it("is kept once, for the person alone, and can be taken back", async () => {
    const [person, other] = [await makeJobSeeker(world.here.id, "Samira", null), await makeJobSeeker(world.here.id, "Jos", null)];
    const id = await makePublished();
    await Promise.all(Array.from({ length: 20 }, () => hideVacancy(person, id, true)));
    expect(await prisma.hiddenVacancy.count()).toBe(1);
    expect((await findVacancyPage(person, id, "nl"))?.isHidden).toBe(true);
    expect((await findVacancyPage(other, id, "nl"))?.isHidden).toBe(false);
    expect((await findVacancyPage(world.employer, id, "nl"))?.isHidden).toBeNull();
    expect(await listHiddenVacancies(other, "nl")).toEqual([]);
    expect(await findJustHidden(other, id, "nl")).toBeNull();
    expect((await listHiddenVacancies(person, "nl")).map((one) => one.id)).toEqual([id]);
    await hideVacancy(other, id, false);
    expect(await prisma.hiddenVacancy.count()).toBe(1);
    await hideVacancy(person, id, false);
    expect(await prisma.hiddenVacancy.count()).toBe(0);
  });

  it("is nothing for what is not published, and forgotten in questions when the vacancy ends", async () => {
    const person = await makeJobSeeker(world.here.id, "Samira", null);
    expect(await hideVacancy(person, await makeDraft(), true)).toMatchObject({ ok: false, reason: "notFound" });
    const id = await makePublished();
    await hideVacancy(person, id, true);
    expect(await listHiddenIds(person.accountId)).toEqual([id]);
    await prisma.vacancy.update({ where: { id }, data: { state: "closed", closeReason: "not-confirmed", endedAt: now() } });
    expect(await listHiddenIds(person.accountId)).toEqual([]);
  });
});
