import { m } from "~/paraglide/messages";
import { Row, Rows, Section } from "~/ui";
import type { PlacementPage } from "../find-placement.server";

/** What was agreed about the work. */
export function WorkFacts({ placement }: { placement: PlacementPage }) {
  const { company, workplace, contractWith, contract, hoursPerWeek, from, until, remuneration, help } = placement;
  const pay = { wage: m.placements_pay_wage, allowance: m.placements_pay_allowance, none: m.placements_pay_none }[remuneration];
  return (
    <Section id="werk" kind="section" title={placement.title}>
      <Rows>
        <Row title={m.placements_where()}>{[company, workplace].filter(Boolean).join(", ")}</Row>
        <Row title={m.placements_contract_with()}>{[contractWith, contract.toLowerCase()].filter(Boolean).join(": ")}</Row>
        <Row title={m.placements_when()}>{until ? m.placements_from_until({ from, until }) : m.placements_from({ from })}</Row>
        <Row title={m.placements_hours()}>{hoursPerWeek ? m.placements_hours_week({ hours: hoursPerWeek }) : m.placements_not_written()}</Row>
        <Row title={m.placements_pay()}>{pay()}</Row>
        {help.length > 0 && <Row title={m.placements_help()}>{help.join(", ")}</Row>}
      </Rows>
    </Section>
  );
}
