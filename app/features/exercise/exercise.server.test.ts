import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker } from "#tests/support/people";
import { makeLivePerson, makePublishedVacancy, makeScene } from "#tests/support/scene";
import { keepDocuments } from "#search/postgres.server";
import type { Actor } from "~/features/accounts";
import { findPerson } from "~/features/caseload/find-person.server";
import { listFittingVacancies, listVacanciesToTry } from "~/features/finding/index.server";
import { readProfileContent } from "~/features/profiles";
import { loadFitProfile, toTalentDocument } from "~/features/profiles/index.server";
import { toVacancyDocuments } from "~/features/vacancies/index.server";
import { prisma } from "~/platform/db.server";
import { answerQuestion } from "./commands/answer-question.server";
import { beginExercise } from "./commands/begin-exercise.server";
import { finishExercise } from "./commands/finish-exercise.server";
import { putInProfile } from "./commands/put-in-profile.server";
import { removeExercise } from "./commands/remove-exercise.server";
import { shareResult } from "./commands/share-result.server";
import { withdrawShare } from "./commands/withdraw-share.server";
import { findEntrance } from "./find-entrance.server";
import { findSharedResult } from "./find-shared-result.server";
import { optionsOf, questions } from "./model/questions";
import { readFinished, readOwnExercise } from "./queries.server";
import { readResultPage } from "./read-result.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
let samira: Actor;

beforeEach(async () => {
  await database.emptyTables();
  scene = await makeScene();
  samira = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
});

/** Answers every question as somebody with these talents would, and skips what has nothing of them. */
async function makeExercise(actor: Actor, wanted: readonly string[] = ["caring", "patient", "seeing-needs"]): Promise<void> {
  await beginExercise(actor);
  for (const question of questions) {
    const found = optionsOf(question).find(({ talents }) => talents.some((id) => wanted.includes(id)));
    const answer = question.kind === "card" ? (found ? "like" : "not") : (found?.id ?? "skip");
    expect(await answerQuestion(actor, question, answer)).toMatchObject({ ok: true });
  }
  expect(await finishExercise(actor)).toMatchObject({ ok: true });
}

const strengthsOf = async (actor: Actor) => (await readResultPage(actor, { added: [], noRoom: [] }, "nl"))!.result.strengths.map(({ id }) => id);
const draftOf = async ({ jobSeekerId }: Actor) => readProfileContent((await prisma.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId! } })).draft);

describe("making the exercise", () => {
  it("goes on where somebody was, and keeps a skip and a second thought", async () => {
    await beginExercise(samira);
    await answerQuestion(samira, questions[0]!, "like");
    await answerQuestion(samira, questions[1]!, "skip");
    await answerQuestion(samira, questions[0]!, "not");
    await beginExercise(samira);
    expect(await findEntrance(samira, "nl")).toMatchObject({ total: 26, minutes: 10, finishedOn: null, underway: { answered: 2, path: "/mijn/oefening/vraag/3" } });
    expect(Object.fromEntries((await readOwnExercise(samira)).underway!)).toEqual({ [questions[0]!.id]: "not", [questions[1]!.id]: "skip" });
  });

  it("leaves one row of the same answer, also of twenty at once, and one exercise of twenty beginnings", async () => {
    expect((await Promise.all(Array.from({ length: 20 }, () => beginExercise(samira)))).every(({ ok }) => ok)).toBe(true);
    expect(await prisma.talentExercise.count()).toBe(1);
    expect((await Promise.all(Array.from({ length: 20 }, () => answerQuestion(samira, questions[0]!, "like")))).every(({ ok }) => ok)).toBe(true);
    expect(await prisma.exerciseAnswer.findMany({ select: { question: true, answer: true } })).toEqual([{ question: questions[0]!.id, answer: "like" }]);
  });

  it("keeps one of two different answers at once, whole", async () => {
    await beginExercise(samira);
    await Promise.all(Array.from({ length: 20 }, (_, at) => answerQuestion(samira, questions[0]!, at % 2 === 0 ? "like" : "not")));
    expect(await prisma.exerciseAnswer.count()).toBe(1);
  });

  it("finishes once of twenty presses at once, with answers that come too late left out", async () => {
    await beginExercise(samira);
    for (const question of questions) await answerQuestion(samira, question, "skip");
    const [answers, finishes] = await Promise.all([
      Promise.all(Array.from({ length: 10 }, () => answerQuestion(samira, questions[0]!, "like"))),
      Promise.all(Array.from({ length: 10 }, () => finishExercise(samira))),
    ]);
    expect(finishes.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = (await readFinished(samira))!.answers.get(questions[0]!.id);
    expect(kept).toBe(answers.some(({ ok }) => ok) ? "like" : "skip");
    expect(await prisma.talentExercise.count()).toBe(1);
  });

  it("is finished only when every question was seen, and refuses an answer that does not belong to the question", async () => {
    expect(await answerQuestion(samira, questions[0]!, "like")).toMatchObject({ ok: false, reason: "conflict" });
    await beginExercise(samira);
    expect(await finishExercise(samira)).toMatchObject({ ok: false, reason: "conflict" });
    expect(await answerQuestion(samira, questions[0]!, "very much")).toMatchObject({ ok: false, reason: "invalid" });
    expect(await prisma.exerciseAnswer.count()).toBe(0);
  });

  it("is for job seekers alone", async () => {
    for (const actor of [scene.ria, scene.fatma]) {
      expect(await beginExercise(actor)).toMatchObject({ ok: false, reason: "refused" });
      expect(await readResultPage(actor, { added: [], noRoom: [] }, "nl")).toBeNull();
    }
    expect(await prisma.talentExercise.count()).toBe(0);
  });

  it("can be done again: the former result stays until the new one is finished, and is not shared by itself", async () => {
    await makeExercise(samira);
    await shareResult(samira);
    const first = await strengthsOf(samira);
    expect(first).toEqual(expect.arrayContaining(["caring", "patient"]));
    await beginExercise(samira);
    await answerQuestion(samira, questions[0]!, "not");
    expect(await strengthsOf(samira)).toEqual(first);
    expect(await findSharedResult("ownContact", samira.jobSeekerId!, "nl")).not.toBeNull();
    await makeExercise(samira, ["machines", "solving", "skilled"]);
    expect(await strengthsOf(samira)).toEqual(expect.arrayContaining(["machines", "solving"]));
    expect(await findSharedResult("ownContact", samira.jobSeekerId!, "nl")).toBeNull();
    expect(await prisma.talentExercise.count()).toBe(1);
  });

  it("is removed with all its answers, while the profile keeps what was put there", async () => {
    await makeExercise(samira);
    await putInProfile(samira, ["talents.caring"]);
    await beginExercise(samira);
    expect(await removeExercise(samira)).toMatchObject({ ok: true });
    expect([await prisma.talentExercise.count(), await prisma.exerciseAnswer.count()]).toEqual([0, 0]);
    expect((await draftOf(samira)).talents.map(({ id }) => id)).toContain("caring");
    expect(await readOwnExercise(samira)).toEqual({ underway: null, finished: null });
  });
});

describe("what comes out", () => {
  it("says why, and names work and open places near, also for somebody whose profile is empty", async () => {
    const bo = await makeJobSeeker(scene.here.id, "Bo", scene.ria.membershipId, { lastName: "Zonnebloemveld" });
    const care = [{ id: "help-with-meals", share: 100, physicalLoad: "light" as const, mentalLoad: "calm" as const, note: "" }];
    const weld = [{ id: "weld-metal", share: 100, physicalLoad: "light" as const, mentalLoad: "calm" as const, note: "" }];
    const ids = [await makePublishedVacancy(scene.fatma, { title: "Lassen", tasks: weld }), await makePublishedVacancy(scene.fatma, { title: "Helpen bij het eten", tasks: care })];
    await keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments(ids)).values()]);
    await makeExercise(bo);
    const page = (await readResultPage(bo, { added: [], noRoom: [] }, "nl"))!;
    expect(page.result.strengths[0]!.because).toContain("iemand rustig helpen met eten");
    expect(page.result.tasks.map(({ id }) => id)).toContain("help-with-meals");
    expect(page.vacancies.map(({ vacancy }) => vacancy.title)).toEqual(["Helpen bij het eten", "Lassen"]);
    expect(page.vacancies[0]!.fit).not.toBeNull();
  });

  it("looks as far as the person wants to travel, and not at what the person hides", async () => {
    const task = [{ id: "help-with-meals", share: 100, physicalLoad: "light" as const, mentalLoad: "calm" as const, note: "" }];
    const near = await makePublishedVacancy(scene.fatma, { title: "Dichtbij", tasks: task });
    const far = await makePublishedVacancy(scene.fatma, { title: "Ver weg", tasks: task });
    await prisma.workplace.update({ where: { id: (await prisma.vacancy.findUniqueOrThrow({ where: { id: far } })).workplaceId! }, data: { latitude: 52.3 } });
    await keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments([near, far])).values()]);
    const trial = { talents: ["caring"], motives: [], leisure: [], tasks: ["help-with-meals"] };
    expect((await listVacanciesToTry(samira, trial, 5)).map(({ vacancy }) => vacancy.title)).toEqual(["Dichtbij"]);
    await prisma.hiddenVacancy.create({ data: { accountId: samira.accountId, vacancyId: near } });
    expect(await listVacanciesToTry(samira, trial, 5)).toEqual([]);
    expect(await listVacanciesToTry(scene.fatma, trial, 5)).toEqual([]);
  });

  it("enters no search and no fit: answers alone change nothing of either", async () => {
    const id = samira.jobSeekerId!;
    const everything = async () => JSON.stringify([await loadFitProfile(id), await toTalentDocument(id), await listFittingVacancies(samira, 5), await draftOf(samira)]);
    await makePublishedVacancy(scene.fatma, {}).then(async (vacancyId) => keepDocuments(prisma, "vacancy", [...(await toVacancyDocuments([vacancyId])).values()]));
    const before = await everything();
    await makeExercise(samira, ["selling", "leading", "numbers"]);
    await shareResult(samira);
    expect(await everything()).toBe(before);
    expect(before).toContain("calm");
    const jobs = await database.query<{ task: string }>("select task_identifier as task from graphile_worker.jobs where task_identifier like '%search%'");
    expect(jobs).toEqual([]);
  });
});

describe("putting it in the profile", () => {
  it("adds what was ticked behind what stands there, and nothing twice, also of twenty at once", async () => {
    await makeExercise(samira);
    const before = readProfileContent({ talents: [{ id: "calm", example: "Altijd." }], motives: ["outdoors"], taskWishes: [{ id: "help-with-meals", wish: "ratherNot" }] });
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: before } });
    const picks = ["talents.caring", "talents.patient", "motives.for-others", "tasks.help-with-meals"];
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => putInProfile(samira, picks)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.value.added.talents.length > 0)).toHaveLength(1);
    expect(await draftOf(samira)).toEqual({ ...before, talents: [...before.talents, { id: "caring", example: "" }, { id: "patient", example: "" }], motives: ["outdoors", "for-others"] });
  });

  it("changes the draft alone: the approved version stays what others see", async () => {
    await makeExercise(samira);
    const live = await prisma.jobSeeker.findUniqueOrThrow({ where: { id: samira.jobSeekerId! }, select: { liveVersionId: true, state: true, versions: { select: { id: true, content: true } }, draft: true } });
    await putInProfile(samira, ["talents.caring"]);
    const after = await prisma.jobSeeker.findUniqueOrThrow({ where: { id: samira.jobSeekerId! }, select: { liveVersionId: true, state: true, versions: { select: { id: true, content: true } }, draft: true } });
    expect({ ...after, draft: null }).toEqual({ ...live, draft: null });
    expect(after.draft).not.toEqual(live.draft);
  });

  it("says for what there was no room, and takes nothing that the result does not offer", async () => {
    await makeExercise(samira);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: readProfileContent({ talents: [{ id: "calm" }, { id: "precise" }, { id: "tidy" }] }) } });
    expect(await putInProfile(samira, ["talents.caring"])).toMatchObject({ ok: true, value: { added: { talents: [] }, noRoom: { talents: ["caring"] } } });
    expect((await draftOf(samira)).talents).toHaveLength(3);
    for (const picks of [[], ["talents.leading"], ["caring"], ["talents.nothing"]]) expect(await putInProfile(samira, picks)).toMatchObject({ ok: false, reason: "invalid" });
    const other = await makeJobSeeker(scene.here.id, "Jos", null, {});
    expect(await putInProfile(other, ["talents.caring"])).toMatchObject({ ok: false, reason: "conflict" });
  });

  it("does not believe an address that says that something was added", async () => {
    await makeExercise(samira);
    const page = await readResultPage(samira, { added: ["talents.caring", "talents.leading", "<script>"], noRoom: ["x"] }, "nl");
    expect([page!.added, page!.noRoom]).toEqual([[], []]);
    await putInProfile(samira, ["talents.caring"]);
    expect((await readResultPage(samira, { added: ["talents.caring", "talents.leading"], noRoom: [] }, "nl"))!.added).toEqual(["Ik zorg graag"]);
  });
});

describe("sharing with the own contact person", () => {
  const seenBy = async (actor: Actor) => (await findPerson(actor, samira.jobSeekerId!))?.exercise?.strengths.map(({ id }) => id) ?? null;

  it("lets nobody see anything before, the contact person and colleagues after, others and employers never", async () => {
    await makeExercise(samira);
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { sharedWithRegionSince: new Date() } });
    await prisma.serviceArea.create({ data: { organisationId: scene.otherOffice.id, municipalityId: scene.here.id } });
    const els: Actor = { ...scene.els, municipalityIds: [...scene.els.municipalityIds, scene.here.id] };
    for (const actor of [scene.ria, scene.tom, els]) expect(await seenBy(actor)).toBeNull();
    await shareResult(samira);
    const strengths = await strengthsOf(samira);
    expect(await seenBy(scene.ria)).toEqual(strengths);
    expect(await seenBy(scene.tom)).toEqual(strengths);
    // the person is shared with the region, so Els sees the profile, and nothing of the exercise
    expect(await findPerson(els, samira.jobSeekerId!)).toMatchObject({ relation: "otherContactShared", exercise: null });
    await withdrawShare(samira);
    for (const actor of [scene.ria, scene.tom, els]) expect(await seenBy(actor)).toBeNull();
  });

  it("tells the contact person once, however often it is pressed, and keeps the first day", async () => {
    await makeExercise(samira);
    await Promise.all(Array.from({ length: 10 }, () => shareResult(samira)));
    const { sharedSince } = (await readFinished(samira))!;
    expect(sharedSince).not.toBeNull();
    await withdrawShare(samira);
    await shareResult(samira);
    expect(await prisma.mail.findMany({ where: { kind: "exercise_shared" }, select: { accountId: true } })).toEqual([{ accountId: scene.ria.accountId }]);
  });

  it("needs a result and somebody to share with", async () => {
    expect(await shareResult(samira)).toMatchObject({ ok: false, reason: "conflict" });
    const alone = await makeJobSeeker(scene.here.id, "Jos", null, {});
    await makeExercise(alone);
    expect(await shareResult(alone)).toMatchObject({ ok: false, reason: "conflict" });
    expect((await readFinished(alone))!.sharedSince).toBeNull();
  });
});
