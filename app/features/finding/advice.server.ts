import { describeHelpOnCard, fitWordId, type Fit, type FitProfile, type FitReader } from "~/features/fit";
import { listReachOfPairs, type ReachView } from "~/features/trainings/index.server";
import type { VacancyToFit } from "~/features/vacancies/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";

/** "Dit zou helpen" on a card: one small change, and one training. */
export type Advice = { helps: string[]; training: ReachView | null };

export type WeighedPair = { jobSeekerId: string; vacancyId: string; profile: FitProfile; to: VacancyToFit; fit: Fit };

export const noAdvice: Advice = { helps: [], training: null };

/**
 * Advice for the pairs of a list, with two questions whatever their number. Who fits very well needs none.
 * For an employer the training is near the work, and distances are not told (rule 10).
 */
export async function adviseOnCards(pairs: readonly WeighedPair[], reader: FitReader, locale: VocabularyLocale): Promise<(jobSeekerId: string, vacancyId: string) => Advice> {
  const lacking = pairs.filter(({ fit }) => fitWordId(fit) !== "veryGood");
  const trainingsOf = await listReachOfPairs(
    lacking.map(({ jobSeekerId, vacancyId, to: { asks, work } }) => ({ jobSeekerId, workId: vacancyId, work: asks, ...(reader === "employer" ? { from: { lat: work.latitude, lon: work.longitude } } : {}) })),
    locale,
  );
  const advice = new Map(lacking.map(({ jobSeekerId, vacancyId, profile, to, fit }): [string, Advice] => [
    `${jobSeekerId} ${vacancyId}`,
    { helps: describeHelpOnCard(profile, to.work, fit, reader, locale), training: trainingsOf(jobSeekerId, vacancyId)[0] ?? null },
  ]));
  return (jobSeekerId, vacancyId) => advice.get(`${jobSeekerId} ${vacancyId}`) ?? noAdvice;
}
