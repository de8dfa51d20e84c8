import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { toCsv } from "~/platform/csv";
import { pageNotFound } from "~/platform/http.server";
import { faultWordsOf } from "./components/fault-words";
import { findFaultRows } from "./queries.server";

/** The rows that were refused, as they came, with why: mended it can be put up again. @throws 404 when there is no such list of the actor's */
export async function answerFaultRows(actor: Actor, importId: string): Promise<Response> {
  const found = await findFaultRows(actor, importId);
  if (!found) throw pageNotFound();
  const rows = found.faults.map(({ number, cells, fault, other }) => {
    const { what, todo } = faultWordsOf(found.kind, fault, other);
    return [...found.headers.map((_, at) => cells[at] ?? ""), number, what, todo];
  });
  return new Response(toCsv([[...found.headers, m.imports_faults_row(), m.imports_faults_what(), m.imports_faults_todo()], ...rows]), {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="rijen-met-fouten.csv"`, "Cache-Control": "no-store" },
  });
}
