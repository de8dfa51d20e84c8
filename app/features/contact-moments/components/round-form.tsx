import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, Notice, RadioGroup, SelectField, TextField } from "~/ui";
import { monthChoices } from "../model/rounds";
import { monthsName } from "./words";

type Errors = Record<string, string[] | undefined>;
type Asked = { who: string; knownMonths: number; silentMonths: number };

/** First whom: a question in the address, so that looking changes nothing. */
export function RoundQuestion({ asked }: { asked: Asked | null }) {
  return (
    <Form method="get" className="fields" action="/gemeente/rondes#nieuw">
      <RadioGroup name="wie" legend={m.contact_moments_round_whose()} inline defaultValue={asked?.who ?? "own"} options={[{ value: "own", label: m.contact_moments_round_own() }, { value: "team", label: m.contact_moments_round_team() }]} />
      <SelectField name="bekend" label={m.contact_moments_round_known()} defaultValue={String(asked?.knownMonths ?? 24)} options={monthChoices.map((months) => ({ value: String(months), label: monthsName(months, m.contact_moments_everybody()) }))} />
      <SelectField name="stil" label={m.contact_moments_round_silent()} defaultValue={String(asked?.silentMonths ?? 0)} options={monthChoices.map((months) => ({ value: String(months), label: monthsName(months, m.contact_moments_everybody()) }))} />
      <ButtonRow><Button variant="secondary">{m.contact_moments_round_look()}</Button></ButtonRow>
    </Form>
  );
}

/** Then how many those are, and a name to begin. */
export function RoundStart({ asked, count, errors, name }: { asked: Asked; count: number; errors: Errors; name?: string }) {
  if (count === 0) return <Notice kind="info">{m.contact_moments_round_nobody()}</Notice>;
  return (
    <Form method="post" className="fields">
      <Notice kind="info">{count === 1 ? m.contact_moments_round_one() : m.contact_moments_round_count({ count })}</Notice>
      <input type="hidden" name="who" value={asked.who} />
      <input type="hidden" name="knownMonths" value={asked.knownMonths} />
      <input type="hidden" name="silentMonths" value={asked.silentMonths} />
      <TextField name="name" label={m.contact_moments_round_name()} help={m.contact_moments_round_name_help()} maxLength={60} errors={errors.name} defaultValue={name} />
      <ButtonRow><Button>{m.contact_moments_round_start()}</Button></ButtonRow>
    </Form>
  );
}
