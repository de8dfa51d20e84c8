import { beforeEach, describe, expect, it } from "vitest";
import { runDueJobs, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation, makeWorld } from "#tests/support/people";
import type { Actor } from "~/features/accounts";
import { taskIds } from "~/features/vocabulary";
import { inTransaction, prisma } from "~/platform/db.server";
import { applyProfileDecision, findShownProfile, listShownProfiles, toTalentDocument } from "./index.server";
import { confirmAvailability } from "./commands/confirm-availability.server";
import { hideCompany } from "./commands/hide-company.server";
import { pauseProfile } from "./commands/pause-profile.server";
import { resumeProfile } from "./commands/resume-profile.server";
import { saveAnswer } from "./commands/save-answer.server";
import { shareWithRegion } from "./commands/share-with-region.server";
import { submitProfile } from "./commands/submit-profile.server";
import { unhideCompany } from "./commands/unhide-company.server";
import { withdrawProfile } from "./commands/withdraw-profile.server";
import { askAvailability, hideUnconfirmed } from "./jobs.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";
import { answerMark, findQuestion } from "./model/questions";
import { readOwnProfile } from "./queries.server";

const database = useDatabase();

let world: Awaited<ReturnType<typeof makeWorld>>;
let ria: Actor;
let samira: Actor;
let company: Actor;

const complete: Partial<ProfileContent> = readProfileContent({
  talents: [{ id: "calm" }, { id: "precise" }, { id: "caring" }], motives: ["outdoors", "hands", "quiet"], motivation: "Graag weer aan de slag.",
  taskWishes: [{ id: taskIds[0]!, wish: "like" }], dutchLevel: "simple", hoursMin: 8, hoursMax: 16, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 7 }],
  showFirstName: "everyone", supports: [{ id: "show-me", shown: true }, { id: "own-pace", shown: false }],
});

beforeEach(async () => {
  await database.emptyTables();
  world = await makeWorld();
  ria = await makeMember("contactPerson", world.office.id, "Ria");
  samira = await makeJobSeeker(world.here.id, "Samira", ria.membershipId, { lastName: "Elmarkeersteen", phone: "0612345678" });
  await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: complete as object } });
  const nearby = await makeOrganisation("company", "Tuinderij Morgenrood", [], { municipalityId: world.here.id, verification: "verified" });
  await prisma.workplace.create({ data: { organisationId: nearby.id, name: "Kas", street: "Kasweg 18", postcode: "3111 AA", place: "Schiedam", latitude: 51.95, longitude: 4.4 } });
  company = await makeMember("employer", nearby.id, "Bo");
});

const row = () => prisma.jobSeeker.findUniqueOrThrow({ where: { id: samira.jobSeekerId! }, include: { liveVersion: true, versions: { orderBy: { number: "asc" } } } });
const openReviews = () => prisma.review.findMany({ where: { state: "open" } });
const mails = (kind: string) => prisma.mail.count({ where: { kind } });

async function decide(decision: "approved" | "changesAsked" | "rejected", note = "") {
  const review = await prisma.review.findFirstOrThrow({ where: { state: "open" } });
  await inTransaction(async (tx) => {
    await tx.review.update({ where: { id: review.id }, data: { state: decision, note, decidedAt: new Date() } });
    await applyProfileDecision(tx, { versionId: review.profileVersionId!, decision, note });
  });
}

async function live() {
  expect(await submitProfile(samira)).toMatchObject({ ok: true });
  await decide("approved");
}

const save = (questionId: Parameters<typeof findQuestion>[0], answer: Partial<ProfileContent>, seen: string | null = null) => saveAnswer(samira, { questionId, answer, seen, stop: false });

describe("answering a question", () => {
  it("keeps the fields of that question and no other", async () => {
    expect(await save("motives", { motives: ["outdoors", "team", "result"], motivation: "Zin in!", chosenName: "Niet hier" })).toEqual({ ok: true });
    expect(readProfileContent((await row()).draft)).toMatchObject({ motives: ["outdoors", "team", "result"], motivation: "Zin in!", chosenName: "", talents: complete.talents });
  });

  it("keeps an incomplete answer only for who stops, and tells the others what is missing", async () => {
    expect(await save("talents", { talents: [{ id: "calm", example: "" }] })).toMatchObject({ ok: false, reason: "invalid", errors: { talents: [expect.any(String)] } });
    expect(await saveAnswer(samira, { questionId: "talents", answer: { talents: [{ id: "calm", example: "" }] }, seen: null, stop: true })).toEqual({ ok: true });
    expect(readProfileContent((await row()).draft).talents).toHaveLength(1);
  });

  it.each([
    ["10,000 characters", { motives: ["outdoors", "hands", "quiet"], motivation: "a".repeat(10_000) }],
    ["a phone number", { motives: ["outdoors", "hands", "quiet"], motivation: "Bel 06 12345678" }],
    ["ids that do not exist", { motives: ["outdoors", "hands", "<script>"], motivation: "" }],
  ])("saves nothing of %s", async (_, answer) => {
    expect(await save("motives", answer)).toMatchObject({ ok: false, reason: "invalid" });
    expect(readProfileContent((await row()).draft)).toEqual(complete);
  });

  it("notices that another window changed the same answer", async () => {
    const seen = answerMark(findQuestion("motives"), readProfileContent((await row()).draft));
    expect(await save("motives", { motives: ["outdoors", "team", "result"], motivation: "" }, seen)).toEqual({ ok: true });
    expect(await save("motives", { motives: ["quiet", "alone", "routine"], motivation: "" }, seen)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await save("leisure", { leisure: ["gardening"], leisureText: "" }, null)).toEqual({ ok: true });
  });

  it("is for the person alone", async () => {
    expect(await saveAnswer(ria, { questionId: "video", answer: { videoUrl: "" }, seen: null, stop: false })).toMatchObject({ ok: false, reason: "refused" });
  });
});

describe("sending a profile", () => {
  it("freezes a version, asks for one review and tells the contact person once, however often it is pressed", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => submitProfile(samira)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "conflict")).toHaveLength(7);
    const { versions, state } = await row();
    expect(state).toBe("submitted");
    expect(versions.map(({ number, state: is }) => [number, is])).toEqual([[1, "submitted"]]);
    expect(await openReviews()).toHaveLength(1);
    expect(await mails("profile_submitted")).toBe(1);
  });

  it("says what is missing and changes nothing", async () => {
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: { ...complete, travel: [] } } });
    expect(await submitProfile(samira)).toMatchObject({ ok: false, reason: "invalid" });
    expect((await row()).versions).toEqual([]);
  });

  it("of a newer version takes the place of the one that waits", async () => {
    await submitProfile(samira);
    await save("leisure", { leisure: ["gardening"], leisureText: "" });
    expect(await submitProfile(samira)).toMatchObject({ ok: true, value: { number: 2 } });
    expect((await row()).versions.map(({ state }) => state)).toEqual(["superseded", "submitted"]);
    expect(await openReviews()).toHaveLength(1);
  });

  it("leaves what was frozen as it was", async () => {
    await submitProfile(samira);
    await save("motives", { motives: ["team", "result", "lively"], motivation: "" });
    expect((await row()).versions[0]!.content).toEqual(complete);
  });
});

describe("the decision of the contact person", () => {
  it("makes the version live, findable and known to the person", async () => {
    await live();
    const { state, liveVersion } = await row();
    expect([state, liveVersion?.number]).toEqual(["live", 1]);
    expect(await mails("profile_approved")).toBe(1);
    await runDueJobs();
    expect(await database.query("select count(*)::int as count from search_talent")).toEqual([{ count: 1 }]);
  });

  it("keeps the approved version up while a change waits, and after a no", async () => {
    await live();
    await save("leisure", { leisure: ["gardening"], leisureText: "" });
    await submitProfile(samira);
    expect(await row()).toMatchObject({ state: "changed", liveVersion: { number: 1 } });
    await decide("changesAsked", "Vertel iets meer over je talenten.");
    expect(await row()).toMatchObject({ state: "live", liveVersion: { number: 1 } });
    expect((await readOwnProfile(samira)).answer).toEqual({ decision: "changesAsked", note: "Vertel iets meer over je talenten." });
    expect(await mails("profile_changes_asked")).toBe(1);
  });

  it("on a first version that needs changes goes back to a draft", async () => {
    await submitProfile(samira);
    await decide("rejected", "Bel mij even.");
    expect(await row()).toMatchObject({ state: "draft", liveVersionId: null });
  });

  it("about a version that was replaced changes nothing", async () => {
    await submitProfile(samira);
    const [first] = (await row()).versions;
    await save("leisure", { leisure: ["gardening"], leisureText: "" });
    await submitProfile(samira);
    await inTransaction((tx) => applyProfileDecision(tx, { versionId: first!.id, decision: "approved", note: "" }));
    expect(await row()).toMatchObject({ state: "submitted", liveVersionId: null });
  });

  it("and a withdrawal at the same moment leave one of the two outcomes, never a live profile that was withdrawn", async () => {
    await submitProfile(samira);
    await Promise.allSettled([decide("approved"), withdrawProfile(samira)]);
    const { state, liveVersionId } = await row();
    expect([["live", true], ["draft", false]]).toContainEqual([state, liveVersionId !== null]);
  });
});

describe("showing less", () => {
  it("works at once and without a review, also on a version that waits", async () => {
    await live();
    await save("leisure", { leisure: ["gardening"], leisureText: "" });
    await submitProfile(samira);
    await save("showing", { chosenName: "", showFirstName: "afterYes", showPhoto: "afterYes", showVideo: "afterYes" });
    const { state, liveVersion, versions } = await row();
    expect([state, liveVersion?.number, (liveVersion?.content as ProfileContent).showFirstName]).toEqual(["changed", 3, "afterYes"]);
    expect((liveVersion?.content as ProfileContent).leisure).toEqual([]);
    const waiting = versions.filter((version) => version.state === "submitted");
    expect(waiting).toHaveLength(1);
    expect(waiting[0]!.content).toMatchObject({ showFirstName: "afterYes", leisure: ["gardening"] });
    expect((await findShownProfile(company, samira.jobSeekerId!))?.person.name).toBeNull();
  });

  it("pauses, comes back without a review, and is withdrawn", async () => {
    await live();
    expect(await pauseProfile(samira)).toMatchObject({ ok: true, value: { state: "paused" } });
    expect(await toTalentDocument(samira.jobSeekerId!)).toBeNull();
    expect(await findShownProfile(company, samira.jobSeekerId!)).toBeNull();
    expect(await pauseProfile(samira)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await resumeProfile(samira)).toMatchObject({ ok: true, value: { state: "live" } });
    expect(await toTalentDocument(samira.jobSeekerId!)).not.toBeNull();
    expect(await withdrawProfile(samira)).toMatchObject({ ok: true, value: { state: "draft" } });
    expect(await toTalentDocument(samira.jobSeekerId!)).toBeNull();
    expect(readProfileContent((await row()).draft)).toEqual(complete);
  });

  it("takes the review away when a profile is withdrawn", async () => {
    await submitProfile(samira);
    await withdrawProfile(samira);
    expect(await openReviews()).toEqual([]);
  });
});

describe("who sees a profile", () => {
  it("a verified company within reach does, without identity", async () => {
    await live();
    const shown = await findShownProfile(company, samira.jobSeekerId!, { offeredSupports: ["show-me", "own-pace"] });
    expect(shown?.person).toMatchObject({ relation: "employerBefore", name: "Samira", fullName: null, phone: null, place: null, distanceBand: "under5", distanceKm: null, supports: ["show-me"] });
    expect(JSON.stringify(shown)).not.toMatch(/Elmarkeersteen|0612345678|samira-/);
  });

  it("nobody outside does before approval", async () => {
    await submitProfile(samira);
    expect(await findShownProfile(company, samira.jobSeekerId!)).toBeNull();
    expect(await toTalentDocument(samira.jobSeekerId!)).toBeNull();
    expect((await findShownProfile(ria, samira.jobSeekerId!))?.person.relation).toBe("ownContact");
  });

  it("a company out of reach, one that waits and a hidden one do not", async () => {
    await live();
    await prisma.workplace.updateMany({ data: { latitude: 52.2 } });
    expect(await findShownProfile(company, samira.jobSeekerId!)).toBeNull();
    await prisma.workplace.updateMany({ data: { latitude: 51.95 } });
    expect(await findShownProfile({ ...company, organisationVerified: false }, samira.jobSeekerId!)).toBeNull();
    expect(await hideCompany(samira, company.organisationId!)).toEqual({ ok: true });
    expect(await hideCompany(samira, company.organisationId!)).toEqual({ ok: true });
    expect(await listShownProfiles(company, [samira.jobSeekerId!])).toEqual([]);
    expect((await toTalentDocument(samira.jobSeekerId!))?.hiddenFrom).toEqual([company.organisationId]);
    await unhideCompany(samira, company.organisationId!);
    expect(await listShownProfiles(company, [samira.jobSeekerId!])).toHaveLength(1);
  });

  it("another organisation in the region does only while the person shares, without last name and phone", async () => {
    await prisma.serviceArea.create({ data: { organisationId: world.otherOffice.id, municipalityId: world.here.id } });
    const els = { ...(await makeMember("contactPerson", world.otherOffice.id, "Els")), municipalityIds: [world.here.id, world.there.id] };
    await live();
    expect(await findShownProfile(els, samira.jobSeekerId!)).toBeNull();
    await shareWithRegion(samira, true);
    const first = (await row()).sharedWithRegionSince;
    await shareWithRegion(samira, true);
    expect((await row()).sharedWithRegionSince).toEqual(first);
    expect((await findShownProfile(els, samira.jobSeekerId!))?.person).toMatchObject({ relation: "otherContactShared", name: "Samira", fullName: null, phone: null });
    await shareWithRegion(samira, false);
    expect(await findShownProfile(els, samira.jobSeekerId!)).toBeNull();
  });

  it("keeps identity out of the search document", async () => {
    await live();
    const document = JSON.stringify(await toTalentDocument(samira.jobSeekerId!));
    expect(document).not.toMatch(/Samira|Elmarkeersteen|0612345678|samira-|show-me|own-pace|Schiedam/);
  });
});

describe("being available", () => {
  it("counts from now again, and after 90 days of silence nobody finds the profile", async () => {
    await live();
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { availableConfirmedAt: new Date(Date.now() - 91 * 86_400_000) } });
    expect(await toTalentDocument(samira.jobSeekerId!)).toBeNull();
    expect(await findShownProfile(company, samira.jobSeekerId!)).toBeNull();
    expect(await confirmAvailability(samira)).toEqual({ ok: true });
    expect(await toTalentDocument(samira.jobSeekerId!)).not.toBeNull();
  });

  it("takes silent people out of search at night", async () => {
    await live();
    await runDueJobs();
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { availableConfirmedAt: new Date(Date.now() - 91 * 86_400_000) } });
    expect(await hideUnconfirmed()).toBe(1);
    expect(await mails("available_hidden")).toBe(1);
    await runDueJobs();
    expect(await database.query("select count(*)::int as count from search_talent")).toEqual([{ count: 0 }]);
    expect(await hideUnconfirmed()).toBe(0);
  });
});

describe("asking whether somebody still looks for work", () => {
  const silentFor = (days: number) => prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { availableConfirmedAt: new Date(Date.now() - days * 86_400_000) } });

  it.each([
    [29, { asked: 0, last: 0 }],
    [31, { asked: 1, last: 0 }],
    [61, { asked: 0, last: 1 }],
    [91, { asked: 0, last: 0 }],
  ])("after %i days of silence", async (days, expected) => {
    await live();
    await silentFor(days);
    await Promise.all([askAvailability(), askAvailability()]);
    await askAvailability();
    expect({ asked: await mails("available_asked"), last: await mails("available_last") }).toEqual(expected);
  });

  it("begins again after a yes, and leaves alone who is out of sight or does not want the mail", async () => {
    await live();
    await silentFor(31);
    expect(await askAvailability()).toBe(1);
    await confirmAvailability(samira);
    expect(await askAvailability()).toBe(0);
    await prisma.mail.deleteMany();
    await silentFor(32);
    await prisma.notificationMute.create({ data: { accountId: samira.accountId, kind: "available_asked" } });
    expect(await askAvailability()).toBe(0);
    await prisma.notificationMute.deleteMany();
    await pauseProfile(samira);
    expect(await askAvailability()).toBe(0);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { state: "live" } });
    expect(await askAvailability()).toBe(1);
  });
});
