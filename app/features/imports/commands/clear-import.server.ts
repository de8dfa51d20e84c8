import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { clearRows, lockImport } from "../lock-import.server";

/** Removes what was put up, before its days are over: a list that did not begin goes altogether, of another the rows with faults. */
export function clearImport(actor: Actor, importId: string): Promise<Outcome<{ isGone: boolean }>> {
  return inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId);
    if (!found) return notFound();
    if (found.state === "running") return conflict(m.imports_still_running());
    if (found.state === "mapping" || found.state === "checked") {
      await tx.peopleImport.deleteMany({ where: { id: importId } });
      return done({ isGone: true });
    }
    await clearRows(tx, importId);
    await tx.peopleImport.updateMany({ where: { id: importId, clearedAt: null }, data: { clearedAt: now() } });
    return done({ isGone: false });
  });
}
