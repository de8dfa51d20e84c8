import { m } from "~/paraglide/messages";
import { CheckboxField, DateField, Fields, NumberField, TextField, WeekGrid } from "~/ui";
import { FieldTips } from "./field-tips";
import { shown, shownList, type StepProps } from "./step-props";

export function TimesStep({ content, typed, errors, lists, reading }: StepProps) {
  const number = (name: "hoursMin" | "hoursMax") => shown(typed, name, content[name] === null ? "" : String(content[name]));
  const isSchoolTime = typed ? typed.withinSchoolHours === "on" : content.withinSchoolHours;
  return (
    <Fields>
      <NumberField name="hoursMin" label={m.vacancies_hours_min()} suffix={m.vacancies_hours_suffix()} defaultValue={number("hoursMin")} errors={errors.hoursMin} />
      <NumberField name="hoursMax" label={m.vacancies_hours_max()} help={m.vacancies_hours_max_help()} optional suffix={m.vacancies_hours_suffix()} defaultValue={number("hoursMax")} errors={errors.hoursMax} />
      <WeekGrid name="dayParts" legend={m.vacancies_day_parts()} help={m.vacancies_day_parts_help()} cornerLabel={m.vacancies_day_corner()} days={lists.days} parts={lists.dayParts} defaultValue={shownList(typed, "dayParts", content.dayParts)} errors={errors.dayParts} />
      <TextField name="times" label={m.vacancies_times()} help={m.vacancies_times_help()} optional maxLength={200} defaultValue={shown(typed, "times", content.times)} errors={errors.times} />
      <FieldTips of="times" reading={reading} />
      <CheckboxField name="withinSchoolHours" label={m.vacancies_school_hours()} help={m.vacancies_school_hours_help()} defaultChecked={isSchoolTime} errors={errors.withinSchoolHours} />
      <DateField name="startFrom" label={m.vacancies_start_from()} help={m.vacancies_start_from_help()} optional defaultValue={shown(typed, "startFrom", content.startFrom ?? "")} errors={errors.startFrom} />
      <NumberField name="places" label={m.vacancies_places()} defaultValue={shown(typed, "places", String(content.places))} errors={errors.places} />
    </Fields>
  );
}
