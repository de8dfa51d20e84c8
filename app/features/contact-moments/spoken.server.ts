import { Prisma } from "#prisma/generated/client/client";

/** `wasSpoken` of model/moments.ts as a filter. */
export const spokenWhere = { kind: { not: "mail" }, OR: [{ outcome: null }, { outcome: { not: "didNotCome" } }] } satisfies Prisma.ContactMomentWhereInput;

/** The same in SQL, of a `contact_moment` that is called `c`. */
export const spokenSql = Prisma.sql`c.kind <> 'mail' and c.outcome is distinct from 'didNotCome'`;
