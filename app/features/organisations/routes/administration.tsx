import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import type { PageHandle } from "~/site/navigation";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, Section, Table } from "~/ui";
import { countForAdministrator, listMunicipalitySettings } from "../administration.server";

export const handle: PageHandle = { shell: "desk" };
export const meta = () => pageTitle(m.organisations_administration_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const [counts, municipalities] = await Promise.all([countForAdministrator(actor), listMunicipalitySettings(actor)]);
  return { counts, municipalities, organisationName: actor.organisationName };
}

export default function Administration() {
  const { counts, municipalities, organisationName } = useLoaderData<typeof loader>();
  const lines: [string, number][] = [
    [m.organisations_count_job_seekers(), counts.jobSeekers],
    [m.organisations_count_live(), counts.live],
    [m.organisations_count_waiting(), counts.waiting],
    [m.organisations_count_companies(), counts.companies],
    [m.organisations_count_vacancies(), counts.vacancies],
    [m.organisations_count_reviews(), counts.openReviews],
    [m.organisations_count_matches(), counts.matches],
    [m.organisations_count_placed(), counts.placed],
  ];
  const none = m.organisations_nobody();
  return (
    <DeskPage title={m.organisations_administration_title()} above={organisationName} lead={m.organisations_administration_lead()}>
      <Section id="aantallen" kind="desk-section" title={m.organisations_counts()}>
        <Table
          caption={m.organisations_counts_caption()}
          columns={[
            { key: "what", label: m.organisations_what(), cell: (row) => row.what },
            { key: "count", label: m.organisations_count(), cell: (row) => row.count, number: true },
          ]}
          rowKey={(row) => row.what}
          rows={lines.map(([what, count]) => ({ what, count: count.toLocaleString("nl-NL") }))}
        />
      </Section>
      <Section id="gemeenten" kind="desk-section" title={m.organisations_who_does_what()}>
        <Table
          caption={m.organisations_who_caption()}
          columns={[
            { key: "name", label: m.organisations_municipality(), cell: (row) => row.name },
            { key: "region", label: m.organisations_region(), cell: (row) => row.region },
            { key: "intake", label: m.organisations_intake(), cell: (row) => row.intake },
            { key: "companies", label: m.organisations_reviews_companies(), cell: (row) => row.companies },
            { key: "vacancies", label: m.organisations_reviews_vacancies(), cell: (row) => row.vacancies },
          ]}
          rowKey={(row) => row.name}
          rows={municipalities.map((municipality) => ({
            name: municipality.name,
            region: municipality.region.name,
            intake: municipality.intakeOrganisation?.name ?? none,
            companies: municipality.companyReviewOrganisation?.name ?? none,
            vacancies: municipality.vacancyReviewOrganisation?.name ?? none,
          }))}
        />
      </Section>
      <p>
        <ArrowLink to="/beheer/accounts">{m.organisations_to_staff()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/beheer/mededelingen">{m.announcements_title()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/beheer/menu">{m.plans_menu_link()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/beheer/bewaren">{m.retention_periods_link()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/beheer/instrumenten">{m.instruments_kept_link()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/gemeente/importeren">{m.imports_link()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/gemeente/cijfers">{m.insights_area_title()}</ArrowLink>
      </p>
      <p>
        <ArrowLink to="/gemeente/weekbord">{m.week_board_open()}</ArrowLink>
      </p>
    </DeskPage>
  );
}
