import { beforeEach, describe, expect, it } from "vitest";
import { findReview } from "~/features/reviews/find-review.server";
import { useDatabase } from "#tests/support/database";
import { makeJobSeeker, makeMember, makeWorld } from "#tests/support/people";
import type { Actor } from "~/features/accounts";
import { taskIds } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import { saveAnswer } from "./commands/save-answer.server";
import { submitProfile } from "./commands/submit-profile.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";

const database = useDatabase();
let ria: Actor;
let samira: Actor;

const complete = readProfileContent({
  talents: [{ id: "calm" }, { id: "precise" }, { id: "caring" }], motives: ["outdoors", "hands", "quiet"],
  taskWishes: [{ id: taskIds[0]!, wish: "like" }], dutchLevel: "simple", hoursMin: 8, hoursMax: 16, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 7 }],
});

beforeEach(async () => {
  await database.emptyTables();
  const world = await makeWorld();
  ria = await makeMember("contactPerson", world.office.id, "Ria");
  samira = await makeJobSeeker(world.here.id, "Samira", ria.membershipId);
  await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: complete as object } });
});

const draft = async (): Promise<ProfileContent> => readProfileContent((await prisma.jobSeeker.findUniqueOrThrow({ where: { id: samira.jobSeekerId! } })).draft);
const leisure = (leisureText: string, mayStay: string[] = []) => saveAnswer(samira, { questionId: "leisure", answer: { leisure: [], leisureText }, seen: null, stop: false, mayStay });
const experience = (what: string, mayStay: string[] = []) => saveAnswer(samira, { questionId: "experience", answer: { experience: [{ kind: "paid", what, taskIds: [] }] }, seen: null, stop: true, mayStay });

describe("words that are better not shown", () => {
  it("are saved only after the person says that they may stay, and the reviewer reads which", async () => {
    expect(await leisure("Ik heb ADHD en sport veel.")).toMatchObject({ ok: false, reason: "invalid", errors: { leisureText: [expect.stringContaining("“ADHD”")] } });
    expect((await draft()).leisureText).toBe("");
    expect(await leisure("Ik heb ADHD en sport veel.", ["adhd"])).toEqual({ ok: true });
    expect(await draft()).toMatchObject({ leisureText: "Ik heb ADHD en sport veel.", mayStay: ["adhd"] });
    expect(await submitProfile(samira)).toMatchObject({ ok: true });
    const review = await prisma.review.findFirstOrThrow();
    expect((await findReview(ria, review.id))!.kept).toMatchObject([{ kind: "health", words: "ADHD", kept: true }]);
  });

  it.each([
    ["a BSN", "Mijn bsn is 111222333.", "111222333"],
    ["a phone number", "Bel 06-48213377.", "06-48213377"],
    ["a mail address", "Mail samira@voorbeeld.nl", "samira@voorbeeld.nl"],
  ])("cannot stay where they are %s, whatever a form says", async (_, text, words) => {
    expect(await leisure(text, [words])).toMatchObject({ ok: false, reason: "invalid", errors: { leisureText: [expect.stringContaining(words)] } });
    expect(await draft()).toMatchObject({ leisureText: "", mayStay: [] });
  });

  it("are decided about page by page, and forgotten with the text", async () => {
    expect(await leisure("Ik heb ADHD.", ["adhd", "what nobody wrote"])).toEqual({ ok: true });
    expect(await experience("Als moslima gaf ik les.", ["moslima"])).toMatchObject({ ok: false });
    expect(await experience("Als moslima gaf ik les.", ["als moslima"])).toEqual({ ok: true });
    expect((await draft()).mayStay.sort()).toEqual(["adhd", "als moslima"]);
    // without the tick it is asked again; without the words nothing is kept of them
    expect(await leisure("Ik heb ADHD.")).toMatchObject({ ok: false });
    expect(await leisure("Ik zing graag.")).toEqual({ ok: true });
    expect((await draft()).mayStay).toEqual(["als moslima"]);
  });

  it("of an older draft keep it from being sent until they are decided about", async () => {
    await prisma.jobSeeker.update({ where: { id: samira.jobSeekerId! }, data: { draft: { ...complete, motivation: "Ik heb een strafblad." } } });
    expect(await submitProfile(samira)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await prisma.profileVersion.count()).toBe(0);
  });
});
