import type { Tx } from "~/platform/db.server";

/** Of people or of vacancies. */
export type JudgedAnyhow = { number: number; verdict: { ok: true } | { ok: false; fault: string; field: string; other?: number } };

/** Writes down which rows were refused and why, in one statement. */
export async function refuseRows(tx: Tx, importId: string, judged: readonly JudgedAnyhow[]): Promise<void> {
  const refused = judged.flatMap(({ number, verdict }) => (verdict.ok ? [] : [{ number, fault: verdict.other === undefined ? verdict.fault : `${verdict.fault}:${verdict.other}`, field: verdict.field }]));
  if (refused.length === 0) return;
  await tx.$executeRaw`
    update people_import_row r set state = 'refused', fault = x.fault, field = x.field
    from jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) as x(number int, fault text, field text)
    where r.import_id = ${importId}::uuid and r.number = x.number and r.state = 'waiting'`;
}
