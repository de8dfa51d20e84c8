import { m } from "~/paraglide/messages";
import { Table } from "~/ui";
import type { RowFault } from "../model/judge";
import { faultWords } from "./fault-words";

export type FaultRow = { number: number; column: string; value: string; fault: RowFault; other: number | null };

/** Each row that is refused: which, in which column, what is wrong, and what to do. */
export function FaultTable({ faults }: { faults: FaultRow[] }) {
  return (
    <Table
      caption={m.imports_faults_caption()}
      hideCaption
      columns={[
        { key: "row", label: m.imports_faults_row(), cell: ({ number }) => m.imports_faults_row_number({ number }) },
        { key: "column", label: m.imports_faults_column(), cell: ({ column, value }) => <>{column || m.imports_faults_no_column()}{value && <><br /><span className="small muted import-value">{value}</span></>}</> },
        { key: "what", label: m.imports_faults_what(), cell: ({ fault, other }) => <FaultText {...faultWords(fault, other)} /> },
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
