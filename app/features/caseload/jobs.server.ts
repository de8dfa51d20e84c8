import { openCaseloadThread } from "~/features/messages/index.server";
import { notify } from "~/features/notifications/index.server";
import { inTransaction, prisma } from "~/platform/db.server";
import type { JobHandlers } from "~/platform/jobs.server";

/** Tells a person who the new contact person is. Who changed hands again meanwhile hears only of the last. */
async function tellNewContact({ handOverId }: { handOverId: string }): Promise<void> {
  const made = await prisma.handOver.findUnique({
    // by id: a job works on behalf of nobody
    where: { id: handOverId },
    select: { jobSeekerId: true, toId: true, jobSeeker: { select: { accountId: true, contactPersonId: true } }, to: { select: { account: { select: { firstName: true } }, organisation: { select: { name: true } } } } },
  });
  if (!made || made.jobSeeker.contactPersonId !== made.toId) return;
  const { jobSeekerId, jobSeeker, to } = made;
  await inTransaction(async (tx) => {
    const { threadId } = await openCaseloadThread(tx, jobSeekerId);
    await notify(tx, { accountId: jobSeeker.accountId, kind: "contact_changed", key: `handed-over:${handOverId}`, path: `/berichten/${threadId}`, params: { name: to.account.firstName, company: to.organisation.name }, side: "person" });
  });
}

export const jobs: JobHandlers = { "tell-new-contact": tellNewContact };
