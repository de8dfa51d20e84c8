import type { Actor } from "~/features/accounts";
import { forgetAnnouncements } from "~/features/announcements/index.server";
import { closeMatchesOfJobSeeker } from "~/features/matches/index.server";
import { forgetHandOvers } from "~/features/caseload/index.server";
import { forgetCoaching } from "~/features/coaching/index.server";
import { leaveGroups } from "~/features/group-routes/index.server";
import { forgetImports } from "~/features/imports/index.server";
import { forgetMoments } from "~/features/contact-moments/index.server";
import { forgetInQueues } from "~/features/open-hiring/index.server";
import { forgetPlacements } from "~/features/placements/index.server";
import { forgetFiles } from "~/features/person-files/index.server";
import { forgetMoves } from "~/features/moves/index.server";
import { forgetPlan } from "~/features/plans/index.server";
import { forgetRetention } from "~/features/retention/index.server";
import { forgetStories } from "~/features/stories/index.server";
import { forgetTalentOffers } from "~/features/talent-offers/index.server";
import { leaveTours } from "~/features/tours/index.server";
import { leaveTrainings } from "~/features/trainings/index.server";
import { forgetOnBoards } from "~/features/week-board/index.server";
import { enqueueSearchSync } from "#search/sync.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { conflict, done, type Outcome } from "~/platform/outcome";
import { listEraseObstacles } from "../erase-facts.server";

/** Deletes one's own account. */
export const eraseAccount = (actor: Actor): Promise<Outcome> => inTransaction((tx) => eraseWithin(tx, actor.accountId));

/**
 * Deletes everything that says who somebody is or was: names, addresses, profile and all its versions, pictures,
 * conversations, mails, sessions. What stays are rows without a person, for the counts: that there was an account,
 * and the matches with their dates. Matches that were still open are closed with a kind message to the other side.
 */
export async function eraseWithin(tx: Tx, accountId: string): Promise<Outcome> {
  const [account] = await tx.$queryRaw<{ email: string; erased: boolean }[]>`
    select email::text as email, erased_at is not null as erased from account where id = ${accountId}::uuid for update`;
  if (!account || account.erased) return done();
  if ((await listEraseObstacles(tx, accountId)).length > 0) return conflict(m.privacy_erase_first());
  const jobSeeker = await tx.jobSeeker.findUnique({ where: { accountId }, select: { id: true } });
  if (jobSeeker) await forgetMailsAbout(tx, jobSeeker.id);
  if (jobSeeker) await forgetOnBoards(tx, jobSeeker.id);
  // before the matches are closed: the mails about that no longer know a name
  await eraseIdentity(tx, accountId);
  if (jobSeeker) await eraseJobSeeker(tx, jobSeeker.id);
  await eraseMemberships(tx, accountId);
  await eraseTraces(tx, accountId, account.email);
  return done();
}

/** Mails to others that tell about this person: their links lead to the person, a match, a conversation or a review. */
async function forgetMailsAbout(tx: Tx, jobSeekerId: string): Promise<void> {
  await tx.$executeRaw`
    delete from mail using (
      select ${jobSeekerId}::text as id
      union all select id::text from match where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from queue_entry where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from tour_guest where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from group_member where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from talent_offer where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from placement where job_seeker_id = ${jobSeekerId}::uuid
      union all select c.id::text from coaching c join placement p on p.id = c.placement_id where p.job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from company_wish where job_seeker_id = ${jobSeekerId}::uuid
      union all select id::text from thread where job_seeker_id = ${jobSeekerId}::uuid
      union all select r.id::text from review r join profile_version v on v.id = r.profile_version_id where v.job_seeker_id = ${jobSeekerId}::uuid
    ) about where position(about.id in mail.text) > 0 or position(about.id in mail.key) > 0`;
}

async function eraseIdentity(tx: Tx, accountId: string): Promise<void> {
  await tx.account.update({
    where: { id: accountId },
    data: {
      email: `${accountId}@erased.invalid`,
      firstName: "",
      lastName: "",
      phone: "",
      smsNumber: null,
      smsSince: null,
      lastSeenAt: null,
      erasedAt: now(),
      secondFactorSecret: null,
      secondFactorSince: null,
      secondFactorLastStep: null,
    },
  });
}

async function eraseJobSeeker(tx: Tx, jobSeekerId: string): Promise<void> {
  await closeMatchesOfJobSeeker(tx, { jobSeekerId, actorId: null });
  await leaveTrainings(tx, jobSeekerId);
  await leaveTours(tx, { jobSeekerId });
  await leaveGroups(tx, jobSeekerId);
  await forgetTalentOffers(tx, jobSeekerId);
  await forgetCoaching(tx, jobSeekerId);
  await forgetPlacements(tx, jobSeekerId);
  await forgetInQueues(tx, jobSeekerId);
  await forgetMoments(tx, jobSeekerId);
  await forgetHandOvers(tx, jobSeekerId);
  await forgetPlan(tx, jobSeekerId);
  await forgetFiles(tx, jobSeekerId);
  await forgetRetention(tx, jobSeekerId);
  await forgetMoves(tx, jobSeekerId);
  await tx.regionConsent.deleteMany({ where: { jobSeekerId } });
  await tx.thread.deleteMany({ where: { jobSeekerId } });
  await tx.talentExercise.deleteMany({ where: { jobSeekerId } });
  await tx.profileView.deleteMany({ where: { jobSeekerId } });
  await tx.exposure.deleteMany({ where: { jobSeekerId } });
  await tx.shownSuggestion.deleteMany({ where: { jobSeekerId } });
  await tx.hiddenCompany.deleteMany({ where: { jobSeekerId } });
  await tx.matchEvent.updateMany({ where: { match: { jobSeekerId } }, data: { note: "" } });
  // a first step names a place, a moment and people
  await tx.$executeRaw`update match set fit = null, checks = '{}', planned_where = '', planned_with = '' where job_seeker_id = ${jobSeekerId}::uuid`;
  await tx.jobSeeker.update({
    where: { id: jobSeekerId },
    data: {
      // nobody helps this row any more, and it stands in no list of people who wait
      contactPersonId: null,
      intakeState: "unserved",
      takenAt: null,
      intakeAnswers: {},
      intakeDueAt: null,
      place: "",
      cell: 0,
      latitude: 0,
      longitude: 0,
      state: "draft",
      draft: {},
      liveVersionId: null,
      pausedAt: null,
      sharedWithRegionSince: null,
      availableConfirmedAt: null,
    },
  });
  await tx.profileVersion.deleteMany({ where: { jobSeekerId } });
  await enqueueSearchSync(tx, "talent", jobSeekerId);
}

async function eraseMemberships(tx: Tx, accountId: string): Promise<void> {
  await leaveTours(tx, { accountId });
  await tx.organisation.updateMany({ where: { accountContact: { accountId } }, data: { accountContactId: null } });
  await tx.standIn.deleteMany({ where: { OR: [{ absent: { accountId } }, { standIn: { accountId } }] } });
  await tx.membership.updateMany({ where: { accountId }, data: { phone: "", hours: "", jobTitle: "", photoId: null, isManager: false } });
  await tx.membership.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now() } });
}

/** Everything that hangs on an account or on its mail address, whatever role it had. */
async function eraseTraces(tx: Tx, accountId: string, email: string): Promise<void> {
  await tx.message.updateMany({ where: { authorId: accountId }, data: { authorId: null } });
  await tx.matchEvent.updateMany({ where: { actorId: accountId }, data: { actorId: null, note: "" } });
  await tx.placementEvent.updateMany({ where: { actorId: accountId }, data: { actorId: null } });
  await tx.placementAgreement.updateMany({ where: { accountId }, data: { accountId: null, name: "" } });
  await tx.growthStep.updateMany({ where: { addedById: accountId }, data: { addedById: null, note: "" } });
  await tx.talentOfferEvent.updateMany({ where: { actorId: accountId }, data: { actorId: null, note: "" } });
  await tx.review.updateMany({ where: { lockedById: accountId }, data: { lockedById: null, lockedAt: null } });
  await forgetStories(tx, accountId, email);
  // before the invitations are emptied: they tell whose letter it was
  await forgetImports(tx, accountId, email);
  await tx.mail.deleteMany({ where: { OR: [{ accountId }, { to: email }] } });
  await tx.invitation.updateMany({
    where: { OR: [{ email }, { acceptedById: accountId }] },
    data: { email: `${accountId}@erased.invalid`, firstName: "", lastName: "", place: "", acceptedById: null },
  });
  await tx.invitation.updateMany({ where: { email: `${accountId}@erased.invalid`, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
  await forgetAnnouncements(tx, accountId);
  await tx.threadRead.deleteMany({ where: { accountId } });
  await tx.favouriteVacancy.deleteMany({ where: { accountId } });
  await tx.shownSuggestion.deleteMany({ where: { accountId } });
  await tx.hiddenVacancy.deleteMany({ where: { accountId } });
  await tx.savedSearch.deleteMany({ where: { accountId } });
  await tx.toldVacancy.deleteMany({ where: { accountId } });
  await tx.notificationMute.deleteMany({ where: { accountId } });
  await tx.signInCode.deleteMany({ where: { accountId } });
  await tx.smsCode.deleteMany({ where: { accountId } });
  await tx.sms.deleteMany({ where: { accountId } });
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.session.deleteMany({ where: { accountId } });
  await tx.storedFile.deleteMany({ where: { ownerId: accountId } });
}
