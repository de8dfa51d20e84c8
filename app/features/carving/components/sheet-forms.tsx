import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Disclosure, Fields, Section, TextField } from "~/ui";
import { FunctionBasics } from "./function-form";
import type { Errors } from "./task-row";

type Typed = Record<string, string | string[]>;
const one = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

/** The form for one more function of today. */
export function NewFunction({ typed, errors, isFirst }: { typed: Typed; errors: Errors; isFirst: boolean }) {
  const form = (
    <Form method="post" noValidate className="card-form">
      <Fields>
        <FunctionBasics values={{ title: one(typed.title), people: one(typed.people) || "1", minutesEach: one(typed.minutesEach) }} errors={errors} />
      </Fields>
      <div className="button-row">
        <Button variant={isFirst ? "primary" : "secondary"} icon="plus" name="intent" value="addFunction">{m.carving_add_function()}</Button>
      </div>
    </Form>
  );
  return (
    <Section id="nieuwe-functie" kind="desk-section" title={isFirst ? m.carving_first_function() : m.carving_new_function()} hideTitle={!isFirst}>
      {isFirst ? form : <Disclosure summary={m.carving_new_function()} icon="plus" open={Object.keys(errors).length > 0}>{form}</Disclosure>}
    </Section>
  );
}

export function RenameSheet({ title, errors }: { title: string; errors: Errors }) {
  return (
    <Disclosure summary={m.carving_rename()} icon="edit" open={Object.keys(errors).length > 0}>
      <Form method="post" noValidate className="card-form">
        <TextField name="name" label={m.carving_sheet_title()} maxLength={80} defaultValue={title} errors={errors.name} />
        <div className="button-row">
          <Button variant="secondary" size="small" name="intent" value="rename">{m.carving_save()}</Button>
        </div>
      </Form>
    </Disclosure>
  );
}

/** Letting the contact person read along: off until the company presses, and off again at once. */
export function SharePanel({ sharedOn }: { sharedOn: string | null }) {
  return (
    <Section id="delen" kind="block" title={m.carving_share_title()}>
      <p>{sharedOn ? m.carving_share_on({ day: sharedOn }) : m.carving_share_off()}</p>
      <Form method="post">
        <Button variant="secondary" size="small" name="intent" value={sharedOn ? "stopSharing" : "share"}>{sharedOn ? m.carving_share_stop() : m.carving_share_start()}</Button>
      </Form>
    </Section>
  );
}
