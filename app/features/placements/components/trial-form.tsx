import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, DateField, Fields, NumberField, TextAreaField, TextField } from "~/ui";
import { trialLimits } from "../model/trial-limits";

export type Values = Record<string, string | string[] | number | undefined>;
type TrialFormProps = { values: Values; errors?: Record<string, string[] | undefined>; submit: string };

/** What is agreed for a trial, in the order of the agreement. */
export function TrialForm({ values, errors, submit }: TrialFormProps) {
  const value = (name: string) => (values[name] === undefined ? "" : String(values[name]));
  const field = (name: string) => ({ name, errors: errors?.[name], defaultValue: value(name) });
  return (
    <Form method="post" noValidate className="card-form">
      <input type="hidden" name="intent" value="trial" />
      <Fields>
        <TextAreaField {...field("goal")} label={m.placements_goal()} help={m.placements_goal_help()} rows={3} limit={trialLimits.text} />
        <TextAreaField {...field("tasks")} label={m.placements_tasks()} help={m.placements_one_a_line()} rows={4} limit={trialLimits.text} />
        <DateField {...field("startsOn")} label={m.placements_first_day()} />
        <DateField {...field("endsOn")} label={m.placements_last_day()} help={m.placements_trial_length()} />
        <TextAreaField {...field("longReason")} label={m.placements_long_reason()} help={m.placements_long_reason_help()} optional rows={2} limit={trialLimits.text} />
        <NumberField {...field("hoursPerWeek")} label={m.placements_hours()} suffix={m.placements_hours_suffix()} />
        <TextField {...field("guide")} label={m.placements_guide()} help={m.placements_guide_help()} maxLength={trialLimits.line} />
        <TextAreaField {...field("daySchedule")} label={m.placements_schedule()} help={m.placements_schedule_help()} rows={5} limit={trialLimits.text} />
      </Fields>
      <p>{m.placements_trial_promise()}</p>
      <ButtonRow>
        <Button arrow>{submit}</Button>
      </ButtonRow>
    </Form>
  );
}
