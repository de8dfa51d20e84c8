import type { Actor } from "~/features/accounts";
import { reveal, type Person } from "~/features/privacy";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { jobSeekerOfToken } from "./availability-link.server";
import { availabilityState, type AvailabilityState } from "./model/availability";
import { describeProfile, type ProfileView } from "./model/describe-profile";
import { isSameContent, readProfileContent, type ProfileContent } from "./model/profile-content";
import { nextState } from "./lock-profile.server";
import type { ProfileAction, ProfileState } from "./model/profile-states";
import { missingForSubmission, nextUnanswered, questions, type QuestionId } from "./model/questions";
import { canWriteProfile } from "./policy";

const ownSelect = {
  id: true,
  state: true,
  draft: true,
  place: true,
  accountId: true,
  municipalityId: true,
  liveVersionId: true,
  draftChangedAt: true,
  pausedAt: true,
  availableConfirmedAt: true,
  sharedWithRegionSince: true,
  contactPersonId: true,
  intakeState: true,
  intakeDueAt: true,
  keepsLooking: true,
  account: { select: { firstName: true, lastName: true, phone: true, email: true } },
  municipality: { select: { name: true } },
  liveVersion: { select: { id: true, number: true, content: true, decidedAt: true } },
  regionConsents: { orderBy: { at: "desc" }, take: 20, select: { given: true, at: true, byMove: true } },
  hiddenCompanies: { orderBy: { since: "asc" }, select: { since: true, organisation: { select: { id: true, name: true } } } },
  versions: {
    orderBy: { number: "desc" },
    take: 5,
    select: { id: true, number: true, state: true, content: true, submittedAt: true, decidedAt: true, reviews: { orderBy: { submittedAt: "desc" }, take: 1, select: { state: true, note: true, dueAt: true } } },
  },
} as const;

/** The own profile with everything its pages need. */
export type OwnProfile = {
  jobSeekerId: string;
  person: Person;
  content: ProfileContent;
  state: ProfileState;
  liveNumber: number | null;
  liveSince: Date | null;
  /** sent and waiting for the contact person */
  waiting: { number: number; sentAt: Date; dueAt: Date | null } | null;
  /** what the contact person asked or said, when that was the last word */
  answer: { decision: "changesAsked" | "rejected"; note: string } | null;
  /** the draft says something else than what was sent or is shown */
  hasUnsent: boolean;
  missing: QuestionId[];
  answered: QuestionId[];
  next: QuestionId | null;
  can: ProfileAction[];
  contactPersonId: string | null;
  intake: { state: "unserved" | "waiting" | "taken"; dueAt: Date | null };
  sharedWithRegionSince: Date | null;
  /** each time that sharing began or ended, newest first */
  regionConsents: { given: boolean; at: Date; byMove: boolean }[];
  availableConfirmedAt: Date | null;
  hiddenCompanies: { id: string; name: string; since: Date }[];
  readAt: Date;
};

/** @throws when the actor is no job seeker; the route asks that first */
export async function readOwnProfile(actor: Actor): Promise<OwnProfile> {
  if (!canWriteProfile(actor)) throw new Error("only a job seeker has an own profile");
  // by id: the actor's own
  const row = await prisma.jobSeeker.findUniqueOrThrow({ where: { id: actor.jobSeekerId }, select: ownSelect });
  const content = readProfileContent(row.draft);
  const waiting = row.versions.find(({ state }) => state === "submitted");
  const last = row.versions.find(({ state }) => state !== "superseded");
  const review = last?.reviews[0];
  const shown = waiting ?? row.liveVersion;
  const submitted = row.versions.filter(({ state }) => state === "submitted");
  const actions: ProfileAction[] = ["pause", "resume", "withdraw"];
  return {
    jobSeekerId: row.id,
    person: { id: row.id, ...row.account, place: row.place, municipality: row.municipality?.name ?? null, content },
    content,
    state: row.state,
    liveNumber: row.liveVersion?.number ?? null,
    liveSince: row.liveVersion?.decidedAt ?? null,
    waiting: waiting ? { number: waiting.number, sentAt: waiting.submittedAt, dueAt: waiting.reviews[0]?.dueAt ?? null } : null,
    answer: last && !waiting && (last.state === "changesAsked" || last.state === "rejected") ? { decision: last.state, note: review?.note ?? "" } : null,
    hasUnsent: !shown || !isSameContent(readProfileContent(shown.content), content),
    missing: missingForSubmission(content),
    answered: questions.filter(({ isAnswered }) => isAnswered(content)).map(({ id }) => id),
    next: nextUnanswered(content)?.id ?? null,
    can: actions.filter((action) => nextState({ ...row, versions: submitted }, action) !== null),
    contactPersonId: row.contactPersonId,
    intake: { state: row.intakeState, dueAt: row.intakeDueAt },
    sharedWithRegionSince: row.sharedWithRegionSince,
    regionConsents: row.regionConsents,
    availableConfirmedAt: row.availableConfirmedAt,
    hiddenCompanies: row.hiddenCompanies.map(({ since, organisation }) => ({ since, ...organisation })),
    readAt: now(),
  };
}

/** The draft as a company would see it after approval: "dit ziet een werkgever". */
export function previewFor(profile: OwnProfile, locale: "nl" | "en"): ProfileView {
  const offered = profile.content.supports.map(({ id }) => id);
  return describeProfile(reveal(profile.person, "employerBefore", { offeredSupports: offered }), locale);
}

/** The draft with everything in it, for the person alone. */
export function ownView(profile: OwnProfile, locale: "nl" | "en"): ProfileView {
  return describeProfile(reveal(profile.person, "self"), locale);
}

/** Companies by name that the person can hide from: verified ones, at most ten. */
export async function findCompaniesToHide(actor: Actor, name: string): Promise<{ id: string; name: string; place: string }[]> {
  const words = name.trim().slice(0, 80);
  if (!canWriteProfile(actor) || words.length < 2) return [];
  return prisma.organisation.findMany({
    where: { kind: { in: ["company", "agency"] }, verification: "verified", name: { contains: words, mode: "insensitive" }, hiddenBy: { none: { jobSeekerId: actor.jobSeekerId } } },
    orderBy: { name: "asc" },
    take: 10,
    select: { id: true, name: true, place: true },
  });
}

/** What the page of an availability link says, without a name; null for a link that we did not make and for an erased account. */
export async function findAvailabilityByLink(token: string): Promise<AvailabilityState | null> {
  const id = jobSeekerOfToken(token);
  const found = id && (await prisma.jobSeeker.findFirst({ where: { id, account: { erasedAt: null } }, select: { state: true, liveVersionId: true, availableConfirmedAt: true } }));
  return found ? availabilityState({ state: found.state, hasLive: found.liveVersionId !== null, confirmedAt: found.availableConfirmedAt }, now()) : null;
}
