import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { canKeepAnnouncements } from "../policy";

/** Takes an announcement away: nobody reads it any more. */
export function removeAnnouncement(actor: Actor, { municipalityId, announcementId }: { municipalityId: string; announcementId: string }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canKeepAnnouncements(actor, municipalityId)) return notFound();
    const { count } = await tx.announcement.deleteMany({ where: { id: announcementId, municipalityId } });
    return count === 0 ? notFound() : done();
  });
}
