import { sendDirect } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import { inTransaction, prisma, type Tx } from "~/platform/db.server";
import type { CronJob, JobHandlers } from "~/platform/jobs.server";
import { logger } from "~/platform/log.server";
import { endStory } from "./end-story.server";
import { dueStep, storyTerms } from "./model/story-clock";
import { storyPathOf } from "./story-link.server";

const select = { id: true, state: true, email: true, text: true, askedAt: true, remindedAt: true, agreedAt: true, renewAskedAt: true, organisation: { select: { name: true } } } as const;

/** Reminds, asks again after a year, and ends what nobody answered. Each story by itself, so that one fault stops no other. */
export async function workStoryClock(): Promise<number> {
  const longAgo = new Date(now().getTime() - storyTerms.remind);
  const rows = await prisma.story.findMany({ where: { endedAt: null, askedAt: { lte: longAgo } }, orderBy: { id: "asc" }, select: { id: true } });
  let moved = 0;
  for (const { id } of rows) if (await inTransaction((tx) => workOne(tx, id))) moved += 1;
  return moved;
}

async function workOne(tx: Tx, id: string): Promise<boolean> {
  await tx.$queryRaw`select id from story where id = ${id}::uuid for update`;
  // by id: a job works on behalf of nobody
  const story = await tx.story.findUnique({ where: { id }, select });
  if (!story || (story.state !== "asked" && story.state !== "agreed")) return false;
  const due = dueStep({ ...story, state: story.state }, now());
  if (!due) return false;
  if (due === "lapse") {
    await endStory(tx, id, "lapsed");
    return true;
  }
  const at = now();
  await tx.story.update({ where: { id }, data: due === "remind" ? { remindedAt: at } : { renewAskedAt: at } });
  const kind = due === "remind" ? "story_reminder" : "story_renew";
  await sendDirect(tx, { to: story.email, locale: "nl", kind, key: `story:${id}:${due}:${at.toISOString()}`, path: storyPathOf(id), params: { company: story.organisation.name, note: story.text }, side: "person" });
  return true;
}

export const jobs: JobHandlers = {
  "story-clock": async () => {
    logger.info({ moved: await workStoryClock() }, "stories looked through");
  },
};

/** Times are UTC. */
export const cron: CronJob[] = [{ task: "story-clock", match: "20 8 * * *" }];
