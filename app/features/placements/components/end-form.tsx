import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog, DateField, RadioGroup } from "~/ui";
import { endReasons } from "../model/choices";
import { reasonWord } from "./words";

type EndFormProps = { errors?: Record<string, string[] | undefined>; typed?: Record<string, string | string[]>; isPerson: boolean; today: string };

/** It stopped: the last day and a reason that blames nobody. */
export function EndForm({ errors, typed, isPerson, today }: EndFormProps) {
  const value = (name: string) => (typeof typed?.[name] === "string" ? (typed[name] as string) : undefined);
  return (
    <ConfirmDialog trigger={isPerson ? m.placements_stop_person() : m.placements_stop()} title={m.placements_stop_title()} text={isPerson ? m.placements_stop_text_person() : m.placements_stop_text()} open={errors !== undefined}>
      <Form method="post" noValidate className="fields">
        <input type="hidden" name="intent" value="end" />
        <DateField name="endedOn" label={m.placements_stop_day()} errors={errors?.endedOn} defaultValue={value("endedOn") ?? today} />
        <RadioGroup name="reason" legend={m.placements_stop_why()} errors={errors?.reason} options={endReasons.map((reason) => ({ value: reason, label: reasonWord(reason) }))} defaultValue={value("reason")} />
        <Button>{m.placements_stop_button()}</Button>
      </Form>
    </ConfirmDialog>
  );
}
