import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, RadioGroup } from "~/ui";

/** A no with its human reason. */
export function DeclineForm({ reasons, errors }: { reasons: { value: string; label: string }[]; errors?: Record<string, string[]> }) {
  return (
    <Form method="post" className="fields">
      <RadioGroup name="reason" legend={m.matches_reason_legend()} errors={errors?.reason} options={reasons} />
      <ButtonRow>
        <Button variant="secondary" name="intent" value="no">
          {m.matches_no_send()}
        </Button>
      </ButtonRow>
    </Form>
  );
}
