import { m } from "~/paraglide/messages";
import { CheckboxGroup, DateField, Fields, Group, NumberField, RadioGroup, TextField, WeekGrid } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

export function HoursFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "hours" }>>) {
  return (
    <Group name="hours" legend={title} legendAs="question" help={lead}>
      <Fields>
        <div className="field-pair">
          <NumberField name="hoursMin" label={m.profiles_hours_min()} suffix={m.profiles_hours_suffix()} optional defaultValue={view.min} errors={errors.hoursMin} />
          <NumberField name="hoursMax" label={m.profiles_hours_max()} suffix={m.profiles_hours_suffix()} defaultValue={view.max} errors={errors.hoursMax} />
        </div>
        <WeekGrid
          name="dayParts"
          legend={m.profiles_days_label()}
          help={m.profiles_days_help()}
          cornerLabel={m.profiles_days_corner()}
          days={view.days}
          parts={view.parts.map(({ value, label, times }) => ({ value, label, times }))}
          defaultValue={view.chosen}
          errors={errors.dayParts}
        />
      </Fields>
    </Group>
  );
}

export function StartFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "start" }>>) {
  return (
    <>
      <RadioGroup
        name="when"
        legend={title}
        legendAs="question"
        help={lead}
        defaultValue={view.from ? "later" : "now"}
        options={[
          { value: "now", label: m.profiles_start_now() },
          { value: "later", label: m.profiles_start_later() },
        ]}
      />
      <DateField name="startFrom" label={m.profiles_start_from()} help={m.profiles_start_from_help()} optional defaultValue={view.from ?? ""} errors={errors.startFrom} />
    </>
  );
}

/** Where somebody lives, and how far each means of transport may take. Only about 2 km of the place is kept (rule 10). */
export function TravelFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "travel" }>>) {
  return (
    <Group name="travel" legend={title} legendAs="question" help={lead} errors={errors.travel}>
      <Fields>
        <TextField name="place" label={m.profiles_place_label()} help={m.profiles_place_help()} width="medium" maxLength={80} autoComplete="address-level2" defaultValue={view.place} errors={errors.place} />
        {view.means.map((one) => (
          <div className="travel-row" key={one.value}>
            <CheckboxGroup name="transport" id={`transport-${one.value}`} legend={one.label} legendAs="hidden" options={[{ value: one.value, label: one.label }]} defaultValue={one.chosen ? [one.value] : []} />
            <NumberField name={`km-${one.value}`} label={<span className="visually-hidden">{m.profiles_km_label({ by: one.label.toLowerCase() })}</span>} suffix="km" defaultValue={one.km} />
          </div>
        ))}
      </Fields>
    </Group>
  );
}
