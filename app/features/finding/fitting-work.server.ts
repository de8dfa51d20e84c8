import { emptyQuery, type Condition } from "#search/engine";
import type { Actor } from "~/features/accounts";
import { prepareProfile, prepareVacancy, rankVacancies, tasksInCommon, widestRadius, type PreparedVacancy } from "~/features/fit";
import { listOpenMatchesOf, listOpenVacancies } from "~/features/matches/index.server";
import { loadProfilesToFit, type ProfileToFit } from "~/features/profiles/index.server";
import { listHiddenIds, type VacancyToFit } from "~/features/vacancies/index.server";
import { taskById } from "~/features/vocabulary";
import { getLocale } from "~/paraglide/runtime";
import { without, wishedTasks } from "./find-work.server";
import { searchRanked, type Ranker } from "./rank-candidates.server";
import { byFitWith, vacancies } from "./rankers.server";
import { showVacancies, type Beside, type FoundVacancy } from "./show-work.server";

/** Published vacancies that fit a job seeker best, with why and what would help; none before there is anything to fit on. */
export async function listFittingVacancies(actor: Actor, limit: number): Promise<FoundVacancy[]> {
  const [beside, leftOut] = await Promise.all([besideOf(actor.jobSeekerId), listLeftOut(actor)]);
  return beside ? show(actor, beside, await findFitting(beside, leftOut, limit), "jobSeekerHome") : [];
}

/** Work that a contact person could propose to somebody whom they may see: what is under way is left out, and what nobody is chosen for. */
export async function listFittingWorkOf(actor: Actor, jobSeekerId: string, limit: number): Promise<FoundVacancy[]> {
  if (actor.role !== "contactPerson") return [];
  const [beside, matched] = await Promise.all([besideOf(jobSeekerId), listOpenMatchesOf(jobSeekerId)]);
  if (!beside) return [];
  const ids = await findFitting(beside, matched, limit * 4);
  const open = await listOpenVacancies(actor, "proposal", ids);
  return show(actor, beside, ids.filter((id) => open.has(id)).slice(0, limit), "person");
}

/** Work of the kinds that somebody is open to; of other kinds only when there is none. The fit itself knows no kinds (rule 12). */
async function findFitting(beside: Beside, leftOut: readonly string[], limit: number): Promise<string[]> {
  const wanted: Condition[] = beside.openTo.length > 0 ? [{ field: "kind", in: beside.openTo }] : [];
  const ids = await find(wanted);
  return ids.length > 0 || wanted.length === 0 ? ids : find([]);

  async function find(conditions: readonly Condition[]): Promise<string[]> {
    const query = without(leftOut, { ...emptyQuery, conditions: [...withinReach(beside), ...conditions] });
    return (await searchRanked("vacancy", query, wishedTasks(beside.profile), byFitWith(beside.profile), { offset: 0, limit })).ids;
  }
}

function show(actor: Actor, beside: Beside, ids: readonly string[], place: "jobSeekerHome" | "person"): Promise<FoundVacancy[]> {
  const { profile } = beside;
  return showVacancies(actor, ids, { place, locale: getLocale(), beside, from: { lat: profile.latitude, lon: profile.longitude }, withAdvice: true });
}

/** What a job seeker hides, and what is under way already. */
async function listLeftOut({ accountId, jobSeekerId }: Actor): Promise<string[]> {
  if (!jobSeekerId) return [];
  return (await Promise.all([listHiddenIds(accountId), listOpenMatchesOf(jobSeekerId)])).flat();
}

async function besideOf(jobSeekerId: string | null): Promise<Beside | null> {
  const found = jobSeekerId ? (await loadProfilesToFit([jobSeekerId])).get(jobSeekerId) : undefined;
  return found ? { ...found, jobSeekerId: jobSeekerId! } : null;
}

function withinReach({ profile }: ProfileToFit): Condition[] {
  const { latitude, longitude } = profile;
  const radius = widestRadius(profile);
  return radius > 0 ? [{ near: { latitude, longitude }, km: radius }] : [];
}

/** Own vacancies of a company beside somebody whom it may see, in the order of the ids. */
export function listOwnWorkBeside(actor: Actor, beside: Beside, vacancyIds: readonly string[]): Promise<FoundVacancy[]> {
  return showVacancies(actor, vacancyIds, { place: "profile", locale: getLocale(), beside, withAdvice: true });
}

/** Kilometres around the work, for who has no home that is known here. */
const nearWork = 25;

/**
 * Other work like this: the same tasks before the same kind of work. Among those, what fits the person best; for a visitor what has
 * most of the tasks. Left out: this vacancy, what the person hides, and what is under way.
 */
export async function listOtherWork(actor: Actor | null, vacancyId: string, { work, asks }: VacancyToFit, limit: number): Promise<FoundVacancy[]> {
  const [beside, leftOut] = await Promise.all([besideOf(actor?.jobSeekerId ?? null), actor ? listLeftOut(actor) : []]);
  const sectors = [...new Set(asks.tasks.flatMap((id) => taskById(id)?.sector ?? []))];
  const near = (beside && withinReach(beside)[0]) || { near: { latitude: work.latitude, longitude: work.longitude }, km: nearWork };
  const query = without([vacancyId, ...leftOut], { ...emptyQuery, conditions: [near, { field: "sector", in: sectors }] });
  const { ids } = await searchRanked("vacancy", query, asks.tasks, likeWork(prepareVacancy(work), beside), { offset: 0, limit });
  return showVacancies(actor, ids, { place: "otherWork", locale: getLocale(), beside, from: beside && { lat: beside.profile.latitude, lon: beside.profile.longitude } });
}

function likeWork(work: PreparedVacancy, beside: Beside | null): Ranker<PreparedVacancy> {
  return {
    memory: vacancies,
    rank(candidates) {
      const common = candidates.map(({ id, value }) => ({ id, value, share: tasksInCommon(work, value) }));
      if (!beside) return common.toSorted((a, b) => b.share - a.share).map(({ id }) => id);
      const ranked = rankVacancies(prepareProfile(beside.profile), common.map(({ value }) => value), common.length).map(({ position }) => common[position]!);
      return [...ranked.filter(({ share }) => share > 0), ...ranked.filter(({ share }) => share === 0)].map(({ id }) => id);
    },
  };
}
