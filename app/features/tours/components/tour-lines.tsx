import { m } from "~/paraglide/messages";
import { Section, WaitItem, WaitList } from "~/ui";
import type { TourView } from "../view-tour";
import { placesWords, whenWords } from "./place-words";

type TourLinesProps = {
  tours: readonly TourView[];
  kind?: "part" | "section" | "block";
  level?: 2 | 3;
  /** the work has a queue: looking first costs no place in it */
  hasQueue?: boolean;
};

/** "Kom eerst kijken": the tours to come, on a vacancy and on the page of a company. Nothing when there are none. */
export function TourLines({ tours, kind = "section", level, hasQueue = false }: TourLinesProps) {
  if (tours.length === 0) return null;
  return (
    <Section id="rondleidingen" kind={kind} level={level} title={m.tours_lines_title()} lead={hasQueue ? m.tours_lines_queue() : m.tours_lines_lead()}>
      <WaitList>
        {tours.map((tour) => (
          <WaitItem key={tour.id} to={`/rondleidingen/${tour.id}`} kind="calendar" title={whenWords(tour)} text={`${tour.place}. ${placesWords(tour)}.`} />
        ))}
      </WaitList>
    </Section>
  );
}
