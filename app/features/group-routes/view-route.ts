import type { Prisma } from "~/platform/db.server";
import { clockTime, isoDay, noonOf, today, weekdayAndDay, dayWithYear } from "~/platform/dates";
import { stateOf, weekOfRoute, type RouteState } from "./model/group-route";
import type { Partner } from "./model/partners";

/** What a line about a route is made of. */
export const lineSelect = {
  id: true, organisationId: true, title: true, place: true, startsOn: true, endsOn: true, weeks: true, places: true, cancelledAt: true,
  organisation: { select: { name: true, serves: { select: { municipalityId: true } } } },
  members: { where: { endedAt: null, saidYes: true }, orderBy: { number: "asc" }, select: { id: true, number: true, chair: true } },
} as const satisfies Prisma.GroupRouteSelect;

/** What a page about it is made of. */
export const viewSelect = {
  ...lineSelect,
  about: true, gives: true, street: true, cancelNote: true, leaderId: true,
  leader: { select: { phone: true, hours: true, account: { select: { firstName: true, lastName: true } } } },
  partners: { orderBy: { name: "asc" }, select: { name: true, does: true } },
  meetings: { orderBy: { startsAt: "asc" }, select: { id: true, startsAt: true, endsAt: true, title: true, place: true } },
} as const satisfies Prisma.GroupRouteSelect;

export type LineRow = Prisma.GroupRouteGetPayload<{ select: typeof lineSelect }>;
export type ViewRow = Prisma.GroupRouteGetPayload<{ select: typeof viewSelect }>;

/** A route in words, without anybody who is in it. */
export type RouteLine = {
  id: string;
  title: string;
  organisation: string;
  place: string;
  /** "maandag 12 januari" and "6 maart 2027" */
  starts: string;
  ends: string;
  weeks: number;
  places: number;
  freePlaces: number;
  waiting: number;
  state: RouteState;
};

export type MeetingView = { id: string; week: number; day: string; from: string; until: string; title: string; place: string; startsAt: string };
export type Leader = { name: string; phone: string; hours: string };

export type RouteView = RouteLine & { about: string; gives: string; street: string; cancelNote: string; leader: Leader | null; partners: Partner[]; meetings: MeetingView[] };

type Locale = "nl" | "en";

export function viewLine(row: LineRow, locale: Locale): RouteLine {
  const taken = row.members.filter(({ chair }) => chair !== null).length;
  return {
    id: row.id, title: row.title, organisation: row.organisation.name, place: row.place,
    starts: weekdayAndDay(noonOf(isoDay(row.startsOn)), locale), ends: dayWithYear(noonOf(isoDay(row.endsOn)), locale),
    weeks: row.weeks, places: row.places, freePlaces: Math.max(0, row.places - taken), waiting: row.members.length - taken, state: stateOf(row, today()),
  };
}

export function viewRoute(row: ViewRow, locale: Locale): RouteView {
  const { leader } = row;
  const name = leader ? `${leader.account.firstName} ${leader.account.lastName}`.trim() : "";
  return {
    ...viewLine(row, locale),
    about: row.about, gives: row.gives, street: row.street, cancelNote: row.cancelNote, partners: row.partners,
    leader: leader && name ? { name, phone: leader.phone, hours: leader.hours } : null,
    meetings: row.meetings.map(({ id, startsAt, endsAt, title, place }) => ({
      id, title, place, week: weekOfRoute(row.startsOn, startsAt), day: weekdayAndDay(startsAt, locale), from: clockTime(startsAt, locale).replace(/ uur$/, ""), until: clockTime(endsAt, locale), startsAt: startsAt.toISOString(),
    })),
  };
}
