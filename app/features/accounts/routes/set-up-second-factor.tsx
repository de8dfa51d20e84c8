import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, ErrorSummary, Fields, FormActions, Notice, Page, TextField } from "~/ui";
import { confirmSecondFactor, prepareSecondFactor } from "../commands/set-up-second-factor.server";
import { findOwnAccount } from "../queries.server";
import { findSignedIn } from "../session.server";

export const meta = () => pageTitle(m.accounts_set_up_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  // right after setting up, the page still shows the recovery codes of its own answer
  if (signedIn.hasSecondFactor) return { secret: "", qr: null };
  const { email } = await findOwnAccount(signedIn.accountId);
  return prepareSecondFactor(signedIn.accountId, email);
}

const schema = z.object({ code: z.string({ error: () => m.accounts_second_factor_wrong() }).max(30, { error: () => m.accounts_second_factor_wrong() }) });

export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  const form = await parseForm(request, schema);
  if (!form.ok) return data({ errors: form.errors, recoveryCodes: null }, { status: 422 });
  const confirmed = await confirmSecondFactor(signedIn.accountId, signedIn.sessionId, form.value.code);
  if (!confirmed.ok) {
    answerRefusal(confirmed);
    return data({ errors: confirmed.errors ?? { code: [confirmed.message] }, recoveryCodes: null }, { status: 422 });
  }
  return data({ errors: null, recoveryCodes: confirmed.value.recoveryCodes }, { headers: { "Cache-Control": "no-store" } });
}

export default function SetUpSecondFactor() {
  const { secret, qr } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.recoveryCodes) return <RecoveryCodes codes={answer.recoveryCodes} />;
  if (!qr) {
    return (
      <Page title={m.accounts_set_up_done_title()} narrow>
        <ButtonLink to="/start">{m.accounts_set_up_go_on()}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={m.accounts_set_up_title()} lead={m.accounts_set_up_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <ol className="steps">
        <li>{m.accounts_set_up_step_app()}</li>
        <li>
          {m.accounts_set_up_step_scan()}
          <svg className="qr" viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} role="img" aria-label={m.accounts_set_up_qr()}>
            <rect x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} fill="#fff" />
            <path d={qr.path} fill="#000" />
          </svg>
          <p>
            {m.accounts_set_up_secret()} <code>{secret.replace(/(.{4})/g, "$1 ").trim()}</code>
          </p>
        </li>
        <li>{m.accounts_set_up_step_code()}</li>
      </ol>
      <Form method="post" noValidate>
        <Fields>
          <TextField name="code" inputMode="numeric" autoComplete="one-time-code" width="medium" label={m.accounts_second_factor_label()} errors={answer?.errors?.code} />
        </Fields>
        <FormActions submit={m.accounts_code_button()} />
      </Form>
    </Page>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <Page title={m.accounts_set_up_done_title()} narrow>
      <Notice kind="ok" title={m.accounts_recovery_title()}>
        {m.accounts_recovery_text()}
      </Notice>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink to="/start">{m.accounts_set_up_go_on()}</ButtonLink>
    </Page>
  );
}
