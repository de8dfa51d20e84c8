import type { Actor } from "~/features/accounts";
import type { Prisma } from "~/platform/db.server";
import { today } from "~/platform/dates";
import { audiencesFor } from "./model/audience";

/** Administrators say something in the municipalities that their organisation serves. */
export function canKeepAnnouncements(actor: Actor, municipalityId: string): boolean {
  return actor.role === "administrator" && actor.membershipId !== null && actor.municipalityIds.includes(municipalityId);
}

/** What somebody reads today: of the own municipality, for the own role, not closed by the reader. */
export function readableAnnouncements(actor: Actor): Prisma.AnnouncementWhereInput {
  const day = today();
  return { municipalityId: { in: actor.municipalityIds }, audience: { in: audiencesFor(actor.role) }, from: { lte: day }, until: { gte: day }, closedBy: { none: { accountId: actor.accountId } } };
}
