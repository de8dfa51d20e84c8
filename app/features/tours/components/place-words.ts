import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import type { OwnPlace } from "../queries.server";
import type { TourView } from "../view-tour";

export const whenWords = ({ day, from, until }: Pick<TourView, "day" | "from" | "until">): string => withCapital(m.tours_when({ day, from, until }));

export function placesWords({ state, freePlaces, waiting }: Pick<TourView, "state" | "freePlaces" | "waiting">): string {
  if (state !== "open") return state === "cancelled" ? m.tours_cancelled_short() : m.tours_begun_short();
  if (freePlaces === 0 || waiting > 0) return m.tours_places_none();
  return freePlaces === 1 ? m.tours_places_one() : m.tours_places_other({ count: freePlaces });
}

/** What somebody reads of the own place. */
export const yourWords = ({ hasPlace, placeInLine }: OwnPlace): string => (hasPlace ? m.tours_have_place() : m.tours_in_line({ number: placeInLine ?? 1 }));

/** The same as others read it. */
export const ownWords = ({ hasPlace, placeInLine }: OwnPlace): string => (hasPlace ? m.tours_own_place() : m.tours_own_line({ number: placeInLine ?? 1 }));
