import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { monthWithYear, noonOf } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, ErrorSummary, Fields, FormActions, Notice, Section, SelectField, Table } from "~/ui";
import { keepPeriod } from "../commands/keep-period.server";
import { periodForm } from "../model/period-form";
import { retentionMonths } from "../model/retention";
import { listPeriods } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.retention_periods_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const periods = await listPeriods(await requireRole(request, "administrator"));
  const saved = periods.find(({ id }) => id === new URL(request.url).searchParams.get("bewaard"));
  return { saved: saved && { name: saved.name, months: saved.months }, periods: periods.map((period) => ({ ...period, erased: period.erased.map(({ month, people }) => ({ people, month: monthWithYear(noonOf(`${month}-15`), getLocale()) })) })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const form = parseFormData(await readFormData(request), periodForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: { months: [m.retention_months_between()] } as Record<string, string[]>, values: form.values }, { status: 422 });
  const kept = await keepPeriod(actor, form.value);
  return kept.ok ? seeOther(`/beheer/bewaren?bewaard=${form.value.municipalityId}`) : answerRefusal(kept, { municipalityId: form.value.municipalityId });
}

const choices = () => Array.from({ length: retentionMonths.most - retentionMonths.least + 1 }, (_, index) => String(retentionMonths.least + index)).map((value) => ({ value, label: m.retention_periods_option({ count: value }) }));

export default function PeriodsRoute() {
  const { periods, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typedFor = (answer?.values as Record<string, unknown> | undefined)?.municipalityId;
  return (
    <DeskPage above={<><ArrowLink to="/beheer" arrow={false} icon="back">{m.retention_periods_back()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.retention_periods_title()} lead={m.retention_periods_lead()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {saved && !answer && <Notice kind="ok" announce>{m.retention_periods_saved({ municipality: saved.name, count: saved.months })}</Notice>}
      {periods.map(({ id, name, months, mayChange, erased }) => (
        <Section key={id} id={`bewaren-${id}`} kind="desk-section" title={name}>
          {mayChange ? (
            <Form method="post" noValidate className="card-form">
              <input type="hidden" name="municipalityId" value={id} />
              <Fields>
                <SelectField name="months" id={`months-${id}`} label={m.retention_periods_months({ municipality: name })} help={m.retention_periods_hint()} options={choices()} defaultValue={String(months)} errors={typedFor === id ? errors.months : undefined} />
              </Fields>
              <FormActions submit={m.retention_periods_save()} />
            </Form>
          ) : (
            <p>{m.retention_periods_is({ municipality: name, count: months })}</p>
          )}
          {erased.length === 0 ? (
            <p className="muted">{m.retention_periods_erased_none()}</p>
          ) : (
            <Table
              caption={m.retention_periods_erased()}
              columns={[
                { key: "month", label: m.retention_periods_month(), cell: (row) => row.month },
                { key: "people", label: m.retention_periods_people(), cell: (row) => row.people, number: true },
              ]}
              rowKey={(row) => row.month}
              rows={erased}
            />
          )}
        </Section>
      ))}
    </DeskPage>
  );
}
