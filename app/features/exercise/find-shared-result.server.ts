import type { Relation } from "~/features/privacy";
import type { VocabularyLocale } from "~/features/vocabulary";
import { dayWithYear } from "~/platform/dates";
import { resultOf } from "./model/result";
import { canReadResult } from "./policy";
import { readFinishedOf } from "./queries.server";
import { viewResult, type ResultView } from "./view-result.server";

export type SharedResult = { result: ResultView; finishedOn: string };

/** The result that a person shares, for somebody who stands to that person in this way; null when it is not theirs to read. */
export async function findSharedResult(relation: Relation, jobSeekerId: string, locale: VocabularyLocale): Promise<SharedResult | null> {
  const finished = await readFinishedOf(jobSeekerId);
  if (!finished || !canReadResult(relation, { isShared: finished.sharedSince !== null })) return null;
  return { result: viewResult(resultOf(finished.answers), "other", locale), finishedOn: dayWithYear(finished.finishedAt, locale) };
}
