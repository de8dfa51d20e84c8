import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { factsFor } from "../facts.server";
import { lockImport } from "../lock-import.server";
import { judgeRows } from "../model/judge";
import { readColumns } from "../model/fields";
import { judgeVacancyRows } from "../vacancy-lists.server";
import { refuseRows } from "../refuse-rows.server";

/** Refuses the rows with a fault and leaves the others to the job. Pressed twice is once. */
export function startImport(actor: Actor, importId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId);
    if (!found) return notFound();
    if (found.state === "running" || found.state === "done") return done();
    if (found.state !== "checked") return conflict(m.imports_choose_first());
    const rows = await tx.peopleImportRow.findMany({ where: { importId }, orderBy: { number: "asc" }, select: { number: true, cells: true } });
    const columns = readColumns(found.columns, found.headers.length);
    const judged = found.kind === "vacancies" ? await judgeVacancyRows(found, rows, tx) : judgeRows(rows, columns, await factsFor(found, columns, rows, tx));
    if (judged.every(({ verdict }) => !verdict.ok)) return conflict(found.kind === "vacancies" ? m.imports_vacancies_nothing() : m.imports_nobody_to_invite());
    await refuseRows(tx, importId, judged);
    await tx.peopleImport.update({ where: { id: importId }, data: { state: "running", startedAt: now() } });
    await enqueue(tx, "import-people", { importId }, { key: `import:${importId}` });
    return done();
  });
}
