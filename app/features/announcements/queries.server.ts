import type { Actor } from "~/features/accounts";
import { isoDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { prisma, type Tx } from "~/platform/db.server";
import { announcementLimits, whenOf, type Audience, type When } from "./model/audience";
import { readableAnnouncements } from "./policy";

export type ShownAnnouncement = { id: string; text: string };

/** What stands above every page of somebody today, the newest first. */
export function findAnnouncements(actor: Actor | null): Promise<ShownAnnouncement[]> {
  if (!actor || actor.municipalityIds.length === 0) return Promise.resolve([]);
  return prisma.announcement.findMany({ where: readableAnnouncements(actor), orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: announcementLimits.shown, select: { id: true, text: true } });
}

export type KeptAnnouncement = { id: string; text: string; audience: Audience; from: string; until: string; when: When };
export type KeptMunicipality = { id: string; name: string; announcements: KeptAnnouncement[] };

/** The announcements of the municipalities of an administrator, the last ones first. */
export async function listAnnouncements(actor: Actor): Promise<KeptMunicipality[]> {
  if (actor.role !== "administrator") return [];
  const found = await prisma.municipality.findMany({
    where: { id: { in: actor.municipalityIds } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, announcements: { orderBy: [{ from: "desc" }, { id: "desc" }], take: 20, select: { id: true, text: true, audience: true, from: true, until: true } } },
  });
  const day = isoDay(now());
  return found.map(({ announcements, ...municipality }) => ({
    ...municipality,
    announcements: announcements.map(({ from, until, ...one }) => {
      const days = { from: isoDay(from), until: isoDay(until) };
      return { ...one, ...days, when: whenOf(days, day) };
    }),
  }));
}

/** For the export of one's own data: which announcements somebody closed. */
export const collectClosedAnnouncements = (accountId: string) => prisma.announcementClosed.findMany({ where: { accountId }, orderBy: { at: "asc" }, select: { at: true, announcement: { select: { text: true } } } });

/** For the erasure of somebody's account. */
export async function forgetAnnouncements(tx: Tx, accountId: string): Promise<void> {
  await tx.announcementClosed.deleteMany({ where: { accountId } });
}
