import { notify, type MailKind } from "~/features/notifications/index.server";
import { listHelpers } from "~/features/organisations/index.server";
import type { Tx } from "~/platform/db.server";

type News = { signUpId: string; jobSeekerId: string; title: string; trainingId: string };

/** A mail to the person about the own sign-up. The row that it is about makes it unique. */
export async function tellPerson(tx: Tx, kind: Extract<MailKind, "training_chair" | "training_closed">, { signUpId, jobSeekerId, title, trainingId }: News): Promise<void> {
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { accountId: true } });
  if (person) await notify(tx, { accountId: person.accountId, kind, key: `training:${signUpId}:${kind}`, path: `/leren/${trainingId}`, params: { title }, side: "person" });
}

/** A mail to the own contact person and to who stands in today, with the first name that they know. */
export async function tellContactPerson(tx: Tx, kind: Extract<MailKind, "training_sign_up" | "training_withdrawn">, { signUpId, jobSeekerId, title }: News): Promise<void> {
  const person = await tx.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { contactPersonId: true, account: { select: { firstName: true } } } });
  if (!person) return;
  for (const { accountId } of await listHelpers(tx, person.contactPersonId)) {
    await notify(tx, { accountId, kind, key: `training:${signUpId}:${kind}`, path: `/gemeente/mensen/${jobSeekerId}`, params: { name: person.account.firstName, title }, side: "contact" });
  }
}
