import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Fields, FormActions, Section, TextField } from "~/ui";
import { dayText } from "./company-words";

type Shown = { state: string; source: string; checkedOn: Date | string | null; note: string };
type Props = { label: Shown | null; errors: Record<string, string[] | undefined>; values?: Record<string, unknown> };

const canAsk = (label: Shown | null) => !label || label.state === "refused" || label.state === "withdrawn";

/** A company says that it takes part in Open Hiring®, and where that can be looked up. */
export function OwnLabel({ label, errors, values }: Props) {
  return (
    <Section id="merk" kind="block-field" title={m.employers_label_title()}>
      <p>{m.employers_label_what()}</p>
      {label && <LabelState label={label} />}
      {canAsk(label) ? (
        <Form method="post" noValidate className="card-form">
          <input type="hidden" name="label" value="ask" />
          <p>{m.employers_label_ask_lead()}</p>
          <Fields>
            <TextField name="source" label={m.employers_label_source()} help={m.employers_label_source_help()} maxLength={300} defaultValue={String(values?.source ?? "")} errors={errors.source} />
          </Fields>
          <FormActions submit={m.employers_label_ask()} />
        </Form>
      ) : (
        <Form method="post">
          <input type="hidden" name="label" value="withdraw" />
          <Button variant="secondary" size="small">{m.employers_label_withdraw()}</Button>
        </Form>
      )}
    </Section>
  );
}

function LabelState({ label: { state, checkedOn, note } }: { label: Shown }) {
  if (state === "refused") return <p>{m.employers_label_refused()} <span lang="nl">{note}</span></p>;
  if (state === "asked") return <p>{m.employers_label_asked()}</p>;
  return <p>{state === "confirmed" && checkedOn ? m.employers_label_confirmed({ day: dayText(checkedOn) }) : m.employers_label_withdrawn()}</p>;
}
