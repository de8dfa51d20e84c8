import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { isBaseItem } from "../model/base-menu";
import { planLimits } from "../model/plan-limits";
import { canKeepMenu } from "../policy";

/** An own item of a municipality. Twice is once. */
export function addMenuItem(actor: Actor, municipalityId: string, name: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canKeepMenu(actor, municipalityId)) return notFound();
    await tx.$queryRaw`select id from municipality where id = ${municipalityId}::uuid for no key update`;
    if ((await tx.menuItem.count({ where: { municipalityId, baseId: "" } })) >= planLimits.menuItems) return conflict(m.plans_menu_full({ count: planLimits.menuItems }));
    await tx.menuItem.createMany({ data: [{ municipalityId, name }], skipDuplicates: true });
    return done();
  });
}

/** Takes an own item off the menu. Plans that have it keep it. */
export function removeMenuItem(actor: Actor, municipalityId: string, itemId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canKeepMenu(actor, municipalityId)) return notFound();
    const { count } = await tx.menuItem.deleteMany({ where: { id: itemId, municipalityId, baseId: "" } });
    return count === 0 ? notFound() : done();
  });
}

/** Leaves an item of the base menu out here, or brings it back. */
export function offerBaseItem(actor: Actor, municipalityId: string, baseId: string, isOffered: boolean): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canKeepMenu(actor, municipalityId) || !isBaseItem(baseId)) return notFound();
    if (isOffered) await tx.menuItem.deleteMany({ where: { municipalityId, baseId } });
    else await tx.menuItem.createMany({ data: [{ municipalityId, baseId }], skipDuplicates: true });
    return done();
  });
}
