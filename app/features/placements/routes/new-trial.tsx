import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, ErrorSummary, Notice } from "~/ui";
import { draftTrial } from "../commands/draft-trial.server";
import { TrialForm, type Values } from "../components/trial-form";
import { findMatchForTrial } from "../find-placement.server";
import { trialForm } from "../model/trial-form";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.placements_new_trial());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const matchId = requireId(params.matchId);
  const match = await findMatchForTrial(actor, matchId);
  if (!match) throw pageNotFound();
  if (match.placementId) throw redirect(`/plaatsingen/${match.placementId}`);
  return { matchId, ...match };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const matchId = requireId(params.matchId);
  const form = await parseForm(request, trialForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const drafted = await draftTrial(actor, matchId, form.value);
  return drafted.ok ? seeOther(`/plaatsingen/${drafted.value.placementId}`) : answerRefusal(drafted, form.values);
}

export default function NewTrialRoute() {
  const { matchId, person, company, title, hours, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage above={<ArrowLink to={`/matches/${matchId}`} arrow={false} icon="back">{m.placements_to_match()}</ArrowLink>} title={m.placements_new_trial()} lead={`${m.placements_heading({ person, company })}: ${title}`}>
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isOpen ? <TrialForm values={(answer?.values as Values | undefined) ?? { hoursPerWeek: hours ?? undefined }} errors={errors} submit={m.placements_ask_three()} /> : <Notice kind="warning" title={m.placements_not_possible()}>{m.placements_match_not_open()}</Notice>}
    </DeskPage>
  );
}
