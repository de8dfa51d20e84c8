import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, DateField, Disclosure, Fields, FormActions, Notice, Section, SelectField, TextAreaField, TextField } from "~/ui";
import { planLimits } from "../model/plan-limits";
import { InterventionList, type InterventionView } from "./intervention-list";
import { dayWords } from "./plan-words";

type Plan = { goal: string; askedAt: string | null; agreedAt: string | null; interventions: InterventionView[]; agreements: { id: string; at: string; goal: string; count: number }[] };
type Props = { name: string; mayKeep: boolean; plan: Plan | null; menu: string[]; intent: string; errors: Record<string, string[] | undefined>; values: Record<string, unknown> | undefined };

/** The goal, what is done for it, and where the person's yes stands. */
export function PlanSection({ name, mayKeep, plan, menu, intent, errors, values }: Props) {
  const typed = (of: string, field: string) => (intent === of && typeof values?.[field] === "string" ? (values[field] as string) : undefined);
  const wrong = (of: string) => (intent === of ? errors : {});
  return (
    <Section id="plan" kind="desk-section" title={m.plans_plan_title()} lead={mayKeep ? m.plans_plan_lead({ name }) : undefined}>
      {plan && <YesState plan={plan} name={name} />}
      {mayKeep ? (
        <Form method="post" noValidate className="card-form">
          <input type="hidden" name="intent" value="goal" />
          <Fields>
            <TextAreaField name="goal" label={m.plans_goal({ name })} help={m.plans_goal_help()} rows={2} limit={planLimits.goal} errors={wrong("goal").goal} defaultValue={typed("goal", "goal") ?? plan?.goal} />
          </Fields>
          <FormActions submit={m.plans_save_goal()} />
        </Form>
      ) : (
        <p lang={plan ? "nl" : undefined}>{plan ? plan.goal : m.plans_none_yet()}</p>
      )}
      {plan && plan.interventions.length > 0 && <InterventionList interventions={plan.interventions} keeps={mayKeep} />}
      {plan && mayKeep && (
        <Disclosure summary={m.plans_add()} icon="plus" open={intent === "add" || plan.interventions.length === 0}>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="intent" value="add" />
            <Fields>
              <SelectField name="what" label={m.plans_what()} placeholder={m.plans_choose()} errors={wrong("add").what} defaultValue={typed("add", "what")} options={menu.map((item) => ({ value: item, label: item }))} />
              <TextField name="who" label={m.plans_who()} help={m.plans_who_help()} maxLength={planLimits.who} optional errors={wrong("add").who} defaultValue={typed("add", "who")} />
              <DateField name="by" label={m.plans_by()} optional errors={wrong("add").by} defaultValue={typed("add", "by")} />
            </Fields>
            <FormActions submit={m.plans_add_button()} />
          </Form>
        </Disclosure>
      )}
      {plan && mayKeep && plan.interventions.length > 0 && !plan.agreedAt && (
        <Form method="post">
          <Button name="intent" value="ask">{plan.askedAt ? m.plans_ask_again({ name }) : m.plans_ask({ name })}</Button>
        </Form>
      )}
      {plan && plan.agreements.length > 0 && (
        <Disclosure summary={m.plans_agreements({ count: plan.agreements.length })} icon="check">
          <ul className="rows">{plan.agreements.map(({ id, at, goal, count }) => <li key={id}><b>{dayWords(at)}</b> <span lang="nl">{goal}</span> <span className="muted">{m.plans_agreement_count({ count })}</span></li>)}</ul>
        </Disclosure>
      )}
    </Section>
  );
}

function YesState({ plan, name }: { plan: Plan; name: string }) {
  if (plan.agreedAt) return <Notice kind="ok">{m.plans_agreed({ name, day: dayWords(plan.agreedAt) })}</Notice>;
  if (plan.askedAt) return <Notice>{m.plans_asked({ name, day: dayWords(plan.askedAt) })}</Notice>;
  return <Notice kind="warning">{plan.agreements.length > 0 ? m.plans_changed_since({ name }) : m.plans_not_asked({ name })}</Notice>;
}
