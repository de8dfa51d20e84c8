import { prisma, type Tx } from "~/platform/db.server";

/** For the export of one's data: each move, what was let go along, and what stayed with the person. */
export async function collectMoves(jobSeekerId: string) {
  const rows = await prisma.move.findMany({
    where: { jobSeekerId },
    orderBy: { at: "asc" },
    select: {
      at: true, toPlace: true, state: true, dueAt: true, goesAlong: true, goesAlongAt: true, closedAt: true, keepsake: { select: { at: true, content: true } },
      fromMunicipality: { select: { name: true } }, toMunicipality: { select: { name: true } },
      toContact: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } },
    },
  });
  return rows.map(({ fromMunicipality, toMunicipality, toContact, keepsake, ...move }) => ({
    ...move, from: fromMunicipality.name, to: toMunicipality?.name ?? null, takenOverBy: toContact && { name: toContact.account.firstName, organisation: toContact.organisation.name }, stayedWithMe: keepsake,
  }));
}

export async function forgetMoves(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.move.deleteMany({ where: { jobSeekerId } });
}
