import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, Notice, Section } from "~/ui";
import { luggage, type Luggage } from "../model/luggage";
import { luggageExamples, luggageNames } from "./move-words";

type OwnMoveProps = { contactName: string; move: { toPlace: string; municipality: string | null; organisation: string | null; due: string | null; goesAlong: Luggage[]; chosen: string | null } };

/** Where the person's own move stands: who helps until then, who will, and what goes along. */
export function OwnMove({ contactName, move }: OwnMoveProps) {
  const { toPlace, municipality, organisation, due, goesAlong, chosen } = move;
  if (!municipality) {
    return (
      <Notice kind="warning" title={m.moves_own_unserved_title({ place: toPlace })}>
        <p>{m.moves_own_unserved_text({ name: contactName })}</p>
        <p>{m.moves_own_unserved_after()}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="info" title={m.moves_own_title({ place: toPlace })}>
        <p>{m.moves_own_stays({ name: contactName })}</p>
        <p>{m.moves_own_next({ organisation: organisation ?? municipality })} {due && m.moves_own_due({ due })}</p>
      </Notice>
      <Section id="mee" title={m.moves_luggage_title()} lead={m.moves_luggage_lead()}>
        <p>{m.moves_luggage_always()}</p>
        <Form method="post" className="fields">
          <CheckboxGroup name="goesAlong" legend={m.moves_luggage_question()} help={m.moves_luggage_help()} defaultValue={goesAlong} options={luggage.map((one) => ({ value: one, label: luggageNames[one](), example: luggageExamples[one]() }))} />
          {chosen && <p className="muted">{m.moves_luggage_chosen({ day: chosen })}</p>}
          <ButtonRow>
            <Button name="intent" value="luggage">{m.moves_luggage_save()}</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}
