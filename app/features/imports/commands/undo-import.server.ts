import type { Actor } from "~/features/accounts";
import { takeBackInvitations } from "~/features/caseload/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { cancelJob } from "~/platform/jobs.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { clearRows, lockImport } from "../lock-import.server";
import { takeBackDrafts } from "../vacancy-lists.server";

/** Takes back every invitation that was not answered. Who said yes has an account by then, and stays. */
export function undoImport(actor: Actor, importId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId);
    if (!found) return notFound();
    if (found.state === "undone") return done();
    if (found.state !== "running" && found.state !== "done") return conflict(m.imports_nothing_to_undo());
    if (found.kind === "vacancies") await takeBackDrafts(tx, importId);
    const invited = await tx.peopleImportRow.findMany({ where: { importId, invitationId: { not: null } }, select: { invitationId: true } });
    await takeBackInvitations(tx, invited.map(({ invitationId }) => invitationId!));
    await cancelJob(tx, `import:${importId}`);
    await clearRows(tx, importId);
    await tx.peopleImport.update({ where: { id: importId }, data: { state: "undone", undoneAt: now(), clearedAt: now() } });
    return done();
  });
}
