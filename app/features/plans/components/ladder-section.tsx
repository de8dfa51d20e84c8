import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { DateField, Disclosure, EmptyState, Fields, FormActions, RadioGroup, Section, Table, TextAreaField } from "~/ui";
import { ladderSteps } from "../model/ladder";
import { planLimits } from "../model/plan-limits";
import { LadderChart } from "./ladder-chart";
import { dayWords, stepName } from "./plan-words";

export type StepView = { id: string; step: number; since: string; reason: string; by: string };
type Props = { name: string; mayKeep: boolean; steps: StepView[]; today: string; errors: Record<string, string[] | undefined>; values: Record<string, unknown> | undefined; isOpen: boolean };

/** Where somebody stands on the ladder, how it went, and a step up or down. */
export function LadderSection({ name, mayKeep, steps, today, errors, values, isOpen }: Props) {
  const now = steps.at(-1);
  const value = (field: string) => (typeof values?.[field] === "string" ? (values[field] as string) : undefined);
  return (
    <Section id="ladder" kind="desk-section" title={m.plans_ladder_title()} lead={m.plans_ladder_lead()}>
      {now ? (
        <>
          <p><b>{m.plans_now({ step: now.step, name: stepName(now.step) })}</b> {m.plans_since_day({ day: dayWords(now.since) })}</p>
          <LadderChart moves={steps.map(({ step, since }) => ({ step, since: new Date(since) }))} until={new Date(today)} summary={m.plans_ladder_summary({ name, first: steps[0]!.step, last: now.step, count: steps.length })} />
          <Table
            caption={m.plans_ladder_table()}
            rows={steps.toReversed()}
            rowKey={({ id }) => id}
            columns={[
              { key: "since", label: m.plans_column_since(), cell: ({ since }) => dayWords(since) },
              { key: "step", label: m.plans_column_step(), cell: ({ step }) => m.plans_step_of({ step, name: stepName(step) }) },
              { key: "reason", label: m.plans_column_reason(), cell: ({ reason }) => <span lang="nl">{reason}</span> },
              { key: "by", label: m.plans_column_by(), cell: ({ by }) => by },
            ]}
          />
        </>
      ) : (
        <EmptyState title={m.plans_no_step()} text={m.plans_no_step_text()} />
      )}
      {mayKeep && <Disclosure summary={m.plans_new_step()} icon="chart" open={isOpen || !now}>
        <Form method="post" noValidate className="card-form">
          <input type="hidden" name="intent" value="step" />
          <Fields>
            <RadioGroup name="step" legend={m.plans_which_step()} errors={errors.step} defaultValue={value("step") ?? (now ? String(now.step) : undefined)} options={ladderSteps.map((step) => ({ value: String(step), label: m.plans_step_of({ step, name: stepName(step) }) }))} />
            <DateField name="since" label={m.plans_since()} errors={errors.since} defaultValue={value("since") ?? today} />
            <TextAreaField name="reason" label={m.plans_reason()} help={m.plans_reason_help()} rows={2} limit={planLimits.reason} errors={errors.reason} defaultValue={value("reason")} />
          </Fields>
          <FormActions submit={m.plans_save_step()} />
        </Form>
      </Disclosure>}
    </Section>
  );
}
