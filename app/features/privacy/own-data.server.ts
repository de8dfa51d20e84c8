import type { Actor } from "~/features/accounts";
import { collectSuggestions } from "~/features/suggestions/index.server";
import { collectQueueEntries } from "~/features/open-hiring/index.server";
import { isMailKind, rulesOf } from "~/features/notifications";
import { collectGroups } from "~/features/group-routes/index.server";
import { collectHandOvers } from "~/features/caseload/index.server";
import { collectCoaching } from "~/features/coaching/index.server";
import { collectImports } from "~/features/imports/index.server";
import { collectFiles } from "~/features/person-files/index.server";
import { collectClosedAnnouncements } from "~/features/announcements/index.server";
import { collectMoves } from "~/features/moves/index.server";
import { collectPlan } from "~/features/plans/index.server";
import { collectRetention } from "~/features/retention/index.server";
import { collectDecisions } from "~/features/week-board/index.server";
import { collectStories } from "~/features/stories/index.server";
import { collectMoments } from "~/features/contact-moments/index.server";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";

/**
 * Everything that is kept about the person behind an account, ready for JSON: moments as ISO, pictures as data URLs.
 * Of others it holds only what the person has seen on the site: their messages and answers, without their accounts.
 */
export async function collectOwnData(actor: Actor): Promise<Record<string, unknown>> {
  const [account, jobSeeker, trail, suggestions] = await Promise.all([collectAccount(actor.accountId), collectJobSeeker(actor.accountId), collectTrail(actor.accountId), collectSuggestions(actor.accountId)]);
  return { madeAt: now().toISOString(), account, jobSeeker, ...suggestions, ...trail, storiesOnCompanyPages: await collectStories(account.email), ...(await collectImports(actor.accountId, account.email)) };
}

async function collectAccount(accountId: string) {
  const { secondFactorSince, files, memberships, textMessages, ...account } = await prisma.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      email: true,
      firstName: true,
      lastName: true,
      phone: true,
      locale: true,
      createdAt: true,
      lastSeenAt: true,
      secondFactorSince: true,
      smsNumber: true,
      smsSince: true,
      textMessages: { orderBy: { createdAt: "asc" }, select: { kind: true, number: true, text: true, createdAt: true, sentAt: true } },
      memberships: { select: { role: true, isManager: true, jobTitle: true, phone: true, hours: true, createdAt: true, endedAt: true, organisation: { select: { name: true } } } },
      sessions: { select: { createdAt: true, seenAt: true, expiresAt: true } },
      mutes: { select: { kind: true } },
      files: { select: { contentType: true, bytes: true, createdAt: true } },
    },
  });
  return {
    ...account,
    // a code is a key to the door: it is listed without the key
    textMessages: textMessages.map(({ text, ...message }) => ({ ...message, text: message.kind === "code" ? null : text })),
    hasSecondFactor: secondFactorSince !== null,
    decisionsOnBoards: await collectDecisions(accountId),
    memberships: memberships.map(({ organisation, ...membership }) => ({ organisation: organisation.name, ...membership })),
    pictures: files.map(({ contentType, bytes, createdAt }) => ({ createdAt, file: `data:${contentType};base64,${Buffer.from(bytes).toString("base64")}` })),
  };
}

async function collectJobSeeker(accountId: string) {
  const found = await prisma.jobSeeker.findUnique({
    where: { accountId },
    select: {
      id: true,
      place: true,
      municipality: { select: { name: true } },
      state: true,
      intakeState: true,
      intakeAskedAt: true,
      intakeAnswers: true,
      takenAt: true,
      draft: true,
      draftChangedAt: true,
      pausedAt: true,
      sharedWithRegionSince: true,
      regionConsents: { orderBy: { at: "asc" }, select: { given: true, at: true, byMove: true } },
      availableConfirmedAt: true,
      keepsLooking: true,
      contactPerson: { select: { account: { select: { firstName: true, lastName: true } }, organisation: { select: { name: true } } } },
      hiddenCompanies: { select: { since: true, organisation: { select: { name: true } } } },
      versions: { orderBy: { number: "asc" }, select: { number: true, state: true, content: true, submittedAt: true, decidedAt: true, reviews: { select: { state: true, note: true, decidedAt: true } } } },
      exposure: { select: { shown: true, at: true } },
      views: { orderBy: { lastAt: "desc" }, select: { at: true, lastAt: true, organisation: { select: { name: true } } } },
      trainingSignUps: { orderBy: { at: "asc" }, select: { at: true, seatedAt: true, endedAt: true, ending: true, training: { select: { title: true, organisation: { select: { name: true } } } } } },
      tourGuests: { orderBy: { at: "asc" }, select: { at: true, seatedAt: true, isBrought: true, endedAt: true, ending: true, attended: true, tour: { select: { startsAt: true, workplace: { select: { organisation: { select: { name: true } } } } } } } },
      talentOffers: { orderBy: { createdAt: "asc" }, select: { createdAt: true, state: true, tasks: true, why: true, organisation: { select: { name: true } }, events: { orderBy: { at: "asc" }, select: { at: true, by: true, action: true, from: true, to: true, reason: true, note: true } } } },
      placements: {
        orderBy: { createdAt: "asc" },
        select: {
          kind: true, state: true, remuneration: true, startsOn: true, endsOn: true, hoursPerWeek: true, contractKind: true, instruments: true, goal: true, tasks: true, guide: true, daySchedule: true, longReason: true, agreement: true, endedOn: true, endReason: true,
          vacancy: { select: { placeOfWork: { select: { name: true } } } },
          agreements: { orderBy: { at: "asc" }, select: { party: true, at: true, name: true, hash: true } },
          checkIns: { orderBy: [{ month: "asc" }, { party: "desc" }], select: { month: true, party: true, askedAt: true, answeredAt: true, byContact: true, going: true, wantsCall: true } },
          growthSteps: { orderBy: { at: "asc" }, select: { kind: true, on: true, note: true, by: true, at: true } },
          events: { orderBy: { at: "asc" }, select: { at: true, by: true, action: true, from: true, to: true, reason: true } },
        },
      },
      companyWishes: { orderBy: { at: "asc" }, select: { kind: true, at: true, endedAt: true, organisation: { select: { name: true } } } },
      exercises: { orderBy: { startedAt: "asc" }, select: { state: true, startedAt: true, finishedAt: true, sharedSince: true, answers: { orderBy: { at: "asc" }, select: { question: true, answer: true, at: true } } } },
      matches: {
        orderBy: { createdAt: "asc" },
        select: {
          origin: true,
          state: true,
          jobSeekerAnswer: true,
          employerAnswer: true,
          fit: true,
          plannedKind: true,
          plannedAt: true,
          plannedWhere: true,
          plannedWith: true,
          startsOn: true,
          hoursPerWeek: true,
          saidToFillAt: true,
          createdAt: true,
          vacancyVersion: { select: { content: true } },
          vacancy: { select: { placeOfWork: { select: { name: true } } } },
          events: { orderBy: { at: "asc" }, select: { at: true, by: true, action: true, from: true, to: true, reason: true, note: true } },
          reminders: { orderBy: { at: "asc" }, select: { side: true, day: true, at: true } },
        },
      },
      threads: {
        select: { kind: true, createdAt: true, messages: { orderBy: { at: "asc" }, select: { at: true, authorRole: true, body: true, author: { select: { firstName: true } } } } },
      },
    },
  });
  if (!found) return null;
  const { id, contactPerson, municipality, hiddenCompanies, views, exposure, trainingSignUps, tourGuests, talentOffers, placements, companyWishes, exercises, matches, threads, ...own } = found;
  return {
    ...own,
    municipality: municipality?.name ?? null,
    contactPerson: contactPerson && { name: `${contactPerson.account.firstName} ${contactPerson.account.lastName}`, organisation: contactPerson.organisation.name },
    hiddenFrom: hiddenCompanies.map(({ since, organisation }) => ({ since, company: organisation.name })),
    shownInLists: exposure && { timesOfLate: Math.round(exposure.shown), at: exposure.at },
    whoLooked: views.map(({ organisation, ...view }) => ({ ...view, organisation: organisation.name })),
    trainings: trainingSignUps.map(({ training, ...signUp }) => ({ ...signUp, title: training.title, keptBy: training.organisation.name })),
    tours: tourGuests.map(({ tour, ...guest }) => ({ ...guest, startsAt: tour.startsAt, company: tour.workplace.organisation.name })),
    talentOffers: talentOffers.map(({ organisation, ...offer }) => ({ ...offer, company: organisation.name })),
    placements: placements.map(({ vacancy, ...placement }) => ({ ...placement, company: vacancy.placeOfWork.name })),
    companyWishes: companyWishes.map(({ organisation, ...wish }) => ({ ...wish, company: organisation.name })),
    talentExercises: exercises,
    contactMoments: await collectMoments(id),
    groups: await collectGroups(id),
    handOvers: await collectHandOvers(id),
    jobCoaches: await collectCoaching(id),
    moves: await collectMoves(id),
    files: await collectFiles(id),
    howLongKept: await collectRetention(id),
    ...(await collectPlan(id)),
    queues: await collectQueueEntries(id),
    matches: matches.map(({ vacancyVersion, vacancy, ...match }) => ({ ...match, title: (vacancyVersion?.content as { title?: string } | null)?.title ?? null, company: vacancy.placeOfWork.name })),
    conversations: threads.map(({ kind, createdAt, messages }) => ({ kind, createdAt, messages: messages.map(({ author, ...message }) => ({ ...message, author: author?.firstName ?? null })) })),
  };
}

async function collectTrail(accountId: string) {
  const [messages, mails, saved, hidden, searches, told, actions, choices, toured, offered, placed, closed] = await Promise.all([
    prisma.message.findMany({ where: { authorId: accountId }, orderBy: { at: "asc" }, select: { at: true, body: true } }),
    prisma.mail.findMany({ where: { accountId }, orderBy: { createdAt: "asc" }, select: { kind: true, to: true, subject: true, text: true, createdAt: true, sentAt: true } }),
    prisma.favouriteVacancy.findMany({ where: { accountId }, select: { at: true, vacancyId: true } }),
    prisma.hiddenVacancy.findMany({ where: { accountId }, select: { at: true, vacancyId: true } }),
    prisma.savedSearch.findMany({ where: { accountId }, orderBy: { createdAt: "asc" }, select: { question: true, createdAt: true, lookedAt: true, mailsFrom: true } }),
    prisma.toldVacancy.findMany({ where: { accountId }, orderBy: { at: "asc" }, select: { at: true, vacancyId: true } }),
    prisma.matchEvent.findMany({ where: { actorId: accountId }, orderBy: { at: "asc" }, select: { at: true, action: true, from: true, to: true, reason: true, note: true } }),
    prisma.answerEvent.findMany({ where: { actorId: accountId }, orderBy: { at: "asc" }, select: { at: true, action: true, number: true, organisation: { select: { name: true } } } }),
    prisma.tourGuest.findMany({ where: { membership: { accountId } }, orderBy: { at: "asc" }, select: { at: true, endedAt: true, attended: true, tour: { select: { startsAt: true, workplace: { select: { organisation: { select: { name: true } } } } } } } }),
    prisma.talentOfferEvent.findMany({ where: { actorId: accountId }, orderBy: { at: "asc" }, select: { at: true, action: true, from: true, to: true, reason: true, note: true } }),
    prisma.placementEvent.findMany({ where: { actorId: accountId }, orderBy: { at: "asc" }, select: { at: true, action: true, from: true, to: true, reason: true } }),
    collectClosedAnnouncements(accountId),
  ]);
  return {
    messagesWritten: messages,
    // a mail with a key to the door is listed without the key
    mails: mails.map(({ text, ...mail }) => ({ ...mail, text: isMailKind(mail.kind) && rulesOf(mail.kind).secret ? null : text })),
    savedVacancies: saved,
    hiddenVacancies: hidden,
    savedSearches: searches,
    vacanciesToldByMail: told,
    stepsInMatches: actions,
    toursAsContactPerson: toured.map(({ tour, ...guest }) => ({ ...guest, startsAt: tour.startsAt, company: tour.workplace.organisation.name })),
    stepsInTalentOffers: offered,
    stepsInPlacements: placed,
    announcementsClosed: closed.map(({ at, announcement }) => ({ at, text: announcement.text })),
    choicesForCompanies: choices.map(({ organisation, ...choice }) => ({ ...choice, company: organisation.name })),
  };
}
