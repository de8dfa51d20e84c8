import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, safePath, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Disclosure, ErrorSummary, Fields, FormActions, Page, TextField } from "~/ui";
import { passSecondFactor } from "../commands/pass-second-factor.server";
import { findSignedIn } from "../session.server";

export const meta = () => pageTitle(m.accounts_second_factor_title());

const goToOf = (request: Request) => safePath(new URL(request.url).searchParams.get("naar"));

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  if (signedIn.secondFactorDone) throw redirect(goToOf(request));
  if (!signedIn.hasSecondFactor) throw redirect("/inloggen/tweede-stap/instellen");
  return null;
}

const schema = z.object({ code: z.string({ error: () => m.accounts_second_factor_wrong() }).max(30, { error: () => m.accounts_second_factor_wrong() }) });

export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, { status: 422 });
  const passed = await passSecondFactor(signedIn.accountId, signedIn.sessionId, form.value.code);
  if (!passed.ok) return answerRefusal(passed);
  throw seeOther(goToOf(request));
}

export default function SecondFactor() {
  const answer = useActionData<typeof action>();
  return (
    <Page title={m.accounts_second_factor_title()} lead={m.accounts_second_factor_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <Form method="post" noValidate>
        <Fields>
          <TextField
            name="code"
            autoComplete="one-time-code"
            width="medium"
            label={m.accounts_second_factor_label()}
            errors={answer?.errors.code}
          />
        </Fields>
        <FormActions submit={m.accounts_code_button()} />
      </Form>
      <Disclosure summary={m.accounts_second_factor_lost()}>
        <p>{m.accounts_second_factor_lost_text()}</p>
      </Disclosure>
    </Page>
  );
}
