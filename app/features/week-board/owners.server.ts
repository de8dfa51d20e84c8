import type { Prisma } from "~/platform/db.server";

/** Who can be given a decision: the colleagues who meet at the board. */
export const ownersOf = (organisationId: string): Prisma.MembershipWhereInput => ({ organisationId, endedAt: null, role: { in: ["contactPerson", "administrator"] }, account: { erasedAt: null } });
