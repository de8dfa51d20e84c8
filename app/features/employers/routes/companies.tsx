import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonRow, Button, DeskPage, EmptyState, Pagination, SearchField, SelectField, CheckboxField, Table, TextLink } from "~/ui";
import { companyStateWords } from "../components/company-words";
import { companyStates, listCompanies } from "../queries.server";

export const handle = { shell: "desk" };

export const meta = () => pageTitle(m.employers_companies_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const { searchParams } = new URL(request.url);
  const filter = {
    text: (searchParams.get("zoek") ?? "").trim().slice(0, 100),
    state: companyStates.find((state) => state === searchParams.get("staat")) ?? null,
    mine: searchParams.get("mijn") === "on",
    page: Math.min(1000, Math.max(1, Number.parseInt(searchParams.get("pagina") ?? "1", 10) || 1)),
  };
  return { ...(await listCompanies(actor, filter)), filter, states: [...companyStates], isContactPerson: actor.role === "contactPerson" };
}

export default function CompaniesRoute() {
  const { rows, total, pages, filter, states, isContactPerson } = useLoaderData<typeof loader>();
  const [searchParams] = useSearchParams();
  const toPage = (page: number) => {
    const next = new URLSearchParams(searchParams);
    next.set("pagina", String(page));
    return `?${next}`;
  };
  return (
    <DeskPage title={m.employers_companies_title()} lead={m.employers_companies_lead()} tools={isContactPerson && <span className="stack"><ArrowLink to="/gemeente/bedrijven/mijn">{m.employers_own_link()}</ArrowLink><ArrowLink to="/gemeente/jobcarving">{m.employers_shared_carving()}</ArrowLink></span>}>
      <Form method="get" role="search" className="filter-line">
        <SearchField name="zoek" label={m.employers_search_label()} showLabel defaultValue={filter.text} />
        <SelectField name="staat" label={m.employers_state()} placeholder={m.employers_all_states()} defaultValue={filter.state ?? ""} options={states.map((state) => ({ value: state, label: companyStateWords(state) }))} />
        <CheckboxField name="mijn" label={m.employers_only_mine()} defaultChecked={filter.mine} />
        <ButtonRow><Button variant="secondary">{m.employers_show()}</Button></ButtonRow>
      </Form>
      <p role="status">{total === 1 ? m.employers_companies_found_one() : m.employers_companies_found_other({ count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={m.employers_companies_empty_title()} text={m.employers_companies_empty_text()} />
      ) : (
        <Table
          caption={m.employers_companies_title()}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.employers_column_company(), cell: ({ id, name }) => <TextLink to={`/gemeente/bedrijven/${id}`}>{name}</TextLink> },
            { key: "place", label: m.employers_place(), cell: ({ place }) => place },
            { key: "state", label: m.employers_state(), cell: ({ state }) => companyStateWords(state) },
            { key: "contact", label: m.employers_fixed_contact(), cell: ({ contact, isMine }) => (isMine ? m.employers_you() : (contact ?? m.employers_nobody_yet())) },
            { key: "open", label: m.employers_column_vacancies(), number: true, cell: ({ openVacancies }) => openVacancies },
          ]}
        />
      )}
      <Pagination page={filter.page} pages={pages} toPage={toPage} />
    </DeskPage>
  );
}
