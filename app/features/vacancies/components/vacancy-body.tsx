import type { ReactNode } from "react";
import { answersInWords } from "~/features/answers";
import { m } from "~/paraglide/messages";
import { ArrowLink, Fact, Facts, PersonLine, PhoneLink, Section } from "~/ui";
import type { VacancyPage } from "../find-vacancy-page.server";
import { RouteMap } from "./route-map";
import { DayPart, GetsPart, NeedsPart, PhotosPart, TasksPart, UnpaidPart } from "./vacancy-content-view";
import { VacancyHead } from "./vacancy-head";
import { VacancyScene } from "./vacancy-scene";

/** What a vacancy shows to everybody, whoever looks. */
export type ShownVacancy = Pick<VacancyPage, "id" | "view" | "parties" | "partiesWords" | "workplace" | "isOutdoors" | "travel" | "map" | "contact" | "answers">;

export const receiversOf = ({ parties }: Pick<VacancyPage, "parties">) => ({ placeOfWork: parties.placeOfWork.name, postedBy: parties.postedBy.name });

/** A vacancy from its picture to what somebody gets. `children` is the one yellow panel: what the reader can do with it. */
export function VacancyBody({ page, children }: { page: ShownVacancy; children: ReactNode }) {
  const { view } = page;
  return (
    <>
      <div className="container">
        <VacancyScene pictograms={view.tasks.map(({ pictogram }) => pictogram)} task={view.tasks[0]?.label ?? view.title} seed={page.id} isOutdoors={page.isOutdoors} />
      </div>
      <div className="container vacancy-grid">
        <div>
          <VacancyHead view={view} parties={page.parties} travel={page.travel} />
        </div>
        <div className="vacancy-aside">
          {children}
          <Aside page={page} />
        </div>
        <div className="vacancy-rest">
          <UnpaidPart view={view} />
          <TasksPart view={view} />
          <PhotosPart vacancyId={page.id} view={view} />
        </div>
      </div>
      <DayPart view={view} />
      <NeedsPart view={view} />
      <GetsPart view={view} />
    </>
  );
}

function Aside({ page }: { page: ShownVacancy }) {
  const { workplace, parties, contact, travel } = page;
  return (
    <>
      <Section id="route" kind="block" level={3} title={m.vacancies_route_title()}>
        <Facts className="route">
          {travel && <Fact icon="bike"><b>{travel.words}.</b> {travel.km}</Fact>}
          {workplace.directions && <Fact icon="pin"><span lang="nl">{workplace.directions}</span></Fact>}
        </Facts>
        <p className="muted">{workplace.street}, {workplace.place}</p>
        <RouteMap map={page.map} place={workplace.place} />
      </Section>
      <Section id="partijen" kind="block" level={3} title={m.vacancies_parties_title()}>
        <p>{page.partiesWords}</p>
      </Section>
      <Section id="antwoord" kind="block" level={3} title={m.answers_vacancy_title()}>
        <p>{answersInWords(page.answers)}</p>
        <p><ArrowLink to="/zo-werkt-matchen#antwoorden">{m.answers_how_counted()}</ArrowLink></p>
      </Section>
      <p>
        <ArrowLink to={`/bedrijven/${parties.placeOfWork.slug}`}>{m.vacancies_company_link({ company: parties.placeOfWork.name })}</ArrowLink>
      </p>
      {contact && (
        <Section id="vraag" kind="block-field" level={3} title={m.vacancies_question_title()} hideTitle>
          <PersonLine
            name={m.vacancies_ask_contact({ name: contact.firstName })}
            text={m.vacancies_knows_company()}
            portrait={{ variant: contact.portrait, src: contact.photoId ? `/afbeelding/${contact.photoId}` : null }}
          />
          {contact.phone && <PhoneLink number={contact.phone} />}
          {contact.hours && <p className="small muted">{contact.hours}</p>}
        </Section>
      )}
    </>
  );
}
