import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { endStory } from "../end-story.server";
import { holdStory } from "../move-story.server";
import { storiesKeptBy } from "../policy";

/** A keeper takes a story off the page, or takes the question back. */
export function removeStory(actor: Actor, storyId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const held = await holdStory(tx, { id: storyId, AND: [storiesKeptBy(actor)] }, "remove", "keeper");
    if (!held.ok) return held;
    await endStory(tx, held.value.id, held.value.to);
    return done();
  });
}
