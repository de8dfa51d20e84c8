import type { Actor } from "~/features/accounts";
import type { Tx } from "~/platform/db.server";
import { visibleImports } from "./policy";

const select = { id: true, kind: true, organisationId: true, accountId: true, defaultMembershipId: true, defaultWorkplaceId: true, defaultPlaceKind: true, headers: true, columns: true, state: true } as const;

/** Holds the row of an import of the actor's own; null when there is none. */
export async function lockImport(tx: Tx, actor: Actor, importId: string) {
  await tx.$queryRaw`select id from people_import where id = ${importId}::uuid for update`;
  return tx.peopleImport.findFirst({ where: { id: importId, ...visibleImports(actor) }, select });
}

/** For a job, which works on behalf of nobody. */
export async function lockForJob(tx: Tx, importId: string) {
  await tx.$queryRaw`select id from people_import where id = ${importId}::uuid for update`;
  // by id: a job works on behalf of nobody
  return tx.peopleImport.findUnique({ where: { id: importId }, select });
}

/** Nothing of what was put up stays with these rows. */
export async function clearRows(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`update people_import_row set cells = '{}' where import_id = ${importId}::uuid and cells <> '{}'`;
}
