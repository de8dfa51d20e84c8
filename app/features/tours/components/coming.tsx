import { m } from "~/paraglide/messages";
import { Facts, Fact, Notice, Section } from "~/ui";
import type { ComingGuests } from "../find-kept-tour.server";
import type { TourView } from "../view-tour";

/** Who comes, as the company may know it (rule 25): numbers, chosen names, and contact persons. */
export function Coming({ tour, coming }: { tour: TourView; coming: ComingGuests }) {
  const { people, names, contactPersons, came } = coming;
  return (
    <Section id="wie-komt" kind="desk-section" title={m.tours_coming_title()} lead={m.tours_coming_count({ taken: tour.places - tour.freePlaces, places: tour.places, waiting: tour.waiting })}>
      {people + contactPersons.length === 0 && <p>{m.tours_coming_none()}</p>}
      <Facts>
        {people > 0 && <Fact icon="people">{people === 1 ? m.tours_coming_people_one() : m.tours_coming_people_other({ count: people })}</Fact>}
        {names.length > 0 && <Fact icon="person">{m.tours_coming_names({ names: names.join(", ") })}</Fact>}
        {contactPersons.map(({ name, organisation }) => <Fact key={name + organisation} icon="handshake">{m.tours_coming_contact({ name, organisation })}</Fact>)}
        {came !== null && <Fact icon="check">{m.tours_coming_came({ count: came })}</Fact>}
      </Facts>
      <Notice icon="lock">{m.tours_coming_note()}</Notice>
    </Section>
  );
}
