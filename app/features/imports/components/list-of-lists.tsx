import { m } from "~/paraglide/messages";
import { EmptyState, Section, Table, TextLink } from "~/ui";
import { rowsWords, stateName } from "./import-words";

type ShownList = { id: string; fileName: string; day: string; state: Parameters<typeof stateName>[0]; counts: { total: number; invited: number } };

/** The lists that were put up. `to` is where their pages begin, `made` the name of what their rows became. */
export function ListOfLists({ lists, to, made }: { lists: ShownList[]; to: string; made: string }) {
  return (
    <Section id="lijsten" kind="desk-section" title={m.imports_lists()} lead={m.imports_lists_lead()}>
      {lists.length === 0 ? (
        <EmptyState title={m.imports_none()} text={m.imports_none_text()} />
      ) : (
        <Table
          caption={m.imports_lists()}
          hideCaption
          columns={[
            { key: "name", label: m.imports_list_name(), cell: ({ id, fileName }) => <TextLink to={`${to}/${id}`}>{fileName || m.imports_list_without_name()}</TextLink> },
            { key: "day", label: m.imports_list_day(), cell: ({ day }) => day },
            { key: "state", label: m.imports_list_state(), cell: ({ state }) => stateName(state) },
            { key: "rows", label: m.imports_list_rows(), cell: ({ counts }) => rowsWords(counts.total) },
            { key: "made", label: made, number: true, cell: ({ counts }) => counts.invited.toLocaleString("nl-NL") },
          ]}
          rows={lists}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
