import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxField, DateField, ErrorSummary, RadioGroup, TextAreaField } from "~/ui";
import { longestNote, momentKinds, outcomeNames, type MomentKind, type MomentOutcome } from "../model/moments";
import { kindName } from "./kind-words";
import { againAfter, outcomeName } from "./words";

type Props = {
  moment: { id: string; kind: MomentKind; outcome: MomentOutcome | null; nextDay: string | null; note: string; canUndo: boolean };
  mayNote: boolean;
  errors: Record<string, string[] | undefined>;
  values: Record<string, string | string[] | undefined>;
};

/** How it went: an outcome with the day that follows from it, which can be another. */
export function MomentForm({ moment, mayNote, errors, values }: Props) {
  const value = (name: string, kept: string | null) => (typeof values[name] === "string" ? values[name] : (kept ?? undefined));
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form method="post" className="fields" noValidate>
        <input type="hidden" name="momentId" value={moment.id} />
        <RadioGroup name="kind" legend={m.contact_moments_kind()} inline errors={errors.kind} defaultValue={value("kind", moment.kind)} options={momentKinds.map((kind) => ({ value: kind, label: kindName(kind) }))} />
        <RadioGroup
          name="outcome"
          legend={m.contact_moments_outcome()}
          errors={errors.outcome}
          defaultValue={value("outcome", moment.outcome)}
          options={outcomeNames.map((outcome) => ({ value: outcome, label: outcomeName(outcome), example: againAfter(outcome) }))}
        />
        <DateField name="nextOn" label={m.contact_moments_next()} help={m.contact_moments_next_help()} optional errors={errors.nextOn} defaultValue={value("nextOn", moment.nextDay)} />
        <CheckboxField name="noNext" value="yes" label={m.contact_moments_no_next()} defaultChecked={moment.outcome !== null && moment.nextDay === null} />
        {mayNote && <TextAreaField name="note" label={m.contact_moments_note()} help={m.contact_moments_note_help()} optional maxLength={longestNote} rows={3} errors={errors.note} defaultValue={value("note", moment.note)} />}
        <ButtonRow>
          <Button name="intent" value="describe">
            {m.contact_moments_save()}
          </Button>
          {moment.canUndo && (
            <Button variant="subtle" name="intent" value="undo" formNoValidate>
              {m.contact_moments_undo()}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </>
  );
}
