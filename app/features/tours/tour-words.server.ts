import { m } from "~/paraglide/messages";
import { placesWords, whenWords } from "./components/place-words";
import type { TourView } from "./view-tour";

export type TourWords = { title: string; lead: string; lines: { id: string; when: string; where: string }[] };

/** "Kom eerst kijken" on a vacancy, in words: that page has no room for what puts them together. Null when there are no tours. @param hasQueue looking first costs no place in it */
export function tourWords(tours: readonly TourView[], hasQueue: boolean): TourWords | null {
  if (tours.length === 0) return null;
  return { title: m.tours_lines_title(), lead: hasQueue ? m.tours_lines_queue() : m.tours_lines_lead(), lines: tours.map((tour) => ({ id: tour.id, when: whenWords(tour), where: `${tour.place}. ${placesWords(tour)}.` })) };
}
