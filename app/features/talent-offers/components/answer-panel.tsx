import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, RadioGroup, TextAreaField, WantPanel } from "~/ui";

type AnswerPanelProps = {
  state: string;
  actions: readonly string[];
  sheetId: string | null;
  reasons: { value: string; label: string }[];
  limit: number;
  errors: Record<string, string[] | undefined>;
  values: Record<string, string | string[] | undefined>;
};

/** Quick answers, as to an invitation: yes, work of it, or not now with a human reason. */
export function AnswerPanel({ state, actions, sheetId, reasons, limit, errors, values }: AnswerPanelProps) {
  if (actions.length === 0 && !sheetId) return null;
  const value = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const isWelcome = state === "welcome";
  return (
    <>
      <WantPanel id="antwoord" title={isWelcome ? m.talent_offers_next_title() : m.talent_offers_answer_title()}>
        <p>{isWelcome ? m.talent_offers_next_text() : m.talent_offers_answer_text()}</p>
        {sheetId && <ButtonLink variant="person" to={`/bedrijf/jobcarving/${sheetId}`} arrow>{m.talent_offers_to_sheet()}</ButtonLink>}
        {!sheetId && (
          <Form method="post">
            <ButtonRow>
              {!isWelcome && <Button variant="person" name="intent" value="yes">{m.talent_offers_yes()}</Button>}
              <Button variant={isWelcome ? "person" : "secondary"} name="intent" value="make">{m.talent_offers_make()}</Button>
            </ButtonRow>
          </Form>
        )}
      </WantPanel>
      {actions.includes("decline") && (
        <ConfirmDialog trigger={m.talent_offers_no()} title={m.talent_offers_no_title()} text={m.talent_offers_no_text()} open={Boolean(errors.reason ?? errors.note)}>
          <Form method="post" className="fields">
            <RadioGroup name="reason" legend={m.talent_offers_reason()} errors={errors.reason} options={reasons} defaultValue={value("reason")} />
            <TextAreaField name="note" label={m.talent_offers_note()} help={m.talent_offers_note_help()} errors={errors.note} defaultValue={value("note")} limit={limit} rows={3} optional />
            <ButtonRow><Button variant="secondary" name="intent" value="no">{m.talent_offers_no_send()}</Button></ButtonRow>
          </Form>
        </ConfirmDialog>
      )}
    </>
  );
}
