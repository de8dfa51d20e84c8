import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { lockOwnProfile } from "../lock-profile.server";
import { addChoices, choiceKinds, type Choices } from "../model/add-choices";
import { readProfileContent } from "../model/profile-content";

/**
 * Adds words to the draft: what stands there stays, and nothing comes twice. Others see it only after the person has sent the
 * profile and it was approved (rule 9).
 */
export function addToDraft(actor: Actor, wanted: Choices): Promise<Outcome<{ added: Choices; noRoom: Choices }>> {
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    const { content, added, noRoom } = addChoices(readProfileContent(locked.value.draft), wanted);
    if (choiceKinds.some((kind) => added[kind].length > 0)) await tx.jobSeeker.update({ where: { id: locked.value.id }, data: { draft: content, draftChangedAt: now() } });
    return done({ added, noRoom });
  });
}
