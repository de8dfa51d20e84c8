import { m } from "~/paraglide/messages";
import { ButtonLink, ButtonRow, Pagination, Section } from "~/ui";
import { FaultTable, type FaultRow } from "./fault-table";
import { rowsWords } from "./import-words";

/** The rows that are refused, and a file with them as long as the list is kept. `to` is the page of the list. */
export function FaultSection({ to, count, faults, page, pages, isKept }: { to: string; count: number; faults: FaultRow[]; page: number; pages: number; isKept: boolean }) {
  return (
    <Section id="fouten" kind="desk-section" title={m.imports_faults_title({ rows: rowsWords(count) })} lead={m.imports_faults_lead()}>
      {isKept && <ButtonRow><ButtonLink to={`${to}/fouten`} reloadDocument variant="secondary" icon="download">{m.imports_faults_download()}</ButtonLink></ButtonRow>}
      <FaultTable faults={faults} />
      <Pagination page={page} pages={pages} toPage={(number) => `${to}?pagina=${number}#fouten`} />
    </Section>
  );
}
