import type { Relation } from "~/features/privacy";
import type { VocabularyLocale } from "~/features/vocabulary";
import { dayWithYear } from "~/platform/dates";
import { resultOf } from "./model/result";
import { canReadResult } from "./policy";
import { readFinishedOf } from "./queries.server";
import { viewResult, type ResultView } from "./view-result.server";

/** Strengths as cards; the rest as names, because that is all that who helps reads of them. */
export type SharedResult = Pick<ResultView, "strengths"> & { motives: string; leisure: string; work: string; finishedOn: string };

const names = (list: { label: string }[]) => list.map(({ label }) => label).join(", ");

/** The result that a person shares, for somebody who stands to that person in this way; null when it is not theirs to read. */
export async function findSharedResult(relation: Relation, jobSeekerId: string, locale: VocabularyLocale): Promise<SharedResult | null> {
  const finished = await readFinishedOf(jobSeekerId);
  if (!finished || !canReadResult(relation, { isShared: finished.sharedSince !== null })) return null;
  const { strengths, motives, leisure, tasks } = viewResult(resultOf(finished.answers), "other", locale);
  return { strengths, motives: names(motives), leisure: names(leisure), work: names(tasks), finishedOn: dayWithYear(finished.finishedAt, locale) };
}
