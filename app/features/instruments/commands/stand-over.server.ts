import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { lockKeptScope } from "../find-scope.server";
import { rowOf } from "../instrument-row";
import type { InstrumentInput } from "../model/instrument-form";

/** Other words in a municipality for an entry of its region. */
export function changeInherited(actor: Actor, municipalityId: string, overId: string, input: InstrumentInput): Promise<Outcome> {
  return overInherited(actor, municipalityId, overId, (tx) => {
    const data = { ...rowOf(input), isHidden: false };
    return tx.instrument.upsert({ where: { municipalityId_overId: { municipalityId, overId } }, create: { municipalityId, overId, ...data }, update: data });
  });
}

/** A municipality does not offer this. Its own words over it, if there were any, go. */
export function hideInherited(actor: Actor, municipalityId: string, overId: string): Promise<Outcome> {
  return overInherited(actor, municipalityId, overId, async (tx, entry) => {
    const data = { ...entry, isHidden: true, changedAt: now() };
    await tx.instrument.upsert({ where: { municipalityId_overId: { municipalityId, overId } }, create: { municipalityId, overId, ...data }, update: data });
  });
}

/** Back to what the region says. */
export function followRegion(actor: Actor, municipalityId: string, overId: string): Promise<Outcome> {
  return overInherited(actor, municipalityId, overId, (tx) => tx.instrument.deleteMany({ where: { municipalityId, overId } }));
}

/** Runs `work` for a keeper of this municipality, on an entry that it inherits. */
function overInherited(actor: Actor, municipalityId: string, overId: string, work: (tx: Tx, entry: Pick<InstrumentInput, "audience" | "name">) => Promise<unknown>): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const scope = await lockKeptScope(tx, actor, municipalityId);
    if (scope?.kind !== "municipality") return notFound();
    const entry = await tx.instrument.findFirst({ where: { id: overId, region: { municipalities: { some: { id: municipalityId } } } }, select: { audience: true, name: true } });
    if (!entry) return notFound();
    await work(tx, entry);
    return done();
  });
}
