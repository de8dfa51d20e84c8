import type { SignUp } from "~/platform/chairs";
import type { Prisma, Tx } from "~/platform/db.server";
import type { TourTies } from "./policy";

export const tourSelect = {
  id: true, organisationId: true, workplaceId: true, vacancyId: true, audience: true, startsAt: true, endsAt: true, places: true, cancelledAt: true,
  workplace: { select: { place: true, organisationId: true, organisation: { select: { name: true, slug: true, verification: true } } } },
} as const satisfies Prisma.TourSelect;

type TourRow = Prisma.TourGetPayload<{ select: typeof tourSelect }>;

export const tiesOf = ({ organisationId, audience, workplace }: Pick<TourRow, "organisationId" | "audience"> & { workplace: { organisationId: string; organisation: { verification: string } } }): TourTies => ({
  organisationId, audience, placeOfWorkId: workplace.organisationId, isVerified: workplace.organisation.verification === "verified",
});

export type LockedTour = TourRow & { ties: TourTies };

/** A tour under a row lock that stays until the end of the transaction: whoever signs up or leaves waits here, which also is the order of arrival. */
export async function lockTour(tx: Tx, tourId: string): Promise<LockedTour | null> {
  await tx.$queryRaw`select id from tour where id = ${tourId}::uuid for update`;
  // by id: the policy of the caller asks who may do what
  const found = await tx.tour.findUnique({ where: { id: tourId }, select: tourSelect });
  return found && { ...found, ties: tiesOf(found) };
}

export type OpenGuest = SignUp & { jobSeekerId: string | null; membershipId: string | null };

/** Everybody who has a place or waits. */
export function listOpenGuests(tx: Tx, tourId: string): Promise<OpenGuest[]> {
  return tx.tourGuest.findMany({ where: { tourId, endedAt: null }, orderBy: { number: "asc" }, select: { id: true, number: true, chair: true, jobSeekerId: true, membershipId: true } });
}
