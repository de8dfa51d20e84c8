import { shortName } from "~/features/caseload/index.server";
import { prisma, type Tx } from "~/platform/db.server";

/** The decisions that somebody has or had to carry out, for an own export. */
export async function collectDecisions(accountId: string) {
  return prisma.boardDecision.findMany({ where: { owner: { accountId } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: { text: true, dueOn: true, createdAt: true, doneAt: true } });
}

/** Takes off the boards of the own municipality what names a person as boards do: first name and first letter of the last. */
export async function forgetOnBoards(tx: Tx, jobSeekerId: string): Promise<void> {
  // by id: erasing an account, for its owner
  const person = await tx.jobSeeker.findUniqueOrThrow({ where: { id: jobSeekerId }, select: { municipalityId: true, account: { select: { firstName: true, lastName: true } } } });
  const { firstName, lastName } = person.account;
  if (!person.municipalityId || firstName === "") return;
  const name = shortName(firstName, `${firstName} ${lastName}`).replace(/\.$/, "");
  await tx.boardDecision.deleteMany({ where: { municipalityId: person.municipalityId, text: { contains: name, mode: "insensitive" } } });
}
