import { readVacancyContent } from "~/features/vacancies";
import type { Prisma } from "~/platform/db.server";
import { clockTime, weekdayAndDay } from "~/platform/dates";
import { now } from "~/platform/clock";
import { isOpen, type Audience } from "./model/tour";

/** What a line or page about a tour is made of; `_count` is how many have a place. */
export const viewSelect = {
  id: true, organisationId: true, audience: true, startsAt: true, endsAt: true, places: true, shows: true, isAccessible: true, cancelledAt: true, cancelNote: true,
  organisation: { select: { name: true } },
  workplace: { select: { street: true, place: true, directions: true, latitude: true, longitude: true, organisationId: true, organisation: { select: { name: true, slug: true, verification: true } } } },
  vacancy: { select: { id: true, state: true, liveVersion: { select: { content: true } } } },
  guests: { where: { endedAt: null }, select: { id: true, number: true, chair: true, jobSeekerId: true, membershipId: true } },
} as const satisfies Prisma.TourSelect;

export type ViewRow = Prisma.TourGetPayload<{ select: typeof viewSelect }>;

export type TourState = "open" | "begun" | "cancelled";

/** A tour in words, without anybody who comes. */
export type TourView = {
  id: string;
  company: string;
  companySlug: string;
  /** who planned it, when that is not the company itself */
  plannedBy: string | null;
  /** "dinsdag 12 mei" */
  day: string;
  /** "10.00" and "11.30 uur" */
  from: string;
  until: string;
  startsAt: string;
  street: string;
  place: string;
  directions: string;
  audience: Audience;
  shows: string;
  isAccessible: boolean;
  places: number;
  freePlaces: number;
  waiting: number;
  state: TourState;
  cancelNote: string;
  vacancy: { id: string; title: string } | null;
};

export function viewTour(row: ViewRow, locale: "nl" | "en"): TourView {
  const { workplace, vacancy, guests, organisation } = row;
  const taken = guests.filter(({ chair }) => chair !== null).length;
  return {
    id: row.id,
    company: workplace.organisation.name,
    companySlug: workplace.organisation.slug,
    plannedBy: row.organisationId === workplace.organisationId ? null : organisation.name,
    day: weekdayAndDay(row.startsAt, locale),
    from: clockTime(row.startsAt, locale).replace(/ uur$/, ""),
    until: clockTime(row.endsAt, locale),
    startsAt: row.startsAt.toISOString(),
    street: workplace.street,
    place: workplace.place,
    directions: workplace.directions,
    audience: row.audience,
    shows: row.shows,
    isAccessible: row.isAccessible,
    places: row.places,
    freePlaces: Math.max(0, row.places - taken),
    waiting: guests.length - taken,
    state: row.cancelledAt ? "cancelled" : isOpen(row, now()) ? "open" : "begun",
    cancelNote: row.cancelNote,
    // work that is not up is not told
    vacancy: vacancy?.state === "published" ? { id: vacancy.id, title: readVacancyContent(vacancy.liveVersion?.content).title } : null,
  };
}
