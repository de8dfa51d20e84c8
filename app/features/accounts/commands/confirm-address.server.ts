import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { addOfficeHours } from "~/platform/working-time";
import { notify } from "~/features/notifications/index.server";

/** The promise of two working days, in office hours (rule 21). */
const intakePromise = 16;

/**
 * Somebody proved to own an address by using a mail. For a job seeker who came by the open door
 * the two working days begin now, and the people of the intake organisation are told once.
 */
export async function confirmAddress(tx: Tx, accountId: string): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { lastSeenAt: now() } });
  const started = await tx.jobSeeker.updateMany({
    where: { accountId, intakeState: "waiting", intakeDueAt: null },
    data: { intakeAskedAt: now(), intakeDueAt: addOfficeHours(now(), intakePromise) },
  });
  if (started.count === 0) return;
  const { id, municipality } = await tx.jobSeeker.findUniqueOrThrow({
    where: { accountId },
    select: { id: true, municipality: { select: { intakeOrganisationId: true } } },
  });
  if (!municipality?.intakeOrganisationId) return;
  const staff = await tx.membership.findMany({
    where: { organisationId: municipality.intakeOrganisationId, role: "contactPerson", endedAt: null },
    select: { accountId: true },
  });
  for (const { accountId: receiver } of staff) {
    await notify(tx, { accountId: receiver, kind: "intake_new", key: `intake-new:${id}:${receiver}`, path: "/gemeente/intake", params: {} });
  }
}
