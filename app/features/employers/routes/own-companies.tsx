import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { FilterChip } from "~/features/caseload";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Pagination, PhoneLink, TextLink } from "~/ui";
import { companyNeedName, companyNeedText, nextCompanyAction } from "../company-need-text.server";
import { listOwnCompanies } from "../list-own-companies.server";
import { companyNeeds, type CompanyNeed } from "../model/company-needs";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.employers_own_title());

const perPage = 25;
const addressOf = (need: CompanyNeed | null, page = 1) => {
  const params = new URLSearchParams({ ...(need ? { nodig: need } : {}), ...(page > 1 ? { pagina: String(page) } : {}) });
  return `/gemeente/bedrijven/mijn${params.size > 0 ? `?${params}` : ""}`;
};

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const asked = new URL(request.url).searchParams;
  const need = companyNeeds.find((name) => name === asked.get("nodig")) ?? null;
  const page = Math.min(1000, Math.max(1, Number.parseInt(asked.get("pagina") ?? "1", 10) || 1));
  const { companies, count, counts, total } = await listOwnCompanies(actor, need, { take: perPage, skip: (page - 1) * perPage });
  const locale = getLocale();
  return {
    need, page, total, pages: Math.max(1, Math.ceil(count / perPage)),
    filters: counts.filter((one) => one.count > 0 || one.need === need).map((one) => ({ need: one.need, label: m.employers_own_need_count({ need: companyNeedName(one.need), count: one.count }) })),
    companies: companies.map((company) => ({
      id: company.id, name: company.name, phone: company.phone, need: company.need && companyNeedName(company.need), text: companyNeedText(company, locale), action: nextCompanyAction(company),
      about: company.openVacancies === 1 ? m.employers_own_about_one({ place: company.place }) : m.employers_own_about({ place: company.place, count: company.openVacancies }),
    })),
  };
}

export default function OwnCompaniesRoute() {
  const { need, page, pages, total, filters, companies } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to="/gemeente/bedrijven" arrow={false} icon="back">{m.employers_companies_title()}</ArrowLink>} title={m.employers_own_title()} lead={m.employers_own_lead()}>
      <nav aria-label={m.employers_own_filter()}>
        <ul className="chips">
          <FilterChip to={addressOf(null)} current={need === null} label={m.employers_own_all({ count: total })} />
          {filters.map((filter) => <FilterChip key={filter.need} to={addressOf(filter.need)} current={need === filter.need} label={filter.label} />)}
        </ul>
      </nav>
      {companies.length === 0 ? (
        <EmptyState title={m.employers_own_none()} text={m.employers_own_none_text()} />
      ) : (
        <ul className="own-people" aria-label={m.employers_own_caption()}>
          {companies.map(({ id, name, phone, need: needed, text, about, action }) => (
            <li key={id} className="own-person own-person--plain">
              <div className="own-person-text">
                <p>
                  <b><TextLink to={`/gemeente/bedrijven/${id}`}>{name}</TextLink></b>
                  {needed && <span className="own-person-need">{needed}</span>}
                </p>
                <p>{text}</p>
                <p className="small muted">{about}</p>
              </div>
              <div className="own-person-do">
                {action && <ArrowLink to={action.to}>{action.label}<span className="visually-hidden">: {name}</span></ArrowLink>}
                {phone && <PhoneLink number={phone} small />}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} toPage={(to) => addressOf(need, to)} />
    </DeskPage>
  );
}
