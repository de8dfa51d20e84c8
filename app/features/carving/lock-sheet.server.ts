import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction, type Prisma, type Tx } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { readSheetContent, type SheetContent } from "./model/sheet";
import { canKeep } from "./policy";

export type LockedSheet = { id: string; organisationId: string; title: string; content: SheetContent; sharedSince: Date | null; vacancyId: string | null };

/**
 * Does something with a sheet of the own company under a row lock that stays until the end of the transaction, so that colleagues
 * who write at once do not lose each other's words. What is not the actor's is not found.
 */
export function withSheet<T>(actor: Actor, sheetId: string, work: (tx: Tx, sheet: LockedSheet) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select id from carving_sheet where id = ${sheetId}::uuid for update`;
    const found = await tx.carvingSheet.findUnique({
      // by id: the policy in the next line asks whose it is
      where: { id: sheetId },
      select: { id: true, organisationId: true, title: true, content: true, sharedSince: true, vacancyId: true },
    });
    if (!found || !canKeep(actor, found)) return notFound();
    return work(tx, { ...found, content: readSheetContent(found.content) });
  });
}

/** Keeps what was written on a locked sheet. */
export async function keepSheet(tx: Tx, sheet: Pick<LockedSheet, "id">, changes: { title?: string; content?: SheetContent; sharedSince?: Date | null; vacancyId?: string }): Promise<Outcome> {
  // by id: the row was locked for a member of its company
  await tx.carvingSheet.update({ where: { id: sheet.id }, data: { ...changes, changedAt: now() } satisfies Prisma.CarvingSheetUncheckedUpdateInput });
  return done();
}
