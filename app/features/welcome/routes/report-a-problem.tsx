import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { listMunicipalities } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, safePath, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ErrorSummary, Fields, FormActions, Notice, Page, SelectField, TextAreaField, TextField } from "~/ui";
import { reportProblem } from "../commands/report-problem.server";
import { reportSchema } from "../model/report";
import { longestReport } from "../model/report-limits";

export const meta = () => pageTitle(m.welcome_report_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const { searchParams } = new URL(request.url);
  const municipalities = actor?.municipalityIds[0] ? [] : await listMunicipalities();
  return { id: randomUUID(), sent: searchParams.has("verstuurd"), page: cameFrom(request), municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const form = await parseForm(request, reportSchema);
  if (!form.ok) return data({ message: "", errors: form.errors, values: form.values }, { status: 422 });
  const outcome = await reportProblem(actor, form.value);
  if (!outcome.ok) return answerRefusal(outcome, form.values);
  throw seeOther("/iets-klopt-niet?verstuurd");
}

/** The page somebody was on, so that nobody has to type an address. */
function cameFrom(request: Request): string {
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer) || new URL(referer).host !== new URL(request.url).host) return "";
  const path = safePath(new URL(referer).pathname);
  return path === "/iets-klopt-niet" ? "" : path.slice(0, 200);
}

export default function ReportAProblem() {
  const { id, sent, page, municipalities } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const value = (name: string, first = "") => String(answer?.values[name] ?? first);
  if (sent && !answer) {
    return (
      <Page title={m.welcome_report_sent_title()} lead={m.welcome_report_sent()} narrow>
        <Notice kind="ok" title={m.welcome_report_sent_note_title()} announce>
          {m.welcome_report_sent_note()}
        </Notice>
        <ArrowLink to="/start">{m.welcome_report_sent_link()}</ArrowLink>
      </Page>
    );
  }
  return (
    <Page title={m.welcome_report_title()} lead={m.welcome_report_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      {answer?.message && <Notice kind="error" title={answer.message} announce />}
      <Form method="post" noValidate className="stack-large">
        <input type="hidden" name="id" value={id} />
        <Fields>
          <TextAreaField name="text" label={m.welcome_report_text()} help={m.welcome_report_text_help()} limit={longestReport} errors={answer?.errors.text} defaultValue={value("text")} />
          <TextField name="page" label={m.welcome_report_page()} help={m.welcome_report_page_help()} errors={answer?.errors.page} defaultValue={value("page", page)} maxLength={200} optional />
          {municipalities.length > 0 && (
            <SelectField name="municipalityId" label={m.welcome_report_municipality()} placeholder={m.welcome_report_municipality_none()} options={municipalities} errors={answer?.errors.municipalityId} defaultValue={value("municipalityId")} optional />
          )}
          <TextField name="email" type="email" autoComplete="email" label={m.welcome_report_email()} help={m.welcome_report_email_help()} errors={answer?.errors.email} defaultValue={value("email")} optional />
        </Fields>
        <FormActions submit={m.welcome_report_send()} />
      </Form>
    </Page>
  );
}
