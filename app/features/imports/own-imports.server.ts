import { prisma, type Tx } from "~/platform/db.server";

/** For the export: which lists somebody came by or stands in, and which they put up. */
export async function collectImports(accountId: string, email: string) {
  const [invited, listed, putUp] = await Promise.all([
    prisma.peopleImportRow.findMany({ where: { invitation: { acceptedById: accountId } }, select: { peopleImport: { select: { startedAt: true, organisation: { select: { name: true } } } } } }),
    prisma.$queryRaw<{ organisation: string; at: Date; cells: string[] }[]>`
      select o.name as organisation, i.created_at as at, r.cells from people_import_row r join people_import i on i.id = r.import_id join organisation o on o.id = i.organisation_id
      where exists (select from unnest(r.cells) cell where lower(cell) = lower(${email}))`,
    prisma.peopleImport.findMany({ where: { accountId }, orderBy: { createdAt: "asc" }, select: { fileName: true, createdAt: true, state: true, organisation: { select: { name: true } } } }),
  ]);
  return {
    invitedByList: invited.map(({ peopleImport: { startedAt, organisation } }) => ({ at: startedAt, organisation: organisation.name })),
    standsInList: listed,
    listsPutUp: putUp.map(({ organisation, ...list }) => ({ ...list, organisation: organisation.name })),
  };
}

/** Rows that hold somebody's mail address, the code of the letter, and the rows of lists that they put up themselves. */
export async function forgetImports(tx: Tx, accountId: string, email: string): Promise<void> {
  await tx.$executeRaw`update people_import_row r set cells = '{}' where exists (select from unnest(r.cells) cell where lower(cell) = lower(${email}))`;
  await tx.$executeRaw`update people_import_row r set cells = '{}' from people_import i where i.id = r.import_id and i.account_id = ${accountId}::uuid and r.cells <> '{}'`;
  await tx.peopleImport.updateMany({ where: { accountId }, data: { fileName: "" } });
  await tx.letterCode.deleteMany({ where: { OR: [{ accountId }, { invitation: { acceptedById: accountId } }] } });
}
