import { emptyQuery } from "#search/engine";
import type { Actor } from "~/features/accounts";
import { widestRadius, type FitProfile } from "~/features/fit";
import { loadFitProfile } from "~/features/profiles/index.server";
import { listHiddenIds } from "~/features/vacancies/index.server";
import { getLocale } from "~/paraglide/runtime";
import { without, wishedTasks } from "./find-work.server";
import { searchRanked } from "./rank-candidates.server";
import { byFitWith } from "./rankers.server";
import { readHome } from "./read-place.server";
import { showVacancies, type FoundVacancy } from "./show-work.server";

/** What somebody may like to try, whether or not it stands in the profile. */
export type Trial = { talents: readonly string[]; motives: readonly string[]; leisure: readonly string[]; tasks: readonly string[] };

/** How far is near for somebody who did not say yet how far they want to travel. */
const usualRadius = 25;

/**
 * Published vacancies that would fit best if these were the talents and wishes of the person; days, hours and travel are those of
 * the profile, where there is one. Nothing of it is kept, and no other list knows of it.
 */
export async function listVacanciesToTry(actor: Actor, { talents, motives, leisure, tasks }: Trial, limit: number): Promise<FoundVacancy[]> {
  if (!actor.jobSeekerId) return [];
  const [profile, home, hidden] = await Promise.all([loadFitProfile(actor.jobSeekerId), readHome(actor.jobSeekerId), listHiddenIds(actor.accountId)]);
  if (!home) return [];
  const avoided = profile?.taskWishes.filter(({ wish }) => wish === "ratherNot") ?? [];
  const liked = tasks.filter((id) => avoided.every((one) => one.id !== id)).map((id) => ({ id, wish: "like" as const }));
  const trial: FitProfile = { ...(profile ?? { ...nothingSaid, ...home }), talents, motives, leisure, taskWishes: [...liked, ...avoided] };
  const km = widestRadius(trial) || usualRadius;
  const query = without(hidden, { ...emptyQuery, conditions: [{ near: { latitude: trial.latitude, longitude: trial.longitude }, km }] });
  const { ids } = await searchRanked("vacancy", query, wishedTasks(trial), byFitWith(trial), { offset: 0, limit });
  return showVacancies(actor, ids, { locale: getLocale(), trial, from: { lat: trial.latitude, lon: trial.longitude } });
}

const nothingSaid = { dayParts: [], hoursMin: null, hoursMax: null, travel: [], licences: [], experienceTasks: [] };
