import { notify } from "~/features/notifications/index.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db.server";
import { addOfficeHours } from "~/platform/working-time";
import { promisedHours } from "../model/age";
import type { ReviewKind } from "../model/checklist";
import { findDeciders } from "../deciders.server";
import { pickOrganisation } from "../pick-organisation.server";

export type NewReview = {
  kind: ReviewKind;
  /** exactly one of the three, see the check in the migration */
  profileVersionId?: string;
  vacancyVersionId?: string;
  companyId?: string;
  municipalityId: string | null;
  /** for profiles: the organisation of the own contact person */
  organisationId?: string | null;
};

/**
 * Puts something in the queue of the organisation that decides (rules 4 and 5) and tells who may decide.
 * An older open review of the same profile, vacancy or company is superseded.
 * @returns null when no organisation serves the place
 */
export async function openReview(tx: Tx, input: NewReview): Promise<{ id: string; dueAt: Date } | null> {
  const subject = await loadSubject(tx, input);
  await tx.review.updateMany({ where: { state: "open", ...subject.sameSubject }, data: { state: "superseded", lockedById: null, lockedAt: null } });
  const organisationId = await pickOrganisation(tx, { ...input, involvedOrganisationIds: subject.involvedOrganisationIds, ownOrganisationId: input.organisationId ?? subject.ownOrganisationId });
  if (!organisationId) return null;
  const submittedAt = now();
  const { id, dueAt } = await tx.review.create({
    data: {
      kind: input.kind,
      organisationId,
      municipalityId: input.municipalityId,
      profileVersionId: input.profileVersionId ?? null,
      vacancyVersionId: input.vacancyVersionId ?? null,
      companyId: input.companyId ?? null,
      submittedAt,
      dueAt: addOfficeHours(submittedAt, promisedHours),
    },
    select: { id: true, dueAt: true },
  });
  await tellDeciders(tx, id, input, { ...subject, organisationId });
  return { id, dueAt };
}

const mailKinds = { profile: "profile_submitted", video: "profile_submitted", vacancy: "vacancy_submitted", company: "company_waiting" } as const;

async function tellDeciders(tx: Tx, reviewId: string, input: NewReview, subject: Subject & { organisationId: string }) {
  const deciders = await findDeciders(tx, { ...subject, submittedById: subject.submittedById });
  for (const accountId of deciders) {
    await notify(tx, {
      accountId,
      kind: mailKinds[input.kind],
      key: `review:${reviewId}:${accountId}`,
      path: `/gemeente/beoordelen/${reviewId}`,
      params: subject.params,
    });
  }
}

type Subject = {
  sameSubject: object;
  involvedOrganisationIds: string[];
  ownOrganisationId: string | null;
  submittedById: string | null;
  /** memberships that know the person or the company, first to be told */
  knownTo: string | null;
  params: Record<string, string>;
};

async function loadSubject(tx: Tx, input: NewReview): Promise<Subject> {
  if (input.profileVersionId) return loadProfile(tx, input.profileVersionId);
  if (input.vacancyVersionId) return loadVacancy(tx, input.vacancyVersionId);
  if (input.companyId) return loadCompany(tx, input.companyId);
  throw new Error("a review needs a subject");
}

async function loadProfile(tx: Tx, id: string): Promise<Subject> {
  const { submittedById, jobSeeker } = await tx.profileVersion.findUniqueOrThrow({
    where: { id },
    select: { submittedById: true, jobSeeker: { select: { id: true, contactPersonId: true, account: { select: { firstName: true } }, contactPerson: { select: { organisationId: true } } } } },
  });
  return {
    sameSubject: { profileVersion: { jobSeekerId: jobSeeker.id } },
    involvedOrganisationIds: [],
    ownOrganisationId: jobSeeker.contactPerson?.organisationId ?? null,
    submittedById,
    knownTo: jobSeeker.contactPersonId,
    params: { name: jobSeeker.account.firstName },
  };
}

async function loadVacancy(tx: Tx, id: string): Promise<Subject> {
  const { submittedById, content, vacancy } = await tx.vacancyVersion.findUniqueOrThrow({
    where: { id },
    select: { submittedById: true, content: true, vacancy: { select: { id: true, postedById: true, placeOfWorkId: true, formalEmployerId: true, placeOfWork: { select: { name: true, accountContactId: true } } } } },
  });
  return {
    sameSubject: { vacancyVersion: { vacancyId: vacancy.id } },
    involvedOrganisationIds: [vacancy.postedById, vacancy.placeOfWorkId, vacancy.formalEmployerId],
    ownOrganisationId: null,
    submittedById,
    knownTo: vacancy.placeOfWork.accountContactId,
    params: { title: titleOf(content), company: vacancy.placeOfWork.name },
  };
}

async function loadCompany(tx: Tx, id: string): Promise<Subject> {
  const company = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { name: true, accountContactId: true } });
  return { sameSubject: { companyId: id }, involvedOrganisationIds: [id], ownOrganisationId: null, submittedById: null, knownTo: company.accountContactId, params: { company: company.name } };
}

const titleOf = (content: unknown) => (content as { title?: string } | null)?.title ?? "";
