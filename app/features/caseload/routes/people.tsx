import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { countLeaving } from "~/features/retention/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { isoDay, shortDay } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, ButtonRow, DeskPage, EmptyState, Notice, Pagination, SearchField, Section } from "~/ui";
import { OwnFilters } from "../components/own-filters";
import { OwnPeople, type OwnPersonView } from "../components/own-people";
import { initialsOf } from "../components/need-groups";
import { PeopleTable, ScopeLinks } from "../components/people-table";
import { StandIns } from "../components/stand-ins";
import { formError, needName, stateName } from "../components/words";
import { appointStandIn, endStandIn } from "../commands/appoint-stand-in.server";
import { countNotFindable } from "../list-not-findable.server";
import { listOwnPeople, type OwnFilter, type OwnPerson } from "../list-own-people.server";
import { standInForm } from "../model/forms";
import { peopleOnPage } from "../model/list-limits";
import { needs, stages } from "../model/needs";
import { needText, nextAction, spokenText } from "../need-text.server";
import { scopes, type Scope } from "../policy";
import { countIntake, countPeople, listPeople, listStandIns, type PeopleFilter } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_people_title());

const states = ["draft", "submitted", "live", "changed", "paused"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const params = new URL(request.url).searchParams;
  const search = (params.get("zoek") ?? "").slice(0, 80);
  const scope = scopes.find((name) => name === params.get("van")) ?? "own";
  const state = states.find((name) => name === params.get("staat")) ?? null;
  const need = (scope === "own" && needs.find((name) => name === params.get("nodig"))) || null;
  const stage = (scope === "own" && stages.find((name) => name === params.get("fase"))) || null;
  const page = Math.max(1, Math.trunc(Number(params.get("pagina")) || 1));
  const paging = { take: peopleOnPage, skip: (page - 1) * peopleOnPage };
  const [list, counts, intake, standIns, colleagues] = await Promise.all([
    listOf(actor, scope, { search, need, state, stage }, paging),
    countPeople(actor),
    countIntake(actor),
    listStandIns(actor.membershipId),
    actor.organisationId ? listContactPersons(actor.organisationId) : [],
  ]);
  return {
    list, counts, intake, scope, search, state, need, stage, page,
    handedOver: Number(params.get("overgedragen")) || 0,
    pages: Math.max(1, Math.ceil(list.count / peopleOnPage)),
    standIns: standIns.map(({ id, name, from, until }) => ({ id, name, from: shortDay(from, getLocale()), until: shortDay(until, getLocale()) })),
    colleagues: colleagues.filter((colleague) => colleague.membershipId !== actor.membershipId),
    today: isoDay(now()),
  };
}

/** Own people by what they need now; those of others by name. */
async function listOf(actor: Actor, scope: Scope, filter: OwnFilter, paging: { take: number; skip: number }) {
  if (scope !== "own") {
    const others: PeopleFilter = { scope, search: filter.search, ...(filter.state ? { state: filter.state } : {}) };
    return { kind: "others" as const, ...(await listPeople(actor, others, paging)) };
  }
  const [{ people, count, counts, total }, unseen, leaving] = await Promise.all([listOwnPeople(actor, filter, paging), countNotFindable(actor), countLeaving(actor)]);
  return { kind: "own" as const, people: people.map(toView), count, needs: counts, total, unseen, leaving };
}

function toView(person: OwnPerson): OwnPersonView {
  return {
    id: person.id,
    name: `${person.firstName} ${person.lastName}`.trim(),
    initials: initialsOf(person),
    need: person.need && needName(person.need),
    text: person.need ? needText(person.need, person, getLocale()) : m.caseload_nothing_needed(),
    spoken: spokenText(person),
    state: stateName(person.state),
    action: nextAction(person.need, person),
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

const chosenForm = "gekozen";

export default function PeoplePage() {
  const { list, counts, intake, scope, search, state, need, stage, handedOver, page, pages, standIns, colleagues, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const kept: Record<string, string> = { ...(scope === "own" ? {} : { van: scope }), ...(search ? { zoek: search } : {}), ...(state ? { staat: state } : {}), ...(stage ? { fase: stage } : {}) };
  const toPage = (number: number) => `/gemeente/mensen?${new URLSearchParams({ ...(need ? { nodig: need } : {}), ...kept, pagina: String(number) })}`;
  return (
    <DeskPage
      title={need ? needName(need) : m.caseload_people_title()}
      lead={list.count === 1 ? m.caseload_people_one() : m.caseload_people_other({ count: list.count })}
      tools={
        <Form className="search-form" role="search" action="/gemeente/mensen">
          {scope !== "own" && <input type="hidden" name="van" value={scope} />}
          <SearchField name="zoek" label={m.caseload_search_label()} placeholder={m.caseload_search_placeholder()} defaultValue={search} />
        </Form>
      }
    >
      {handedOver > 0 && <Notice kind="ok" announce>{handedOver === 1 ? m.caseload_handed_over_one() : m.caseload_handed_over({ count: handedOver })}</Notice>}
      <ButtonRow>
        <ButtonLink to="/gemeente/mensen/uitnodigen" icon="plus">
          {m.caseload_invite_title()}
        </ButtonLink>
        <ButtonLink to="/gemeente/intake" variant="secondary">
          {intake === 0 ? m.caseload_intake_title() : m.caseload_intake_count({ count: intake })}
        </ButtonLink>
        {list.kind === "own" && (
          <ButtonLink to="/gemeente/mensen/niet-vindbaar" variant="secondary" icon="eye">
            {m.caseload_unseen_link({ count: list.unseen })}
          </ButtonLink>
        )}
      </ButtonRow>
      {list.kind === "own" && <p><ArrowLink to="/gemeente/mensen/lang-niets-gehoord">{m.retention_leaving_link({ count: list.leaving })}</ArrowLink></p>}
      <p><ArrowLink to="/gemeente/rondes">{m.contact_moments_rounds()}</ArrowLink></p>
      <p><ArrowLink to="/gemeente/importeren">{m.imports_link()}</ArrowLink></p>
      <ScopeLinks scope={scope} counts={counts} state={state} search={search} />
      {list.kind === "own" && <OwnFilters counts={list.needs} total={list.total} need={need} kept={kept} />}
      {list.people.length === 0 ? (
        <EmptyState title={m.caseload_nobody_found()} text={search ? m.caseload_nobody_found_search() : m.caseload_nobody_found_text()} />
      ) : list.kind === "own" ? (
        <OwnPeople people={list.people} formId={chosenForm} />
      ) : (
        <PeopleTable people={list.people} showContact />
      )}
      <Pagination page={page} pages={pages} toPage={toPage} />
      {list.kind === "own" && list.total > 0 && (
        <Section id="met-wie-je-kiest" title={m.caseload_chosen_title()} kind="desk-section">
          <Form id={chosenForm} action="/gemeente/mensen/overdragen">
            <ButtonRow>
              <Button variant="secondary" icon="people">{m.caseload_chosen_hand_over()}</Button>
              <Button variant="subtle" name="allemaal" value="ja">{m.caseload_hand_over_all()}</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      <Section id="vervanging" title={m.caseload_stand_in_title()} kind="desk-section" lead={m.caseload_stand_in_lead()}>
        <StandIns standIns={standIns} colleagues={colleagues} today={today} errors={refusal?.errors} values={refusal?.values} />
      </Section>
    </DeskPage>
  );
}
