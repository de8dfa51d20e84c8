import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { choicesIn, type Choices } from "./model/add-choices";
import { readProfileContent } from "./model/profile-content";

/** The words that stand in somebody's own draft. */
export async function findDraftChoices(actor: Actor): Promise<Choices> {
  const own = actor.jobSeekerId && (await prisma.jobSeeker.findUnique({ where: { id: actor.jobSeekerId }, select: { draft: true } }));
  return choicesIn(readProfileContent(own ? own.draft : {}));
}
