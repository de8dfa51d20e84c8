import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { TalentCard } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { wholeNumber } from "~/platform/formats";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, CardList, EmptyState, Notice, Page, SelectField, TextLink } from "~/ui";
import { FilterForm } from "../components/filter-form";
import { Results } from "../components/results";
import { suggestAddress } from "../components/suggest-address";
import { PlainFilters } from "../components/where-fields";
import { findPeople, type NoPeopleYet, type PeoplePage } from "../find-people.server";
import { pageAddress } from "../model/choices";
import { lowestCount } from "../model/counts";

export const meta: MetaFunction = () => pageTitle(m.finding_people_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return findPeople(actor, new URL(request.url).searchParams, getLocale());
}

const path = "/bedrijf/mensen";

export default function FindPeopleRoute() {
  const page = useLoaderData<typeof loader>() as PeoplePage | NoPeopleYet;
  return (
    <Page title={m.finding_people_title()} lead={m.finding_people_lead()}>
      {"reason" in page ? <NotYet reason={page.reason} /> : <People page={page} />}
    </Page>
  );
}

function NotYet({ reason }: NoPeopleYet) {
  if (reason === "notVerified") {
    return (
      <EmptyState title={m.finding_people_not_verified_title()} text={m.finding_people_not_verified_text()}>
        <ButtonLink to="/bedrijf/gegevens" variant="secondary">{m.finding_people_company_details()}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={m.finding_people_no_workplace_title()} text={m.finding_people_no_workplace_text()}>
      <ButtonLink to="/bedrijf/plekken" arrow>{m.finding_people_add_workplace()}</ButtonLink>
    </EmptyState>
  );
}

function People({ page }: { page: PeoplePage }) {
  const { asked, vacancy } = page;
  return (
    <>
      <ChooseVacancy page={page} />
      <div className="find-grid">
        <FilterForm
          path={path}
          text={asked.text}
          label={m.finding_people_search_label()}
          placeholder={m.finding_people_search_placeholder()}
          suggestFrom={suggestAddress("mensen")}
          title={m.finding_people_filters_title()}
          chosen={page.chosen.length}
          kept={{ vacature: asked.vacancy, volgorde: asked.order }}
          filters={page.filters}
          distance={<PlainFilters filters={page.plain} />}
        />
        <Results
          count={countWords(page.total)}
          isNone={page.total === 0}
          hasCards={page.found.length > 0}
          orders={page.orders.map((order) => ({ ...order, label: order.id === "past" ? m.finding_order_fit() : m.finding_order_new() }))}
          chosen={page.chosen}
          clearTo={page.clearTo}
          waysOut={page.waysOut.map(({ kind, label: choice, count, ...way }) => ({ ...way, label: kind === "without" ? m.finding_people_way_out({ choice, count }) : m.finding_people_only({ choice, count }) }))}
          nothing={{ title: m.finding_people_nobody_title(), text: m.finding_people_nobody_text() }}
          page={asked.page}
          pages={page.pages}
          toPage={(number) => pageAddress(page.firstPage, number)}
        >
          <CardList>
            {page.found.map(({ view, fit }) => (
              <TalentCard key={view.id} view={view} fit={fit} to={`${path}/${view.id}${vacancy ? `?vacature=${vacancy.id}` : ""}`} />
            ))}
          </CardList>
        </Results>
      </div>
    </>
  );
}

/** With which vacancy people are compared; a GET form, as the choice stands in the address. */
function ChooseVacancy({ page: { vacancies, vacancy } }: { page: PeoplePage }) {
  if (!vacancy) {
    return (
      <Notice kind="info" title={m.finding_people_no_vacancy()}>
        <TextLink to="/bedrijf/vacatures/nieuw">{m.finding_people_new_vacancy()}</TextLink>
      </Notice>
    );
  }
  return (
    <Form action={path} className="filter-line">
      <SelectField name="vacature" label={m.finding_people_vacancy_label()} options={vacancies.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={vacancy.id} key={vacancy.id} />
      <Button variant="secondary">{m.finding_people_vacancy_button()}</Button>
    </Form>
  );
}

function countWords(total: number | null): string {
  if (total === null) return m.finding_people_count_few({ number: lowestCount });
  return total === 0 ? m.finding_people_count_none() : m.finding_people_count_other({ count: wholeNumber(total, getLocale()) });
}
