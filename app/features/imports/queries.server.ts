import type { Actor } from "~/features/accounts";
import { listContactPersons } from "~/features/organisations/index.server";
import { prisma } from "~/platform/db.server";
import { factsFor } from "./facts.server";
import { importLimits, readColumns, type Columns } from "./model/fields";
import { judgeRows, type RowFault } from "./model/judge";
import { visibleImports } from "./policy";
import type { VacancyFault } from "./judge-vacancies.server";
import { countDrafts, judgeVacancyRows, vacancyColumnsOf } from "./vacancy-lists.server";

export type ImportCounts = { total: number; waiting: number; invited: number; refused: number };
export type FaultLine = { number: number; column: string; value: string; fault: RowFault | VacancyFault; other: number | null };

const noCounts = (): ImportCounts => ({ total: 0, waiting: 0, invited: 0, refused: 0 });

async function countRows(ids: readonly string[]): Promise<Map<string, ImportCounts>> {
  const groups = await prisma.peopleImportRow.groupBy({ by: ["importId", "state"], where: { importId: { in: [...ids] } }, _count: { _all: true } });
  const counts = new Map<string, ImportCounts>();
  for (const { importId, state, _count } of groups) {
    const one = counts.get(importId) ?? noCounts();
    one[state] = _count._all;
    one.total += _count._all;
    counts.set(importId, one);
  }
  return counts;
}

/** The lists of the actor, the newest first. */
export async function listImports(actor: Actor) {
  const found = await prisma.peopleImport.findMany({ where: visibleImports(actor), orderBy: { createdAt: "desc" }, take: 30, select: { id: true, fileName: true, state: true, createdAt: true } });
  const counts = await countRows(found.map(({ id }) => id));
  return found.map((list) => ({ ...list, counts: counts.get(list.id) ?? noCounts() }));
}

const select = { id: true, kind: true, organisationId: true, accountId: true, defaultMembershipId: true, defaultWorkplaceId: true, defaultPlaceKind: true, fileName: true, headers: true, columns: true, state: true, createdAt: true, finishedAt: true, undoneAt: true, clearedAt: true } as const;

const findOwn = (actor: Actor, importId: string) => prisma.peopleImport.findFirst({ where: { id: importId, ...visibleImports(actor) }, select });
type Found = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

/** One list with how far it is; before it begins what would become of each row. Changes nothing. */
export async function findImportPage(actor: Actor, importId: string, page: number) {
  const found = await findOwn(actor, importId);
  if (!found) return null;
  const columns = columnsOf(found);
  const [counts, answers, letters, first, contacts, checked] = await Promise.all([
    countRows([importId]).then((all) => all.get(importId) ?? noCounts()),
    found.kind === "vacancies" ? countDrafts(importId) : countAnswers(importId),
    prisma.peopleImportRow.count({ where: { importId, invitation: { letterCode: { sealed: { not: null } }, acceptedAt: null, withdrawnAt: null } } }),
    prisma.peopleImportRow.findFirst({ where: { importId }, orderBy: { number: "asc" }, select: { cells: true } }),
    found.kind === "vacancies" ? [] : listContactPersons(found.organisationId),
    found.state === "checked" ? tryOut(found, columns) : null,
  ]);
  const faults = checked ? checked.faults : found.state === "mapping" || found.state === "undone" ? [] : await readFaults(found, columns);
  const from = (page - 1) * importLimits.faultsOnPage;
  return {
    ...found, columns, counts, ...answers, letters, contacts,
    examples: found.headers.map((_, at) => first?.cells[at] ?? ""),
    good: checked?.good ?? null,
    faultCount: faults.length,
    faults: faults.slice(from, from + importLimits.faultsOnPage),
    pages: Math.max(1, Math.ceil(faults.length / importLimits.faultsOnPage)),
  };
}

async function countAnswers(importId: string): Promise<{ answered: number; takenBack: number; open: number }> {
  const of = { importRow: { importId } };
  const [answered, takenBack, open] = await Promise.all([
    prisma.invitation.count({ where: { ...of, acceptedAt: { not: null } } }),
    prisma.invitation.count({ where: { ...of, acceptedAt: null, withdrawnAt: { not: null } } }),
    prisma.invitation.count({ where: { ...of, acceptedAt: null, withdrawnAt: null } }),
  ]);
  return { answered, takenBack, open };
}

type AnyColumns = Partial<Record<string, number>>;
const columnOf = (found: Pick<Found, "headers">, columns: AnyColumns, field: string) => found.headers[columns[field] ?? -1] ?? "";
const valueOf = (cells: readonly string[], columns: AnyColumns, field: string) => (cells[columns[field] ?? -1] ?? "").slice(0, 60);
const columnsOf = (found: Found): AnyColumns => (found.kind === "vacancies" ? vacancyColumnsOf(found) : readColumns(found.columns, found.headers.length));

/** The dry run: what starting would do now. */
async function tryOut(found: Found, columns: AnyColumns) {
  const rows = await prisma.peopleImportRow.findMany({ where: { importId: found.id }, orderBy: { number: "asc" }, select: { number: true, cells: true } });
  const judged = found.kind === "vacancies" ? await judgeVacancyRows(found, rows) : judgeRows(rows, columns as Columns, await factsFor(found, columns as Columns, rows));
  const cellsOf = new Map(rows.map(({ number, cells }) => [number, cells]));
  const good: { mail: number; letter: number; draft?: number } = { mail: 0, letter: 0, ...(found.kind === "vacancies" ? { draft: 0 } : {}) };
  const faults: (FaultLine & { cells: string[] })[] = [];
  for (const { number, verdict } of judged) {
    const cells = cellsOf.get(number)!;
    if (verdict.ok && "vacancy" in verdict) good.draft = (good.draft ?? 0) + 1;
    else if (verdict.ok) good[verdict.person.email ? "mail" : "letter"] += 1;
    else faults.push({ number, column: columnOf(found, columns, verdict.field), value: valueOf(cells, columns, verdict.field), fault: verdict.fault, other: verdict.other ?? null, cells });
  }
  return { good, faults };
}

async function readFaults(found: Found, columns: AnyColumns): Promise<(FaultLine & { cells: string[] })[]> {
  const rows = await prisma.peopleImportRow.findMany({ where: { importId: found.id, state: "refused" }, orderBy: { number: "asc" }, select: { number: true, cells: true, fault: true, field: true } });
  return rows.map(({ number, cells, fault, field }) => {
    const [name, other] = fault.split(":");
    return { number, column: columnOf(found, columns, field), value: valueOf(cells, columns, field), fault: name as RowFault | VacancyFault, other: other ? Number(other) : null, cells };
  });
}

/** The rows that were refused, or would be, as they were put up; null when there is no list or nothing is left of it. */
export async function findFaultRows(actor: Actor, importId: string) {
  const found = await findOwn(actor, importId);
  if (!found || found.clearedAt || found.state === "mapping") return null;
  const columns = columnsOf(found);
  const faults = found.state === "checked" ? (await tryOut(found, columns)).faults : await readFaults(found, columns);
  return { kind: found.kind, headers: found.headers, fileName: found.fileName, faults };
}
