import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { parseFormData, readFormData, type ParsedForm } from "~/platform/form.server";
import { pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, ErrorSummary, Notice } from "~/ui";
import { askAgreement } from "../commands/ask-agreement.server";
import { addIntervention, dropIntervention, noteResult } from "../commands/keep-interventions.server";
import { moveOnLadder } from "../commands/move-on-ladder.server";
import { writeGoal } from "../commands/write-goal.server";
import { LadderSection } from "../components/ladder-section";
import { PlanSection } from "../components/plan-section";
import { goalForm, interventionForm, resultForm, stepForm } from "../model/plan-forms";
import { findPlanPage } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.plans_page({ name: page.name }) : m.plans_plan_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findPlanPage(actor, requireId(params.jobSeekerId));
  if (!page) throw pageNotFound();
  if (page === "refused") throw data({ message: m.plans_not_yours() }, { status: 403 });
  const { jobSeekerId, name, mayKeep, steps, plan, menu } = page;
  return {
    jobSeekerId, name, mayKeep, menu, today: isoDay(now()),
    steps: steps.map(({ id, step, since, reason, by }) => ({ id, step, since: isoDay(since), reason, by })),
    plan: plan && {
      goal: plan.words.goal, askedAt: plan.askedAt?.toISOString() ?? null, agreedAt: plan.agreedAt?.toISOString() ?? null, interventions: plan.interventions,
      agreements: plan.agreements.map(({ id, at, words }) => ({ id, at: at.toISOString(), goal: words.goal, count: words.interventions.length })),
    },
  };
}

const parsed = async <T,>(form: ParsedForm<T>, act: (value: T) => Promise<Outcome>): Promise<Outcome> => (form.ok ? act(form.value) : invalid("", form.errors));

function act(actor: Actor, id: string, intent: string, form: FormData): Promise<Outcome> {
  if (intent === "step") return parsed(parseFormData(form, stepForm), (value) => moveOnLadder(actor, id, value));
  if (intent === "goal") return parsed(parseFormData(form, goalForm), ({ goal }) => writeGoal(actor, id, goal));
  if (intent === "add") return parsed(parseFormData(form, interventionForm), (value) => addIntervention(actor, id, value));
  if (intent === "ask") return askAgreement(actor, id);
  if (intent === "drop") return dropIntervention(actor, id, requireId(String(form.get("interventionId") ?? "")));
  if (intent === "result") return parsed(parseFormData(form, resultForm), (value) => noteResult(actor, id, value));
  return Promise.resolve(invalid(m.plans_not_understood()));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const id = requireId(params.jobSeekerId);
  const form = await readFormData(request);
  // the button that was pressed comes before the field of its form
  const intent = String(form.getAll("intent")[0] ?? "");
  const outcome = await act(actor, id, intent, form);
  if (outcome.ok) return seeOther(`/gemeente/mensen/${id}/plan?klaar=${intent}#${intent === "step" ? "ladder" : "plan"}`);
  if (outcome.reason === "notFound") throw pageNotFound();
  if (outcome.reason === "refused") throw data({ message: outcome.message }, { status: 403 });
  const values = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  return data({ ok: false as const, intent, message: outcome.message, errors: outcome.errors ?? {}, values }, { status: outcome.reason === "conflict" ? 409 : 422 });
}

export default function PlanRoute() {
  const { jobSeekerId, name, mayKeep, steps, plan, menu, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const intent = answer?.intent ?? "";
  return (
    <DeskPage
      above={<><ArrowLink to={`/gemeente/mensen/${jobSeekerId}`} arrow={false} icon="back">{m.plans_to_person({ name })}</ArrowLink><ErrorSummary errors={errors} /></>}
      title={m.plans_page({ name })}
      lead={mayKeep ? m.plans_page_lead() : m.plans_page_lead_colleague()}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <PlanSection name={name} mayKeep={mayKeep} plan={plan} menu={menu} intent={intent} errors={errors} values={answer?.values} />
      <LadderSection name={name} mayKeep={mayKeep} steps={steps} today={today} errors={intent === "step" ? errors : {}} values={intent === "step" ? answer?.values : undefined} isOpen={intent === "step"} />
    </DeskPage>
  );
}
