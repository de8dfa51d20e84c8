import { TalentCard } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { ArrowLink, CardList, Section } from "~/ui";
import type { PeopleForVacancy } from "../find-people-that-fit.server";

/** A few people who fit a vacancy, by what they want and can do. */
export function PeopleThatFit({ people: { vacancyId, title, people } }: { people: PeopleForVacancy }) {
  return (
    <Section id="passen" kind="desk-section" title={m.employers_people_title()} lead={m.employers_people_lead({ title })}>
      <CardList>
        {people.map(({ view, fit }) => (
          <TalentCard key={view.id} view={view} fit={fit} to={`/bedrijf/mensen/${view.id}?vacature=${vacancyId}`} />
        ))}
      </CardList>
      <p>
        <ArrowLink to={`/bedrijf/mensen?vacature=${vacancyId}`}>{m.employers_people_more()}</ArrowLink>
      </p>
    </Section>
  );
}
