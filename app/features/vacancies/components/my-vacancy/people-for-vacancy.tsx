import { PersonForWork } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonRow, CardList, EmptyState, Notice, Section } from "~/ui";
import type { MyVacancyPage } from "../../find-my-vacancy.server";

/** "Mensen die dit graag doen" on the own page of a vacancy, or why nobody is chosen for it. */
export function PeopleForVacancy({ page: { id, people, noChoice } }: { page: MyVacancyPage }) {
  if (!people && !noChoice) return null;
  return (
    <Section id="mensen" kind="desk-section" title={m.vacancies_people_title()} lead={noChoice ? undefined : m.vacancies_people_lead()}>
      {noChoice && <Notice kind="info" title={noChoice === "openHiring" ? m.vacancies_people_open_hiring_title() : m.vacancies_people_proposal_title()}>{noChoice === "openHiring" ? m.vacancies_people_open_hiring() : m.vacancies_people_proposal()}</Notice>}
      {people && people.length === 0 && <EmptyState title={m.vacancies_people_none()} text={m.vacancies_people_none_text()} />}
      {people && people.length > 0 && (
        <CardList>
          {people.map((found) => (
            <PersonForWork key={found.view.id} found={found} vacancyId={id} reader="employer" />
          ))}
        </CardList>
      )}
      {people && (
        <ButtonRow>
          <ArrowLink to={`/bedrijf/mensen?vacature=${id}`}>{m.vacancies_people_all()}</ArrowLink>
          <ArrowLink to="/zo-werkt-matchen">{m.vacancies_people_how()}</ArrowLink>
        </ButtonRow>
      )}
    </Section>
  );
}
