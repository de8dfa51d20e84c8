import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, RadioGroup, TextAreaField } from "~/ui";

type Props = { reasons: { value: string; label: string }[]; side: "jobseeker" | "employer" | "contact"; errors?: Record<string, string[]>; values?: Record<string, string | string[]> };

/** A no with its human reason, and of a company with a sentence of its own. */
export function DeclineForm({ reasons, side, errors, values }: Props) {
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <Form method="post" className="fields">
      <RadioGroup name="reason" legend={m.matches_reason_legend()} errors={errors?.reason} options={reasons} defaultValue={value("reason")} />
      {side === "employer" && <TextAreaField name="note" label={m.matches_own_sentence()} help={m.matches_own_sentence_help()} errors={errors?.note} defaultValue={value("note")} limit={400} rows={3} optional />}
      <ButtonRow>
        <Button variant="secondary" name="intent" value="no">
          {m.matches_no_send()}
        </Button>
      </ButtonRow>
    </Form>
  );
}
