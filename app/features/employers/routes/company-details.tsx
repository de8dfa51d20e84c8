import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { labelOf, sectors } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Details, ErrorSummary, Fields, FormActions, Notice, NumberField, Page, SelectField, TextAreaField, TextField } from "~/ui";
import { changeCompany } from "../commands/change-company.server";
import { moveLabel } from "../commands/move-label.server";
import { AddressFields } from "../components/address-fields";
import { fieldValue } from "../components/form-values";
import { CompanyMenu } from "../components/company-menu";
import { OwnLabel } from "../components/own-label";
import { findLabel } from "../label.server";
import { labelSchema } from "../model/label-forms";
import { detailsSchema } from "../model/company-forms";
import { findOwnCompany } from "../queries.server";

export const meta = () => pageTitle(m.employers_details_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const company = await findOwnCompany(actor);
  const label = await findLabel(company.id);
  const locale = getLocale();
  return { company, label, sectors: sectors.map((sector) => ({ value: sector.id as string, label: labelOf(sector, locale) })), wasSaved: new URL(request.url).searchParams.has("bewaard") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const posted = await readFormData(request);
  if (posted.has("label")) {
    const step = parseFormData(posted, labelSchema);
    if (!step.ok) return data({ ok: false as const, message: "", errors: step.errors, values: step.values }, { status: 422 });
    const moved = await moveLabel(actor, actor.organisationId!, step.value);
    return moved.ok ? seeOther("/bedrijf/gegevens#merk") : answerRefusal(moved, step.values);
  }
  const form = parseFormData(posted, detailsSchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const changed = await changeCompany(actor, form.value);
  return changed.ok ? seeOther("/bedrijf/gegevens?bewaard=1") : answerRefusal(changed, form.values);
}

export default function CompanyDetailsRoute() {
  const { company, label, sectors: options, wasSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const value = fieldValue(answer, { ...company, harries: company.harries === null ? "" : String(company.harries) } as unknown as Record<string, string>);
  return (
    <Page title={m.employers_details_title()} lead={m.employers_details_lead()} above={<ErrorSummary errors={errors} />} side={<CompanyMenu />}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {wasSaved && !answer && <Notice kind="ok" title={m.employers_saved()} announce />}
      <Details items={[{ label: m.employers_company_name(), text: company.name }, { label: m.employers_kvk(), text: company.kvkNumber ?? "" }]} />
      <p className="muted small">{m.employers_fixed_note()}</p>
      <Form method="post" noValidate className="card-form">
        <Fields>
          <TextAreaField name="about" label={m.employers_about()} help={m.employers_about_help()} rows={4} limit={800} optional defaultValue={value("about")} errors={errors.about} />
          <TextAreaField name="contribution" label={m.employers_contribution()} help={m.employers_contribution_help()} rows={3} limit={600} optional defaultValue={value("contribution")} errors={errors.contribution} />
          <NumberField name="harries" label={m.employers_harries()} help={m.employers_harries_help()} optional maxLength={3} defaultValue={value("harries")} errors={errors.harries} />
          <SelectField name="sector" label={m.employers_sector()} placeholder={m.employers_choose()} options={options} defaultValue={value("sector")} errors={errors.sector} optional />
          <AddressFields value={value} errors={errors} />
          <TextField name="phone" type="tel" label={m.employers_phone()} optional width="medium" maxLength={20} defaultValue={value("phone")} errors={errors.phone} />
          <TextField name="website" label={m.employers_website()} optional maxLength={200} inputMode="url" defaultValue={value("website")} errors={errors.website} />
        </Fields>
        <FormActions submit={m.employers_save()} />
      </Form>
      {company.verification === "verified" && <OwnLabel label={label} errors={errors} values={answer?.values as Record<string, unknown> | undefined} />}
      {company.verification === "verified" && <p><ArrowLink to={`/bedrijven/${company.slug}`} icon="eye">{m.employers_see_public()}</ArrowLink></p>}
    </Page>
  );
}
