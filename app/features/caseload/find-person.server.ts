import type { Actor } from "~/features/accounts";
import { findContact, type Moment } from "~/features/contact-moments/index.server";
import { findSharedResult, type SharedResult } from "~/features/exercise/index.server";
import { listFittingWorkOf, type FoundVacancy } from "~/features/finding/index.server";
import { listEntriesOf, type EntryLine } from "~/features/open-hiring/index.server";
import { groupsInWords, type GroupInWords } from "~/features/group-routes/index.server";
import { listMatchesOf, type OpenMatch } from "~/features/matches/index.server";
import { findOpenMove, type OpenMove } from "~/features/moves/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { describeProfile, findShownProfile, type ProfileView } from "~/features/profiles/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { findTalentOf, type TalentOfPerson } from "~/features/talent-offers/index.server";
import { listVisits, type Visit } from "~/features/tours/index.server";
import { listSignUpsOf, type SignedUp } from "~/features/trainings/index.server";
import { getLocale } from "~/paraglide/runtime";
import { prisma } from "~/platform/db.server";
import { today } from "~/platform/dates";
import { tiesOf, tiesSelect } from "./lock-person.server";
import { canHandOver, canTake, relationTo } from "./policy";
import { readAnswers, type IntakePerson } from "./queries.server";

export type PersonPage = {
  id: string;
  relation: "ownContact" | "colleague" | "otherContactShared";
  state: "draft" | "submitted" | "live" | "changed" | "paused";
  /** an approved version is up */
  isLive: boolean;
  profile: ProfileView;
  /** trainings with a place or in line; only for who helps this person */
  trainings: SignedUp[];
  /** contact that was written down; only for who helps this person and for colleagues */
  moments: Moment[];
  /** tours with a place, in line, or been to; only for who helps this person */
  tours: Visit[];
  /** group routes to which the person was asked; only for who helps this person and for colleagues */
  groups: GroupInWords[];
  /** wishes and offers without a vacancy; only for who helps this person */
  talent: TalentOfPerson;
  /** queues of open hiring that the person lets the own contact person see */
  queues: EntryLine[];
  /** of the talent exercise, while the person shares it */
  exercise: SharedResult | null;
  matches: OpenMatch[];
  /** work that could be proposed now; empty while no approved version is up */
  work: FoundVacancy[];
  answers: IntakePerson["answers"] | null;
  contactPerson: { name: string; standIns: { name: string; until: Date }[] } | null;
  sharedWithRegion: boolean;
  keepsLooking: boolean;
  confirmedAt: Date | null;
  /** of the conversation between the person and the contact person */
  threadId: string | null;
  /** the last hand-over, with its note; only for who helps this person */
  handedOver: { at: Date; name: string; note: string } | null;
  reviewId: string | null;
  /** the person goes to live where others help; only for who helps this person */
  move: OpenMove | null;
  waitsForContact: boolean;
  canTake: boolean;
  /** colleagues who could become the contact person; empty when the actor may not hand over */
  colleagues: { membershipId: string; name: string }[];
};

const mostWork = 3;

/** The page of one person, as far as the actor may see it; null when not at all. The look is kept for its owner to see. */
export async function findPerson(actor: Actor, jobSeekerId: string): Promise<PersonPage | null> {
  const shown = await findShownProfile(actor, jobSeekerId);
  if (!shown) return null;
  const row = await prisma.jobSeeker.findUniqueOrThrow({
    // by id: findShownProfile has asked who may see this person
    where: { id: jobSeekerId },
    select: {
      ...tiesSelect,
      state: true, liveVersionId: true, keepsLooking: true, availableConfirmedAt: true, intakeAnswers: true,
      contactPerson: { select: { ...tiesSelect.contactPerson.select, account: { select: { firstName: true, lastName: true } }, stoodInBy: { select: { standInId: true, from: true, until: true, standIn: { select: { account: { select: { firstName: true } } } } } } } },
      handOvers: { orderBy: { at: "desc" }, take: 1, select: { at: true, note: true, from: { select: { account: { select: { firstName: true } } } } } },
      threads: { where: { kind: "caseload" }, take: 1, select: { id: true } },
      versions: { where: { state: "submitted" }, take: 1, select: { reviews: { where: { state: "open" }, take: 1, select: { id: true } } } },
    },
  });
  const ties = tiesOf(row);
  const own = relationTo(actor, ties);
  const mayTake = canTake(actor, ties);
  const relation = own === "otherContactNotShared" ? (mayTake ? "colleague" : null) : own;
  if (!relation) return null;
  const contactLeft = row.contactPerson !== null && row.contactPerson.endedAt !== null;
  const isLive = row.liveVersionId !== null && row.state !== "paused";
  const [written, matches, trainings, tours, groups, talent, queues, exercise, colleagues, work, move] = await Promise.all([
    findContact(actor, jobSeekerId),
    listMatchesOf(actor, jobSeekerId),
    relation === "otherContactShared" ? [] : listSignUpsOf(jobSeekerId),
    relation === "otherContactShared" ? [] : listVisits(jobSeekerId, getLocale()),
    relation === "otherContactShared" ? [] : groupsInWords(jobSeekerId, getLocale()),
    relation === "otherContactShared" ? { wishes: [], offers: [] } : findTalentOf(jobSeekerId),
    listEntriesOf(actor, jobSeekerId),
    findSharedResult(relation, jobSeekerId, getLocale()),
    canHandOver(actor, ties, contactLeft) && ties.contactOrganisationId ? listContactPersons(ties.contactOrganisationId) : [],
    isLive ? listFittingWorkOf(actor, jobSeekerId, mostWork) : [],
    relation === "otherContactShared" ? null : findOpenMove(jobSeekerId),
    recordProfileView(actor, jobSeekerId, shown.versionId),
  ]);
  const day = today();
  const contact = row.contactPerson;
  const last = relation === "ownContact" ? row.handOvers[0] : undefined;
  return {
    id: jobSeekerId,
    relation,
    state: row.state,
    isLive,
    profile: describeProfile(shown.person, getLocale()),
    moments: written?.moments ?? [],
    trainings,
    tours,
    groups,
    talent,
    queues,
    exercise,
    matches,
    work,
    answers: relation === "otherContactShared" ? null : readAnswers(row.intakeAnswers),
    contactPerson: contact && {
      name: `${contact.account.firstName} ${contact.account.lastName}`.trim(),
      standIns: contact.stoodInBy.filter(({ from, until }) => from <= day && day <= until).map(({ until, standIn }) => ({ name: standIn.account.firstName, until })),
    },
    sharedWithRegion: ties.sharedWithRegion,
    keepsLooking: row.keepsLooking,
    confirmedAt: row.availableConfirmedAt,
    threadId: relation === "ownContact" ? (row.threads[0]?.id ?? null) : null,
    reviewId: relation === "otherContactShared" ? null : (row.versions[0]?.reviews[0]?.id ?? null),
    handedOver: last?.from ? { at: last.at, name: last.from.account.firstName, note: last.note } : null,
    move,
    waitsForContact: ties.contactPersonId === null,
    canTake: mayTake && ties.contactPersonId === null,
    colleagues: colleagues.filter((colleague) => colleague.membershipId !== ties.contactPersonId),
  };
}
