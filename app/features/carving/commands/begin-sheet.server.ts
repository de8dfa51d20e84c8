import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { done, refused, type Outcome } from "~/platform/outcome";
import { sheetContentSchema } from "../model/sheet";
import { canCarve } from "../policy";

/** An empty sheet of the own company. */
export async function beginSheet(actor: Actor, title: string): Promise<Outcome<{ sheetId: string }>> {
  if (!canCarve(actor)) return refused(m.carving_only_companies());
  const { id } = await prisma.carvingSheet.create({
    data: { organisationId: actor.organisationId!, title, content: sheetContentSchema.parse({}), createdById: actor.accountId, createdAt: now(), changedAt: now() },
    select: { id: true },
  });
  return done({ sheetId: id });
}
