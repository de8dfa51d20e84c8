import type { Actor } from "~/features/accounts";
import { personSelect, tiesOf } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { fileRelationTo, keepsFiles, partyOf, seesHeldBack, type FileRelation } from "./policy";

export type PersonFiles = {
  jobSeekerId: string;
  firstName: string;
  mayAdd: boolean;
  files: { id: string; name: string; kind: "pdf" | "picture"; /** bytes */ size: number; at: Date; by: "jobseeker" | "contactPerson"; isMine: boolean; /** only the person sees it */ heldBack: boolean }[];
};

/** The papers of a person; null for who may not see them. */
export async function listFiles(actor: Actor, jobSeekerId: string): Promise<PersonFiles | null> {
  const person = await findSeen(actor, jobSeekerId);
  if (!person) return null;
  const { relation, firstName } = person;
  const files = await prisma.personFile.findMany({ where: { jobSeekerId, ...(seesHeldBack(relation) ? {} : { heldBack: false }) }, orderBy: [{ at: "desc" }, { id: "desc" }], select: { id: true, name: true, contentType: true, size: true, at: true, by: true, heldBack: true } });
  return {
    jobSeekerId,
    firstName,
    mayAdd: keepsFiles(relation),
    files: files.map(({ contentType, by, ...file }) => ({ ...file, by: by === "jobseeker" ? "jobseeker" : "contactPerson", kind: contentType === "application/pdf" ? "pdf" : "picture", isMine: keepsFiles(relation) && by === partyOf(relation) })),
  };
}

/** One paper with its bytes, which are read for nobody else; null for who may not see it. */
export async function findFile(actor: Actor, fileId: string): Promise<{ name: string; contentType: string; bytes: Uint8Array } | null> {
  // by id: whose it is, to ask for the relation
  const file = await prisma.personFile.findUnique({ where: { id: fileId }, select: { jobSeekerId: true, heldBack: true } });
  const person = file && (await findSeen(actor, file.jobSeekerId));
  if (!person || (file.heldBack && !seesHeldBack(person.relation))) return null;
  // by id: the relation was asked above
  return prisma.personFile.findUnique({ where: { id: fileId }, select: { name: true, contentType: true, bytes: true } });
}

/** The person, to whom that may see the papers. */
async function findSeen(actor: Actor, jobSeekerId: string): Promise<{ relation: FileRelation; firstName: string } | null> {
  const row = await prisma.jobSeeker.findFirst({ where: { id: jobSeekerId, account: { erasedAt: null } }, select: personSelect });
  if (!row) return null;
  const relation = fileRelationTo(actor, { id: jobSeekerId, ties: tiesOf(row) });
  return relation === "none" ? null : { relation, firstName: row.account.firstName };
}
