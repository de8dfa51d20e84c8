import { notify } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { endStory } from "../end-story.server";
import { guardStory } from "../guard-story.server";
import type { StoryWords } from "../model/story-forms";
import { holdStory, type HeldStory } from "../move-story.server";
import { storyOfToken } from "../story-link.server";

/** The person's yes to exactly these words, with its day. Again a yes renews the day, and takes the words as they are now. */
export async function agreeToStory(token: string, words: StoryWords): Promise<Outcome> {
  const problem = guardStory(words, "person");
  if (problem) return problem;
  return asPerson(token, "agree", async (tx, story) => {
    await tx.story.update({ where: { id: story.id }, data: { ...words, state: story.to, agreedAt: now(), renewAskedAt: null } });
    if (story.state === "asked") await tellCompany(tx, story);
  });
}

/** No, or no longer. The person owes nobody a reason. */
export function refuseStory(token: string, action: "decline" | "withdraw"): Promise<Outcome> {
  return asPerson(token, action, async (tx, story) => {
    await endStory(tx, story.id, story.to);
    await tellCompany(tx, story);
  });
}

function asPerson(token: string, action: "agree" | "decline" | "withdraw", act: (tx: Tx, story: HeldStory) => Promise<void>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const id = storyOfToken(token);
    if (!id) return notFound();
    const held = await holdStory(tx, { id }, action, "person");
    if (!held.ok) return held;
    await act(tx, held.value);
    return done();
  });
}

/** Who asked hears that there is an answer. */
async function tellCompany(tx: Tx, { id, organisationId, askedById, to }: HeldStory): Promise<void> {
  if (!askedById) return;
  const isMember = await tx.membership.count({ where: { organisationId, accountId: askedById, role: "employer", endedAt: null } });
  if (isMember > 0) await notify(tx, { accountId: askedById, kind: "story_answered", key: `story:${id}:${to}`, path: "/bedrijf/verhalen", params: {}, side: "company" });
}
