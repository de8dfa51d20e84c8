import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Notice, SearchField } from "~/ui";
import { ChoosePeople, ChooseWork, SendProposal } from "../components/propose-steps";
import { formError } from "../components/form-errors";
import { propose } from "../commands/propose.server";
import { proposeForm } from "../model/forms";
import { findPair, listPeopleForWork, listPeopleToPropose, listWorkForPerson } from "../propose-choices.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.matches_propose_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const params = new URL(request.url).searchParams;
  const idOf = (name: string) => (params.has(name) ? requireId(params.get(name)!) : null);
  const [person, work, search] = [idOf("persoon"), idOf("werk"), (params.get("zoek") ?? "").slice(0, 80)];
  if (person && work) {
    const pair = await findPair(actor, person, work);
    if (!pair) throw pageNotFound();
    return { step: "send" as const, person, work, search, pair };
  }
  if (person) return { step: "work" as const, person, work: null, search, choices: await listWorkForPerson(actor, person, search) };
  const choices = work ? await listPeopleForWork(actor, work, search) : await listPeopleToPropose(actor, search);
  return { step: "person" as const, person: null, work, search, choices };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const parsed = await parseForm(request, proposeForm);
  if (!parsed.ok) {
    const errors = Object.fromEntries(Object.entries(parsed.errors).map(([field, codes]) => [field, codes.map(formError)]));
    return data({ ok: false as const, message: m.matches_propose_not_possible(), errors, values: parsed.values }, { status: 422 });
  }
  const outcome = await propose(actor, parsed.value);
  return outcome.ok ? seeOther(`/matches/${outcome.value.matchId}`) : answerRefusal(outcome, parsed.values);
}

export default function ProposePage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const above = { person: page.work ? m.matches_propose_step_person_for_work() : m.matches_propose_step_person(), work: m.matches_propose_step_work(), send: m.matches_propose_step_send() }[page.step];
  return (
    <DeskPage above={above} title={m.matches_propose_title()} lead={m.matches_propose_lead()} tools={page.step === "send" ? undefined : <Search {...page} />}>
      {refusal && (
        <Notice kind="warning" announce title={m.matches_not_done()}>
          {refusal.message}
        </Notice>
      )}
      {page.step === "send" && <SendProposal {...page.pair} errors={refusal?.errors} note={typeof refusal?.values.note === "string" ? refusal.values.note : undefined} />}
      {page.step === "person" && <ChoosePeople people={page.choices} to={(id) => `/gemeente/voorstel?${new URLSearchParams({ persoon: id, ...(page.work ? { werk: page.work } : {}) })}`} />}
      {page.step === "work" && <ChooseWork choices={page.choices} to={(id) => `/gemeente/voorstel?${new URLSearchParams({ persoon: page.person, werk: id })}`} />}
      {page.step !== "send" && page.choices.length === 0 && (
        <EmptyState title={page.step === "work" ? m.matches_propose_no_work() : m.matches_propose_no_people()} text={page.step === "work" ? m.matches_propose_no_work_text() : m.matches_propose_no_people_text()} />
      )}
      {page.step === "person" && !page.work && (
        <p>
          <ArrowLink to="/werk">{m.matches_propose_other_way()}</ArrowLink>
        </p>
      )}
    </DeskPage>
  );
}

function Search({ step, person, work, search }: { step: "person" | "work"; person: string | null; work: string | null; search: string }) {
  const label = step === "work" ? m.matches_propose_search_work() : m.matches_propose_search_person();
  return (
    <Form role="search" className="search-form" action="/gemeente/voorstel">
      {person && <input type="hidden" name="persoon" value={person} />}
      {work && <input type="hidden" name="werk" value={work} />}
      <SearchField name="zoek" label={label} placeholder={label} defaultValue={search} />
    </Form>
  );
}
