import { emptyQuery, type Condition } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import { companyWorkplaces } from "~/features/employers/index.server";
import { showPeople, type ShownCount } from "~/features/insights";
import { peopleConditions } from "./find-people.server";

export type PeopleWhoLike = { any: ShownCount; perTask: Record<string, ShownCount> };

/**
 * How many people within reach of a company (rule 8) like at least one of these tasks, and how many like each. Nothing exact leaves
 * this function: fewer than five, nobody too, are all "few", and more are rounded to fives each by itself, so that a count less a
 * count gives no person away (rule 24). null when the company has no place of work.
 */
export async function countPeopleWhoLike(organisationId: string, taskIds: readonly string[]): Promise<PeopleWhoLike | null> {
  const workplaces = await companyWorkplaces(organisationId);
  if (workplaces.length === 0) return null;
  const reach = peopleConditions(organisationId, workplaces, null);
  const count = async (ids: readonly string[]): Promise<ShownCount> => {
    const conditions: Condition[] = [...reach, { field: "likes", in: ids }];
    const { total } = ids.length === 0 ? { total: 0 } : await searchEngine().search("talent", { ...emptyQuery, conditions, limit: 1, skipMarks: true });
    return showPeople(Math.max(1, total));
  };
  const [any, ...each] = await Promise.all([count(taskIds), ...taskIds.map((id) => count([id]))]);
  return { any: any!, perTask: Object.fromEntries(taskIds.map((id, at) => [id, each[at]!])) };
}
