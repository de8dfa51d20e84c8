import type { Actor } from "~/features/accounts";
import { readProfileContent } from "~/features/profiles";
import { readVacancyContent, textTips, type TextTip, type VacancyContent } from "~/features/vacancies";
import type { MarkWithPlace } from "~/features/text-guard";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { prisma, type Prisma } from "~/platform/db.server";
import { involvedIn } from "./load-for-decision.server";
import type { ReviewKind } from "./model/checklist";
import { compareRows, type ComparedRow } from "./model/compare";
import { lockOf, type Lock } from "./model/lock";
import { canDecide, visibleReviews } from "./policy";
import { readCompany } from "./readable/company";
import { keptInProfile, keptInVacancy } from "./readable/kept";
import { readProfile } from "./readable/profile";
import { readVacancy } from "./readable/vacancy";

export type ReviewPage = {
  id: string;
  kind: ReviewKind;
  state: "open" | "approved" | "changesAsked" | "rejected" | "superseded";
  title: string;
  isNew: boolean;
  rows: ComparedRow[];
  /** what the linter says about the texts of a vacancy */
  tips: TextTip[];
  /** words that the guard marked and the writer let stand */
  kept: MarkWithPlace[];
  submittedAt: Date;
  dueAt: Date;
  lock: Lock;
  lockedByName: string;
  /** why this person may look but not decide */
  blocked: "typedByYou" | "ownOrganisation" | "saidYes" | null;
  /** who said yes to a company first, while it waits for the second */
  firstYes: { by: string; at: Date } | null;
  decision: { by: string; at: Date; note: string } | null;
  jobSeekerId: string | null;
  photoId: string | null;
  /** pictures of the work of a vacancy; `isNew`: not in the approved version */
  photos: { src: string; alt: string; width: number; height: number; isNew: boolean }[];
};

const select = {
  id: true, kind: true, state: true, organisationId: true, municipalityId: true, companyId: true, submittedAt: true, dueAt: true,
  lockedById: true, lockedAt: true, decidedAt: true, note: true, firstYesById: true, firstYesAt: true,
  firstYesBy: { select: { firstName: true } },
  lockedBy: { select: { firstName: true } },
  decidedBy: { select: { firstName: true } },
  profileVersion: {
    select: {
      submittedById: true, content: true,
      jobSeeker: { select: { id: true, liveVersionId: true, liveVersion: { select: { content: true } }, account: { select: { firstName: true, lastName: true } } } },
    },
  },
  vacancyVersion: {
    select: {
      submittedById: true, content: true,
      vacancy: {
        select: {
          id: true, postedById: true, placeOfWorkId: true, formalEmployerId: true,
          liveVersion: { select: { content: true } },
          workplace: { select: { name: true, street: true, place: true } },
          placeOfWork: { select: { name: true } }, postedBy: { select: { name: true } }, formalEmployer: { select: { name: true } },
        },
      },
    },
  },
  company: {
    select: {
      name: true, kvkNumber: true, sector: true, about: true, website: true, phone: true, street: true, postcode: true, place: true,
      memberships: { where: { endedAt: null }, take: 10, select: { jobTitle: true, phone: true, account: { select: { firstName: true, lastName: true, email: true, phone: true } } } },
    },
  },
} satisfies Prisma.ReviewSelect;

/** A review with what was submitted, in readable words beside the approved version; null when the actor may not see it. */
export async function findReview(actor: Actor, reviewId: string): Promise<ReviewPage | null> {
  const row = await prisma.review.findFirst({ where: { AND: [{ id: reviewId }, visibleReviews(actor)] }, select });
  if (!row) return null;
  const { id, kind, state, submittedAt, dueAt, decidedAt, note } = row;
  const verdict = canDecide(actor, {
    organisationId: row.organisationId,
    municipalityId: row.municipalityId,
    submittedById: (row.profileVersion ?? row.vacancyVersion)?.submittedById ?? null,
    involvedOrganisationIds: involvedIn(row.vacancyVersion?.vacancy, row.companyId),
    firstYesById: row.firstYesById,
  });
  const lock = lockOf(row, actor.accountId, now());
  return {
    id, kind, state, submittedAt, dueAt, lock,
    lockedByName: lock === "colleague" ? (row.lockedBy?.firstName ?? "") : "",
    blocked: verdict.allowed || verdict.because === "notYours" ? null : verdict.because,
    firstYes: row.firstYesAt ? { by: row.firstYesBy?.firstName ?? "", at: row.firstYesAt } : null,
    decision: decidedAt ? { by: row.decidedBy?.firstName ?? "", at: decidedAt, note } : null,
    ...subjectOf(row, getLocale()),
  };
}

type Row = Prisma.ReviewGetPayload<{ select: typeof select }>;
type Subject = Pick<ReviewPage, "title" | "isNew" | "rows" | "tips" | "kept" | "jobSeekerId" | "photoId" | "photos">;

function subjectOf(row: Row, locale: "nl" | "en"): Subject {
  if (row.profileVersion) {
    const { content, jobSeeker } = row.profileVersion;
    const read = (stored: unknown) => readProfile(readProfileContent(stored), locale);
    return {
      title: `${jobSeeker.account.firstName} ${jobSeeker.account.lastName}`.trim(),
      isNew: !jobSeeker.liveVersion,
      rows: compareRows(jobSeeker.liveVersion && row.state === "open" ? read(jobSeeker.liveVersion.content) : null, read(content)),
      jobSeekerId: jobSeeker.id,
      photoId: readProfileContent(content).photoId,
      photos: [],
      tips: [],
      kept: keptInProfile(readProfileContent(content)),
    };
  }
  if (row.vacancyVersion) {
    const { content, vacancy } = row.vacancyVersion;
    const { workplace, postedBy, placeOfWork, formalEmployer } = vacancy;
    const places = {
      workplace: [placeOfWork.name, workplace.name === placeOfWork.name ? "" : workplace.name, workplace.street, workplace.place].filter(Boolean).join(", "),
      postedBy: postedBy.name,
      formalEmployer: formalEmployer.name,
    };
    const read = (stored: unknown) => readVacancy(readVacancyContent(stored), places, locale);
    return {
      title: readVacancyContent(content).title,
      isNew: !vacancy.liveVersion,
      rows: compareRows(vacancy.liveVersion && row.state === "open" ? read(vacancy.liveVersion.content) : null, read(content)),
      jobSeekerId: null,
      photoId: null,
      photos: photosOf(vacancy.id, readVacancyContent(content), vacancy.liveVersion && readVacancyContent(vacancy.liveVersion.content)),
      tips: textTips(readVacancyContent(content), locale),
      kept: keptInVacancy(readVacancyContent(content)),
    };
  }
  const company = row.company!;
  const members = company.memberships.map(({ account, jobTitle, phone }) => ({ name: `${account.firstName} ${account.lastName}`.trim(), jobTitle, phone: phone || account.phone, email: account.email }));
  return { title: company.name, isNew: true, rows: compareRows(null, readCompany({ ...company, members }, locale)), kept: [], jobSeekerId: null, photoId: null, photos: [], tips: [] };
}

/** Pictures of a version that was decided are there as long as it is shown. */
function photosOf(vacancyId: string, content: VacancyContent, approved: VacancyContent | null): ReviewPage["photos"] {
  return content.photos.map(({ id, alt, width, height }) => ({ src: `/werk/${vacancyId}/foto/${id}`, alt, width, height, isNew: approved !== null && !approved.photos.some((photo) => photo.id === id) }));
}
