import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, Section, TextAreaField } from "~/ui";
import { limits } from "../model/limits";

type ProposeFormProps = { people: { value: string; label: string }[]; freePlaces: number; waiting: number; errors: Record<string, string[] | undefined>; chosen: string[]; why: string };

/** Asks one or several of the own people. Whether there is room, and that each of them decides. */
export function ProposeForm({ people, freePlaces, waiting, errors, chosen, why }: ProposeFormProps) {
  return (
    <Section id="vragen" kind="desk-section" title={m.group_routes_ask_title()} lead={freePlaces === 0 || waiting > 0 ? m.group_routes_ask_full() : m.group_routes_ask_room({ count: freePlaces })}>
      {people.length === 0 ? (
        <p>{m.group_routes_ask_nobody()}</p>
      ) : (
        <Form method="post" className="fields">
          <CheckboxGroup name="people" legend={m.group_routes_ask_legend()} help={m.group_routes_ask_help()} options={people} defaultValue={chosen} inline errors={errors.people} />
          <TextAreaField name="why" label={m.group_routes_ask_why()} help={m.group_routes_ask_why_help()} rows={2} limit={limits.why} defaultValue={why} errors={errors.why} optional />
          <ButtonRow><Button name="intent" value="propose">{m.group_routes_ask_button()}</Button></ButtonRow>
        </Form>
      )}
    </Section>
  );
}
