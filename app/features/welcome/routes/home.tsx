import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { VacancyCard } from "~/features/vacancies";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import type { PageHandle } from "~/site/navigation";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Band, ButtonLink, CardList, Closing, NextStep, Notice, Section } from "~/ui";
import { Doors } from "../components/doors";
import { Promises } from "../components/promises";
import { Steps } from "../components/steps";
import { listNewestVacancies } from "../queries.server";

export const handle: PageHandle = { shell: "bands" };

export const meta = () => [...pageTitle(m.welcome_title()), { name: "description", content: m.welcome_description() }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [actor, vacancies] = await Promise.all([findActor(request), listNewestVacancies(getLocale(), 3)]);
  return { firstName: actor?.firstName ?? null, vacancies, erased: new URL(request.url).searchParams.has("verwijderd") };
}

export default function Home() {
  const { firstName, vacancies, erased } = useLoaderData<typeof loader>();
  return (
    <>
      {erased && (
        <div className="container">
          <Notice kind="ok" title={m.welcome_erased_title()} announce>
            {m.welcome_erased()}
          </Notice>
        </div>
      )}
      {firstName === null ? (
        <NextStep eyebrow={m.welcome_eyebrow()} title={m.welcome_heading()} text={m.welcome_lead()}>
          <Doors />
        </NextStep>
      ) : (
        <NextStep eyebrow={m.welcome_eyebrow()} title={m.welcome_heading_known({ name: firstName })} text={m.welcome_lead_known()}>
          <p>
            <ButtonLink to="/start" variant="person" size="large" arrow>
              {m.welcome_to_start()}
            </ButtonLink>
          </p>
        </NextStep>
      )}
      <div className="container">
        <Section id="zo-werkt-het" kind="section" title={m.welcome_steps_title()}>
          <Steps />
          <p>
            <ArrowLink to="/zo-werkt-matchen">{m.welcome_steps_more()}</ArrowLink>
          </p>
        </Section>
      </div>
      <Band>
        <Section id="beloofd" kind="section" title={m.welcome_promises_title()}>
          <Promises />
        </Section>
      </Band>
      {vacancies.length > 0 && (
        <div className="container">
          <Section id="nieuw-werk" kind="section" title={m.welcome_work_title()} lead={m.welcome_work_lead()}>
            <CardList className="work-list--upright">
              {vacancies.map((vacancy) => (
                <VacancyCard key={vacancy.id} vacancy={vacancy} />
              ))}
            </CardList>
            <p>
              <ArrowLink to="/werk">{m.welcome_work_more()}</ArrowLink>
            </p>
          </Section>
        </div>
      )}
      <div className="container">
        <Closing title={m.welcome_closing_title()} text={m.welcome_closing_text()}>
          <ButtonLink to="/aanmelden/werkgever">{m.welcome_closing_button()}</ButtonLink>
        </Closing>
      </div>
    </>
  );
}
