import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { OwnAnswers } from "~/features/answers";
import { countOffersToAnswer } from "~/features/talent-offers/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, FirstUp, Notice, Section, WaitItem, WaitList } from "~/ui";
import { askVerification } from "../commands/ask-verification.server";
import { CompanyMenu } from "../components/company-menu";
import { FixedContact } from "../components/fixed-contact";
import { OwnVacancies } from "../components/own-vacancies";
import { PeopleThatFit } from "../components/people-that-fit";
import { VerificationNotice } from "../components/verification-notice";
import { findEmployerHome, type EmployerHome } from "../find-employer-home.server";
import { findPeopleThatFit, type PeopleForVacancy } from "../find-people-that-fit.server";

export const handle = { shell: "desk" };

export const meta = () => pageTitle(m.employers_home_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const { home, published } = await findEmployerHome(actor);
  const [people, talent] = await Promise.all([findPeopleThatFit(actor, published), countOffersToAnswer(actor)]);
  return { home, firstName: actor.firstName, people, talent };
}

/** The only thing to post here: asking again to be verified. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  await readFormData(request);
  const asked = await askVerification(actor);
  return asked.ok ? seeOther("/bedrijf") : answerRefusal(asked);
}

export default function EmployerHomeRoute() {
  const { home, firstName, people, talent } = useLoaderData<typeof loader>() as unknown as { home: EmployerHome; firstName: string; people: PeopleForVacancy[]; talent: number };
  const answer = useActionData<typeof action>();
  const [first, ...rest] = home.waiting;
  return (
    <DeskPage
      above={m.employers_home_hello({ name: firstName, company: home.company.name })}
      title={titleOf(home)}
      lead={home.waiting.length > 0 ? m.employers_home_promise() : m.employers_home_calm()}
      tools={<ButtonLink to="/bedrijf/vacatures/nieuw" icon="plus" variant="secondary">{m.employers_new_vacancy()}</ButtonLink>}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {home.answers.isPaused && <Notice kind="warning" title={m.answers_paused_title()}><ArrowLink to="/bedrijf/antwoorden">{m.answers_to_page()}</ArrowLink></Notice>}
      {talent > 0 && <Notice icon="person" title={talent === 1 ? m.talent_offers_home_waiting_one() : m.talent_offers_home_waiting_other({ count: talent })}><ArrowLink to="/bedrijf/talent">{m.talent_offers_home_link()}</ArrowLink></Notice>}
      {home.company.state !== "verified" && <VerificationNotice home={home} />}
      {first && (
        <FirstUp id="eerst" title={m.employers_first_title({ name: first.person })} text={`${first.title}. ${first.headline}`}>
          <ButtonLink variant="person" arrow to={first.path}>{m.employers_first_button()}</ButtonLink>
        </FirstUp>
      )}
      <div className="desk-grid">
        <div>
          {rest.length > 0 && (
            <Section id="wacht" kind="desk-section" title={m.employers_then_title()}>
              <WaitList>
                {rest.map((match) => (
                  <WaitItem key={match.id} to={match.path} kind="match" title={match.person} text={<>{match.title}<br /><span className="small muted">{m.employers_since_day({ day: match.changed })}</span></>} />
                ))}
              </WaitList>
              <p><ArrowLink to="/matches">{m.employers_all_matches()}</ArrowLink></p>
            </Section>
          )}
          {!first && home.company.state === "verified" && (
            <EmptyState title={m.employers_nothing_waits_title()} text={m.employers_nothing_waits_text()}>
              <ArrowLink to="/matches">{m.employers_all_matches()}</ArrowLink>
            </EmptyState>
          )}
          <OwnVacancies vacancies={home.vacancies} />
        </div>
        <div className="side desk-section">
          <FixedContact contact={home.contact} />
          {home.company.state === "verified" && <OwnAnswers told={home.answers.told} />}
          <CompanyMenu />
        </div>
      </div>
      {people.length > 0 && <PeopleThatFit groups={people} />}
    </DeskPage>
  );
}

function titleOf({ waiting }: EmployerHome): string {
  if (waiting.length === 0) return m.employers_home_title_none();
  return waiting.length === 1 ? m.employers_home_title_one() : m.employers_home_title_other({ count: waiting.length });
}
