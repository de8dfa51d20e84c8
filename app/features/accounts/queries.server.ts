import { prisma } from "~/platform/db.server";

/** The own account, for its own page. */
export function findOwnAccount(accountId: string) {
  // by id: the caller's own
  return prisma.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, firstName: true, lastName: true, phone: true, locale: true, secondFactorSince: true, _count: { select: { sessions: true } } },
  });
}
