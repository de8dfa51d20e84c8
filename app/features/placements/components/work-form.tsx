import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, DateField, Fields, NumberField, RadioGroup } from "~/ui";
import { contractKinds } from "../model/choices";
import { instrumentsOfWork } from "../model/instruments";
import type { Values } from "./trial-form";
import { contractWord, instrumentWord } from "./words";

type WorkFormProps = { values: Values; errors?: Record<string, string[] | undefined>; hasBegun: boolean };

/** Hours, contract and help, as they were agreed. */
export function WorkForm({ values, errors, hasBegun }: WorkFormProps) {
  const value = (name: string) => (values[name] === undefined ? "" : String(values[name]));
  const ticked = values.instruments === undefined ? [] : [values.instruments].flat().map(String);
  return (
    <Form method="post" noValidate className="fields">
      <input type="hidden" name="intent" value="adjust" />
      <Fields>
        {hasBegun ? <input type="hidden" name="startsOn" value={value("startsOn")} /> : <DateField name="startsOn" label={m.placements_first_day()} errors={errors?.startsOn} defaultValue={value("startsOn")} />}
        <DateField name="endsOn" label={m.placements_contract_until()} help={m.placements_contract_until_help()} optional errors={errors?.endsOn} defaultValue={value("endsOn")} />
        <NumberField name="hoursPerWeek" label={m.placements_hours()} suffix={m.placements_hours_suffix()} errors={errors?.hoursPerWeek} defaultValue={value("hoursPerWeek")} />
        <RadioGroup name="contractKind" legend={m.placements_contract()} errors={errors?.contractKind} options={contractKinds.map((kind) => ({ value: kind, label: contractWord(kind) }))} defaultValue={value("contractKind")} />
        <CheckboxGroup name="instruments" legend={m.placements_help()} help={m.placements_help_help()} errors={errors?.instruments} options={instrumentsOfWork.map((id) => ({ value: id, label: instrumentWord(id) }))} defaultValue={ticked} />
      </Fields>
      <ButtonRow>
        <Button>{m.placements_save()}</Button>
      </ButtonRow>
    </Form>
  );
}
