import { m } from "~/paraglide/messages";
import { Table } from "~/ui";
import { outcomeNames, type MomentOutcome } from "../model/moments";
import { outcomeName } from "./words";

/** What came of a round: per outcome how many people, by their newest moment in it. */
export function RoundResults({ results }: { results: Partial<Record<MomentOutcome, number>> }) {
  return (
    <Table
      caption={m.contact_moments_results_caption()}
      hideCaption
      rows={[...outcomeNames]}
      rowKey={(outcome) => outcome}
      columns={[
        { key: "outcome", label: m.contact_moments_outcome_column(), cell: outcomeName },
        { key: "count", label: m.contact_moments_people_column(), number: true, cell: (outcome) => results[outcome] ?? 0 },
      ]}
    />
  );
}
