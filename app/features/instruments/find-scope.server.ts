import type { Actor } from "~/features/accounts";
import type { Tx } from "~/platform/db.server";
import { canKeep, type Scope } from "./policy";

/** The municipality or region with this id, held while its entries are written; null when the actor does not keep it. */
export async function lockKeptScope(tx: Tx, actor: Actor, scopeId: string): Promise<Scope | null> {
  const municipality = await tx.$queryRaw<{ id: string }[]>`select id from municipality where id = ${scopeId}::uuid for no key update`;
  if (municipality[0]) {
    const scope: Scope = { kind: "municipality", id: scopeId };
    return canKeep(actor, scope) ? scope : null;
  }
  await tx.$queryRaw`select id from region where id = ${scopeId}::uuid for no key update`;
  // by id: the policy is asked next
  const region = await tx.region.findUnique({ where: { id: scopeId }, select: { municipalities: { select: { id: true } } } });
  const scope: Scope = { kind: "region", id: scopeId, municipalityIds: region?.municipalities.map(({ id }) => id) ?? [] };
  return region && canKeep(actor, scope) ? scope : null;
}

/** Where entries of a scope stand. */
export const entriesOf = (scope: Scope) => (scope.kind === "region" ? { regionId: scope.id } : { municipalityId: scope.id });
