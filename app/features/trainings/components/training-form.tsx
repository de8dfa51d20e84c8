import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { CheckboxField, DateField, Fields, FilterGroup, FormActions, Group, NumberField, RadioGroup, SelectField, TextAreaField, TextField, type Option } from "~/ui";

export type TrainingFormLists = { tasks: { id: string; label: string; options: Option[] }[]; licences: Option[]; dutch: Option[]; proofs: Option[]; limits: { title: number; learns: number; givenBy: number; tasks: number } };
/** What stands in the fields, as a form posts it. */
export type TrainingFormValues = Record<string, string | string[] | undefined>;
type TrainingFormProps = { values: TrainingFormValues; errors: Record<string, string[] | undefined>; lists: TrainingFormLists };

const many = (value: string | string[] | undefined) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const one = (value: string | string[] | undefined) => many(value)[0] ?? "";

/** Everything about a training on one page, for people who write several of them. */
export function TrainingForm({ values, errors, lists }: TrainingFormProps) {
  const text = (name: string) => ({ name, defaultValue: one(values[name]), errors: errors[name] });
  return (
    <Form method="post" noValidate className="card-form">
      <Fields>
        <TextField {...text("title")} label={m.trainings_field_title()} maxLength={lists.limits.title} />
        <TextAreaField {...text("learns")} label={m.trainings_field_learns()} help={m.trainings_field_learns_help()} rows={4} limit={lists.limits.learns} />
        <TextField {...text("givenBy")} label={m.trainings_field_given_by()} help={m.trainings_field_given_by_help()} optional maxLength={lists.limits.givenBy} />
        <Group name="tasks" legend={m.trainings_field_tasks()} help={m.trainings_field_tasks_help({ max: lists.limits.tasks })} errors={errors.tasks}>
          {lists.tasks.map((sector) => (
            <FilterGroup key={sector.id} name="tasks" title={sector.label} options={sector.options} defaultValue={many(values.tasks)} />
          ))}
        </Group>
        <Group name="licences" legend={m.trainings_field_licences()} errors={errors.licences}>
          <FilterGroup name="licences" title={m.trainings_choose_licences()} options={lists.licences} defaultValue={many(values.licences)} />
        </Group>
        <RadioGroup name="proof" legend={m.trainings_field_proof()} options={lists.proofs} defaultValue={one(values.proof)} errors={errors.proof} />
        <SelectField {...text("dutchNeeded")} label={m.trainings_field_dutch_needed()} options={lists.dutch} />
        <SelectField {...text("dutchReached")} label={m.trainings_field_dutch_reached()} help={m.trainings_field_dutch_reached_help()} placeholder={m.trainings_not_about_dutch()} options={lists.dutch} />
        <TextField {...text("place")} label={m.trainings_field_place()} autoComplete="off" />
        <DateField {...text("startsOn")} label={m.trainings_field_starts()} help={m.trainings_field_starts_help()} optional />
        <NumberField {...text("weeks")} label={m.trainings_field_weeks()} />
        <NumberField {...text("hoursPerWeek")} label={m.trainings_field_hours()} />
        <NumberField {...text("places")} label={m.trainings_field_places()} />
        <TextField {...text("costCents")} label={m.trainings_field_cost()} help={m.trainings_field_cost_help()} optional width="short" inputMode="decimal" suffix={m.trainings_euro()} />
        <CheckboxField name="jobGuarantee" label={m.trainings_field_guarantee()} defaultChecked={one(values.jobGuarantee) === "on"} />
        <CheckboxField name="bbl" label={m.trainings_field_bbl()} defaultChecked={one(values.bbl) === "on"} />
      </Fields>
      <input type="hidden" name="intent" value="save" />
      <FormActions submit={m.trainings_save()} />
    </Form>
  );
}
