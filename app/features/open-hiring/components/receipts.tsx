import { m } from "~/paraglide/messages";
import { ArrowLink, Section, Table } from "~/ui";
import { stepWords } from "./step-words";
import { dayWords } from "./words";

type Receipt = { number: number; hash: string; step: string; day: string };

/** Proofs of the own rows: whoever keeps one can show that the log was written anew, or cut short. */
export function Receipts({ receipts, vacancyId }: { receipts: readonly Receipt[]; vacancyId: string }) {
  if (receipts.length === 0) return null;
  return (
    <Section id="bewijs" title={m.open_hiring_receipts_title()} lead={m.open_hiring_receipts_lead()}>
      <Table
        caption={m.open_hiring_receipts_caption()}
        hideCaption
        columns={[
          { key: "number", label: m.open_hiring_column_row(), cell: (row) => row.number },
          { key: "day", label: m.open_hiring_column_day(), cell: (row) => dayWords(row.day) },
          { key: "step", label: m.open_hiring_column_step(), cell: (row) => stepWords(row.step) },
          { key: "hash", label: m.open_hiring_column_hash(), cell: (row) => <code>{row.hash.slice(0, 16)}…</code> },
        ]}
        rows={[...receipts]}
        rowKey={(row) => String(row.number)}
      />
      <p><ArrowLink to={`/werk/${vacancyId}/logboek`}>{m.open_hiring_log_link()}</ArrowLink></p>
    </Section>
  );
}
