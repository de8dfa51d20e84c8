import type { Actor } from "~/features/accounts";
import { inTransaction } from "~/platform/db.server";
import { choosableFor, sideOf, type MailKind } from "../model/kinds";

/** Keeps which mails somebody wants; what this role cannot choose stays as it is. */
export function chooseNotifications(actor: Actor, wanted: MailKind[]): Promise<void> {
  const choosable = choosableFor(sideOf(actor.role));
  const muted = choosable.filter((kind) => !wanted.includes(kind));
  return inTransaction(async (tx) => {
    await tx.notificationMute.deleteMany({ where: { accountId: actor.accountId, kind: { in: choosable } } });
    await tx.notificationMute.createMany({ data: muted.map((kind) => ({ accountId: actor.accountId, kind })), skipDuplicates: true });
  });
}
