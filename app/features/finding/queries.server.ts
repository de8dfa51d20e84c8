import { emptyQuery } from "#search/engine";
import type { Actor } from "~/features/accounts";
import { companyWorkplaces } from "~/features/employers/index.server";
import type { FitProfile } from "~/features/fit";
import { loadFitProfile } from "~/features/profiles/index.server";
import { findPublishedVacancy, listHiddenIds, loadFitVacancy } from "~/features/vacancies/index.server";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { peopleConditions, showPeople, type FoundPerson } from "./find-people.server";
import { showVacancies, wishedTasks, without, type FoundVacancy } from "./find-work.server";
import { readHome } from "./read-place.server";
import { searchRanked } from "./rank-candidates.server";
import { byFitFor, byFitWith } from "./rankers.server";

/** Published vacancies that fit a job seeker best, with why; none before there is anything to fit on. In the language of the request. */
export async function listFittingVacancies(actor: Actor, limit: number): Promise<FoundVacancy[]> {
  const [profile, hidden] = actor.jobSeekerId ? await Promise.all([loadFitProfile(actor.jobSeekerId), listHiddenIds(actor.accountId)]) : [null, []];
  return profile ? bestFor(profile, hidden, radiusOf(profile), limit) : [];
}

/** What somebody may like to try, whether or not it stands in the profile. */
export type Trial = { talents: readonly string[]; motives: readonly string[]; leisure: readonly string[]; tasks: readonly string[] };

/** How far is near for somebody who did not say yet how far they want to travel. */
const usualRadius = 25;

/**
 * The same, as if these were the talents and wishes of the person; days, hours and travel are those of the profile, where there
 * is one. Nothing of it is kept, and no other list knows of it.
 */
export async function listVacanciesToTry(actor: Actor, { talents, motives, leisure, tasks }: Trial, limit: number): Promise<FoundVacancy[]> {
  if (!actor.jobSeekerId) return [];
  const [profile, home, hidden] = await Promise.all([loadFitProfile(actor.jobSeekerId), readHome(actor.jobSeekerId), listHiddenIds(actor.accountId)]);
  if (!home) return [];
  const avoided = profile?.taskWishes.filter(({ wish }) => wish === "ratherNot") ?? [];
  const liked = tasks.filter((id) => avoided.every((one) => one.id !== id)).map((id) => ({ id, wish: "like" as const }));
  const trial: FitProfile = { ...(profile ?? { ...nothingSaid, ...home }), talents, motives, leisure, taskWishes: [...liked, ...avoided] };
  return bestFor(trial, hidden, radiusOf(trial) || usualRadius, limit);
}

const nothingSaid = { dayParts: [], hoursMin: null, hoursMax: null, travel: [], licences: [], experienceTasks: [] };

const radiusOf = ({ travel }: FitProfile) => travel.reduce((widest, { km }) => Math.max(widest, km), 0);

async function bestFor(profile: FitProfile, hidden: readonly string[], radius: number, limit: number): Promise<FoundVacancy[]> {
  const near = { latitude: profile.latitude, longitude: profile.longitude };
  const query = without(hidden, { ...emptyQuery, conditions: radius > 0 ? [{ near, km: radius }] : [] });
  const { ids } = await searchRanked("vacancy", query, wishedTasks(profile), byFitWith(profile), { offset: 0, limit });
  return showVacancies(ids, profile, { lat: near.latitude, lon: near.longitude }, getLocale());
}

/**
 * People who fit a vacancy of the actor's verified company best, as that company may see them.
 * None when the vacancy is not published or is another company's.
 */
export async function listFittingPeople(actor: Actor, vacancyId: string, limit: number): Promise<FoundPerson[]> {
  if (actor.role !== "employer" || !actor.organisationId || !actor.organisationVerified) return [];
  const [vacancy, work, workplaces] = await Promise.all([findPublishedVacancy(vacancyId), loadFitVacancy(vacancyId), companyWorkplaces(actor.organisationId)]);
  const isOwn = vacancy && [vacancy.postedBy.id, vacancy.placeOfWork.id].includes(actor.organisationId);
  if (!isOwn || !work || workplaces.length === 0) return [];
  const query = { ...emptyQuery, conditions: peopleConditions(actor.organisationId, workplaces, null) };
  const { ids } = await searchRanked("talent", query, work.tasks.map(({ id }) => id), byFitFor(work, now()), { offset: 0, limit });
  return showPeople(actor, ids, work, getLocale());
}
