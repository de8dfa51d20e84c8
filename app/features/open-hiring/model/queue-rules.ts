import { days, hours } from "~/platform/clock";
import { addWorkingDayHours } from "~/platform/working-time";
import { takesPlace, type QueueState } from "./steps";

/** Rule 17: an offer can be answered for so long; only working days count. */
export const answerHours = 48;
/** Rule 18: who stops within so long after the first day frees the place for the next. */
export const placeComesBackFor = days(31);
/** Rule 18: putting the same work up again within so long goes on with the same people. */
export const inheritsFor = days(183);

export const answerBy = (offeredAt: Date): Date => addWorkingDayHours(offeredAt, answerHours);
/** Halfway, a reminder goes out. */
export const remindAt = (offeredAt: Date): Date => addWorkingDayHours(offeredAt, answerHours / 2);

export type QueueFacts = { isOpen: boolean; places: number };
export type EntryFacts = { id: string; number: number; state: QueueState; place: number | null; /** ISO days */ awayFrom: string | null; awayUntil: string | null };

export const isAway = ({ awayFrom, awayUntil }: Pick<EntryFacts, "awayFrom" | "awayUntil">, day: string): boolean => awayFrom !== null && awayUntil !== null && awayFrom <= day && day <= awayUntil;

/** Places that nobody has, from 1 up to the places. */
export function freePlaces(places: number, entries: readonly Pick<EntryFacts, "place">[]): number[] {
  const taken = new Set(entries.map(({ place }) => place));
  return Array.from({ length: places }, (_, index) => index + 1).filter((place) => !taken.has(place));
}

export type Offers = { offers: { id: string; place: number }[]; /** passed over today because they said so beforehand */ away: string[] };

/**
 * Who gets an offer now: those who wait, in order of arrival, one for each free place. Who is away on this day keeps the number while
 * the next gets the offer (rules 17 and 19). Nothing while the vacancy stands still.
 * @param day the day in the Netherlands, ISO
 */
export function nextOffers(queue: QueueFacts, entries: readonly EntryFacts[], day: string): Offers {
  const free = queue.isOpen ? freePlaces(queue.places, entries) : [];
  const offers: Offers = { offers: [], away: [] };
  for (const entry of entries.filter(({ state }) => state === "waiting").sort((a, b) => a.number - b.number)) {
    if (offers.offers.length === free.length) break;
    if (isAway(entry, day)) offers.away.push(entry.id);
    else offers.offers.push({ id: entry.id, place: free[offers.offers.length]! });
  }
  return offers;
}

/** How many wait, and how many of the places are taken. */
export function countQueue(entries: readonly Pick<EntryFacts, "state">[]): { waiting: number; taken: number } {
  return { waiting: entries.filter(({ state }) => state === "waiting").length, taken: entries.filter(({ state }) => takesPlace(state)).length };
}

/** The place in line of somebody who waits, from 1. */
export const placeInLine = (number: number, waiting: readonly { number: number }[]): number => waiting.filter((other) => other.number < number).length + 1;

/** With fewer offers than this the pace says nothing. */
const fewestOffers = 3;
const paceOver = days(90);

/**
 * How long somebody waits for an offer, from the pace of the last ninety days: days, rounded up; null when too little happened to say.
 * The offers at the very opening are no pace: they went out because all places were free.
 * @param offers moments of offers, in any order; those of the first day of the queue are left out by the caller
 */
export function expectedWait(placeInLine: number, offers: readonly Date[], openedAt: Date, at: Date): number | null {
  const since = Math.max(openedAt.getTime(), at.getTime() - paceOver);
  const recent = offers.filter((offer) => offer.getTime() >= since);
  const length = at.getTime() - since;
  if (recent.length < fewestOffers || length < hours(24)) return null;
  return Math.ceil((placeInLine * length) / recent.length / hours(24));
}

/** Two lists of tasks that are the same work, whatever their order. */
export const isSameWork = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && [...a].sort().join() === [...b].sort().join();
