import type { Actor } from "~/features/accounts";
import { peopleIn } from "~/features/caseload/index.server";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { tiesOf } from "./lock-tour.server";
import { canBeNoted, isOpen } from "./model/tour";
import { canSee, toursSeenBy, waysFor } from "./policy";
import { ownPlace, type OwnPlace } from "./queries.server";
import { viewSelect, viewTour, type TourView } from "./view-tour";

/** One of the own people of a contact person, or the contact person. */
export type OwnGuest = { id: string; jobSeekerId: string | null; name: string; hasPlace: boolean; attended: boolean | null };

export type TourForContact = {
  tour: TourView;
  mine: OwnPlace | null;
  guests: OwnGuest[];
  /** own people who could be signed up; empty when this tour takes none */
  people: { value: string; label: string }[];
  canLook: boolean;
  canBring: boolean;
  canNote: boolean;
};

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();
const ownGuests = (actor: Actor) => ({ endedAt: null, OR: [{ membershipId: actor.membershipId }, { jobSeeker: peopleIn(actor, "own") }] });

/** A tour as a contact person keeps it: sign-ups and attendance of the own people and of oneself, nobody else's. Null when it may not be seen. */
export async function findTourForContact(actor: Actor, id: string, locale: "nl" | "en"): Promise<TourForContact | null> {
  // by id: the policy in the next line says who may see it
  const found = await prisma.tour.findUnique({ where: { id }, select: viewSelect });
  if (!found || !actor.membershipId || !canSee(actor, tiesOf(found))) return null;
  const ways = waysFor(actor, tiesOf(found));
  const canBring = ways.includes("bring") && isOpen(found, now());
  const account = { account: { select: { firstName: true, lastName: true } } } as const;
  const [guests, people] = await Promise.all([
    prisma.tourGuest.findMany({ where: { AND: [{ tourId: id }, ownGuests(actor)] }, orderBy: { number: "asc" }, select: { id: true, chair: true, attended: true, jobSeekerId: true, jobSeeker: { select: account }, membership: { select: account } } }),
    canBring
      ? prisma.jobSeeker.findMany({ where: { AND: [peopleIn(actor, "own"), { tourGuests: { none: { tourId: id, endedAt: null } } }] }, orderBy: [{ account: { firstName: "asc" } }, { id: "asc" }], take: 300, select: { id: true, ...account } })
      : [],
  ]);
  return {
    tour: viewTour(found, locale),
    mine: ownPlace(actor, found),
    guests: guests.map((guest) => ({ id: guest.id, jobSeekerId: guest.jobSeekerId, name: nameOf((guest.jobSeeker ?? guest.membership)!.account), hasPlace: guest.chair !== null, attended: guest.attended })),
    people: people.map((person) => ({ value: person.id, label: nameOf(person.account) })),
    canLook: ways.includes("look") && isOpen(found, now()),
    canBring,
    canNote: canBeNoted(found, now()),
  };
}

/** Tours that began, to which own people or oneself came, the newest first; those without attendance are still to note. */
export async function listToursToNote(actor: Actor, locale: "nl" | "en"): Promise<(TourView & { open: number })[]> {
  if (actor.role !== "contactPerson" || !actor.membershipId) return [];
  const withPlace = { ...ownGuests(actor), chair: { not: null } };
  const rows = await prisma.tour.findMany({
    where: { AND: [toursSeenBy(actor), { cancelledAt: null, startsAt: { lte: now() }, guests: { some: withPlace } }] },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: 30,
    select: { ...viewSelect, _count: { select: { guests: { where: { ...withPlace, attended: null } } } } },
  });
  return rows.map((row) => ({ ...viewTour(row, locale), open: row._count.guests }));
}

/** How many own people come along to each tour that is to come. */
export async function countOwnGuests(actor: Actor, tourIds: readonly string[]): Promise<Map<string, number>> {
  const counts = await prisma.tourGuest.groupBy({ by: ["tourId"], where: { tourId: { in: [...tourIds] }, endedAt: null, jobSeeker: peopleIn(actor, "own") }, _count: true });
  return new Map(counts.map(({ tourId, _count }) => [tourId, _count]));
}
