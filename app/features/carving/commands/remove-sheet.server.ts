import type { Actor } from "~/features/accounts";
import { done, type Outcome } from "~/platform/outcome";
import { withSheet } from "../lock-sheet.server";

/** Throws a sheet away. The vacancy that came of it stays. */
export function removeSheet(actor: Actor, sheetId: string): Promise<Outcome> {
  return withSheet(actor, sheetId, async (tx, { id, organisationId }) => {
    await tx.carvingSheet.deleteMany({ where: { id, organisationId } });
    return done();
  });
}
