import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, DateField, TextField, TimeField } from "~/ui";
import { limits } from "../model/limits";

type MeetingFormProps = { values: Record<string, string | string[] | undefined>; errors: Record<string, string[] | undefined>; submit: string };

const one = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

/** A meeting of the programme: when, what, and where when that is not the usual place. */
export function MeetingForm({ values, errors, submit }: MeetingFormProps) {
  const field = (name: string) => ({ name, defaultValue: one(values[name]), errors: errors[name] });
  return (
    <Form method="post" noValidate className="fields">
      <DateField {...field("day")} label={m.group_routes_meeting_day()} />
      <TimeField {...field("from")} label={m.group_routes_meeting_from()} />
      <TimeField {...field("until")} label={m.group_routes_meeting_until()} />
      <TextField {...field("title")} label={m.group_routes_meeting_title()} optional maxLength={limits.short} />
      <TextField {...field("place")} label={m.group_routes_meeting_place()} help={m.group_routes_meeting_place_help()} optional maxLength={limits.short} />
      <ButtonRow><Button name="intent" value="meeting">{submit}</Button></ButtonRow>
    </Form>
  );
}
