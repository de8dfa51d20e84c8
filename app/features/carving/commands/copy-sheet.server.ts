import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { done, type Outcome } from "~/platform/outcome";
import { withSheet } from "../lock-sheet.server";
import { limits } from "../model/sheet";

/** The same functions on a new sheet, that is shared with nobody and has no vacancy yet. */
export function copySheet(actor: Actor, sheetId: string): Promise<Outcome<{ sheetId: string }>> {
  return withSheet(actor, sheetId, async (tx, { organisationId, title, content }) => {
    const { id } = await tx.carvingSheet.create({
      data: { organisationId, title: m.carving_copy_of({ title }).slice(0, limits.title), content, createdById: actor.accountId, createdAt: now(), changedAt: now() },
      select: { id: true },
    });
    return done({ sheetId: id });
  });
}
