import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { shortDay } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, PhoneLink, Table, TextLink } from "~/ui";
import { listSilentCompanies } from "../silent-companies.server";

export const handle = { shell: "desk" };

export const meta = () => pageTitle(m.answers_silent_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const locale = getLocale();
  const companies = await listSilentCompanies(actor);
  return companies.map(({ pausedSince, ...company }) => ({ ...company, paused: pausedSince && shortDay(pausedSince, locale) }));
}

export default function SilentCompaniesRoute() {
  const companies = useLoaderData<typeof loader>();
  return (
    <DeskPage title={m.answers_silent_title()} lead={m.answers_silent_lead()} above={<ArrowLink to="/gemeente" icon="back" arrow={false}>{m.answers_back()}</ArrowLink>}>
      {companies.length === 0 ? (
        <EmptyState title={m.answers_silent_none_title()} text={m.answers_silent_none_text()} />
      ) : (
        <Table
          caption={m.answers_silent_title()}
          hideCaption
          rows={companies}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.answers_silent_company(), cell: ({ id, name }) => <TextLink to={`/gemeente/bedrijven/${id}`}>{name}</TextLink> },
            { key: "paused", label: m.answers_silent_paused(), cell: ({ paused }) => (paused ? m.answers_silent_since({ day: paused }) : m.answers_silent_not_paused()) },
            { key: "phone", label: m.answers_silent_phone(), cell: ({ phone }) => (phone ? <PhoneLink number={phone} small /> : m.answers_silent_no_phone()) },
            { key: "waiting", label: m.answers_silent_waiting(), number: true, cell: ({ waiting }) => waiting },
            { key: "days", label: m.answers_silent_days(), number: true, cell: ({ waiting, longestDays }) => (waiting > 0 ? longestDays : "–") },
          ]}
        />
      )}
    </DeskPage>
  );
}
