import { data, type ActionFunctionArgs } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { seeOther, valueOf } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { CheckboxGroup, ErrorSummary, Fields, FormActions, Page, RadioGroup, TextAreaField, TextField } from "~/ui";
import { signUp } from "../commands/sign-up.server";
import { looksForName, worksNowName } from "../components/sign-up-words";
import { writeAskToken } from "../cookies.server";
import { signUpSchema } from "../model/sign-up";
import { looksForChoices, worksNowChoices } from "../model/sign-up-choices";

export const meta = () => pageTitle(m.accounts_sign_up_title());

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return data(form, { status: 422 });
  const { askToken } = valueOf(await signUp(form.value, getLocale() === "en" ? "en" : "nl"));
  throw seeOther("/inloggen/code", { "Set-Cookie": await writeAskToken(askToken) });
}

export default function SignUp() {
  const answer = useActionData<typeof action>();
  const text = (name: string) => String(answer?.values[name] ?? "");
  const list = (name: string) => [answer?.values[name] ?? []].flat();
  return (
    <Page title={m.accounts_sign_up_title()} lead={m.accounts_sign_up_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <Form method="post" noValidate>
        <Fields>
          <TextField name="firstName" autoComplete="given-name" label={m.accounts_first_name()} errors={answer?.errors.firstName} defaultValue={text("firstName")} />
          <TextField
            name="place"
            autoComplete="address-level2"
            label={m.accounts_place()}
            help={m.accounts_place_help()}
            errors={answer?.errors.place}
            defaultValue={text("place")}
          />
          <TextField name="email" type="email" autoComplete="email" label={m.accounts_email_label()} help={m.accounts_email_help()} errors={answer?.errors.email} defaultValue={text("email")} />
          <CheckboxGroup
            name="looksFor"
            legend={m.accounts_looks_for()}
            help={m.accounts_more_allowed()}
            errors={answer?.errors.looksFor}
            defaultValue={list("looksFor")}
            options={looksForChoices.map((value) => ({ value, label: looksForName(value) }))}
          />
          <RadioGroup
            name="worksNow"
            legend={m.accounts_works_now()}
            errors={answer?.errors.worksNow}
            defaultValue={text("worksNow")}
            options={worksNowChoices.map((value) => ({ value, label: worksNowName(value) }))}
          />
          <TextAreaField name="likes" label={m.accounts_likes()} help={m.accounts_likes_help()} optional rows={3} maxLength={300} errors={answer?.errors.likes} defaultValue={text("likes")} />
        </Fields>
        <FormActions submit={m.accounts_sign_up_button()} note={m.accounts_sign_up_note()} />
      </Form>
    </Page>
  );
}
