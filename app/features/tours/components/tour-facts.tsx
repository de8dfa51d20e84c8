import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import { ArrowLink, Details, Fact, Facts, KeyFacts, Section } from "~/ui";
import type { TourView } from "../view-tour";
import { placesWords } from "./place-words";

/** When, where, what you see, for whom, and the work that it shows. */
export function TourFacts({ tour }: { tour: TourView }) {
  return (
    <>
      <KeyFacts
        facts={[
          { icon: "calendar", label: withCapital(tour.day), text: m.tours_times({ from: tour.from, until: tour.until }) },
          { icon: "pin", label: tour.place, text: tour.street },
          { icon: "people", label: placesWords(tour), text: m.tours_of_places({ count: tour.places }) },
        ]}
      />
      <Section id="wat-zie-je" title={m.tours_shows_title()}>
        <p lang="nl">{tour.shows}</p>
        <Facts>
          <Fact icon={tour.isAccessible ? "check" : "info"}>{tour.isAccessible ? m.tours_accessible() : m.tours_not_accessible()}</Fact>
          {tour.directions && <Fact icon="pin"><span lang="nl">{tour.directions}</span></Fact>}
        </Facts>
      </Section>
      {(tour.vacancy || tour.plannedBy) && (
        <Section id="hoort-bij" title={m.tours_belongs_title()}>
          {tour.plannedBy && <Details items={[{ label: m.tours_place_of_work(), text: tour.company }, { label: m.tours_planned_by(), text: tour.plannedBy }]} />}
          {tour.vacancy && <p><ArrowLink to={`/werk/${tour.vacancy.id}`}><span lang="nl">{tour.vacancy.title}</span></ArrowLink></p>}
        </Section>
      )}
    </>
  );
}
