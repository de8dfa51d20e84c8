import { m } from "~/paraglide/messages";
import type { Prisma, Tx } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { isOver, storyAfter, type StoryAction, type StoryParty, type StoryState } from "./model/story-steps";

export type HeldStory = { id: string; organisationId: string; askedById: string | null; state: StoryState; to: StoryState };

/** A story under its lock, and what becomes of it by this action. What is over answers so, whoever was first. */
export async function holdStory(tx: Tx, where: Prisma.StoryWhereInput & { id: string }, action: StoryAction, by: StoryParty): Promise<Outcome<HeldStory>> {
  await tx.$queryRaw`select id from story where id = ${where.id}::uuid for update`;
  const story = await tx.story.findFirst({ where, select: { id: true, organisationId: true, askedById: true, state: true } });
  if (!story) return notFound();
  const to = storyAfter(story.state, action, by);
  return to ? done({ ...story, to }) : conflict(isOver(story.state) ? m.stories_over() : m.stories_moved());
}
