import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { CheckboxField, DateField, Fields, FormActions, NumberField, RadioGroup, SelectField, TextAreaField, TimeField, type Option } from "~/ui";

export type TourFormLists = { workplaces: Option[]; vacancies: Option[]; audiences: { value: string; label: string; example: string }[]; limits: { shows: number; places: number } };
/** What stands in the fields, as a form posts it. */
export type TourFormValues = Record<string, string | string[] | undefined>;
type TourFormProps = { values: TourFormValues; errors: Record<string, string[] | undefined>; lists: TourFormLists };

const one = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

/** Everything about a tour on one page. */
export function TourForm({ values, errors, lists }: TourFormProps) {
  const field = (name: string) => ({ name, defaultValue: one(values[name]), errors: errors[name] });
  return (
    <Form method="post" noValidate className="card-form">
      <Fields>
        <DateField {...field("day")} label={m.tours_field_day()} />
        <TimeField {...field("from")} label={m.tours_field_from()} />
        <TimeField {...field("until")} label={m.tours_field_until()} />
        <SelectField {...field("workplaceId")} label={m.tours_field_where()} placeholder={lists.workplaces.length > 1 ? m.tours_choose() : undefined} options={lists.workplaces} />
        <RadioGroup {...field("audience")} legend={m.tours_field_audience()} help={m.tours_field_audience_help()} options={lists.audiences} />
        <NumberField {...field("places")} label={m.tours_field_places()} help={m.tours_field_places_help()} />
        <TextAreaField {...field("shows")} label={m.tours_field_shows()} help={m.tours_field_shows_help()} rows={4} limit={lists.limits.shows} />
        <CheckboxField name="isAccessible" label={m.tours_field_accessible()} defaultChecked={one(values.isAccessible) === "on"} />
        {lists.vacancies.length > 0 && <SelectField {...field("vacancyId")} label={m.tours_field_vacancy()} help={m.tours_field_vacancy_help()} placeholder={m.tours_no_vacancy()} options={lists.vacancies} optional />}
      </Fields>
      <input type="hidden" name="intent" value="save" />
      <FormActions submit={m.tours_save()} />
    </Form>
  );
}
