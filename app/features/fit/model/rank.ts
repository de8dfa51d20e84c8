import { isBlocked, measureInto, newMeasure, totalPoints } from "./measure";
import type { PreparedProfiles, PreparedVacancy } from "./prepare";

export type Ranked = { position: number; points: number; blocked: boolean; experience: number };

/** Higher is better: whether it can be, then points, then experience, in one number. */
const rankOf = (blocked: boolean, points: number, experience: number) => (blocked ? 0 : 1000) + points + Math.min(0.999, experience * 0.999);

/**
 * The best of many pairs, best first; equal ones keep the order of the list.
 * Takes some 20 ms for 100,000 profiles. The reasons come afterwards, from `scoreFit`.
 */
export function rankProfiles(profiles: PreparedProfiles, vacancy: PreparedVacancy, limit: number): Ranked[] {
  return rank(profiles.count, limit, (position, measure) => measureInto(measure, profiles, position, vacancy));
}

/** The same for people who were prepared one by one (`prepareProfile`) and kept. */
export function rankEachProfile(profiles: readonly PreparedProfiles[], vacancy: PreparedVacancy, limit: number): Ranked[] {
  return rank(profiles.length, limit, (position, measure) => measureInto(measure, profiles[position]!, 0, vacancy));
}

/** The same for one person (`prepareProfile`) and many vacancies. */
export function rankVacancies(profile: PreparedProfiles, vacancies: readonly PreparedVacancy[], limit: number): Ranked[] {
  return rank(vacancies.length, limit, (position, measure) => measureInto(measure, profile, 0, vacancies[position]!));
}

function rank(count: number, limit: number, measureAt: (position: number, measure: ReturnType<typeof newMeasure>) => void): Ranked[] {
  const measure = newMeasure();
  const best: (Ranked & { rank: number })[] = [];
  for (let position = 0; position < count && limit > 0; position += 1) {
    measureAt(position, measure);
    const blocked = isBlocked(measure);
    const points = totalPoints(measure);
    const value = rankOf(blocked, points, measure.experience);
    if (best.length === limit && value <= best[limit - 1]!.rank) continue;
    let place = best.length;
    while (place > 0 && best[place - 1]!.rank < value) place -= 1;
    best.splice(place, 0, { position, points, blocked, experience: measure.experience, rank: value });
    if (best.length > limit) best.pop();
  }
  return best.map(({ position, points, blocked, experience }) => ({ position, points, blocked, experience }));
}
