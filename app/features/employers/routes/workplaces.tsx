import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, Card, ConfirmDialog, Disclosure, ErrorSummary, Fields, FormActions, Notice, Page, Section, SelectField, TextAreaField, TextField } from "~/ui";
import { closeWorkplace, saveWorkplace } from "../commands/keep-workplace.server";
import { AddressFields } from "../components/address-fields";
import { accessWords } from "../components/access-words";
import { CompanyMenu } from "../components/company-menu";
import { fieldValue } from "../components/form-values";
import { accessAnswers, accessField, accessItems, accessValues, type AccessAnswer } from "../model/access";
import { workplaceSchema } from "../model/company-forms";
import { companyWorkplaces } from "../queries.server";

export const meta = () => pageTitle(m.employers_workplaces_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { workplaces: await companyWorkplaces(actor.organisationId!) };
}

const whichSchema = z.object({ intent: z.enum(["save", "close"]), workplaceId: z.uuid().optional() });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const posted = await readFormData(request);
  const which = parseFormData(posted, whichSchema);
  if (!which.ok) return data({ ok: false as const, message: m.employers_not_understood(), errors: {}, values: {} }, { status: 422 });
  const { intent, workplaceId } = which.value;
  if (intent === "close") {
    const closed = await closeWorkplace(actor, workplaceId ?? "00000000-0000-0000-0000-000000000000");
    return closed.ok ? seeOther("/bedrijf/plekken") : answerRefusal(closed);
  }
  const form = parseFormData(posted, workplaceSchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const saved = await saveWorkplace(actor, workplaceId ?? null, form.value);
  return saved.ok ? seeOther("/bedrijf/plekken") : answerRefusal(saved, form.values);
}

export default function WorkplacesRoute() {
  const { workplaces } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typedFor = answer?.values ? ((answer.values as Record<string, string>).workplaceId ?? "new") : null;
  return (
    <Page title={m.employers_workplaces_title()} lead={m.employers_workplaces_lead()} above={<ErrorSummary errors={errors} />} side={<CompanyMenu />}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <ul className="work-list">
        {workplaces.map((workplace) => (
          <Card as="li" key={workplace.id}>
            <h2 className="h3">{workplace.name}</h2>
            <p>{workplace.street}, {workplace.postcode} {workplace.place}</p>
            {workplace.directions && <p className="muted" lang="nl">{workplace.directions}</p>}
            <Disclosure summary={m.employers_change()} icon="edit" open={typedFor === workplace.id}>
              <WorkplaceForm id={workplace.id} value={fieldValue(typedFor === workplace.id ? answer : undefined, { ...workplace, ...accessValues(workplace) } as unknown as Record<string, string>)} errors={typedFor === workplace.id ? errors : {}} />
            </Disclosure>
            {workplaces.length > 1 && (
              <ConfirmDialog trigger={m.employers_close_workplace()} size="small" title={m.employers_close_workplace_title({ name: workplace.name })} text={m.employers_close_workplace_text()}>
                <Form method="post">
                  <input type="hidden" name="workplaceId" value={workplace.id} />
                  <Button variant="secondary" name="intent" value="close">{m.employers_close_workplace()}</Button>
                </Form>
              </ConfirmDialog>
            )}
          </Card>
        ))}
      </ul>
      <Section id="nieuw" kind="section" title={m.employers_new_workplace()}>
        <WorkplaceForm id={null} value={fieldValue(typedFor === "new" ? answer : undefined)} errors={typedFor === "new" ? errors : {}} />
      </Section>
    </Page>
  );
}

const answerWords: Record<AccessAnswer, () => string> = { yes: m.employers_access_yes, no: m.employers_access_no, unknown: m.employers_access_not_told };

function WorkplaceForm({ id, value, errors }: { id: string | null; value: (name: string) => string; errors: Record<string, string[] | undefined> }) {
  const prefix = id ?? "nieuw";
  return (
    <Form method="post" noValidate className="card-form">
      {id && <input type="hidden" name="workplaceId" value={id} />}
      <input type="hidden" name="intent" value="save" />
      <Fields>
        <TextField name="name" id={`${prefix}-name`} label={m.employers_workplace_name()} help={m.employers_workplace_name_help()} maxLength={80} defaultValue={value("name")} errors={errors.name} />
        <AddressFields prefix={prefix} value={value} errors={errors} />
        <TextAreaField name="directions" id={`${prefix}-directions`} label={m.employers_directions()} help={m.employers_directions_help()} rows={3} limit={300} optional defaultValue={value("directions")} errors={errors.directions} />
      </Fields>
      <Disclosure summary={m.employers_access_title()} icon="building">
        <p>{m.employers_access_why()}</p>
        <Fields>
          {accessItems.map((item) => (
            <SelectField key={item} name={accessField(item)} id={`${prefix}-${item}`} label={accessWords[item]()} options={accessAnswers.map((answer) => ({ value: answer, label: answerWords[answer]() }))} defaultValue={value(accessField(item)) || "unknown"} errors={errors[accessField(item)]} />
          ))}
        </Fields>
      </Disclosure>
      <FormActions submit={m.employers_save()} />
    </Form>
  );
}
