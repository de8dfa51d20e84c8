import { beforeEach, expect, it } from "vitest";
import { eraseAccount } from "~/features/privacy/commands/erase-account.server";
import { after, days, freezeClock } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { useDatabase } from "#tests/support/database";
import { makeMember } from "#tests/support/people";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { agreeToStory, refuseStory } from "./commands/answer-story.server";
import { askStory } from "./commands/ask-story.server";
import { removeStory } from "./commands/remove-story.server";
import { workStoryClock } from "./jobs.server";
import { openStories } from "./model/story-limits";
import { collectStories } from "./own-stories.server";
import { findStoryByLink, listKeptStories, listPublicStories } from "./queries.server";
import { storyOfToken, storyPathOf } from "./story-link.server";

const database = useDatabase();
let scene: Awaited<ReturnType<typeof makeScene>>;
const words = { name: "Milou", work: "stekt planten sinds 2024", text: "Eerst was ik zenuwachtig. Nu kan ik niet meer zonder de kas." };
const email = "milou@post.example";

beforeEach(async () => {
  freezeClock(null);
  await database.emptyTables();
  scene = await makeScene();
});

const ask = (address = email) => askStory(scene.fatma, { ...words, email: address });
const onlyStory = () => prisma.story.findFirstOrThrow({ orderBy: { askedAt: "desc" } });
const tokenOf = (id: string) => storyPathOf(id).split("/").at(-1)!;
const shown = async () => (await listPublicStories(scene.company.id)).map(({ text }) => text);
const mailKinds = async () => (await prisma.mail.findMany({ orderBy: { createdAt: "asc" }, select: { kind: true } })).map(({ kind }) => kind);

it("shows a story only after the person's own yes, in the words of the person, with its day", async () => {
  expect(await ask()).toEqual({ ok: true, value: undefined });
  const { id } = await onlyStory();
  expect(await shown()).toEqual([]);
  expect((await prisma.mail.findFirstOrThrow()).text).toContain(storyPathOf(id));
  expect(await agreeToStory(tokenOf(id), { ...words, text: "Ik stek planten en dat bevalt goed." })).toMatchObject({ ok: true });
  expect(await shown()).toEqual(["Ik stek planten en dat bevalt goed."]);
  expect((await onlyStory()).agreedAt).not.toBeNull();
  expect(await mailKinds()).toEqual(["story_asked", "story_answered"]);
});

it.each([
  ["a no", async (id: string) => refuseStory(tokenOf(id), "decline"), "declined"],
  ["a yes that is taken back", async (id: string) => (await agreeToStory(tokenOf(id), words), refuseStory(tokenOf(id), "withdraw")), "withdrawn"],
  ["the company that takes it away", async (id: string) => removeStory(scene.fatma, id), "removed"],
])("keeps nothing that says who it was after %s", async (_, act, state) => {
  await ask();
  const { id } = await onlyStory();
  expect(await act(id)).toMatchObject({ ok: true });
  expect(await onlyStory()).toMatchObject({ state, email: "", name: "", work: "", text: "" });
  expect(await shown()).toEqual([]);
  expect(await findStoryByLink(tokenOf(id))).toBe("over");
  expect(JSON.stringify(await prisma.mail.findMany())).not.toContain("zenuwachtig");
  expect(await agreeToStory(tokenOf(id), words)).toMatchObject({ ok: false, reason: "conflict" });
  // and may be asked again later
  expect(await ask()).toMatchObject({ ok: true });
});

it("is decided by the link alone: another link, a changed one and the id itself open nothing", async () => {
  await ask();
  const { id } = await onlyStory();
  const token = tokenOf(id);
  expect(storyOfToken(token)).toBe(id);
  for (const wrong of [id, "", token.slice(0, -1), `${token.slice(0, -4)}0000`, `${tokenOf(scene.company.id).slice(0, 22)}${token.slice(22)}`, "a'; drop table story"]) {
    expect(await findStoryByLink(wrong), wrong).toBeNull();
    expect(await agreeToStory(wrong, words), wrong).toMatchObject({ ok: false, reason: "notFound" });
    expect(await refuseStory(wrong, "decline"), wrong).toMatchObject({ ok: false, reason: "notFound" });
  }
  expect((await onlyStory()).state).toBe("asked");
});

it("lets the company, its fixed contact and an administrator take a story away, and nobody else", async () => {
  const administrator = await makeMember("administrator", scene.office.id, "Ada");
  const elsewhere = await makeMember("administrator", scene.otherOffice.id, "Ans");
  const person = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
  await prisma.organisation.update({ where: { id: scene.company.id }, data: { accountContactId: scene.ria.membershipId } });
  const actors = { company: scene.fatma, rival: scene.guus, fixedContact: scene.ria, colleague: scene.tom, otherOffice: scene.els, administrator, elsewhere, person };
  const may: Record<keyof typeof actors, boolean> = { company: true, rival: false, fixedContact: true, colleague: false, otherOffice: false, administrator: true, elsewhere: false, person: false };
  for (const [who, actor] of Object.entries(actors)) {
    await prisma.story.deleteMany();
    await ask();
    const { id } = await onlyStory();
    expect((await removeStory(actor, id)).ok, who).toBe(may[who as keyof typeof actors]);
    expect((await listKeptStories(actor, scene.company.id)).over.length, who).toBe(may[who as keyof typeof actors] ? 1 : 0);
  }
});

it("lets a company write nothing about somebody's health, and a person what they like but no number", async () => {
  const about = { ...words, text: "Milou heeft een burn-out gehad en werkt nu fijn bij ons." };
  expect(await askStory(scene.fatma, { ...about, email })).toMatchObject({ ok: false, reason: "invalid", errors: { text: [expect.stringContaining("burn-out")] } });
  await ask();
  const token = tokenOf((await onlyStory()).id);
  expect(await agreeToStory(token, { ...words, text: "Bel mij gerust op 06 12 34 56 78 als je wilt kijken." })).toMatchObject({ ok: false, reason: "invalid" });
  expect(await agreeToStory(token, { ...words, text: "Na mijn burn-out durfde ik niets. Nu stek ik planten." })).toMatchObject({ ok: true });
});

it("may be asked by members of a verified company alone", async () => {
  const person = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
  for (const actor of [scene.ria, person, { ...scene.fatma, organisationVerified: false }]) expect(await askStory(actor, { ...words, email })).toMatchObject({ ok: false, reason: "refused" });
  expect(await prisma.story.count()).toBe(0);
});

it("asks one person once, however many ask at the same moment, and keeps to its limits", async () => {
  const twenty = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(at % 2 ? email : email.toUpperCase())));
  expect(twenty.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await prisma.mail.count()).toBe(1);
  const more = await Promise.all(Array.from({ length: 15 }, (_, at) => ask(`milou${at}@post.example`)));
  expect(more.filter(({ ok }) => ok)).toHaveLength(openStories.asked - 1);
});

it("has one end when the person says yes while the company takes it away", async () => {
  for (let round = 0; round < 5; round += 1) {
    await prisma.story.deleteMany();
    await ask();
    const { id } = await onlyStory();
    await Promise.all([agreeToStory(tokenOf(id), words), removeStory(scene.fatma, id), refuseStory(tokenOf(id), "decline"), agreeToStory(tokenOf(id), words)]);
    const { state, text } = await onlyStory();
    expect(["declined", "removed"]).toContain(state);
    expect(text).toBe("");
  }
});

it("reminds once, lapses after three weeks, and asks again after a year", async () => {
  await ask();
  const { id } = await onlyStory();
  freezeClock(after(days(8)));
  expect(await workStoryClock()).toBe(1);
  expect(await workStoryClock()).toBe(0);
  expect(await mailKinds()).toEqual(["story_asked", "story_reminder"]);
  await agreeToStory(tokenOf(id), words);
  freezeClock(after(days(366)));
  expect(await workStoryClock()).toBe(1);
  expect((await mailKinds()).at(-1)).toBe("story_renew");
  expect(await shown()).toEqual([words.text]);
  await agreeToStory(tokenOf(id), words);
  freezeClock(after(days(40)));
  expect(await workStoryClock()).toBe(0);
  freezeClock(after(days(330)));
  expect(await workStoryClock()).toBe(1);
  freezeClock(after(days(31)));
  expect(await workStoryClock()).toBe(1);
  expect(await onlyStory()).toMatchObject({ state: "lapsed", name: "" });

  await ask("ander@post.example");
  freezeClock(after(days(8)));
  await workStoryClock();
  freezeClock(after(days(14)));
  expect(await workStoryClock()).toBe(1);
  expect(await onlyStory()).toMatchObject({ state: "lapsed", email: "" });
  freezeClock(null);
});

it("stands in the export of whoever has that mail address, and goes with the account", async () => {
  const person = await makeLivePerson(scene.here.id, "Bo", scene.ria.membershipId);
  const { email: own } = await prisma.account.findUniqueOrThrow({ where: { id: person.accountId } });
  await ask(own.toUpperCase());
  const { id } = await onlyStory();
  await agreeToStory(tokenOf(id), words);
  expect(await collectStories(own)).toMatchObject([{ state: "agreed", text: words.text, company: scene.company.name }]);
  expect(await eraseAccount(person)).toMatchObject({ ok: true });
  expect(await onlyStory()).toMatchObject({ state: "withdrawn", email: "", text: "" });
  expect(await shown()).toEqual([]);
});

it("lets the database refuse a shown story without a yes, and an ended one with a name", async () => {
  const row = { organisationId: scene.company.id, askedAt: new Date(), email, ...words };
  await expect(prisma.story.create({ data: { ...row, state: "agreed" } })).rejects.toThrow("story_shown_by_yes");
  await expect(prisma.story.create({ data: { ...row, state: "declined", endedAt: new Date() } })).rejects.toThrow("story_ended_is_empty");
});
