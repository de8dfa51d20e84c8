import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, ErrorSummary, Notice, Page } from "~/ui";
import { answerCheckIn } from "../commands/answer-check-in.server";
import { CheckInFields } from "../components/check-in-fields";
import { findCheckInByLink } from "../find-check-in.server";
import { checkInForm } from "../model/aftercare-forms";

export const meta: MetaFunction = () => [...pageTitle(m.placements_how_title()), { name: "robots", content: "noindex" }];

/** Opening the link changes nothing: mail scanners open links too (rule 25). It tells no name to who happens to open it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return { checkIn: await findCheckInByLink(params.token ?? ""), isDone: new URL(request.url).searchParams.has("klaar") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const parsed = parseFormData(await readFormData(request), checkInForm);
  if (!parsed.ok) return data({ ok: false as const, message: "", errors: parsed.errors, values: parsed.values }, { status: 422 });
  const outcome = await answerCheckIn(token, parsed.value);
  return outcome.ok ? seeOther(`/hoe-gaat-het/${token}?klaar`) : answerRefusal(outcome, parsed.values);
}

export default function HowItGoesRoute() {
  const { checkIn, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!checkIn) return <Page title={m.placements_how_unknown_title()} lead={m.placements_how_unknown()} narrow>{null}</Page>;
  if (checkIn.isOver) return <Page title={m.placements_how_over_title()} lead={m.placements_check_in_over()} narrow><ButtonLink to="/plaatsingen" variant="secondary">{m.placements_how_to_site()}</ButtonLink></Page>;
  const text = (name: string) => (typeof answer?.values?.[name] === "string" ? answer.values[name] : undefined);
  const isAnswered = checkIn.going !== null;
  return (
    <Page title={m.placements_how_title()} lead={checkIn.party === "jobseeker" ? m.placements_how_lead_person() : m.placements_how_lead_company()} narrow>
      {isDone && isAnswered && <Notice kind="ok" announce title={m.placements_how_thanks()}>{m.placements_how_thanks_text()}</Notice>}
      <ErrorSummary errors={answer?.errors} />
      {answer?.message && <Notice kind="warning" announce title={m.placements_not_done()}>{answer.message}</Notice>}
      <Form method="post" className="fields" noValidate>
        <CheckInFields by={checkIn.party} errors={answer?.errors} going={text("going") ?? checkIn.going ?? undefined} call={text("call") ?? (isAnswered ? (checkIn.wantsCall ? "yes" : "no") : undefined)} />
        <ButtonRow>
          <Button>{isAnswered ? m.placements_how_change() : m.placements_how_send()}</Button>
        </ButtonRow>
      </Form>
      <p className="small muted">{checkIn.party === "jobseeker" ? m.placements_how_who_reads_person() : m.placements_how_who_reads_company()}</p>
    </Page>
  );
}
