import type { Actor } from "~/features/accounts";
import { readProfileContent } from "~/features/profiles";
import { readVacancyContent } from "~/features/vacancies";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { today } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import type { ReviewKind } from "./model/checklist";
import { changedRows, compareRows } from "./model/compare";
import { lockOf, type Lock } from "./model/lock";
import { visibleReviews } from "./policy";
import { readProfile } from "./readable/profile";

export type WaitingReview = {
  id: string;
  kind: ReviewKind;
  /** short name of the person, title of the vacancy, name of the company */
  title: string;
  /** the company of a vacancy, the place of a company */
  of: string;
  /** false when an approved version is up already */
  isNew: boolean;
  /** names of changed fields of a profile */
  changed: string[];
  submittedAt: Date;
  dueAt: Date;
  lock: Lock;
  lockedByName: string;
  /** a company of which somebody said yes already */
  waitsForSecond: boolean;
};

/** What `titleOf` reads. */
export const titleSelect = {
  company: { select: { name: true, place: true } },
  profileVersion: { select: { jobSeeker: { select: { account: { select: { firstName: true, lastName: true } } } } } },
  vacancyVersion: { select: { content: true } },
} satisfies Prisma.ReviewSelect;

/** Short name of the person, title of the vacancy, name of the company. */
export function titleOf({ profileVersion, vacancyVersion, company }: Prisma.ReviewGetPayload<{ select: typeof titleSelect }>): string {
  if (profileVersion) return shortName(profileVersion.jobSeeker.account);
  return vacancyVersion ? readVacancyContent(vacancyVersion.content).title : (company?.name ?? "");
}

const select = {
  id: true, kind: true, submittedAt: true, dueAt: true, lockedById: true, lockedAt: true, firstYesAt: true,
  lockedBy: { select: { firstName: true } },
  company: { select: { name: true, place: true } },
  profileVersion: {
    select: {
      content: true,
      jobSeeker: { select: { liveVersion: { select: { content: true } }, account: { select: { firstName: true, lastName: true } } } },
    },
  },
  vacancyVersion: { select: { content: true, vacancy: { select: { liveVersionId: true, placeOfWork: { select: { name: true } } } } } },
} satisfies Prisma.ReviewSelect;

/** What waits for this person's organisation, oldest first. With `own`, what waits for somebody else is left out: see `waiting`. */
export async function listWaitingReviews(actor: Actor, { take = 50, skip = 0, own = false, kind, overdue = false }: { take?: number; skip?: number; own?: boolean; kind?: ReviewKind; /** only what is over its time */ overdue?: boolean } = {}): Promise<WaitingReview[]> {
  const rows = await prisma.review.findMany({
    where: overdue ? { AND: [waiting(actor, own, kind), { dueAt: { lt: now() } }] } : waiting(actor, own, kind),
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take,
    skip,
    select,
  });
  return rows.map((row) => toWaiting(row, actor));
}

export function countWaitingReviews(actor: Actor, { own = false, kind }: { own?: boolean; kind?: ReviewKind } = {}): Promise<number> {
  return prisma.review.count({ where: waiting(actor, own, kind) });
}

/**
 * `own`: profiles only of the actor's caseload and of those the actor stands in for; vacancies and companies are of everybody,
 * but a company that the actor said yes to waits for somebody else (rule of two yeses, decision 0037).
 */
function waiting(actor: Actor, own: boolean, kind?: ReviewKind): Prisma.ReviewWhereInput {
  const day = today();
  const standingIn = { stoodInBy: { some: { standInId: actor.membershipId ?? undefined, from: { lte: day }, until: { gte: day } } } };
  const ownProfiles: Prisma.ReviewWhereInput = {
    OR: [
      { profileVersionId: null },
      { profileVersion: { jobSeeker: { OR: [{ contactPersonId: actor.membershipId }, { contactPersonId: null }, ...(actor.membershipId ? [{ contactPerson: standingIn }] : [])] } } },
    ],
  };
  // written out, because in SQL "not (null = x)" is not true
  const stillToSay: Prisma.ReviewWhereInput = { OR: [{ firstYesById: null }, { firstYesById: { not: actor.accountId } }] };
  return { AND: [{ state: "open", ...(kind ? { kind } : {}) }, visibleReviews(actor), ...(own ? [ownProfiles, stillToSay] : [])] };
}

type Row = Prisma.ReviewGetPayload<{ select: typeof select }>;

function toWaiting(row: Row, actor: Actor): WaitingReview {
  const { id, kind, submittedAt, dueAt } = row;
  const lock = lockOf(row, actor.accountId, now());
  return { id, kind, submittedAt, dueAt, lock, lockedByName: lock === "colleague" ? (row.lockedBy?.firstName ?? "") : "", waitsForSecond: row.firstYesAt !== null, ...subjectOf(row) };
}

function subjectOf(row: Row): Pick<WaitingReview, "title" | "of" | "isNew" | "changed"> {
  if (row.profileVersion) {
    const { content, jobSeeker } = row.profileVersion;
    const live = jobSeeker.liveVersion;
    const read = (stored: unknown) => readProfile(readProfileContent(stored), getLocale());
    const changed = live ? changedRows(compareRows(read(live.content), read(content))).map((changedRow) => changedRow.label) : [];
    return { title: shortName(jobSeeker.account), of: "", isNew: !live, changed };
  }
  if (row.vacancyVersion) {
    const { content, vacancy } = row.vacancyVersion;
    return { title: readVacancyContent(content).title, of: vacancy.placeOfWork.name, isNew: !vacancy.liveVersionId, changed: [] };
  }
  return { title: row.company?.name ?? "", of: row.company?.place ?? "", isNew: true, changed: [] };
}

/** "Yusuf A.": the reviewer's organisation knows the person. */
export function shortName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const last = lastName.trim().split(/\s+/).at(-1) ?? "";
  return last ? `${firstName} ${last[0]!.toUpperCase()}.` : firstName;
}
