import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, DateField, Fields, Section, TextField } from "~/ui";
import { dayText } from "./company-words";

type Shown = { state: string; source: string; checkedOn: Date | string | null; note: string };
type Props = { label: Shown | null; mayCheck: boolean; today: string; errors: Record<string, string[] | undefined>; values?: Record<string, unknown> };

/** What a company says about Open Hiring®, and for who looks after it: yes with a day and a source, or no with a reason. */
export function LabelForContact({ label, mayCheck, today, errors, values }: Props) {
  const written = (name: string, else_: string) => String(values?.[name] ?? else_);
  return (
    <Section id="merk" kind="block-field" title={m.employers_label_title()}>
      <LabelState label={label} />
      {mayCheck && label?.state === "asked" && (
        <>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="label" value="confirm" />
            <Fields>
              <TextField name="source" label={m.employers_label_checked_source()} help={m.employers_label_checked_source_help()} maxLength={300} defaultValue={written("source", label.source)} errors={errors.source} />
              <DateField name="checkedOn" label={m.employers_label_checked_day()} defaultValue={written("checkedOn", today)} max={today} errors={errors.checkedOn} />
            </Fields>
            <div className="button-row"><Button>{m.employers_label_confirm()}</Button></div>
          </Form>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="label" value="refuse" />
            <Fields>
              <TextField name="note" label={m.employers_label_note()} maxLength={500} defaultValue={written("note", "")} errors={errors.note} />
            </Fields>
            <div className="button-row"><Button variant="secondary" size="small">{m.employers_label_refuse()}</Button></div>
          </Form>
        </>
      )}
      {mayCheck && label?.state === "confirmed" && (
        <Form method="post">
          <input type="hidden" name="label" value="withdraw" />
          <Button variant="secondary" size="small">{m.employers_label_withdraw()}</Button>
        </Form>
      )}
      {!mayCheck && label?.state === "asked" && <p className="small muted">{m.employers_label_not_you()}</p>}
    </Section>
  );
}

function LabelState({ label }: { label: Shown | null }) {
  if (!label) return <p>{m.employers_label_contact_none()}</p>;
  const { state, source, checkedOn, note } = label;
  if (state === "withdrawn") return <p>{m.employers_label_contact_withdrawn()}</p>;
  if (state === "refused") return <p>{m.employers_label_contact_refused()} <span lang="nl">{note}</span></p>;
  const words = state === "confirmed" && checkedOn ? m.employers_label_contact_confirmed({ day: dayText(checkedOn) }) : m.employers_label_contact_asked();
  return <p>{words} <b lang="nl">{source}</b></p>;
}
