import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { requireRole } from "~/features/accounts/index.server";
import { listCompanies } from "~/features/employers/index.server";
import { findVacanciesByTitle } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Row, Rows, Section, TextLink } from "~/ui";
import { SearchBox } from "../components/search-box";
import { findPeopleByName } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_search_title());

const most = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const text = (new URL(request.url).searchParams.get("zoek") ?? "").replaceAll("\u0000", "").trim().slice(0, 80);
  const words = text.split(/\s+/).filter(Boolean).slice(0, 5);
  if (words.length === 0) return { text, people: [], morePeople: false, vacancies: [], companies: [], moreCompanies: false };
  const [people, vacancies, companies] = await Promise.all([
    findPeopleByName(actor, text, most + 1),
    findVacanciesByTitle(actor, words, most),
    listCompanies(actor, { text, state: null, mine: false, page: 1 }),
  ]);
  return {
    text,
    people: people.slice(0, most),
    morePeople: people.length > most,
    vacancies,
    companies: companies.rows.slice(0, most).map(({ id, name, place }) => ({ id, name, place })),
    moreCompanies: companies.total > most,
  };
}

export default function SearchPage() {
  const { text, people, morePeople, vacancies, companies, moreCompanies } = useLoaderData<typeof loader>();
  const found = people.length + vacancies.length + companies.length;
  const all = (path: string) => `${path}?${new URLSearchParams({ zoek: text })}`;
  return (
    <DeskPage title={m.caseload_search_title()} tools={<SearchBox text={text} />}>
      <p role="status" className="muted">{text === "" ? m.caseload_search_type() : found === 0 ? m.caseload_search_nothing_for({ text }) : m.caseload_search_for({ text })}</p>
      {text !== "" && found === 0 && <EmptyState title={m.caseload_search_nothing()} text={m.caseload_search_nothing_text()} />}
      <Found id="mensen" title={m.caseload_people_title()} more={morePeople && all("/gemeente/mensen")}>
        {people.map(({ id, name, place }) => <Row key={id} title={<TextLink to={`/gemeente/mensen/${id}`}>{name}</TextLink>}>{place}</Row>)}
      </Found>
      <Found id="vacatures" title={m.caseload_search_vacancies()}>
        {vacancies.map(({ id, title, company, place }) => <Row key={id} title={<TextLink to={`/werk/${id}`} lang="nl">{title}</TextLink>}>{`${company}, ${place}`}</Row>)}
      </Found>
      <Found id="bedrijven" title={m.caseload_search_companies()} more={moreCompanies && all("/gemeente/bedrijven")}>
        {companies.map(({ id, name, place }) => <Row key={id} title={<TextLink to={`/gemeente/bedrijven/${id}`}>{name}</TextLink>}>{place}</Row>)}
      </Found>
    </DeskPage>
  );
}

function Found({ id, title, more = false, children }: { id: string; title: string; more?: string | false; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section id={id} kind="desk-section" title={title}>
      <Rows>{children}</Rows>
      {more && <p><ArrowLink to={more}>{m.caseload_search_all()}</ArrowLink></p>}
    </Section>
  );
}
