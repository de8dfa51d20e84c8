import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { CheckboxGroup, DateField, Fields, FormActions, NumberField, SelectField, TextAreaField, TextField, TimeField, type Option } from "~/ui";
import { weekdays } from "../model/group-route";
import { limits } from "../model/limits";
import { weekdayWords } from "./words";

/** What stands in the fields, as a form posts it. */
export type RouteFormValues = Record<string, string | string[] | undefined>;
type Errors = Record<string, string[] | undefined>;
type RouteFormProps = { values: RouteFormValues; errors: Errors; leaders: Option[]; /** with the rhythm from which the programme is made */ isNew?: boolean };

const one = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

/** Everything about a route on one page. */
export function RouteForm({ values, errors, leaders, isNew = false }: RouteFormProps) {
  const field = (name: string) => ({ name, defaultValue: one(values[name]), errors: errors[name] });
  return (
    <Form method="post" noValidate className="card-form">
      <Fields>
        <TextField {...field("title")} label={m.group_routes_field_title()} help={m.group_routes_field_title_help()} maxLength={limits.title} />
        <TextAreaField {...field("about")} label={m.group_routes_field_about()} help={m.group_routes_field_about_help()} rows={4} limit={limits.text} />
        <TextAreaField {...field("gives")} label={m.group_routes_field_gives()} help={m.group_routes_field_gives_help()} rows={3} limit={limits.text} optional />
        <DateField {...field("startsOn")} label={m.group_routes_field_starts()} help={isNew ? undefined : m.group_routes_field_starts_help()} />
        <NumberField {...field("weeks")} label={m.group_routes_field_weeks()} />
        {isNew && (
          <>
            <CheckboxGroup name="days" legend={m.group_routes_field_days()} help={m.group_routes_field_days_help()} options={weekdays.map((day) => ({ value: day, label: weekdayWords(day) }))} defaultValue={[values.days ?? []].flat()} inline errors={errors.days} />
            <TimeField {...field("from")} label={m.group_routes_field_from()} />
            <TimeField {...field("until")} label={m.group_routes_field_until()} />
          </>
        )}
        <TextField {...field("place")} label={m.group_routes_field_place()} maxLength={limits.short} />
        <TextField {...field("street")} label={m.group_routes_field_street()} optional maxLength={limits.short} />
        <NumberField {...field("places")} label={m.group_routes_field_places()} help={m.group_routes_field_places_help()} />
        <SelectField {...field("leaderId")} label={m.group_routes_field_leader()} placeholder={one(values.leaderId) ? undefined : m.group_routes_choose()} options={leaders} />
        <TextAreaField {...field("partners")} label={m.group_routes_field_partners()} help={m.group_routes_field_partners_help()} rows={4} optional />
      </Fields>
      <input type="hidden" name="intent" value="save" />
      <FormActions submit={m.group_routes_save()} />
    </Form>
  );
}
