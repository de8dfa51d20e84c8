import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { isoDay, shortDay } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, ButtonRow, DeskPage, EmptyState, Pagination, SearchField, Section } from "~/ui";
import { PeopleTable, ScopeLinks } from "../components/people-table";
import { StandIns } from "../components/stand-ins";
import { formError, needName } from "../components/words";
import { appointStandIn, endStandIn } from "../commands/appoint-stand-in.server";
import { listInNeed } from "../list-in-need.server";
import { standInForm } from "../model/forms";
import { needs } from "../model/needs";
import { scopes } from "../policy";
import { countIntake, countPeople, listPeople, listStandIns } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_people_title());

const pageSize = 25;
const states = ["draft", "submitted", "live", "changed", "paused"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const params = new URL(request.url).searchParams;
  const search = (params.get("zoek") ?? "").slice(0, 80);
  const need = needs.find((name) => name === params.get("nodig")) ?? null;
  const scope = scopes.find((name) => name === params.get("van")) ?? "own";
  const state = states.find((name) => name === params.get("staat"));
  const page = Math.max(1, Math.trunc(Number(params.get("pagina")) || 1));
  const paging = { take: pageSize, skip: (page - 1) * pageSize };
  const [{ people, count }, counts, intake, standIns, colleagues] = await Promise.all([
    need ? listInNeed(actor, need, paging) : listPeople(actor, { scope, search, state }, paging),
    countPeople(actor),
    countIntake(actor),
    listStandIns(actor.membershipId),
    actor.organisationId ? listContactPersons(actor.organisationId) : [],
  ]);
  return {
    people, count, counts, intake, scope, search, state: state ?? null, page,
    need: need && { id: need, title: needName(need) },
    pages: Math.max(1, Math.ceil(count / pageSize)),
    standIns: standIns.map(({ id, name, from, until }) => ({ id, name, from: shortDay(from, getLocale()), until: shortDay(until, getLocale()) })),
    colleagues: colleagues.filter((colleague) => colleague.membershipId !== actor.membershipId),
    today: isoDay(now()),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const form = await readFormData(request);
  if (form.get("intent") === "end") {
    const outcome = await endStandIn(actor, requireId(String(form.get("id") ?? "")));
    return outcome.ok ? seeOther("/gemeente/mensen#vervanging") : answerRefusal(outcome);
  }
  const parsed = parseFormData(form, standInForm);
  if (!parsed.ok) {
    const errors = Object.fromEntries(Object.entries(parsed.errors).map(([field, codes]) => [field, codes.map(formError)]));
    return data({ ok: false as const, message: "", errors, values: parsed.values }, { status: 422 });
  }
  const outcome = await appointStandIn(actor, parsed.value);
  return outcome.ok ? seeOther("/gemeente/mensen#vervanging") : answerRefusal(outcome, parsed.values);
}

export default function PeoplePage() {
  const { people, count, counts, intake, scope, search, state, need, page, pages, standIns, colleagues, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const toPage = (number: number) => `/gemeente/mensen?${new URLSearchParams({ ...(need ? { nodig: need.id } : { van: scope, ...(search ? { zoek: search } : {}), ...(state ? { staat: state } : {}) }), pagina: String(number) })}`;
  return (
    <DeskPage
      title={need ? need.title : m.caseload_people_title()}
      lead={count === 1 ? m.caseload_people_one() : m.caseload_people_other({ count })}
      tools={
        <Form className="search-form" role="search" action="/gemeente/mensen">
          {scope !== "own" && <input type="hidden" name="van" value={scope} />}
          <SearchField name="zoek" label={m.caseload_search_label()} placeholder={m.caseload_search_placeholder()} defaultValue={search} />
        </Form>
      }
    >
      <ButtonRow>
        <ButtonLink to="/gemeente/mensen/uitnodigen" icon="plus">
          {m.caseload_invite_title()}
        </ButtonLink>
        <ButtonLink to="/gemeente/intake" variant="secondary">
          {intake === 0 ? m.caseload_intake_title() : m.caseload_intake_count({ count: intake })}
        </ButtonLink>
      </ButtonRow>
      <p><ArrowLink to="/gemeente/rondes">{m.contact_moments_rounds()}</ArrowLink></p>
      <ScopeLinks scope={need ? null : scope} counts={counts} state={state} search={search} />
      {people.length === 0 ? <EmptyState title={m.caseload_nobody_found()} text={search ? m.caseload_nobody_found_search() : m.caseload_nobody_found_text()} /> : <PeopleTable people={people} showContact={scope !== "own"} />}
      <Pagination page={page} pages={pages} toPage={toPage} />
      <Section id="vervanging" title={m.caseload_stand_in_title()} kind="desk-section" lead={m.caseload_stand_in_lead()}>
        <StandIns standIns={standIns} colleagues={colleagues} today={today} errors={refusal?.errors} values={refusal?.values} />
      </Section>
    </DeskPage>
  );
}
