import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { entriesOf, lockKeptScope } from "../find-scope.server";
import { rowOf } from "../instrument-row";
import type { InstrumentInput } from "../model/instrument-form";
import { instrumentLimits } from "../model/topics";

/** A new entry, or other words for one of the scope itself. The id comes with the form: the same form twice is one entry. */
export function writeInstrument(actor: Actor, scopeId: string, id: string, input: InstrumentInput): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const scope = await lockKeptScope(tx, actor, scopeId);
    if (!scope) return notFound();
    const where = entriesOf(scope);
    if ((await tx.instrument.updateMany({ where: { id, ...where }, data: rowOf(input) })).count > 0) return done();
    if ((await tx.instrument.count({ where })) >= instrumentLimits.own) return conflict(m.instruments_full({ count: instrumentLimits.own }));
    const { count } = await tx.instrument.createMany({ data: [{ id, ...where, ...rowOf(input) }], skipDuplicates: true });
    // the id is that of an entry of somebody else
    return count === 0 ? notFound() : done();
  });
}
