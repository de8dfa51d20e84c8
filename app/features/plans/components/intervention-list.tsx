import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Disclosure, Fact, Facts, Fields, FormActions, RadioGroup, TextAreaField } from "~/ui";
import { interventionStates, planLimits, type InterventionState } from "../model/plan-limits";
import { dayWords, interventionStateName } from "./plan-words";

export type InterventionView = { id: string; what: string; who: string; by: string | Date | null; state: InterventionState; result: string };

/** What is done for the goal: what, who, until when, and how it stands. `keeps`: with forms for who keeps the plan. */
export function InterventionList({ interventions, keeps = false }: { interventions: InterventionView[]; keeps?: boolean }) {
  return (
    <ol className="interventions">
      {interventions.map((one) => (
        <li key={one.id}>
          <h3 lang="nl">{one.what}</h3>
          <Facts className="facts--below">
            {one.who && <Fact icon="person"><span lang="nl">{one.who}</span></Fact>}
            {one.by && <Fact icon="calendar">{m.plans_until({ day: dayWords(one.by) })}</Fact>}
            <Fact icon={one.state === "done" ? "check" : "clock"}>{interventionStateName(one.state)}</Fact>
          </Facts>
          {one.result && <p lang="nl">{one.result}</p>}
          {keeps && (
            <Disclosure summary={<>{m.plans_how_it_goes()}<span className="visually-hidden">: {one.what}</span></>}>
              <Form method="post" noValidate className="card-form">
                <input type="hidden" name="interventionId" value={one.id} />
                <Fields>
                  <RadioGroup name="state" legend={m.plans_state()} inline defaultValue={one.state} options={interventionStates.map((state) => ({ value: state, label: interventionStateName(state) }))} />
                  <TextAreaField name="result" id={`result-${one.id}`} label={m.plans_result()} rows={2} limit={planLimits.result} optional defaultValue={one.result} />
                </Fields>
                <FormActions submit={<span>{m.plans_save_result()}</span>}>
                  {one.state === "planned" && <Button variant="subtle" name="intent" value="drop">{m.plans_drop()}</Button>}
                </FormActions>
                <input type="hidden" name="intent" value="result" />
              </Form>
            </Disclosure>
          )}
        </li>
      ))}
    </ol>
  );
}
