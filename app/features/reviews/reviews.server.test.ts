import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/features/accounts";
import { after, days, freezeClock, minutes } from "~/platform/clock";
import { inTransaction, prisma } from "~/platform/db.server";
import { addOfficeHours, officeHoursBetween } from "~/platform/working-time";
import { countQueries, useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeOrganisation } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { decideReview } from "./commands/decide-review.server";
import { leaveReview, lockReview } from "./commands/lock-review.server";
import { findReview } from "./find-review.server";
import { countWaitingReviews, listWaitingReviews, openReview } from "./index.server";
import { checklists } from "./model/checklist";
import { readPromiseFigures } from "./review-figures.server";
import type { DecisionInput } from "./model/decision-form";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
  return () => freezeClock(null);
});

const yesTo = (kind: keyof typeof checklists): DecisionInput => ({ decision: "approved", note: "", reasons: [], checklist: [...checklists[kind]] });

/** A submitted profile in the queue of the person's contact person. */
async function makeProfileReview(person?: Actor, content: object = { talents: [{ id: "calm" }] }): Promise<{ id: string; person: Actor; versionId: string }> {
  const owner = person ?? (await makeJobSeeker(scene.here.id, "Yusuf", scene.ria.membershipId, { lastName: "Aydin" }));
  const number = 1 + (await prisma.profileVersion.count({ where: { jobSeekerId: owner.jobSeekerId! } }));
  const version = await prisma.profileVersion.create({ data: { jobSeekerId: owner.jobSeekerId!, number, content, submittedById: owner.accountId } });
  await prisma.jobSeeker.update({ where: { id: owner.jobSeekerId! }, data: { state: (await prisma.jobSeeker.findUniqueOrThrow({ where: { id: owner.jobSeekerId! } })).liveVersionId ? "changed" : "submitted" } });
  const review = await inTransaction((tx) => openReview(tx, { kind: "profile", profileVersionId: version.id, municipalityId: scene.here.id }));
  return { id: review!.id, person: owner, versionId: version.id };
}

/** A submitted vacancy; `postedById` may be another organisation than where the work is. */
async function makeVacancyReview(postedById = scene.company.id, submittedById = scene.fatma.accountId) {
  const vacancyId = await makePublishedVacancy(scene.fatma);
  await prisma.vacancy.update({ where: { id: vacancyId }, data: { postedById } });
  const version = await prisma.vacancyVersion.create({ data: { vacancyId, number: 2, content: { title: "Planten stekken" }, submittedById } });
  return inTransaction((tx) => openReview(tx, { kind: "vacancy", vacancyVersionId: version.id, municipalityId: scene.here.id }));
}

const read = (id: string) => prisma.review.findUniqueOrThrow({ where: { id } });

describe("putting something in the queue", () => {
  it("promises sixteen office hours and tells the own contact person", async () => {
    const { id } = await makeProfileReview();
    const review = await read(id);
    expect(review).toMatchObject({ organisationId: scene.office.id, state: "open" });
    expect(officeHoursBetween(review.submittedAt, review.dueAt)).toBeCloseTo(16);
    expect(await prisma.mail.findMany({ where: { kind: "profile_submitted" }, select: { accountId: true } })).toEqual([{ accountId: scene.ria.accountId }]);
  });

  it("takes the place of an older submission of the same person", async () => {
    const first = await makeProfileReview();
    const second = await makeProfileReview(first.person);
    expect((await read(first.id)).state).toBe("superseded");
    expect(await countWaitingReviews(scene.ria)).toBe(1);
    expect(await decideReview(scene.ria, first.id, yesTo("profile"))).toMatchObject({ ok: false, reason: "conflict" });
    expect((await read(second.id)).state).toBe("open");
  });

  it("goes to another organisation that serves the place when the named one posts it (rule 5)", async () => {
    const uwv = await makeOrganisation("uwv", "UWV Rijnmond", [scene.here.id]);
    const els = await makeMember("contactPerson", uwv.id, "Els");
    const review = await makeVacancyReview(scene.office.id);
    expect((await read(review!.id)).organisationId).toBe(uwv.id);
    expect(await decideReview(scene.ria, review!.id, yesTo("vacancy"))).toMatchObject({ ok: false, reason: "notFound" });
    expect(await decideReview(els, review!.id, yesTo("vacancy"))).toMatchObject({ ok: true });
  });

  it("goes to its administrator when there is no other", async () => {
    const ann = await makeMember("administrator", scene.office.id, "Ann");
    const review = await makeVacancyReview(scene.office.id);
    expect((await read(review!.id)).organisationId).toBe(scene.office.id);
    expect(await decideReview(scene.ria, review!.id, yesTo("vacancy"))).toMatchObject({ ok: false, reason: "refused" });
    expect(await listWaitingReviews(scene.ria)).toEqual([]);
    expect(await listWaitingReviews(ann)).toHaveLength(1);
    expect(await decideReview(ann, review!.id, yesTo("vacancy"))).toMatchObject({ ok: true });
  });

  it("is nobody's where nobody serves the place", async () => {
    const person = await makeJobSeeker(scene.here.id, "Ver", null);
    const version = await prisma.profileVersion.create({ data: { jobSeekerId: person.jobSeekerId!, number: 1, content: {}, submittedById: person.accountId } });
    expect(await inTransaction((tx) => openReview(tx, { kind: "profile", profileVersionId: version.id, municipalityId: null }))).toBeNull();
    expect(await prisma.review.count()).toBe(0);
  });
});

describe("deciding", () => {
  it("approves with every line ticked, and the profile is up in the same moment", async () => {
    const { id, person, versionId } = await makeProfileReview();
    expect(await decideReview(scene.ria, id, { ...yesTo("profile"), checklist: ["ownWords"] })).toMatchObject({ ok: false, reason: "invalid" });
    expect(await decideReview(scene.ria, id, yesTo("profile"))).toMatchObject({ ok: true });
    expect(await prisma.jobSeeker.findUniqueOrThrow({ where: { id: person.jobSeekerId! } })).toMatchObject({ state: "live", liveVersionId: versionId });
    expect(await prisma.mail.count({ where: { kind: "profile_approved", accountId: person.accountId } })).toBe(1);
  });

  it("sends back with what to change", async () => {
    const { id, person } = await makeProfileReview();
    expect(await decideReview(scene.ria, id, { decision: "changesAsked", note: "Noem geen namen van anderen.", reasons: [], checklist: [] })).toMatchObject({ ok: true });
    const mail = await prisma.mail.findFirstOrThrow({ where: { kind: "profile_changes_asked", accountId: person.accountId } });
    expect(mail.text).toContain("Noem geen namen van anderen.");
  });

  it("ten at once is one decision and one mail; the others read who was first", async () => {
    const { id, person } = await makeProfileReview();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => decideReview(index % 2 ? scene.ria : scene.tom, id, yesTo("profile"))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const late = answers.filter((one) => !one.ok);
    expect(late.every((one) => !one.ok && one.reason === "conflict" && /Ria|Tom/.test(one.message))).toBe(true);
    expect(await prisma.mail.count({ where: { kind: "profile_approved", accountId: person.accountId } })).toBe(1);
  });

  it("a yes and a no at once leave one of the two, on the review and on the profile", async () => {
    const { id, versionId } = await makeProfileReview();
    await Promise.all([decideReview(scene.ria, id, yesTo("profile")), decideReview(scene.tom, id, { decision: "rejected", note: "Dit kan zo niet.", reasons: [], checklist: [] })]);
    const [review, version] = [await read(id), await prisma.profileVersion.findUniqueOrThrow({ where: { id: versionId } })];
    expect(review.state).toBe(version.state);
  });

  it("does not exist for others", async () => {
    const { id } = await makeProfileReview();
    for (const stranger of [scene.els, scene.fatma, await makeMember("administrator", scene.office.id, "Ann")]) {
      expect(await findReview(stranger, id)).toBeNull();
      expect(await decideReview(stranger, id, yesTo("profile"))).toMatchObject({ ok: false, reason: "notFound" });
      expect(await lockReview(stranger, id)).toMatchObject({ ok: false, reason: "notFound" });
    }
  });

  it("of suggested reasons the maker reads the sentences, before the reviewer's own", async () => {
    const { id, person } = await makeProfileReview();
    expect(await decideReview(scene.ria, id, { decision: "changesAsked", note: "Bel me gerust.", reasons: ["hoursUnclear", "workUnsafe", "noSuchReason"], checklist: [] })).toMatchObject({ ok: true });
    expect(await read(id)).toMatchObject({ reasons: ["hoursUnclear"], note: "Je dagen of uren zijn nog niet duidelijk. Kies wat voor jou kan. Bel me gerust." });
    const mail = await prisma.mail.findFirstOrThrow({ where: { kind: "profile_changes_asked", accountId: person.accountId } });
    expect(mail.text).toContain("Je dagen of uren zijn nog niet duidelijk.");
  });

  it("reasons of another kind of review are no reason", async () => {
    const { id } = await makeProfileReview();
    expect(await decideReview(scene.ria, id, { decision: "rejected", note: "", reasons: ["workUnsafe"], checklist: [] })).toMatchObject({ ok: false, reason: "invalid" });
    expect((await read(id)).state).toBe("open");
  });
});

describe("a company needs two people's yes", () => {
  const makeCompanyReview = async () => {
    const company = await makeOrganisation("company", "Wasserij Helderwit", [], { municipalityId: scene.here.id, verification: "waiting" });
    const review = await inTransaction((tx) => openReview(tx, { kind: "company", companyId: company.id, municipalityId: scene.here.id }));
    await prisma.mail.deleteMany();
    return { id: review!.id, verification: async () => (await prisma.organisation.findUniqueOrThrow({ where: { id: company.id } })).verification };
  };

  it("after the first it waits for a colleague, who is told; the second lets it in", async () => {
    const { id, verification } = await makeCompanyReview();
    await lockReview(scene.tom, id);
    expect(await decideReview(scene.tom, id, yesTo("company"))).toMatchObject({ ok: true, value: { waitsForSecond: true } });
    expect(await verification()).toBe("waiting");
    expect(await prisma.mail.findMany({ select: { kind: true, accountId: true } })).toEqual([{ kind: "company_second_yes", accountId: scene.ria.accountId }]);
    expect(await findReview(scene.tom, id)).toMatchObject({ state: "open", blocked: "saidYes", firstYes: { by: "Tom" } });
    expect((await listWaitingReviews(scene.tom, { own: true })).map((review) => review.id), "not to do for who said yes").not.toContain(id);
    expect((await listWaitingReviews(scene.tom)).map((review) => review.id), "but still to see").toContain(id);
    expect((await listWaitingReviews(scene.ria, { own: true })).map((review) => review.id)).toContain(id);
    expect(await findReview(scene.ria, id)).toMatchObject({ lock: "free", blocked: null, firstYes: { by: "Tom" } });
    expect(await decideReview(scene.tom, id, yesTo("company"))).toMatchObject({ ok: false, reason: "refused" });
    expect(await decideReview(scene.ria, id, yesTo("company"))).toMatchObject({ ok: true, value: { waitsForSecond: false } });
    expect(await verification()).toBe("verified");
    const review = await prisma.review.findUniqueOrThrow({ where: { id }, select: { company: { select: { accountContactId: true } } } });
    expect(review.company?.accountContactId, "who looked first is the fixed contact").toBe(scene.tom.membershipId);
  });

  it("whoever looks second may still say no alone", async () => {
    const { id, verification } = await makeCompanyReview();
    await decideReview(scene.tom, id, yesTo("company"));
    expect(await decideReview(scene.ria, id, { decision: "rejected", note: "", reasons: ["noCompany"], checklist: [] })).toMatchObject({ ok: true });
    expect(await verification()).not.toBe("verified");
  });

  it("ten presses of one person are one yes", async () => {
    const { id, verification } = await makeCompanyReview();
    const answers = await Promise.all(Array.from({ length: 10 }, () => decideReview(scene.tom, id, yesTo("company"))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await verification()).toBe("waiting");
  });

  it("two people at once are two", async () => {
    const { id, verification } = await makeCompanyReview();
    await Promise.all([decideReview(scene.tom, id, yesTo("company")), decideReview(scene.ria, id, yesTo("company"))]);
    expect(await verification()).toBe("verified");
  });

  it("an administrator gives the second where there is no other contact person; before the first it is not theirs", async () => {
    const ann = await makeMember("administrator", scene.office.id, "Ann");
    const { id, verification } = await makeCompanyReview();
    await prisma.membership.updateMany({ where: { accountId: scene.ria.accountId }, data: { endedAt: new Date() } });
    expect(await findReview(ann, id)).toBeNull();
    await decideReview(scene.tom, id, yesTo("company"));
    expect(await prisma.mail.findMany({ select: { accountId: true } })).toEqual([{ accountId: ann.accountId }]);
    expect(await listWaitingReviews(ann)).toHaveLength(1);
    expect(await decideReview(ann, id, yesTo("company"))).toMatchObject({ ok: true });
    expect(await verification()).toBe("verified");
  });

  it("where an organisation has nobody else, one yes is enough: nobody waits for who is not there", async () => {
    const { id, verification } = await makeCompanyReview();
    await prisma.membership.updateMany({ where: { accountId: scene.ria.accountId }, data: { endedAt: new Date() } });
    expect(await decideReview(scene.tom, id, yesTo("company"))).toMatchObject({ ok: true, value: { waitsForSecond: false } });
    expect(await verification()).toBe("verified");
  });

  it("the database itself knows nobody as their own second", async () => {
    const { id } = await makeCompanyReview();
    await decideReview(scene.tom, id, yesTo("company"));
    await expect(prisma.review.update({ where: { id }, data: { state: "approved", decidedById: scene.tom.accountId, decidedAt: new Date() } })).rejects.toThrow(/review_second_yes_is_of_another/);
  });
});

describe("the lock", () => {
  it("keeps colleagues out until it lapses after 30 idle minutes", async () => {
    const { id } = await makeProfileReview();
    expect(await lockReview(scene.ria, id)).toMatchObject({ ok: true });
    expect(await lockReview(scene.tom, id)).toMatchObject({ ok: false, reason: "conflict", message: expect.stringContaining("Ria") });
    expect(await decideReview(scene.tom, id, yesTo("profile"))).toMatchObject({ ok: false, reason: "conflict" });
    expect(await findReview(scene.tom, id)).toMatchObject({ lock: "colleague", lockedByName: "Ria" });
    freezeClock(after(minutes(31), new Date()));
    expect(await lockReview(scene.tom, id)).toMatchObject({ ok: true });
    expect(await lockReview(scene.ria, id)).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("is of one of two who begin at once", async () => {
    const { id } = await makeProfileReview();
    const answers = await Promise.all([lockReview(scene.ria, id), lockReview(scene.tom, id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is given back only by who holds it", async () => {
    const { id } = await makeProfileReview();
    await lockReview(scene.ria, id);
    await leaveReview(scene.tom, id);
    expect((await read(id)).lockedById).toBe(scene.ria.accountId);
    await leaveReview(scene.ria, id);
    expect(await read(id)).toMatchObject({ lockedById: null, lockedAt: null });
  });

  it("looking takes none", async () => {
    const { id } = await makeProfileReview();
    await findReview(scene.ria, id);
    expect((await read(id)).lockedById).toBeNull();
  });
});

describe("the queue and the page", () => {
  it("shows the oldest first, own people on request", async () => {
    const first = await makeProfileReview();
    freezeClock(after(days(1), new Date()));
    const second = await makeProfileReview(await makeJobSeeker(scene.here.id, "Danuta", scene.tom.membershipId, { lastName: "Wit" }));
    const all = await listWaitingReviews(scene.ria);
    expect(all.map((review) => [review.id, review.title])).toEqual([[first.id, "Yusuf A."], [second.id, "Danuta W."]]);
    expect((await listWaitingReviews(scene.ria, { own: true })).map((review) => review.id)).toEqual([first.id]);
  });

  it("names field by field what changed against the approved version", async () => {
    const live = await makeLivePerson(scene.here.id, "Henk", scene.ria.membershipId);
    const { id } = await makeProfileReview(live, { talents: [{ id: "calm" }, { id: "precise" }], motives: ["outdoors"], hoursMin: 12, hoursMax: 24, dayParts: ["mon-morning", "tue-morning"], travel: [{ transport: "bike", km: 10 }] });
    const page = await findReview(scene.ria, id);
    expect(page?.isNew).toBe(false);
    expect(page?.rows.filter((row) => row.before)).toEqual([{ id: "days", label: "Dagen", lines: ["maandag: ochtend", "dinsdag: ochtend"], before: ["maandag: ochtend"] }]);
    expect((await listWaitingReviews(scene.ria))[0]?.changed).toEqual(["Dagen"]);
  });

  it("asks as many questions for two as for six", async () => {
    for (let count = 0; count < 2; count += 1) await makeProfileReview(await makeJobSeeker(scene.here.id, `Een${count}`, scene.ria.membershipId));
    const few = await countQueries(() => listWaitingReviews(scene.ria));
    for (let count = 0; count < 4; count += 1) await makeProfileReview(await makeJobSeeker(scene.here.id, `Twee${count}`, scene.ria.membershipId));
    const many = await countQueries(() => listWaitingReviews(scene.ria));
    expect(many.value).toHaveLength(6);
    expect(many.count).toBe(few.count);
  });

  it("a promise made on Friday afternoon ends on Tuesday afternoon", async () => {
    freezeClock(new Date("2026-05-29T15:00:00+02:00"));
    const { id } = await makeProfileReview();
    expect((await read(id)).dueAt).toEqual(addOfficeHours(new Date("2026-05-29T15:00:00+02:00"), 16));
    expect((await read(id)).dueAt).toEqual(new Date("2026-06-02T15:00:00+02:00"));
  });
});

describe("the promise", () => {
  const answer = (id: string, at: Date) => prisma.review.update({ where: { id }, data: { state: "approved", decidedById: scene.tom.accountId, decidedAt: at } });

  it("what is over its time and what was answered too late, of the own organisation", async () => {
    freezeClock(new Date("2026-05-18T10:00:00+02:00"));
    const [overdue, late, inTime] = [await makeProfileReview(), await makeProfileReview(await makeJobSeeker(scene.here.id, "Danuta", scene.tom.membershipId, { lastName: "Wit" })), await makeProfileReview(await makeJobSeeker(scene.here.id, "Piet", scene.tom.membershipId))];
    freezeClock(new Date("2026-05-21T12:00:00+02:00"));
    await answer(inTime.id, new Date("2026-05-18T12:00:00+02:00"));
    await answer(late.id, new Date("2026-05-20T13:00:00+02:00"));
    const page = await readPromiseFigures(scene.ria);
    expect(page!.overdue.map(({ id }) => id)).toEqual([overdue.id]);
    expect(page!.late).toMatchObject({ more: 0, shown: [{ id: late.id, title: "Danuta W.", decidedBy: "Tom", hoursLate: 3 }] });
    expect(page!.figures.kinds.find(({ kind }) => kind === "profile")).toMatchObject({ waiting: 1, overdue: 1, answered: 2, inTime: 1 });
    expect(page!.figures.weeks.at(-1)).toEqual({ answered: 2, inTime: 1 });
  });

  it("an administrator reads the counts, and no names of people", async () => {
    freezeClock(new Date("2026-05-18T10:00:00+02:00"));
    const { id } = await makeProfileReview();
    freezeClock(new Date("2026-05-21T12:00:00+02:00"));
    const ann = await makeMember("administrator", scene.office.id, "Ann");
    expect(await readPromiseFigures(ann)).toMatchObject({ overdue: [], late: { shown: [] }, figures: { kinds: [{ kind: "profile", waiting: 1, overdue: 1 }, {}, {}, {}] } });
    await answer(id, new Date("2026-05-21T12:00:00+02:00"));
    expect((await readPromiseFigures(ann))!.late.shown).toEqual([]);
  });

  it("is of nobody else", async () => {
    await makeProfileReview();
    for (const stranger of [scene.fatma, await makeJobSeeker(scene.here.id, "Henk", null)]) expect(await readPromiseFigures(stranger)).toBeNull();
    expect((await readPromiseFigures(scene.els))!.figures.kinds.every(({ waiting, answered }) => waiting + answered === 0)).toBe(true);
  });

  it("asks as many questions for two as for six", async () => {
    for (let count = 0; count < 2; count += 1) await makeProfileReview(await makeJobSeeker(scene.here.id, `Een${count}`, scene.ria.membershipId));
    const few = await countQueries(() => readPromiseFigures(scene.ria));
    for (let count = 0; count < 4; count += 1) await makeProfileReview(await makeJobSeeker(scene.here.id, `Twee${count}`, scene.ria.membershipId));
    expect((await countQueries(() => readPromiseFigures(scene.ria))).count).toBe(few.count);
  });
});
