import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import type { StoryState } from "./model/story-steps";

/** Ends a story, and with it everything that says who told it, in the row and in the mails about it. */
export async function endStory(tx: Tx, storyId: string, to: StoryState): Promise<void> {
  await tx.story.update({ where: { id: storyId }, data: { state: to, endedAt: now(), email: "", name: "", work: "", text: "" } });
  await tx.mail.deleteMany({ where: { accountId: null, key: { startsWith: `story:${storyId}:` } } });
}
