import type { Actor } from "~/features/accounts";
import { describeFit, describeHelp, kmWords, scoreFit, whatWouldHelp, type DescribedFit } from "~/features/fit";
import { findOpenMatch } from "~/features/matches/index.server";
import { findContactPerson, type ContactPersonView } from "~/features/organisations/index.server";
import { pieceAround, sketchMap, type Coordinates, type MapSketch } from "~/features/places";
import { loadFitProfile } from "~/features/profiles/index.server";
import { listReach, type ReachView } from "~/features/trainings/index.server";
import { requireTransport, taskById, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import type { Parties } from "./components/vacancy-head";
import type { WantState } from "./components/want-panel";
import { toFitVacancy } from "./fit-vacancy.server";
import { toJobPosting, type JobPosting } from "./model/job-posting";
import { isHidden } from "./hidden-vacancies.server";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import { toVacancyView, type VacancyView } from "./model/vacancy-view";
import type { VacancyState } from "./model/vacancy-states";
import { canSee, relationTo, type VacancyRelation } from "./policy";
import { factsSelect, isFavourite } from "./queries.server";

export type VacancyPage = {
  id: string;
  state: VacancyState;
  relation: VacancyRelation;
  view: VacancyView;
  parties: Parties;
  workplace: { street: string; postcode: string; place: string; directions: string };
  isOutdoors: boolean;
  want: WantState;
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
};

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
  const { street, postcode, place, directions } = found.workplace;
  const [person, contact] = await Promise.all([forJobSeeker(actor, id, content, found.workplace, locale), findContactPerson(found.placeOfWork.accountContactId)]);
  const isPublished = found.state === "published";
  return {
    id,
    state: found.state,
    relation,
    view,
    parties: { placeOfWork: { name: found.placeOfWork.name, slug: found.placeOfWork.slug }, postedBy: { name: found.postedBy.name }, formalEmployer: { name: found.formalEmployer.name }, place },
    workplace: { street, postcode, place, directions },
    isOutdoors: content.tasks.some(({ id: taskId }) => taskById(taskId)?.motives.includes("outdoors")),
    want: isPublished ? wantOf(actor, view, person) : { kind: "looksOn" },
    fit: person?.fit ?? null,
    help: person?.help ?? [],
    trainings: person?.trainings ?? [],
    travel: person?.travel ?? null,
    map: mapOf(found.workplace, person?.home ?? null),
    isFavourite: person ? person.isFavourite : null,
    isHidden: person && isPublished ? person.isHidden : null,
    contact: contact && { firstName: contact.firstName, phone: contact.phone, hours: contact.hours, portrait: contact.portrait, photoId: contact.photoId },
    jobPosting: isPublished ? toJobPosting(content, { company: found.placeOfWork.name, street, postcode, place, publishedAt: found.publishedAt, expiresAt: found.expiresAt }) : null,
  };
}

type ForJobSeeker = { fit: DescribedFit | null; help: string[]; trainings: ReachView[]; travel: VacancyPage["travel"]; matchId: string | null; isFavourite: boolean; isHidden: boolean; hasProfile: boolean; home: Coordinates | null };

async function forJobSeeker(actor: Actor | null, id: string, content: VacancyContent, spot: { latitude: number; longitude: number }, locale: VocabularyLocale): Promise<ForJobSeeker | null> {
  if (!actor?.jobSeekerId) return null;
  const work = toFitVacancy(content, spot);
  const asked = { licences: work.licences, dutchLevel: content.dutchLevel, tasks: content.tasks.map((task) => task.id) };
  const [profile, match, kept, hidden, trainings] = await Promise.all([
    loadFitProfile(actor.jobSeekerId), findOpenMatch(actor.jobSeekerId, id), isFavourite(actor, id), isHidden(actor, id), listReach(actor.jobSeekerId, asked, locale),
  ]);
  const fit = profile && scoreFit(profile, work);
  const help = profile && fit ? describeHelp(whatWouldHelp(profile, work), fit, "jobseeker", locale) : [];
  const distance = fit?.parts.flatMap(({ reasons }) => reasons).find((reason) => reason.code === "distance");
  const travel = distance
    ? { km: kmWords(distance.km, locale), words: minutesBy(distance.transport, distance.minutes, locale) }
    : null;
  return { fit: fit && describeFit(fit, "jobseeker", locale), help, trainings, travel, matchId: match?.id ?? null, isFavourite: kept, isHidden: hidden, hasProfile: profile !== null, home: profile && { lat: profile.latitude, lon: profile.longitude } };
}

function mapOf({ latitude, longitude }: { latitude: number; longitude: number }, home: Coordinates | null): MapSketch {
  const work = { lat: latitude, lon: longitude };
  return sketchMap(pieceAround([work, ...(home ? [home] : [])]), { from: home, work });
}

function minutesBy(transportId: string, minutes: number, locale: VocabularyLocale): string {
  const words = textOf(requireTransport(transportId).verb, locale);
  return locale === "en" ? `${minutes} minutes ${words}` : `${minutes} minuten ${words}`;
}

function wantOf(actor: Actor | null, view: VacancyView, person: ForJobSeeker | null): WantState {
  if (!actor) return view.isByProposalOnly ? { kind: "looksOn" } : { kind: "signedOut" };
  if (!person) return { kind: "looksOn" };
  if (person.matchId) return { kind: "hasMatch", matchId: person.matchId };
  if (view.isByProposalOnly || view.openHiring) return { kind: "proposalOnly" };
  return person.hasProfile ? { kind: "canReact" } : { kind: "needsProfile" };
}

