import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { safePath, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ErrorSummary, Fields, FormActions, Page, TextField } from "~/ui";
import { askSignInCode } from "../commands/ask-sign-in-code.server";
import { writeAskToken } from "../cookies.server";
import { emailSchema } from "../model/contact-fields";
import { findActor } from "../session.server";

export const meta = () => pageTitle(m.accounts_sign_in_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const goTo = safePath(new URL(request.url).searchParams.get("naar"));
  if (await findActor(request)) throw redirect(goTo);
  return { goTo };
}

const schema = z.object({ email: emailSchema, goTo: z.string().max(500).optional() });

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, { status: 422 });
  const { askToken } = await askSignInCode(form.value.email, safePath(form.value.goTo));
  throw seeOther("/inloggen/code", { "Set-Cookie": await writeAskToken(askToken) });
}

export default function SignIn() {
  const { goTo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title={m.accounts_sign_in_title()} lead={m.accounts_sign_in_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <Form method="post" noValidate>
        <input type="hidden" name="goTo" value={goTo} />
        <Fields>
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            inputMode="email"
            label={m.accounts_email_label()}
            errors={answer?.errors.email}
            defaultValue={String(answer?.values.email ?? "")}
          />
        </Fields>
        <FormActions submit={m.accounts_sign_in_button()} />
      </Form>
      <p>
        {m.accounts_no_account()} <ArrowLink to="/aanmelden">{m.accounts_no_account_job_seeker()}</ArrowLink>{" "}
        <ArrowLink to="/aanmelden/werkgever">{m.accounts_no_account_employer()}</ArrowLink>{" "}
        <ArrowLink to="/code">{m.accounts_letter_link()}</ArrowLink>
      </p>
    </Page>
  );
}
