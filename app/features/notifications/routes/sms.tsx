import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, seeOther } from "~/platform/http.server";
import { sendsSms } from "~/platform/sms.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, Disclosure, ErrorSummary, Fact, Facts, Fields, FormActions, Notice, Page, Section, TextField } from "~/ui";
import { askSmsCode } from "../commands/ask-sms-code.server";
import { confirmSmsNumber } from "../commands/confirm-sms-number.server";
import { stopSms } from "../commands/stop-sms.server";
import { codeForm, numberForm } from "../model/sms-forms";
import { hintOf } from "../model/sms-number";
import { findSmsChoice } from "../queries.server";

export const meta = () => pageTitle(m.notifications_sms_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  if (!sendsSms()) throw pageNotFound();
  const { number, since, asked } = await findSmsChoice(actor);
  return {
    on: number && since ? { number: hintOf(number), day: dayWithYear(since, getLocale()) } : null,
    asked: asked && hintOf(asked),
    stopped: new URL(request.url).searchParams.has("uit"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  if (!sendsSms()) throw pageNotFound();
  const posted = await readFormData(request);
  const intent = posted.get("intent");
  if (intent === "stop") {
    await stopSms(actor);
    throw seeOther("/account/sms?uit");
  }
  const form = intent === "confirm" ? parseFormData(posted, codeForm) : parseFormData(posted, numberForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: {} }, { status: 422 });
  const outcome = "code" in form.value ? await confirmSmsNumber(actor, form.value.code) : await askSmsCode(actor, form.value.number);
  return outcome.ok ? seeOther("/account/sms") : answerRefusal(outcome, "code" in form.value ? {} : form.values);
}

export default function SmsRoute() {
  const { on, asked, stopped } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const askForm = (label: string) => (
    <Form method="post" noValidate>
      <Fields>
        <TextField name="number" type="tel" autoComplete="tel" width="medium" maxLength={30} label={m.notifications_sms_number()} help={m.notifications_sms_number_help()} errors={errors.number} defaultValue={String((answer?.values as Record<string, unknown> | undefined)?.number ?? "")} />
      </Fields>
      <FormActions submit={label} />
    </Form>
  );
  return (
    <Page
      title={asked ? m.notifications_sms_code_title() : m.notifications_sms_title()}
      lead={asked ? m.notifications_sms_code_lead({ number: asked }) : m.notifications_sms_lead()}
      above={
        <>
          <ErrorSummary errors={errors} />
          <ArrowLink to="/account" icon="back" arrow={false}>{m.notifications_choose_back()}</ArrowLink>
        </>
      }
      narrow
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {stopped && !answer && !asked && <Notice kind="ok" announce>{m.notifications_sms_stopped()}</Notice>}
      {asked ? (
        <>
          <Form method="post" noValidate>
            <input type="hidden" name="intent" value="confirm" />
            <Fields>
              <TextField name="code" inputMode="numeric" autoComplete="one-time-code" width="medium" maxLength={20} label={m.notifications_sms_code_label()} help={m.notifications_sms_code_help()} errors={errors.code} />
            </Fields>
            <FormActions submit={m.notifications_sms_confirm()} />
          </Form>
          <Disclosure summary={m.notifications_sms_ask_again()} open={errors.number !== undefined}>{askForm(m.notifications_sms_ask_again())}</Disclosure>
        </>
      ) : on ? (
        <>
          <Notice kind="ok" title={m.notifications_sms_on()}>{m.notifications_sms_on_text(on)}</Notice>
          <Form method="post">
            <Button variant="secondary" name="intent" value="stop">{m.notifications_sms_off()}</Button>
          </Form>
          <Disclosure summary={m.notifications_sms_other()} open={errors.number !== undefined}>{askForm(m.notifications_sms_ask())}</Disclosure>
        </>
      ) : (
        askForm(m.notifications_sms_ask())
      )}
      <Section id="wanneer" title={m.notifications_sms_what_title()}>
        <Facts className="facts--below">
          <Fact icon="check">{m.notifications_sms_what_offer()}</Fact>
          <Fact icon="check">{m.notifications_sms_what_planned()}</Fact>
          <Fact icon="check">{m.notifications_sms_what_tour()}</Fact>
          <Fact icon="check">{m.notifications_sms_what_work()}</Fact>
        </Facts>
        <p>{m.notifications_sms_what_free()}</p>
      </Section>
    </Page>
  );
}
