import type { Actor } from "~/features/accounts";
import type { ToldStanding } from "~/features/answers";
import { findIntake, type Intake } from "~/features/answers/index.server";
import { describeFit, describeHelp, kmWords, scoreFit, whatWouldHelp, type DescribedFit } from "~/features/fit";
import { listOtherWork, listPeopleToPropose, type FoundPerson, type FoundVacancy } from "~/features/finding/index.server";
import { findOpenMatch } from "~/features/matches/index.server";
import { findQueueFor, type QueueForReader } from "~/features/open-hiring/index.server";
import type { ContactPersonView } from "~/features/organisations/index.server";
import type { Coordinates, MapSketch } from "~/features/places";
import { loadProfilesToFit } from "~/features/profiles/index.server";
import { noteSuggestions } from "~/features/suggestions/index.server";
import { listToursOfVacancy, tourWords, type TourWords } from "~/features/tours/index.server";
import { listReach, type ReachView } from "~/features/trainings/index.server";
import { requireTransport, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { shortDay } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import type { Parties } from "./components/vacancy-head";
import type { WantState } from "./components/want-panel";
import { toVacancyToFit, type VacancyToFit } from "./fit-vacancy.server";
import { toJobPosting, type JobPosting } from "./model/job-posting";
import { isHidden } from "./hidden-vacancies.server";
import { readVacancyContent } from "./model/vacancy-content";
import { toVacancyView, type VacancyView } from "./model/vacancy-view";
import type { VacancyState } from "./model/vacancy-states";
import { canSee, relationTo, type VacancyRelation } from "./policy";
import { factsSelect, isFavourite } from "./queries.server";
import { describeShown, mapOf } from "./shown-vacancy.server";

export type VacancyPage = {
  id: string;
  state: VacancyState;
  relation: VacancyRelation;
  view: VacancyView;
  parties: Parties;
  /** who works with whom, in a sentence: in words here, so that the page stays light */
  partiesWords: string;
  workplace: { street: string; postcode: string; place: string; directions: string };
  isOutdoors: boolean;
  want: WantState;
  /** of open hiring: how long it is, and where the reader stands in it */
  queue: QueueForReader | null;
  /** how the company that posts it answers */
  answers: ToldStanding | null;
  fit: DescribedFit | null;
  /** "dit zou helpen": small changes that would make it fit, or fit better */
  help: string[];
  /** "bereikbaar met een training" */
  trainings: ReachView[];
  travel: { km: string; words: string } | null;
  /** where the work is, and for job seekers the centre of their own cell (rule 10) */
  map: MapSketch;
  isFavourite: boolean | null;
  /** the job seeker does not want to see it in lists; null for all others */
  isHidden: boolean | null;
  contact: Pick<ContactPersonView, "firstName" | "phone" | "hours" | "portrait" | "photoId"> | null;
  jobPosting: JobPosting | null;
  /** "ander werk dat bij je past", for a visitor like this; empty for those who offer work or help */
  otherWork: FoundVacancy[];
  /** for a contact person: whom to propose */
  people: FoundPerson[];
  /** "kom eerst kijken" */
  tours: TourWords | null;
};

const [mostOther, mostPeople] = [3, 4];

/** Everything on the page of a vacancy, for whoever looks; null when they may not see it. */
export async function findVacancyPage(actor: Actor | null, id: string, locale: VocabularyLocale): Promise<VacancyPage | null> {
  // by id: the policy below says who may see it
  const found = await prisma.vacancy.findUnique({
    where: { id },
    select: { ...factsSelect, draft: true, liveVersion: { select: { content: true } }, versions: { where: { state: "submitted" }, select: { content: true }, take: 1 } },
  });
  if (!found || !canSee(actor, found)) return null;
  const relation = relationTo(actor, found);
  const stored = found.liveVersion?.content ?? found.versions[0]?.content ?? (relation === "poster" ? found.draft : null);
  if (!stored) return null;
  const content = readVacancyContent(stored);
  const view = toVacancyView(content, locale);
  const isPublished = found.state === "published";
  const to = toVacancyToFit(found.liveVersionId ?? "", content, found.workplace);
  const [shown, person, queue, otherWork, people, intake, tours] = await Promise.all([
    describeShown(found, content, view),
    forJobSeeker(actor, id, to, locale),
    view.openHiring ? findQueueFor(actor, id) : null,
    isPublished && (!actor || actor.role === "jobseeker") ? listOtherWork(actor, id, to, mostOther) : [],
    isPublished && actor?.role === "contactPerson" ? listPeopleToPropose(actor, id, mostPeople) : [],
    findIntake(found.postedById),
    isPublished ? listToursOfVacancy(actor, { id, placeOfWorkId: found.placeOfWorkId }, locale) : [],
  ]);
  const { street, postcode, place } = found.workplace;
  return {
    ...shown,
    state: found.state,
    relation,
    want: isPublished && !queue ? wantOf(actor, view, person, intake, locale) : { kind: "looksOn" },
    queue,
    fit: person?.fit ?? null,
    help: person?.help ?? [],
    trainings: person?.trainings ?? [],
    travel: person?.travel ?? null,
    map: mapOf(found.workplace, person?.home ?? null),
    isFavourite: person ? person.isFavourite : null,
    isHidden: person && isPublished ? person.isHidden : null,
    jobPosting: isPublished ? toJobPosting(content, { employer: found.formalEmployer.name, workAt: found.placeOfWork.name, street, postcode, place, publishedAt: found.publishedAt, expiresAt: found.expiresAt }) : null,
    otherWork,
    people,
    tours: tourWords(tours, queue !== null),
  };
}

type ForJobSeeker = { fit: DescribedFit | null; help: string[]; trainings: ReachView[]; travel: VacancyPage["travel"]; matchId: string | null; isFavourite: boolean; isHidden: boolean; hasProfile: boolean; home: Coordinates | null };

async function forJobSeeker(actor: Actor | null, id: string, { work, asks, versionId }: VacancyToFit, locale: VocabularyLocale): Promise<ForJobSeeker | null> {
  const jobSeekerId = actor?.jobSeekerId;
  if (!jobSeekerId) return null;
  const [profiles, match, kept, hidden, trainings] = await Promise.all([
    loadProfilesToFit([jobSeekerId]), findOpenMatch(jobSeekerId, id), isFavourite(actor, id), isHidden(actor, id), listReach(jobSeekerId, asks, locale),
  ]);
  const beside = profiles.get(jobSeekerId);
  const profile = beside?.profile ?? null;
  const fit = profile && scoreFit(profile, work);
  if (fit && beside && versionId) noteSuggestions(actor, "vacancy", [{ jobSeekerId, profileVersionId: beside.versionId, vacancyVersionId: versionId, fit }]);
  const help = profile && fit ? describeHelp(whatWouldHelp(profile, work), fit, "jobseeker", locale) : [];
  const distance = fit?.parts.flatMap(({ reasons }) => reasons).find((reason) => reason.code === "distance");
  const travel = distance
    ? { km: kmWords(distance.km, locale), words: minutesBy(distance.transport, distance.minutes, locale) }
    : null;
  return { fit: fit && describeFit(fit, "jobseeker", locale), help, trainings, travel, matchId: match?.id ?? null, isFavourite: kept, isHidden: hidden, hasProfile: profile !== null, home: profile && { lat: profile.latitude, lon: profile.longitude } };
}

function minutesBy(transportId: string, minutes: number, locale: VocabularyLocale): string {
  const words = textOf(requireTransport(transportId).verb, locale);
  return locale === "en" ? `${minutes} minutes ${words}` : `${minutes} minuten ${words}`;
}

function wantOf(actor: Actor | null, view: VacancyView, person: ForJobSeeker | null, intake: Intake, locale: VocabularyLocale): WantState {
  if (!actor) return view.isByProposalOnly ? { kind: "looksOn" } : { kind: "signedOut" };
  if (!person) return { kind: "looksOn" };
  if (person.matchId) return { kind: "hasMatch", matchId: person.matchId };
  if (view.isByProposalOnly) return { kind: "proposalOnly" };
  if (intake.rests) return { kind: "companyRests" };
  if (intake.monthIsFull) return { kind: "monthIsFull", day: shortDay(intake.until, locale) };
  return person.hasProfile ? { kind: "canReact" } : { kind: "needsProfile" };
}

