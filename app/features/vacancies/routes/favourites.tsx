import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, seeOther } from "~/platform/http.server";
import { Button, ButtonLink, CardList, EmptyState, Page, Row, Rows, Section } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { hideVacancy } from "../commands/hide-vacancy.server";
import { keepFavourite } from "../commands/keep-favourite.server";
import { VacancyCard } from "../components/vacancy-card";
import { listHiddenVacancies } from "../hidden-vacancies.server";
import { listFavourites } from "../queries.server";

export const meta: MetaFunction = () => pageTitle(m.vacancies_kept_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const [kept, hidden] = await Promise.all([listFavourites(actor, getLocale()), listHiddenVacancies(actor, getLocale())]);
  return { ...kept, hidden };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await parseForm(request, z.object({ vacancyId: z.uuid(), intent: z.enum(["drop", "show"]).default("drop") }));
  if (!form.ok) throw pageNotFound();
  const { vacancyId, intent } = form.value;
  const changed = intent === "show" ? await hideVacancy(actor, vacancyId, false) : await keepFavourite(actor, vacancyId, false);
  return changed.ok ? seeOther("/mijn/bewaard") : answerRefusal(changed);
}

export default function FavouritesRoute() {
  const { open, ended, hidden } = useLoaderData<typeof loader>();
  return (
    <Page title={m.vacancies_kept_title()} lead={m.vacancies_kept_lead()}>
      {open.length > 0 ? (
        <CardList>
          {open.map((vacancy) => (
            <VacancyCard key={vacancy.id} vacancy={vacancy} headingLevel={2} actions={<DropButton vacancyId={vacancy.id} title={vacancy.title} />} />
          ))}
        </CardList>
      ) : (
        <EmptyState title={m.vacancies_kept_empty_title()} text={m.vacancies_kept_empty_text()}>
          <ButtonLink to="/werk" variant="secondary" arrow>{m.vacancies_find_work()}</ButtonLink>
        </EmptyState>
      )}
      {ended.length > 0 && (
        <Section id="voorbij" kind="section" title={m.vacancies_kept_ended()}>
          <Rows>
            {ended.map(({ id, title, company }) => (
              <Row key={id} title={<span lang="nl">{title}</span>}>{company} <DropButton vacancyId={id} title={title} /></Row>
            ))}
          </Rows>
        </Section>
      )}
      {hidden.length > 0 && (
        <Section id="niet-tonen" kind="section" title={m.vacancies_hidden_list()} lead={m.vacancies_hidden_list_text()}>
          <Rows>
            {hidden.map(({ id, title, company }) => (
              <Row key={id} title={<span lang="nl">{title}</span>}>{company} <ShowAgainButton vacancyId={id} title={title} /></Row>
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  );
}

function DropButton({ vacancyId, title }: { vacancyId: string; title: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="vacancyId" value={vacancyId} />
      <Button variant="subtle" size="small" icon="bookmark">
        {m.vacancies_drop()}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </Form>
  );
}

function ShowAgainButton({ vacancyId, title }: { vacancyId: string; title: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="vacancyId" value={vacancyId} />
      <Button variant="subtle" size="small" icon="eye" name="intent" value="show">
        {m.vacancies_show_again()}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </Form>
  );
}
