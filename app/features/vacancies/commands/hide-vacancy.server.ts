import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Takes a vacancy out of somebody's own lists and mails, or puts it back. Twice is once; only published ones can be hidden. */
export async function hideVacancy(actor: Actor, vacancyId: string, hide: boolean): Promise<Outcome> {
  const key = { accountId: actor.accountId, vacancyId };
  if (!hide) {
    await prisma.hiddenVacancy.deleteMany({ where: key });
    return done();
  }
  const shown = await prisma.vacancy.count({ where: { id: vacancyId, state: "published" } });
  if (shown === 0) return notFound();
  await prisma.hiddenVacancy.createMany({ data: [{ ...key, at: now() }], skipDuplicates: true });
  return done();
}
