import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ErrorSummary, TextAreaField } from "~/ui";
import { longestMessage } from "../model/message-limits";

type Answer = { message?: string; errors?: Record<string, string[]>; values?: Record<string, string | string[]> };

/** The box to write in. What could not be sent stays in it. */
export function WriteMessage({ id, kind, answer }: { id: string; kind: "caseload" | "match"; answer: Answer | undefined }) {
  const errors = answer && { ...answer.errors, ...(answer.message ? { body: [answer.message] } : {}) };
  const typed = answer?.values?.body;
  return (
    <Form method="post" className="stack" noValidate>
      <ErrorSummary title={m.messages_not_sent()} errors={errors} />
      <input type="hidden" name="id" value={id} />
      <TextAreaField
        name="body"
        label={m.messages_write()}
        help={kind === "caseload" ? m.messages_write_help_caseload() : m.messages_write_help_match()}
        limit={longestMessage}
        rows={4}
        errors={errors?.body}
        defaultValue={typeof typed === "string" ? typed : ""}
      />
      <p>
        <Button icon="message">{m.messages_send()}</Button>
      </p>
    </Form>
  );
}
