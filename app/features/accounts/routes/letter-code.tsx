import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Disclosure, ErrorSummary, Fields, FormActions, Page, TextField } from "~/ui";
import { signInWithLetter } from "../commands/sign-in-with-letter.server";
import { readLetterCode, writeOut } from "../model/letter-code";
import { signedInHeaders } from "../signed-in-headers.server";

export const meta = () => pageTitle(m.accounts_letter_title());

const schema = z.object({ code: z.string({ error: () => m.accounts_letter_form() }).max(40, { error: () => m.accounts_letter_form() }) });

/** Opening the page does nothing but fill in the code of the picture on the letter (rule 25). */
export function loader({ request }: LoaderFunctionArgs) {
  const code = readLetterCode(new URL(request.url).searchParams.get("c") ?? "");
  return { code: code ? writeOut(code) : "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return data({ ...form, message: "" }, { status: 422 });
  const signedIn = await signInWithLetter(form.value.code, getLocale() === "en" ? "en" : "nl");
  if (!signedIn.ok) return answerRefusal(signedIn, form.values);
  throw seeOther(signedIn.value.goTo, await signedInHeaders(signedIn.value));
}

export default function LetterCodeRoute() {
  const { code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <Page title={m.accounts_letter_title()} lead={m.accounts_letter_lead()} above={<ErrorSummary errors={errors} />} narrow>
      <Form method="post" action="/code" noValidate>
        <Fields>
          <TextField name="code" label={m.accounts_letter_label()} help={m.accounts_letter_help()} width="medium" autoComplete="off" autoCapitalize="characters" spellCheck={false} defaultValue={String(answer?.values.code ?? code)} errors={errors.code} />
        </Fields>
        <p>{m.accounts_letter_means()}</p>
        <FormActions submit={m.accounts_letter_button()} />
      </Form>
      <Disclosure summary={m.accounts_letter_trouble()}>
        <p>{m.accounts_letter_trouble_text()}</p>
        <ArrowLink to="/inloggen">{m.accounts_letter_by_mail()}</ArrowLink>
      </Disclosure>
    </Page>
  );
}
