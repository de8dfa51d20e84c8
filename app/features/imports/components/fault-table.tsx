import { m } from "~/paraglide/messages";
import { Table } from "~/ui";

export type FaultRow = { number: number; column: string; value: string; /** what is wrong, and what to do */ what: string; todo: string };

/** Each row that is refused: which, in which column, what is wrong, and what to do. */
export function FaultTable({ faults }: { faults: FaultRow[] }) {
  return (
    <Table
      caption={m.imports_faults_caption()}
      hideCaption
      columns={[
        { key: "row", label: m.imports_faults_row(), cell: ({ number }) => m.imports_faults_row_number({ number }) },
        { key: "column", label: m.imports_faults_column(), cell: ({ column, value }) => <>{column || m.imports_faults_no_column()}{value && <><br /><span className="small muted import-value">{value}</span></>}</> },
        { key: "what", label: m.imports_faults_what(), cell: ({ what, todo }) => <FaultText what={what} todo={todo} /> },
      ]}
      rows={faults}
      rowKey={({ number }) => String(number)}
    />
  );
}

const FaultText = ({ what, todo }: { what: string; todo: string }) => (
  <>
    <b>{what}</b> {todo}
  </>
);
