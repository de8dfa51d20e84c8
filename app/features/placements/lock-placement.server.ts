import type { Prisma, Tx } from "~/platform/db.server";

export const placementSelect = {
  id: true, jobSeekerId: true, vacancyId: true, matchId: true, queueEntryId: true, kind: true, state: true, remuneration: true, startsOn: true, endsOn: true, hoursPerWeek: true, contractKind: true, instruments: true,
  goal: true, tasks: true, guide: true, daySchedule: true, longReason: true, agreement: true, agreementHash: true, endedOn: true, endReason: true, changedAt: true,
  jobSeeker: { select: { contactPersonId: true, account: { select: { id: true, firstName: true, lastName: true, erasedAt: true } }, contactPerson: { select: { account: { select: { firstName: true, lastName: true } }, organisation: { select: { name: true } } } } } },
  vacancy: { select: { postedById: true, placeOfWorkId: true, createdById: true, postedBy: { select: { name: true } }, placeOfWork: { select: { name: true } }, formalEmployer: { select: { name: true } }, workplace: { select: { street: true, place: true } }, liveVersion: { select: { content: true } } } },
} as const satisfies Prisma.PlacementSelect;

export type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof placementSelect }>;

/** A placement under a row lock that stays until the end of the transaction. */
export async function lockPlacement(tx: Tx, placementId: string): Promise<PlacementRow | null> {
  await tx.$queryRaw`select id from placement where id = ${placementId}::uuid for update`;
  // by id: the policy of the caller asks who may see it
  return tx.placement.findUnique({ where: { id: placementId }, select: placementSelect });
}
