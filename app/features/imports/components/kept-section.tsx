import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog, Section } from "~/ui";

/** Until when a list is kept, and the button that clears it before; `text` says what goes and what stays. */
export function KeptSection({ until, isBefore, text }: { until: string; isBefore: boolean; text: string }) {
  return (
    <Section id="bewaren" kind="desk-section" title={m.imports_kept_title()} lead={isBefore ? m.imports_kept_before({ day: until }) : m.imports_kept_after({ day: until })}>
      <ConfirmDialog trigger={m.imports_clear()} icon="trash" title={m.imports_clear_question()} text={text}>
        <Form method="post">
          <input type="hidden" name="intent" value="clear" />
          <Button>{m.imports_clear_yes()}</Button>
        </Form>
      </ConfirmDialog>
    </Section>
  );
}
