import { peopleWords } from "~/features/insights";
import type { MoveName } from "~/features/plans";
import { m } from "~/paraglide/messages";
import { Section, Table } from "~/ui";
import type { Results as GroupResults } from "../results.server";
import { outcomeWords } from "./words";

const moveNames: Record<MoveName, () => string> = { up: () => m.group_routes_move_up(), same: () => m.group_routes_move_same(), down: () => m.group_routes_move_down() };

/** What came of a group or of all together, so that nobody can be recognised (rule 24). */
export function Results({ results, title, lead }: { results: GroupResults; title: string; lead: string }) {
  const { outcomes, steps } = results;
  return (
    <Section id="resultaten" kind="desk-section" title={title} lead={lead}>
      {outcomes ? (
        <Table
          caption={m.group_routes_results_outcomes()} rows={outcomes} rowKey={({ name }) => name}
          columns={[{ key: "name", label: m.group_routes_column_outcome(), cell: ({ name }) => outcomeWords(name) }, { key: "count", label: m.group_routes_column_people(), number: true, cell: ({ count }) => peopleWords(count) }]}
        />
      ) : <p>{m.group_routes_results_few()}</p>}
      {steps ? (
        <Table
          caption={m.group_routes_results_steps()} rows={steps} rowKey={({ name }) => name}
          columns={[{ key: "name", label: m.group_routes_column_move(), cell: ({ name }) => moveNames[name]() }, { key: "count", label: m.group_routes_column_people(), number: true, cell: ({ count }) => peopleWords(count) }]}
        />
      ) : <p>{m.group_routes_steps_few()}</p>}
    </Section>
  );
}
