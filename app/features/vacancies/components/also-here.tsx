import { PersonForWork, WorkForPerson } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonRow, CardList, Section } from "~/ui";
import type { VacancyPage } from "../find-vacancy-page.server";

/** Below a vacancy: other work for who looks for work, people for a contact person; nothing for all others. */
export function AlsoHere({ page: { id, otherWork, people, fit } }: { page: VacancyPage }) {
  return (
    <>
      {people.length > 0 && (
        <div className="container">
          <Section id="mensen" title={m.vacancies_people_title()} lead={m.vacancies_people_contact_lead()}>
            <CardList>
              {people.map((found) => (
                <PersonForWork key={found.view.id} found={found} vacancyId={id} reader="contactPerson" />
              ))}
            </CardList>
            <ButtonRow>
              <ArrowLink to={`/gemeente/voorstel?werk=${id}`}>{m.vacancies_people_contact_all()}</ArrowLink>
            </ButtonRow>
          </Section>
        </div>
      )}
      {otherWork.length > 0 && (
        <div className="container">
          <Section id="ander-werk" title={fit ? m.vacancies_other_title() : m.vacancies_other_title_visitor()} lead={fit ? m.vacancies_other_lead() : m.vacancies_other_lead_visitor()}>
            <CardList>
              {otherWork.map((found) => (
                <WorkForPerson key={found.vacancy.id} found={found} />
              ))}
            </CardList>
            <ButtonRow>
              <ArrowLink to="/werk">{m.vacancies_other_all()}</ArrowLink>
            </ButtonRow>
          </Section>
        </div>
      )}
    </>
  );
}
