import { now } from "~/platform/clock";
import { isoDay, today } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { commitTo, hashOf, type Receipt } from "./chain";
import type { LockedQueue } from "./lock-queue.server";

type Chained = Pick<LockedQueue, "vacancyId" | "logRows" | "head">;
type Told = { step: "opened" | "places" | "paused" | "resumed" | "closed"; places: number } | { step: "joined" | "away" | "offered" | "accepted" | "passed" | "left" | "started"; entryId: string; jobSeekerId: string | null };

/**
 * Adds one row to the log of a queue whose lock the caller holds, and moves the head on, also in `queue` itself.
 * @returns the receipt for the mail about it
 */
export async function writeRow(tx: Tx, queue: Chained, told: Told): Promise<Receipt> {
  const at = now();
  const [entryId, jobSeekerId, places] = "entryId" in told ? [told.entryId, told.jobSeekerId, null] : [null, null, told.places];
  const { salt, content, commitment } = commitTo(jobSeekerId, at);
  const row = { number: queue.logRows + 1, entryId, step: told.step, places, day: isoDay(at), commitment };
  const hash = hashOf(queue.head, queue.vacancyId, row);
  const { vacancyId } = queue;
  await tx.queueLogRow.create({ data: { ...row, vacancyId, hash, day: today() } });
  await tx.queueLogSecret.create({ data: { vacancyId, number: row.number, jobSeekerId, salt, content } });
  await tx.queue.update({ where: { vacancyId }, data: { logRows: row.number, head: hash } });
  [queue.logRows, queue.head] = [row.number, hash];
  return { number: row.number, hash };
}
