import { data, type ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Disclosure, ErrorSummary, Fields, FormActions, Page, TextField } from "~/ui";
import { signInWithCode } from "../commands/sign-in.server";
import { readAskToken } from "../cookies.server";
import { signedInHeaders } from "../signed-in-headers.server";

export const meta = () => pageTitle(m.accounts_code_title());

const schema = z.object({ code: z.string({ error: () => m.accounts_code_form() }).max(20, { error: () => m.accounts_code_form() }) });

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, { status: 422 });
  const signedIn = await signInWithCode(await readAskToken(request), form.value.code);
  if (!signedIn.ok) return answerRefusal(signedIn);
  throw seeOther(signedIn.value.goTo, await signedInHeaders(signedIn.value));
}

export default function SignInCode() {
  const answer = useActionData<typeof action>();
  return (
    <Page title={m.accounts_code_title()} lead={m.accounts_code_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <Form method="post" noValidate>
        <Fields>
          <TextField
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            width="medium"
            label={m.accounts_code_label()}
            help={m.accounts_code_help()}
            errors={answer?.errors.code}
          />
        </Fields>
        <FormActions submit={m.accounts_code_button()} />
      </Form>
      <Disclosure summary={m.accounts_code_no_mail()}>
        <p>{m.accounts_code_no_mail_text()}</p>
        <ArrowLink to="/inloggen">{m.accounts_code_again()}</ArrowLink>
      </Disclosure>
    </Page>
  );
}
