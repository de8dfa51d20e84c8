import { m } from "~/paraglide/messages";
import { Section, WaitItem, WaitList } from "~/ui";
import type { TourView } from "../view-tour";
import { placesWords, whenWords } from "./place-words";

type TourLinesProps = {
  tours: readonly TourView[];
};

/** "Kom eerst kijken": the tours to come, on the page of a company. Nothing when there are none. */
export function TourLines({ tours }: TourLinesProps) {
  if (tours.length === 0) return null;
  return (
    <Section id="rondleidingen" kind="section" title={m.tours_lines_title()} lead={m.tours_lines_lead()}>
      <WaitList>
        {tours.map((tour) => (
          <WaitItem key={tour.id} to={`/rondleidingen/${tour.id}`} kind="calendar" title={whenWords(tour)} text={`${tour.place}. ${placesWords(tour)}.`} />
        ))}
      </WaitList>
    </Section>
  );
}
