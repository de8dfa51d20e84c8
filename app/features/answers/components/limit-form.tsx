import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, ErrorSummary, NumberField, Section } from "~/ui";

type Props = { limit: number | null; reactions: number; errors?: Record<string, string[]>; value?: string };

/** How many new reactions a month the company wants. */
export function LimitForm({ limit, reactions, errors, value }: Props) {
  return (
    <Section id="grens" kind="block" level={3} title={m.answers_limit_title()}>
      <p>{m.answers_limit_text()}</p>
      <p className="muted">{reactions === 1 ? m.answers_limit_now_one() : m.answers_limit_now_other({ count: reactions })}</p>
      <Form method="post" className="card-form" noValidate>
        <ErrorSummary errors={errors} />
        <NumberField name="limit" label={m.answers_limit_label()} help={m.answers_limit_help()} errors={errors?.limit} defaultValue={value ?? limit ?? undefined} optional />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="limit">
            {m.answers_limit_button()}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
