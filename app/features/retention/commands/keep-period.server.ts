import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { done, notFound, refused, type Outcome } from "~/platform/outcome";
import type { PeriodInput } from "../model/period-form";
import { canKeepPeriod } from "../policy";

/** How long a municipality keeps who is silent. A shorter period takes nobody by surprise: everybody still gets two warnings and two months. */
export function keepPeriod(actor: Actor, { municipalityId, months }: PeriodInput): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (actor.role !== "administrator" || !actor.municipalityIds.includes(municipalityId)) return notFound();
    if (!canKeepPeriod(actor, municipalityId)) return refused(m.retention_not_yours());
    await tx.municipality.updateMany({ where: { id: municipalityId }, data: { retentionMonths: months } });
    return done();
  });
}
