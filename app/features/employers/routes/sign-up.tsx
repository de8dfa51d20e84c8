import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { findSignedIn, writeAskToken } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther, valueOf } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ErrorSummary, Fields, FormActions, Notice, Page, Section, TextField } from "~/ui";
import { addCompany, signUpCompany } from "../commands/sign-up-company.server";
import { AddressFields } from "../components/address-fields";
import { fieldValue } from "../components/form-values";
import { addCompanySchema, signUpSchema } from "../model/company-forms";

export const meta = () => pageTitle(m.employers_sign_up_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await findSignedIn(request);
  return { firstName: signedIn?.firstName ?? null };
}

export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (signedIn) {
    const form = await parseForm(request, addCompanySchema);
    if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
    const added = await addCompany(signedIn, form.value);
    return added.ok ? seeOther(signedIn.hats.length > 0 ? "/account/pet?naar=/bedrijf" : "/bedrijf") : answerRefusal(added, form.values);
  }
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const { askToken } = valueOf(await signUpCompany(form.value, getLocale() === "en" ? "en" : "nl"));
  return seeOther("/inloggen/code", { "Set-Cookie": await writeAskToken(askToken) });
}

export default function CompanySignUpRoute() {
  const { firstName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const value = fieldValue(answer);
  return (
    <Page title={m.employers_sign_up_title()} lead={m.employers_sign_up_lead()} above={<ErrorSummary errors={errors} />} narrow>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {firstName !== null && <Notice title={m.employers_signed_in_title({ name: firstName })}>{m.employers_signed_in_text()}</Notice>}
      <Form method="post" noValidate className="card-form">
        <Section id="bedrijf" kind="section" title={m.employers_section_company()}>
          <Fields>
            <TextField name="companyName" label={m.employers_company_name()} autoComplete="organization" maxLength={120} defaultValue={value("companyName")} errors={errors.companyName} />
            <TextField name="kvkNumber" label={m.employers_kvk()} help={m.employers_kvk_help()} inputMode="numeric" width="medium" maxLength={20} autoComplete="off" defaultValue={value("kvkNumber")} errors={errors.kvkNumber} />
            <AddressFields value={value} errors={errors} />
          </Fields>
        </Section>
        {firstName === null && (
          <Section id="jij" kind="section" title={m.employers_section_you()}>
            <Fields>
              <TextField name="firstName" label={m.employers_first_name()} autoComplete="given-name" maxLength={60} defaultValue={value("firstName")} errors={errors.firstName} />
              <TextField name="lastName" label={m.employers_last_name()} autoComplete="family-name" maxLength={60} defaultValue={value("lastName")} errors={errors.lastName} />
              <TextField name="email" type="email" label={m.employers_email()} help={m.employers_email_help()} autoComplete="email" maxLength={254} defaultValue={value("email")} errors={errors.email} />
              <TextField name="phone" type="tel" label={m.employers_phone()} optional width="medium" autoComplete="tel" maxLength={20} defaultValue={value("phone")} errors={errors.phone} />
            </Fields>
          </Section>
        )}
        <Notice title={m.employers_after_title()}>{m.employers_after_text()}</Notice>
        <FormActions submit={m.employers_sign_up_button()} />
      </Form>
    </Page>
  );
}
