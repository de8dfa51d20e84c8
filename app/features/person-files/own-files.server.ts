import type { Tx } from "~/platform/db.server";
import { prisma } from "~/platform/db.server";

/** For the export of one's data: which papers there are, and where each can be fetched. */
export async function collectFiles(jobSeekerId: string) {
  const files = await prisma.personFile.findMany({ where: { jobSeekerId }, orderBy: { at: "asc" }, select: { id: true, name: true, contentType: true, size: true, by: true, at: true } });
  return files.map(({ id, ...file }) => ({ ...file, address: `/bestanden/${id}` }));
}

export async function forgetFiles(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.personFile.deleteMany({ where: { jobSeekerId } });
}

/** The person goes to another municipality without the papers: from now on they are for the person's eyes only. */
export async function holdBackFiles(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.personFile.updateMany({ where: { jobSeekerId }, data: { heldBack: true } });
}
