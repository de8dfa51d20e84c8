import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink } from "../button";

type FormActionsProps = {
  /** Words of the main button; default "Verder". */
  submit?: ReactNode;
  /** Where "Vorige" goes. */
  previousTo?: string;
  previous?: ReactNode;
  /** `name` and `value` of the "Bewaar en stop" button, or a place to go to. */
  saveAndStop?: { name: string; value: string } | { to: string };
  /** More buttons or links. */
  children?: ReactNode;
  note?: ReactNode;
};

/** The buttons under a form: go on, back, save and stop. */
export function FormActions({ submit, previousTo, previous, saveAndStop, children, note }: FormActionsProps) {
  return (
    <>
      <div className="button-row">
        <Button arrow={submit === undefined}>{submit ?? m.ui_next()}</Button>
        {previousTo && (
          <ButtonLink variant="secondary" to={previousTo}>
            {previous ?? m.ui_previous()}
          </ButtonLink>
        )}
        {saveAndStop && "to" in saveAndStop && (
          <ButtonLink variant="subtle" to={saveAndStop.to}>
            {m.ui_save_and_stop()}
          </ButtonLink>
        )}
        {saveAndStop && "name" in saveAndStop && (
          <Button variant="subtle" name={saveAndStop.name} value={saveAndStop.value} formNoValidate>
            {m.ui_save_and_stop()}
          </Button>
        )}
        {children}
      </div>
      {note && <p className="muted small">{note}</p>}
    </>
  );
}

/** Fields under each other, no wider than reads well. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className="fields">{children}</div>;
}
