import type { Actor } from "~/features/accounts";
import { personSelect, tiesOf } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { fileRelationTo, keepsFiles, partyOf, type FileRelation } from "./policy";

export type PersonFiles = {
  jobSeekerId: string;
  firstName: string;
  mayAdd: boolean;
  files: { id: string; name: string; kind: "pdf" | "picture"; /** bytes */ size: number; at: Date; by: "jobseeker" | "contactPerson"; isMine: boolean }[];
};

/** The papers of a person; null for who may not see them. */
export async function listFiles(actor: Actor, jobSeekerId: string): Promise<PersonFiles | null> {
  const relation = await readRelation(actor, jobSeekerId);
  if (relation === "none") return null;
  const [person, files] = await Promise.all([
    // by id: the relation was asked above
    prisma.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: { account: { select: { firstName: true } } } }),
    prisma.personFile.findMany({ where: { jobSeekerId }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { id: true, name: true, contentType: true, size: true, at: true, by: true } }),
  ]);
  return {
    jobSeekerId,
    firstName: person.account.firstName,
    mayAdd: keepsFiles(relation),
    files: files.map(({ contentType, by, ...file }) => ({ ...file, by: by === "jobseeker" ? "jobseeker" : "contactPerson", kind: contentType === "application/pdf" ? "pdf" : "picture", isMine: keepsFiles(relation) && by === partyOf(relation) })),
  };
}

/** One paper with its bytes; null for who may not see it. */
export async function findFile(actor: Actor, fileId: string): Promise<{ name: string; contentType: string; bytes: Uint8Array } | null> {
  // by id: the relation to the person is asked before it is given
  const file = await prisma.personFile.findUnique({ where: { id: fileId }, select: { jobSeekerId: true, name: true, contentType: true, bytes: true } });
  return file && (await readRelation(actor, file.jobSeekerId)) !== "none" ? file : null;
}

async function readRelation(actor: Actor, jobSeekerId: string): Promise<FileRelation> {
  if (actor.role === "jobseeker") return actor.jobSeekerId === jobSeekerId ? "jobseeker" : "none";
  if (actor.role !== "contactPerson") return "none";
  const row = await prisma.jobSeeker.findFirst({ where: { id: jobSeekerId, account: { erasedAt: null } }, select: personSelect });
  return row ? fileRelationTo(actor, { id: jobSeekerId, ties: tiesOf(row) }) : "none";
}
