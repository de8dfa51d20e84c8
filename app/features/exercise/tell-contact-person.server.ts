import { notify } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import type { Tx } from "~/platform/db.server";

/** A mail to the own contact person and to who stands in today; once for each result. @returns whether there is a contact person */
export async function tellContactPerson(tx: Tx, { exerciseId, jobSeekerId }: { exerciseId: string; jobSeekerId: string }): Promise<boolean> {
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true, account: { select: { firstName: true } } } });
  const helpers = await listHelpers(tx, person?.contactPersonId ?? null);
  for (const { accountId } of helpers) {
    await notify(tx, { accountId, kind: "exercise_shared", key: `exercise:${exerciseId}`, path: `/gemeente/mensen/${jobSeekerId}`, params: { name: person!.account.firstName }, side: "contact" });
  }
  return helpers.length > 0;
}
