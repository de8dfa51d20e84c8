import { lockIfOver, noteErasedBySilence } from "~/features/retention/index.server";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { eraseWithin } from "./erase-account.server";

/** Erases one person whose time is over, as the person would do it, and leaves that it happened. A second time finds nothing to do. */
export function eraseSilentPerson(jobSeekerId: string): Promise<Outcome<{ isErased: boolean }>> {
  return inTransaction(async (tx) => {
    const accountId = await lockIfOver(tx, jobSeekerId);
    if (!accountId) return done({ isErased: false });
    const outcome = await eraseWithin(tx, accountId);
    if (!outcome.ok) return outcome;
    await noteErasedBySilence(tx, jobSeekerId);
    return done({ isErased: true });
  });
}
