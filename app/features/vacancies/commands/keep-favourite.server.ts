import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";

/** Keeps or drops a vacancy for later. Keeping twice keeps it once; only published ones can be kept. */
export async function keepFavourite(actor: Actor, vacancyId: string, keep: boolean): Promise<Outcome> {
  const key = { accountId: actor.accountId, vacancyId };
  if (!keep) {
    await prisma.favouriteVacancy.deleteMany({ where: key });
    return done();
  }
  const shown = await prisma.vacancy.count({ where: { id: vacancyId, state: "published" } });
  if (shown === 0) return notFound();
  await prisma.favouriteVacancy.createMany({ data: [{ ...key, at: now() }], skipDuplicates: true });
  return done();
}
