import { randomUUID } from "node:crypto";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { enqueue } from "~/platform/jobs.server";

type Move = { jobSeekerIds: readonly string[]; toMembershipId: string; note: string };

/**
 * Gives people another contact person, in the caller's transaction, which asked who may. The people are held in one order, so that two
 * who hand over at once do not wait for each other for ever. Conversations go along by themselves; each person hears by mail who it is.
 * @returns how many changed hands: who is there already stays
 */
export async function movePeople(tx: Tx, { jobSeekerIds, toMembershipId, note }: Move): Promise<number> {
  if (jobSeekerIds.length === 0) return 0;
  const held = await tx.$queryRaw<{ id: string; from: string | null }[]>`
    select id, contact_person_id as "from" from job_seeker where id = any (${[...jobSeekerIds]}::uuid[]) order by id for no key update`;
  const moving = held.filter(({ from }) => from !== toMembershipId).map(({ id, from }) => ({ handOverId: randomUUID(), id, from }));
  if (moving.length === 0) return 0;
  const at = now();
  await tx.jobSeeker.updateMany({ where: { id: { in: moving.map(({ id }) => id) } }, data: { contactPersonId: toMembershipId, takenAt: at } });
  await tx.handOver.createMany({ data: moving.map(({ handOverId, id, from }) => ({ id: handOverId, jobSeekerId: id, fromId: from, toId: toMembershipId, at, note })) });
  for (const { handOverId } of moving) await enqueue(tx, "tell-new-contact", { handOverId }, { key: `tell-new-contact:${handOverId}` });
  return moving.length;
}
