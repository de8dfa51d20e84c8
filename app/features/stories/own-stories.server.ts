import { prisma, type Tx } from "~/platform/db.server";
import { endStory } from "./end-story.server";

/** What companies keep of somebody by mail address, for an own export; with or without an account. */
export async function collectStories(email: string) {
  const rows = await prisma.story.findMany({
    where: { email, endedAt: null },
    orderBy: { askedAt: "asc" },
    select: { state: true, name: true, work: true, text: true, askedAt: true, remindedAt: true, agreedAt: true, renewAskedAt: true, organisation: { select: { name: true } } },
  });
  return rows.map(({ organisation, ...story }) => ({ ...story, company: organisation.name }));
}

/** Erasure: the person's stories leave the site; of who asked only the row stays. */
export async function forgetStories(tx: Tx, accountId: string, email: string): Promise<void> {
  const own = await tx.story.findMany({ where: { email, endedAt: null }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of own) await endStory(tx, id, "withdrawn");
  await tx.story.updateMany({ where: { askedById: accountId }, data: { askedById: null } });
}
