import type { Actor } from "~/features/accounts";
import { done, notFound, type Outcome } from "~/platform/outcome";
import { asKeeper } from "../as-keeper.server";

/** The person takes away what the person added, who helps what helpers added. */
export function removeFile(actor: Actor, jobSeekerId: string, fileId: string): Promise<Outcome> {
  return asKeeper(actor, jobSeekerId, async (tx, by) => {
    const { count } = await tx.personFile.deleteMany({ where: { id: fileId, jobSeekerId, by } });
    return count > 0 ? done() : notFound();
  });
}
