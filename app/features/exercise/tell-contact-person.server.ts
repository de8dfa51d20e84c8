import { notify } from "~/features/notifications/index.server";
import { today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";

/** A mail to the own contact person and to who stands in today; once for each result. @returns whether there is a contact person */
export async function tellContactPerson(tx: Tx, { exerciseId, jobSeekerId }: { exerciseId: string; jobSeekerId: string }): Promise<boolean> {
  const day = today();
  const person = await tx.jobSeeker.findUnique({
    where: { id: jobSeekerId },
    select: { account: { select: { firstName: true } }, contactPerson: { select: { accountId: true, stoodInBy: { where: { from: { lte: day }, until: { gte: day } }, select: { standIn: { select: { accountId: true } } } } } } },
  });
  if (!person?.contactPerson) return false;
  const { accountId, stoodInBy } = person.contactPerson;
  for (const receiver of new Set([accountId, ...stoodInBy.map(({ standIn }) => standIn.accountId)])) {
    await notify(tx, { accountId: receiver, kind: "exercise_shared", key: `exercise:${exerciseId}`, path: `/gemeente/mensen/${jobSeekerId}`, params: { name: person.account.firstName }, side: "contact" });
  }
  return true;
}
