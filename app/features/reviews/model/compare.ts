/** One field in readable words: what it is called and what stands in it, a line per item. */
export type ReadableRow = { id: string; label: string; lines: string[] };

export type ComparedRow = ReadableRow & {
  /** what the approved version says; null when there is none, or when nothing changed */
  before: string[] | null;
};

/** What was submitted beside what is approved now, field by field. Fields that are empty on both sides fall away. */
export function compareRows(approved: ReadableRow[] | null, submitted: ReadableRow[]): ComparedRow[] {
  const before = new Map((approved ?? []).map((row) => [row.id, row.lines]));
  return submitted
    .map((row) => ({ ...row, before: approved && !sameLines(before.get(row.id) ?? [], row.lines) ? (before.get(row.id) ?? []) : null }))
    .filter((row) => row.lines.length > 0 || (row.before?.length ?? 0) > 0);
}

export const changedRows = (rows: ComparedRow[]): ComparedRow[] => rows.filter((row) => row.before !== null);

const sameLines = (a: string[], b: string[]) => a.length === b.length && a.every((line, index) => line === b[index]);
