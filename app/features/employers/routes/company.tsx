import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { Stories } from "~/features/stories";
import { listPublicStories } from "~/features/stories/index.server";
import { CompanyWishes } from "~/features/talent-offers";
import { findWishes } from "~/features/talent-offers/index.server";
import { TourLines } from "~/features/tours";
import { listToursOfCompany } from "~/features/tours/index.server";
import { labelOf, placeKinds, sectorById } from "~/features/vocabulary";
import { VacancyCard, type VacancyCardView } from "~/features/vacancies";
import { listVacanciesOfCompany } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, CardList, EmptyState, Fact, Facts, Page, PictogramTile, Section } from "~/ui";
import { findPublicLabel } from "../label.server";
import { Accessibility, Checked, WhatTheyDo } from "../components/company-parts";
import { findPublicCompany } from "../queries.server";
import { countBegan, tellBegan } from "../what-was-done.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.company.name ?? m.employers_company_fallback());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const company = await findPublicCompany((params.slug ?? "").slice(0, 100));
  if (!company) throw pageNotFound();
  const [actor, locale] = [await findActor(request), getLocale()];
  const sector = company.sector ? sectorById(company.sector) : null;
  const [label, began, stories, vacancies, tours, wishes] = await Promise.all([findPublicLabel(company.id), countBegan(company.id), listPublicStories(company.id), listVacanciesOfCompany(company.id, locale), listToursOfCompany(actor, company.id, locale), findWishes(actor, company.id)]);
  return { company, sector: sector && { label: labelOf(sector, locale), pictogram: sector.pictogram }, label: label && m.employers_label_public({ company: company.name, day: dayWithYear(label.checkedOn, locale), source: label.source }), done: tellBegan(began), kinds: Object.fromEntries(placeKinds.map((kind) => [kind.id, labelOf(kind, locale)])), stories, vacancies, tours, wishes };
}

export default function CompanyRoute() {
  const { company, sector, label, done, kinds, stories, vacancies, tours, wishes } = useLoaderData<typeof loader>();
  return (
    <Page
      title={company.name}
      lead={company.about ? <span lang="nl">{company.about}</span> : undefined}
      above={sector ? <PictogramTile name={sector.pictogram} /> : undefined}
      side={
        <>
          <CompanyWishes wishes={wishes} slug={company.slug} />
          <Section id="waar" kind="block-field" title={m.employers_where()}>
            <Facts>
              {company.workplaces.map(({ name, place }) => (
                <Fact key={name + place} icon="pin">{name === company.name ? place : `${name}, ${place}`}</Fact>
              ))}
              {sector && <Fact icon="briefcase">{sector.label}</Fact>}
            </Facts>
            {company.website && <p><ArrowLink to={company.website} icon="external" arrow={false} rel="nofollow noopener">{m.employers_to_website()}</ArrowLink></p>}
          </Section>
          {label && (
            <Section id="merk" kind="block-field" title={m.employers_label_title()}>
              <p>{label}</p>
              <p>{m.employers_label_what()}</p>
            </Section>
          )}
        </>
      }
    >
      <Checked name={company.name} />
      <TourLines tours={tours} />
      <Section id="werk" kind="section" title={vacancies.length === 1 ? m.employers_work_here_one() : m.employers_work_here_other({ count: vacancies.length })}>
        {vacancies.length === 0 ? (
          <EmptyState title={m.employers_no_work_title()} text={m.employers_no_work_text()}>
            <ArrowLink to="/werk">{m.employers_find_work()}</ArrowLink>
          </EmptyState>
        ) : (
          <CardList>{vacancies.map((vacancy) => <VacancyCard key={vacancy.id} vacancy={vacancy as VacancyCardView} />)}</CardList>
        )}
      </Section>
      <Stories stories={stories} />
      <WhatTheyDo done={done} kinds={kinds as Record<string, string>} contribution={company.contribution} harries={company.harries} />
      <Accessibility workplaces={company.workplaces} />
    </Page>
  );
}
