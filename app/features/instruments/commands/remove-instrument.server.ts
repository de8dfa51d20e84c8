import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { entriesOf, lockKeptScope } from "../find-scope.server";

/** Takes an entry out. Where a municipality had words of its own over it, those stay as an entry of that municipality. */
export function removeInstrument(actor: Actor, scopeId: string, id: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const scope = await lockKeptScope(tx, actor, scopeId);
    if (!scope) return notFound();
    if ((await tx.instrument.count({ where: { id, ...entriesOf(scope) } })) === 0) return notFound();
    await tx.instrument.deleteMany({ where: { overId: id, isHidden: true } });
    await tx.instrument.deleteMany({ where: { id, ...entriesOf(scope) } });
    return done();
  });
}
