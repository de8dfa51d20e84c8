import type { Actor } from "~/features/accounts";
import { sendDirect } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, refused, type Outcome } from "~/platform/outcome";
import { guardStory } from "../guard-story.server";
import type { AskStoryInput } from "../model/story-forms";
import { openStories } from "../model/story-limits";
import { canAskStory } from "../policy";
import { storyPathOf } from "../story-link.server";

/** Writes down a story and asks the person whose story it is. Under the lock of the company, so that limits hold for two at once. */
export function askStory(actor: Actor, { email, ...words }: AskStoryInput): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canAskStory(actor)) return refused(m.stories_verified_only());
    const problem = guardStory(words, "company");
    if (problem) return problem;
    const organisationId = actor.organisationId!;
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const open = await tx.story.findMany({ where: { organisationId, state: { in: ["asked", "agreed"] } }, select: { state: true, email: true } });
    if (open.some((story) => story.email.toLowerCase() === email.toLowerCase())) return conflict(m.stories_known());
    const count = (state: keyof typeof openStories) => open.filter((story) => story.state === state).length;
    if (count("asked") >= openStories.asked) return conflict(m.stories_too_many_asked({ count: openStories.asked }));
    if (count("agreed") + count("asked") >= openStories.agreed) return conflict(m.stories_too_many({ count: openStories.agreed }));
    const { id } = await tx.story.create({ data: { organisationId, askedById: actor.accountId, email, ...words, askedAt: now() }, select: { id: true } });
    await sendDirect(tx, { to: email, locale: "nl", kind: "story_asked", key: `story:${id}:asked`, path: storyPathOf(id), params: { company: actor.organisationName ?? "", note: words.text }, side: "person" });
    return done();
  });
}
