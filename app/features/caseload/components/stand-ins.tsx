import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, DateField, Disclosure, ErrorSummary, SelectField } from "~/ui";

type Props = {
  standIns: { id: string; name: string; from: string; until: string }[];
  colleagues: { membershipId: string; name: string }[];
  today: string;
  errors?: Record<string, string[]>;
  values?: Record<string, string | string[]>;
};

/** Who decides while the contact person is away. */
export function StandIns({ standIns, colleagues, today, errors, values }: Props) {
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <>
      {standIns.length > 0 && (
        <ul className="rows">
          {standIns.map((row) => (
            <li key={row.id}>
              <b>{row.name}</b>
              <span className="muted">{m.caseload_stand_in_period({ from: row.from, until: row.until })}</span>
              <Form method="post">
                <input type="hidden" name="id" value={row.id} />
                <Button variant="subtle" size="small" name="intent" value="end">
                  {m.caseload_stand_in_end({ name: row.name })}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {colleagues.length === 0 ? (
        <p>{m.caseload_no_colleagues()}</p>
      ) : (
        <Disclosure summary={m.caseload_stand_in_add()} icon="calendar" open={Boolean(errors)}>
          <Form method="post" className="fields" noValidate>
            <ErrorSummary errors={errors} />
            <SelectField name="colleague" label={m.caseload_colleague()} errors={errors?.colleague} defaultValue={value("colleague")} placeholder={m.caseload_choose()} options={colleagues.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
            <DateField name="from" label={m.caseload_from()} errors={errors?.from} defaultValue={value("from") ?? today} />
            <DateField name="until" label={m.caseload_until()} errors={errors?.until} defaultValue={value("until")} />
            <ButtonRow>
              <Button variant="secondary" name="intent" value="appoint">
                {m.caseload_stand_in_button()}
              </Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
