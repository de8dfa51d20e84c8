import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, DateField, Fields, Section } from "~/ui";
import type { EntryPage } from "../queries.server";
import { dayWords } from "./words";

/** Days away, and whether the own contact person sees it; only while the person waits or may answer. */
export function EntryChoices({ entry, errors }: { entry: EntryPage; errors: Record<string, string[] | undefined> }) {
  const { actions, awayFrom, awayUntil, shownToContact } = entry;
  if (!actions.includes("beAway")) return null;
  return (
    <>
      <Section id="weg" title={m.open_hiring_away_title()} lead={m.open_hiring_away_lead()}>
        {awayFrom && awayUntil && (
          <Form method="post">
            <p>{m.open_hiring_away_now({ from: dayWords(awayFrom), until: dayWords(awayUntil) })}</p>
            <Button variant="secondary" name="intent" value="back">{m.open_hiring_away_stop()}</Button>
          </Form>
        )}
        <Form method="post">
          <input type="hidden" name="intent" value="away" />
          <Fields>
            <DateField name="from" label={m.open_hiring_away_from()} defaultValue={awayFrom ?? ""} errors={errors.from} />
            <DateField name="until" label={m.open_hiring_away_until()} defaultValue={awayUntil ?? ""} errors={errors.until} />
            <div className="button-row"><Button variant="secondary">{m.open_hiring_away_save()}</Button></div>
          </Fields>
        </Form>
      </Section>
      <Section id="contactpersoon" title={m.open_hiring_contact_title()}>
        <p>{shownToContact ? m.open_hiring_contact_sees() : m.open_hiring_contact_blind()}</p>
        <Form method="post">
          <Button variant="secondary" name="intent" value={shownToContact ? "hide" : "show"}>{shownToContact ? m.open_hiring_contact_hide() : m.open_hiring_contact_show()}</Button>
        </Form>
      </Section>
    </>
  );
}
