import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, type Outcome } from "~/platform/outcome";
import { openCaseloadThread } from "../threads.server";
import { sendMessage } from "./send-message.server";

/**
 * A question of a job seeker to the own contact person, from any page. Opening the thread is the same twice, and so is the message:
 * its id comes with the form.
 * @returns the thread to go to
 */
export async function askContactPerson(actor: Actor, { id, body }: { id: string; body: string }): Promise<Outcome<{ threadId: string }>> {
  const opened = await inTransaction(async (tx): Promise<Outcome<{ threadId: string }>> => {
    if (actor.role !== "jobseeker" || !actor.jobSeekerId) return notFound();
    // by id: the own row
    const { contactPersonId } = await tx.jobSeeker.findUniqueOrThrow({ where: { id: actor.jobSeekerId }, select: { contactPersonId: true } });
    return contactPersonId ? done(await openCaseloadThread(tx, actor.jobSeekerId)) : conflict(m.messages_no_contact_person());
  });
  if (!opened.ok) return opened;
  const sent = await sendMessage(actor, { threadId: opened.value.threadId, id, body });
  return sent.ok ? opened : sent;
}
