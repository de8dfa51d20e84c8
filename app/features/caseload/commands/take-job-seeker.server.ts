import type { Actor } from "~/features/accounts";
import { openCaseloadThread } from "~/features/messages/index.server";
import { notify } from "~/features/notifications/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, notFound, refused, type Outcome } from "~/platform/outcome";
import { lockPerson } from "../lock-person.server";
import { canTake, relationTo } from "../policy";

/** Somebody who came by the open door gets this contact person. Of two who take at once the second reads who was first. */
export function takeJobSeeker(actor: Actor, jobSeekerId: string): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, jobSeekerId);
    if (!person) return notFound();
    if (!canTake(actor, person.ties)) return relationTo(actor, person.ties) === "otherContactNotShared" ? notFound() : refused(m.caseload_not_yours());
    if (person.ties.contactPersonId) return conflict(m.caseload_already_taken({ name: person.contactName || m.caseload_a_colleague() }));
    await tx.jobSeeker.update({ where: { id: jobSeekerId }, data: { contactPersonId: actor.membershipId, intakeState: "taken", takenAt: now() } });
    const { threadId } = await openCaseloadThread(tx, jobSeekerId);
    await notify(tx, {
      accountId: person.accountId,
      kind: "intake_taken",
      key: `intake-taken:${jobSeekerId}:${actor.membershipId}`,
      path: `/berichten/${threadId}`,
      params: { name: actor.firstName, company: actor.organisationName ?? "" },
      side: "person",
    });
    return done();
  });
}
