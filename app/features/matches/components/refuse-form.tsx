import { Form } from "@remix-run/react";
import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, Disclosure, RadioGroup, TextAreaField } from "~/ui";

type Props = { match: MatchPage; errors?: Record<string, string[]>; values?: Record<string, string | string[]> };

/** The contact person's no: the job seeker reads why, the company does not (rule 13). */
export function RefuseForm({ match, errors, values }: Props) {
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <Disclosure summary={m.matches_refuse()} icon="info" open={Boolean(errors)}>
      <Form method="post" className="fields">
        <p>{m.matches_refuse_text(match.names)}</p>
        <RadioGroup name="reason" legend={m.matches_reason_legend()} errors={errors?.reason} options={match.reasons} defaultValue={value("reason")} />
        <TextAreaField name="note" label={m.matches_refuse_note({ name: match.names.person })} errors={errors?.note} defaultValue={value("note")} limit={600} rows={4} optional />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="refuse">
            {m.matches_refuse_button()}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
