import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { seeOther } from "~/platform/http.server";
import { sendsSms } from "~/platform/sms.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, ErrorSummary, Fields, FormActions, Notice, Page, Rows, Section, TextField } from "~/ui";
import { accountSchema, changeAccount } from "../commands/change-account.server";
import { signOutElsewhere } from "../commands/sign-out.server";
import { roleName } from "../components/role-name";
import { shownEmail } from "../model/no-mail";
import { findOwnAccount } from "../queries.server";
import { findSignedIn, requireActor } from "../session.server";

export const meta = () => pageTitle(m.accounts_account_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const [account, signedIn] = await Promise.all([findOwnAccount(actor.accountId), findSignedIn(request)]);
  const { email, firstName, lastName, phone, _count } = account;
  return {
    account: { email: shownEmail(email), firstName, lastName, phone },
    otherSessions: _count.sessions - 1,
    hats: signedIn?.hats.length ?? 1,
    role: actor.role,
    organisationName: actor.organisationName,
    sendsSms: sendsSms(),
    saved: new URL(request.url).searchParams.has("bewaard"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  if (new URL(request.url).searchParams.has("elders")) {
    await signOutElsewhere(actor.accountId, actor.sessionId);
    throw seeOther("/account?bewaard");
  }
  const form = await parseForm(request, accountSchema);
  if (!form.ok) return data(form, { status: 422 });
  await changeAccount(actor.accountId, form.value);
  throw seeOther("/account?bewaard");
}

export default function Account() {
  const { account, otherSessions, hats, role, organisationName, sendsSms, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const value = (name: "firstName" | "lastName" | "phone") => String(answer?.values[name] ?? account[name]);
  return (
    <Page title={m.accounts_account_title()} lead={[roleName(role), organisationName].filter(Boolean).join(", ")} above={<ErrorSummary errors={answer?.errors} />} narrow>
      {saved && !answer && <Notice kind="ok" title={m.accounts_saved()} />}
      <Form method="post" noValidate action="/account">
        <Fields>
          <TextField name="firstName" autoComplete="given-name" label={m.accounts_first_name()} errors={answer?.errors.firstName} defaultValue={value("firstName")} />
          <TextField name="lastName" autoComplete="family-name" label={m.accounts_last_name()} errors={answer?.errors.lastName} defaultValue={value("lastName")} optional />
          <TextField name="phone" type="tel" autoComplete="tel" width="medium" label={m.accounts_phone()} errors={answer?.errors.phone} defaultValue={value("phone")} optional />
        </Fields>
        <p className="muted">{account.email ? m.accounts_email_is({ email: account.email }) : m.accounts_no_email()}</p>
        <FormActions submit={m.accounts_save()} />
      </Form>
      <Section id="meer" title={m.accounts_more()}>
        <Rows>
          <li><ArrowLink to="/account/meldingen">{m.accounts_link_notifications()}</ArrowLink></li>
          {sendsSms && <li><ArrowLink to="/account/sms">{m.notifications_sms_to()}</ArrowLink></li>}
          {role === "jobseeker" && <li><ArrowLink to="/mijn/verhuizen">{m.moves_link()}</ArrowLink></li>}
          <li><ArrowLink to="/account/gegevens">{m.accounts_link_data()}</ArrowLink></li>
          <li><ArrowLink to="/taal">{m.accounts_language_title()}</ArrowLink></li>
          {hats > 1 && (
            <li><ArrowLink to="/account/pet">{m.accounts_hat_title()}</ArrowLink></li>
          )}
        </Rows>
      </Section>
      <div className="button-row">
        <ButtonLink to="/uitloggen" variant="secondary" icon="logout">
          {m.accounts_sign_out_button()}
        </ButtonLink>
        {otherSessions > 0 && (
          <Form method="post" action="/account?elders">
            <Button variant="subtle">{m.accounts_sign_out_elsewhere()}</Button>
          </Form>
        )}
      </div>
    </Page>
  );
}
