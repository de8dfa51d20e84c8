import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, Section } from "~/ui";
import type { Entrance } from "../find-entrance.server";
import { underwayWords } from "./words";

/** Begin, go on, or see what came out; and the way to do it again or take everything away. */
export function StartPanel({ entrance: { underway, finishedOn } }: { entrance: Entrance }) {
  return (
    <>
      {underway && (
        <Section id="begonnen" title={m.exercise_underway_title()}>
          <p>{underwayWords(underway)}</p>
          <ButtonRow>
            <ButtonLink to={underway.path} size="large" arrow>{m.exercise_go_on()}</ButtonLink>
          </ButtonRow>
        </Section>
      )}
      {finishedOn && (
        <Section id="gedaan" title={m.exercise_finished_title()}>
          <p>{m.exercise_finished_text({ day: finishedOn })}</p>
          <ButtonRow>
            <ButtonLink to="/mijn/oefening/resultaat" variant={underway ? "secondary" : "primary"} arrow>{m.exercise_to_result()}</ButtonLink>
          </ButtonRow>
        </Section>
      )}
      {!underway && !finishedOn && (
        <>
          <p>{m.exercise_no_wrong()}</p>
          <BeginForm size="large">{m.exercise_begin()}</BeginForm>
        </>
      )}
      {!underway && finishedOn && <AgainForm />}
      {(underway || finishedOn) && <RemoveForm />}
    </>
  );
}

export function AgainForm() {
  return (
    <div className="stack">
      <p>{m.exercise_again_text()}</p>
      <BeginForm variant="secondary">{m.exercise_again()}</BeginForm>
    </div>
  );
}

function BeginForm({ children, ...looks }: { children: ReactNode; size?: "large"; variant?: "secondary" }) {
  return (
    <Form method="post" action="/mijn/oefening" className="button-row">
      <Button name="intent" value="begin" arrow {...looks}>{children}</Button>
    </Form>
  );
}

/** Asks once; it cannot be undone. */
export function RemoveForm() {
  return (
    <ConfirmDialog trigger={m.exercise_remove()} icon="trash" size="small" title={m.exercise_remove_title()} text={m.exercise_remove_text()}>
      <Form method="post" action="/mijn/oefening">
        <Button variant="secondary" name="intent" value="remove">{m.exercise_remove_button()}</Button>
      </Form>
    </ConfirmDialog>
  );
}
