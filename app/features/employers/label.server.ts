import { prisma } from "~/platform/db.server";
import type { LabelState } from "./model/label-steps";

export type LabelView = { state: LabelState; source: string; checkedOn: Date | null; note: string };

/** What is known of a company and the programme Open Hiring®, for itself and for who looks after it; null when nothing was ever said. */
export function findLabel(organisationId: string): Promise<LabelView | null> {
  return prisma.openHiringLabel.findUnique({ where: { organisationId }, select: { state: true, source: true, checkedOn: true, note: true } });
}

/** What everybody reads: only what was confirmed, with its day and source. */
export async function findPublicLabel(organisationId: string): Promise<{ source: string; checkedOn: Date } | null> {
  const label = await findLabel(organisationId);
  return label?.state === "confirmed" && label.checkedOn ? { source: label.source, checkedOn: label.checkedOn } : null;
}
