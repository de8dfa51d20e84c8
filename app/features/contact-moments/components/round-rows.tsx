import { m } from "~/paraglide/messages";
import { Table, TextLink } from "~/ui";

export type RoundRow = { id: string; name: string; who: string; began: string; closed: string | null; people: number; done: number };

/** Rounds under each other with how far they are. */
export function RoundRows({ rounds }: { rounds: RoundRow[] }) {
  return (
    <Table
      caption={m.contact_moments_rounds_caption()}
      hideCaption
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", label: m.contact_moments_round_name(), cell: ({ id, name }) => <TextLink to={`/gemeente/rondes/${id}`}>{name}</TextLink> },
        { key: "who", label: m.contact_moments_round_who(), cell: ({ who }) => who },
        { key: "began", label: m.contact_moments_round_began(), cell: ({ began, closed }) => (closed ? m.contact_moments_round_from_to({ began, closed }) : began) },
        { key: "done", label: m.contact_moments_round_done(), number: true, cell: ({ done, people }) => m.contact_moments_of({ done, people }) },
      ]}
    />
  );
}
