import { searchEngine } from "#search/engines.server";
import { findPlace, type Coordinates } from "~/features/places";
import { queryOf, without } from "./find-work.server";
import { readWorkAsked } from "./model/work-question";

export type NewWork = {
  /** as `workQuestionOf` writes it */
  question: string;
  /** where distances start when the question names no place */
  home: Coordinates | null;
  publishedAfter: Date;
  /** ids of vacancies that do not count */
  leaveOut: readonly string[];
  /** how many ids to give, newest first; 0 only counts */
  limit: number;
};

/** What answers a kept question and was published after a moment. As with every search, the rows decide what may be shown. */
export async function findNewWork({ question, home, publishedAfter, leaveOut, limit }: NewWork): Promise<{ ids: string[]; total: number }> {
  const asked = readWorkAsked(new URLSearchParams(question));
  const place = asked.place ? findPlace(asked.place) : null;
  const query = without(leaveOut, queryOf(asked, asked.place ? place && { lat: place.lat, lon: place.lon } : home));
  const conditions = [...query.conditions, { newerThan: publishedAfter }];
  const { ids, total } = await searchEngine().search("vacancy", { ...query, conditions, sort: "newest", facets: [], skipMarks: true, offset: 0, limit });
  return { ids, total };
}
