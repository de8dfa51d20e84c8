import { PersonForWork } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { ArrowLink, CardList, Section } from "~/ui";
import type { PeopleForVacancy } from "../find-people-that-fit.server";

/** A few people per vacancy, by what they want and can do. */
export function PeopleThatFit({ groups }: { groups: PeopleForVacancy[] }) {
  return (
    <Section id="passen" kind="desk-section" title={m.employers_people_title()} lead={m.employers_people_lead_all()}>
      {groups.map(({ vacancyId, title, place, people }) => (
        <section key={vacancyId} className="fit-group" aria-labelledby={`passen-${vacancyId}`}>
          <div className="fit-group-head">
            <h3 id={`passen-${vacancyId}`}>{m.employers_people_for()} <span lang="nl">{title}</span>, {place}</h3>
            <ArrowLink to={`/bedrijf/mensen?vacature=${vacancyId}`}>{m.employers_people_more()}<span className="visually-hidden">: {title}</span></ArrowLink>
          </div>
          <CardList>
            {people.map((found) => (
              <PersonForWork key={found.view.id} found={found} vacancyId={vacancyId} reader="employer" headingLevel={4} />
            ))}
          </CardList>
        </section>
      ))}
      <p className="small muted">
        {m.employers_people_fair()} <ArrowLink to="/zo-werkt-matchen">{m.employers_people_how()}</ArrowLink>
      </p>
    </Section>
  );
}
