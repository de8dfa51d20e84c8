import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { readableAnnouncements } from "../policy";

/** Somebody read it and does not want to see it again. Closing twice is closing once. */
export function closeAnnouncement(actor: Actor, announcementId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const { closedBy: _, ...readable } = readableAnnouncements(actor);
    const found = await tx.announcement.findFirst({ where: { ...readable, id: announcementId }, select: { id: true } });
    if (!found) return notFound();
    await tx.announcementClosed.createMany({ data: [{ announcementId, accountId: actor.accountId, at: now() }], skipDuplicates: true });
    return done();
  });
}
