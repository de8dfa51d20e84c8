import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, ErrorSummary, Notice, SearchField, WaitItem, WaitList } from "~/ui";
import { offerTalent } from "../commands/offer-talent.server";
import { OfferForm } from "../components/offer-form";
import { vacanciesWords } from "../components/offer-words";
import { problemWords } from "../components/problem-words";
import { offerForm } from "../model/offer-form";
import { offerLimits } from "../model/offer-limits";
import { findOfferDraft, listCompaniesToAsk, listPeopleToOffer } from "../offer-choices.server";
import { toTasks } from "../view-offer";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.talent_offers_new());

/** Three steps in the address: whom, which company, which tasks. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const params = new URL(request.url).searchParams;
  const idOf = (name: string) => (params.has(name) ? requireId(params.get(name)!) : null);
  const [person, company, search, locale] = [idOf("persoon"), idOf("bedrijf"), (params.get("zoek") ?? "").trim().slice(0, 80), getLocale()];
  if (person && company) {
    const draft = await findOfferDraft(actor, person, company, locale);
    if (!draft) throw pageNotFound();
    return { step: "tasks" as const, person, search, draft, limits: offerLimits };
  }
  if (person) {
    const choices = await listCompaniesToAsk(actor, person, search);
    if (!choices) throw pageNotFound();
    return { step: "company" as const, person, search, ...choices };
  }
  const people = await listPeopleToOffer(actor, search);
  return { step: "person" as const, search, people: people.map(({ likes, ...one }) => ({ ...one, likes: toTasks(likes, locale).map(({ label }) => label.toLowerCase()).join(", ") })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const form = await parseForm(request, offerForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const offered = await offerTalent(actor, form.value);
  return offered.ok ? seeOther(`/gemeente/talent/${offered.value.offerId}`) : answerRefusal(offered, form.values);
}

export default function NewOfferRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const titles = { person: m.talent_offers_step_person, company: m.talent_offers_step_company, tasks: m.talent_offers_step_tasks };
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/talent" arrow={false} icon="back">{m.talent_offers_title()}</ArrowLink>}
      title={titles[page.step]()}
      lead={page.step === "tasks" ? m.talent_offers_pair({ name: page.draft.name, company: page.draft.company.name }) : page.step === "company" ? m.talent_offers_company_step_lead({ name: page.name }) : m.talent_offers_person_step_lead()}
      tools={page.step === "tasks" ? undefined : <Search step={page.step} person={page.step === "company" ? page.person : null} search={page.search} />}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {page.step === "person" && <People people={page.people} />}
      {page.step === "company" && <Companies person={page.person} companies={page.companies} />}
      {page.step === "tasks" && (
        <div className="stack">
          {page.draft.problem && <Notice kind="warning" title={m.talent_offers_not_possible()}>{problemWords(page.draft.problem)}</Notice>}
          {!page.draft.problem && page.draft.company.openVacancies > 0 && (
            <Notice title={vacanciesWords(page.draft.company.openVacancies)}><ArrowLink to={`/gemeente/voorstel?persoon=${page.person}`}>{m.talent_offers_propose_instead()}</ArrowLink></Notice>
          )}
          {!page.draft.problem && <OfferForm jobSeekerId={page.person} draft={page.draft} limits={page.limits} errors={errors} typed={(answer?.values ?? {}) as Record<string, string | string[]>} />}
        </div>
      )}
    </DeskPage>
  );
}

function People({ people }: { people: { id: string; name: string; likes: string }[] }) {
  if (people.length === 0) return <EmptyState title={m.talent_offers_no_people_title()} text={m.talent_offers_no_people_text()} />;
  return (
    <WaitList>
      {people.map(({ id, name, likes }) => <WaitItem key={id} to={`/gemeente/talent/nieuw?persoon=${id}`} kind="person" title={name} text={likes ? m.talent_offers_likes_line({ tasks: likes }) : undefined} />)}
    </WaitList>
  );
}

function Companies({ person, companies }: { person: string; companies: { id: string; name: string; place: string; km: number; openVacancies: number; isAsked: boolean }[] }) {
  if (companies.length === 0) return <EmptyState title={m.talent_offers_no_companies_title()} text={m.talent_offers_no_companies_text()} />;
  return (
    <WaitList>
      {companies.map(({ id, name, place, km, openVacancies, isAsked }) => (
        <WaitItem
          key={id}
          to={`/gemeente/talent/nieuw?${new URLSearchParams({ persoon: person, bedrijf: id })}`}
          kind={isAsked ? "heart" : "briefcase"}
          title={name}
          text={<>{m.talent_offers_company_line({ place, km })}<br /><span className="small muted">{[isAsked ? m.talent_offers_company_asked() : "", vacanciesWords(openVacancies)].filter(Boolean).join(" · ")}</span></>}
        />
      ))}
    </WaitList>
  );
}

function Search({ step, person, search }: { step: "person" | "company"; person: string | null; search: string }) {
  const label = step === "person" ? m.talent_offers_search_person() : m.talent_offers_search_company();
  return (
    <Form role="search" className="search-form" action="/gemeente/talent/nieuw">
      {person && <input type="hidden" name="persoon" value={person} />}
      <SearchField name="zoek" label={label} placeholder={label} defaultValue={search} />
    </Form>
  );
}
