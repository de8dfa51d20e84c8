import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ErrorSummary, Notice, Page } from "~/ui";
import { putInProfile } from "../commands/put-in-profile.server";
import { shareResult } from "../commands/share-result.server";
import { withdrawShare } from "../commands/withdraw-share.server";
import { AddedNotice, PutInProfile } from "../components/put-in-profile";
import { ResultBody } from "../components/result-body";
import { SharePanel } from "../components/share-panel";
import { AgainForm, RemoveForm } from "../components/start-panel";
import { picksOf } from "../model/picks";
import { readResultPage, type ResultPage } from "../read-result.server";

export const meta: MetaFunction = () => pageTitle(m.exercise_name());

const here = "/mijn/oefening/resultaat";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const { searchParams } = new URL(request.url);
  const page = await readResultPage(actor, { added: searchParams.getAll("erbij"), noRoom: searchParams.getAll("vol") }, getLocale());
  if (!page) throw seeOther("/mijn/oefening");
  return { ...page, isDone: searchParams.has("gezet") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await readFormData(request);
  const intent = form.get("intent");
  if (intent !== "share" && intent !== "stop") return put(actor, form);
  const outcome = intent === "share" ? await shareResult(actor) : await withdrawShare(actor);
  return outcome.ok ? seeOther(`${here}#delen`) : answerRefusal(outcome);
}

async function put(actor: Actor, form: FormData) {
  const outcome = await putInProfile(actor, form.getAll("pick").filter((pick) => typeof pick === "string"));
  if (!outcome.ok) return answerRefusal(outcome);
  const { added, noRoom } = outcome.value;
  const said = new URLSearchParams([["gezet", "1"], ...picksOf(added).map((pick) => ["erbij", pick]), ...picksOf(noRoom).map((pick) => ["vol", pick])]);
  return seeOther(`${here}?${said}`);
}

export default function ResultRoute() {
  const page = useLoaderData<typeof loader>() as ResultPage & { isDone: boolean };
  const refusal = useActionData<typeof action>();
  const { strengths } = page.result;
  if (strengths.length === 0) {
    return (
      <Page title={m.exercise_result_none_title()} lead={m.exercise_result_none_text()} narrow>
        <AgainForm />
        <RemoveForm />
      </Page>
    );
  }
  return (
    <Page title={strengths.length === 1 ? m.exercise_result_title_one({ name: page.firstName }) : m.exercise_result_title({ name: page.firstName })} lead={m.exercise_result_lead()}>
      {refusal && <ErrorSummary errors={refusal.errors} />}
      {refusal && Object.keys(refusal.errors).length === 0 && <Notice kind="warning" announce>{refusal.message}</Notice>}
      {page.isDone && !refusal && <AddedNotice added={page.added} noRoom={page.noRoom} />}
      <ResultBody page={page} />
      <PutInProfile picks={page.picks} present={page.present} errors={refusal?.errors.pick} />
      <SharePanel contact={page.contact} sharedOn={page.sharedOn} />
      <AgainForm />
      <RemoveForm />
    </Page>
  );
}
