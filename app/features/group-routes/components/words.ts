import { m } from "~/paraglide/messages";
import type { Weekday } from "../model/group-route";
import type { Outcome, Presence, Standing } from "../model/member";
import type { RouteLine } from "../view-route";

export function placesWords({ state, freePlaces, waiting }: Pick<RouteLine, "state" | "freePlaces" | "waiting">): string {
  if (state !== "toCome") return { running: m.group_routes_running, over: m.group_routes_was, cancelled: m.group_routes_cancelled_short }[state]();
  if (freePlaces === 0 || waiting > 0) return m.group_routes_places_none();
  return freePlaces === 1 ? m.group_routes_places_one() : m.group_routes_places_other({ count: freePlaces });
}

export const weeksWords = (weeks: number): string => (weeks === 1 ? m.group_routes_weeks_one() : m.group_routes_weeks_other({ count: weeks }));

export const whenWords = ({ starts, weeks }: Pick<RouteLine, "starts" | "weeks">): string => m.group_routes_when({ starts, weeks: weeksWords(weeks) });

const standings: Record<Exclude<Standing, "waits">, () => string> = {
  asked: () => m.group_routes_is_asked(), hasPlace: () => m.group_routes_has_place(), saidNo: () => m.group_routes_said_no(), withdrawn: () => m.group_routes_withdrawn(),
  takenBack: () => m.group_routes_taken_back(), cancelled: () => m.group_routes_cancelled_short(), noPlace: () => m.group_routes_no_place(), noAnswer: () => m.group_routes_no_answer(),
};

/** As a contact person reads it. */
export const standingWords = (standing: Standing, placeInLine: number | null): string => (standing === "waits" ? m.group_routes_in_line({ number: placeInLine ?? 1 }) : standings[standing]());

/** As the person reads it. */
export function ownWords(standing: Standing, placeInLine: number | null): string {
  if (standing === "asked") return m.group_routes_own_asked();
  if (standing === "hasPlace") return m.group_routes_own_place();
  if (standing === "waits") return m.group_routes_own_line({ number: placeInLine ?? 1 });
  return standingWords(standing, placeInLine);
}

const outcomeNames: Record<Outcome, () => string> = {
  work: () => m.group_routes_outcome_work(), learning: () => m.group_routes_outcome_learning(), unpaidPlace: () => m.group_routes_outcome_unpaid(),
  nextRoute: () => m.group_routes_outcome_next(), looksOn: () => m.group_routes_outcome_looks(), stopped: () => m.group_routes_outcome_stopped(),
};
export const outcomeWords = (outcome: Outcome): string => outcomeNames[outcome]();

const presenceNames: Record<Presence, () => string> = { came: () => m.group_routes_came(), excused: () => m.group_routes_excused(), absent: () => m.group_routes_absent() };
export const presenceWords = (presence: Presence): string => presenceNames[presence]();

const ownPresenceNames: Record<Presence, () => string> = { came: () => m.group_routes_you_came(), excused: () => m.group_routes_you_excused(), absent: () => m.group_routes_you_absent() };
export const ownPresenceWords = (presence: Presence): string => ownPresenceNames[presence]();

const dayNames: Record<Weekday, () => string> = { mon: () => m.group_routes_mon(), tue: () => m.group_routes_tue(), wed: () => m.group_routes_wed(), thu: () => m.group_routes_thu(), fri: () => m.group_routes_fri(), sat: () => m.group_routes_sat() };
export const weekdayWords = (day: Weekday): string => dayNames[day]();
