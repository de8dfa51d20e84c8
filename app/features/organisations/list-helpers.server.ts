import { today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";

/** Who gets the mails for a contact person: the account behind the hat, and those who stand in today, each once. @param membershipId null when there is no contact person */
export async function listHelpers(tx: Tx, membershipId: string | null): Promise<{ accountId: string; locale: "nl" | "en" }[]> {
  if (!membershipId) return [];
  const day = today();
  const receiver = { account: { select: { id: true, locale: true } } } as const;
  const own = await tx.membership.findUnique({
    // by id: the caller has it from the person or the company that is helped
    where: { id: membershipId },
    select: { ...receiver, stoodInBy: { where: { from: { lte: day }, until: { gte: day } }, select: { standIn: { select: receiver } } } },
  });
  if (!own) return [];
  const accounts = new Map([own, ...own.stoodInBy.map(({ standIn }) => standIn)].map(({ account }) => [account.id, account]));
  return [...accounts.values()].map(({ id, locale }) => ({ accountId: id, locale: locale === "en" ? "en" : "nl" }));
}
