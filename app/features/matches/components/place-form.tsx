import { Form } from "@remix-run/react";
import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxField, DateField, Disclosure, ErrorSummary, NumberField } from "~/ui";
import type { FormState } from "./next-action";

/** Somebody starts: the day and the hours, and whether the person keeps looking. */
export function PlaceForm({ match, errors: all, values: typed, intent }: { match: MatchPage } & FormState) {
  const errors = intent === "place" ? all : undefined;
  const values = intent === "place" ? typed : undefined;
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <Disclosure summary={m.matches_place({ name: match.person })} icon="briefcase" open={Boolean(errors)}>
      <Form method="post" className="fields" noValidate>
        <ErrorSummary errors={errors} />
        <DateField name="startsOn" label={m.matches_place_day()} errors={errors?.startsOn} defaultValue={value("startsOn")} />
        <NumberField name="hoursPerWeek" label={m.matches_place_hours()} errors={errors?.hoursPerWeek} defaultValue={value("hoursPerWeek") ?? match.hours ?? undefined} suffix={m.matches_place_hours_suffix()} />
        <CheckboxField
          name="keepsLooking"
          label={m.matches_place_keeps_looking({ name: match.person })}
          help={match.work.isUnpaid ? m.matches_place_unpaid_note() : m.matches_place_wage_note()}
          defaultChecked={values ? value("keepsLooking") === "on" : match.keepsLooking}
        />
        <ButtonRow>
          <Button name="intent" value="place">
            {m.matches_place_button()}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
