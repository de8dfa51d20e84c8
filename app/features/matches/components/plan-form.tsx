import { Form } from "@remix-run/react";
import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, DateField, Disclosure, ErrorSummary, RadioGroup, TextField, TimeField } from "~/ui";
import type { FormState } from "./next-action";

/** The first step: what, when, where, and who comes along. */
export function PlanForm({ match, errors: all, values: typed, intent }: { match: MatchPage } & FormState) {
  const errors = intent === "plan" ? all : undefined;
  const values = intent === "plan" ? typed : undefined;
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  const again = match.state === "planned";
  return (
    <Disclosure summary={again ? m.matches_plan_again() : m.matches_plan()} icon="calendar" open={Boolean(errors) || (!again && match.side === "employer")}>
      <Form method="post" className="fields" noValidate>
        <ErrorSummary errors={errors} />
        <RadioGroup name="kind" legend={m.matches_plan_kind()} errors={errors?.kind} options={match.meetingKinds} defaultValue={value("kind") ?? match.plannedKind} />
        <DateField name="day" label={m.matches_plan_day()} errors={errors?.day} defaultValue={value("day")} />
        <TimeField name="time" label={m.matches_plan_time()} errors={errors?.time} defaultValue={value("time")} />
        <TextField name="where" label={m.matches_plan_where()} help={m.matches_plan_where_help()} errors={errors?.where} defaultValue={value("where") ?? match.plannedWhere} maxLength={200} />
        <TextField name="with" label={m.matches_plan_with()} help={m.matches_plan_with_help()} errors={errors?.with} defaultValue={value("with") ?? match.plannedWith} maxLength={200} optional />
        <ButtonRow>
          <Button name="intent" value="plan">
            {m.matches_plan_button()}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
