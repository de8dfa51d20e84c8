import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { lastWeeks, type Week } from "~/platform/weeks";
import { officeHoursBetween } from "~/platform/working-time";
import type { ReviewKind } from "./model/checklist";
import { countReviews, type CountedReview, type ReviewFigures } from "./model/figures";
import { visibleReviews } from "./policy";
import { listWaitingReviews, titleSelect, titleOf, type WaitingReview } from "./queries.server";

/** An answer that came later than promised. */
export type LateAnswer = { id: string; kind: ReviewKind; title: string; decidedAt: Date; decidedBy: string; /** office hours */ hoursLate: number };

export type PromiseFigures = {
  weeks: Week[];
  figures: ReviewFigures;
  /** what is over its time, the oldest first; of an administrator only what is theirs to decide */
  overdue: WaitingReview[];
  late: { shown: LateAnswer[]; more: number };
};

const weeksShown = 12;
const weeksOfLate = 4;
const mostLate = 25;

/** How the actor's organisation keeps the promise of two working days (rule 21). Null for who decides nothing. */
export async function readPromiseFigures(actor: Actor): Promise<PromiseFigures | null> {
  if (!actor.organisationId || (actor.role !== "contactPerson" && actor.role !== "administrator")) return null;
  const weeks = lastWeeks(weeksShown, now());
  const late = { state: { in: ["approved", "changesAsked", "rejected"] }, decidedAt: { gt: prisma.review.fields.dueAt, gte: weeks.at(-weeksOfLate)!.from } } satisfies Prisma.ReviewWhereInput;
  const [rows, waiting, lateRows, lateCount] = await Promise.all([
    prisma.review.findMany({
      where: { organisationId: actor.organisationId, OR: [{ state: "open" }, { state: { in: ["approved", "changesAsked", "rejected"] }, decidedAt: { gte: weeks[0]!.from } }] },
      select: { kind: true, state: true, submittedAt: true, dueAt: true, decidedAt: true, reasons: true },
    }),
    listWaitingReviews(actor, { overdue: true, take: mostLate }),
    prisma.review.findMany({ where: { AND: [late, visibleReviews(actor)] }, orderBy: [{ decidedAt: "desc" }, { id: "asc" }], take: mostLate, select: { id: true, kind: true, dueAt: true, decidedAt: true, decidedBy: { select: { firstName: true } }, ...titleSelect } }),
    prisma.review.count({ where: { AND: [late, visibleReviews(actor)] } }),
  ]);
  return {
    weeks,
    figures: countReviews(rows as CountedReview[], weeks, now()),
    overdue: waiting,
    late: {
      shown: lateRows.map(({ id, kind, dueAt, decidedAt, decidedBy, ...subject }) => ({ id, kind, title: titleOf(subject), decidedAt: decidedAt!, decidedBy: decidedBy?.firstName ?? "", hoursLate: officeHoursBetween(dueAt, decidedAt!) })),
      more: Math.max(0, lateCount - mostLate),
    },
  };
}
