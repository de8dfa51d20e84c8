import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { limits, sheetContentSchema } from "../model/sheet";
import { canCarve } from "../policy";

/**
 * A sheet of the own company on which the tasks for one person stand already, marked and spread evenly over the hours: a first
 * guess, that the company puts right. For what calls it, in its transaction.
 */
export async function beginSheetWithTasks(tx: Tx, actor: Actor, { title, taskIds, hours }: { title: string; taskIds: readonly string[]; /** a week */ hours: number }): Promise<Outcome<{ sheetId: string }>> {
  if (!canCarve(actor)) return refused(m.carving_only_companies());
  // rounded down to whole quarters, so that the tasks never ask more than the hours
  const each = Math.max(15, Math.floor((hours * 60) / taskIds.length / 15) * 15);
  const tasks = taskIds.slice(0, limits.tasks).map((taskId) => ({ taskId, minutes: each, canMove: true }));
  const content = sheetContentSchema.parse({ functions: [{ id: randomUUID(), title: m.carving_new_work(), people: 1, minutesEach: Math.min(limits.minutesEach, Math.max(hours * 60, each * tasks.length)), tasks }] });
  const { id } = await tx.carvingSheet.create({ data: { organisationId: actor.organisationId!, title: title.slice(0, limits.title), content, createdById: actor.accountId, createdAt: now(), changedAt: now() }, select: { id: true } });
  return done({ sheetId: id });
}
