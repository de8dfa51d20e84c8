import type { TalentFacet } from "#search/documents/talent";
import type { Condition, SearchQuery } from "#search/engine";
import type { Actor } from "~/features/accounts";
import { companyWorkplaces } from "~/features/employers/index.server";
import { loadVacanciesToFit } from "~/features/vacancies/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { now } from "~/platform/clock";
import { listOpenVacancies, type OpenVacancy } from "./company-vacancies.server";
import { describeFilters, type FilterView } from "./facet-options";
import { peopleDistances, peopleOrders, type PeopleOrder } from "./model/choices";
import { peopleFilters, type FilterDefinition } from "./model/filters";
import { filterCount, lowestCount, peopleCount } from "./model/counts";
import { addressOf, partsOf, readAsked, withoutChoices, type Asked } from "./model/search-address";
import { distanceFilter, type PlainFilter } from "./plain-filters";
import { pagesOf, perPage, searchPlain, searchRanked } from "./rank-candidates.server";
import { byFitFor } from "./rankers.server";
import { showPeople, type FoundPerson } from "./show-people.server";
import { choicesOf, ordersOf, waysOutOf, type ChoiceView, type OrderView, type WayOutView } from "./choice-views";
import { findWaysOut } from "./way-out.server";

const path = "/bedrijf/mensen";
const filters: readonly FilterDefinition[] = peopleFilters;
type Spot = { latitude: number; longitude: number };

export type PeoplePage = {
  asked: Asked;
  vacancies: OpenVacancy[];
  vacancy: OpenVacancy | null;
  orders: OrderView<PeopleOrder>[];
  /** the first page of this question; the others are `pageAddress` of it */
  firstPage: string;
  /** null when it is one to four: then it is not told (rule 24) */
  total: number | null;
  pages: number;
  found: FoundPerson[];
  plain: PlainFilter[];
  filters: FilterView[];
  chosen: ChoiceView[];
  waysOut: WayOutView[];
  /** the same question without choices */
  clearTo: string;
};

/** Why a company sees nobody yet (rule 8). */
export type NoPeopleYet = { reason: "notVerified" | "noWorkplace" };

/**
 * Everything on the page for finding people, for members of a verified company: approved profiles whose own radius reaches
 * one of its places of work, and who do not hide from it. What is shown goes through the visibility table.
 */
export async function findPeople(actor: Actor, params: URLSearchParams, locale: VocabularyLocale): Promise<PeoplePage | NoPeopleYet> {
  if (!actor.organisationId || !actor.organisationVerified) return { reason: "notVerified" };
  const asked = readAsked(params, { filters, distances: peopleDistances, orders: peopleOrders });
  const [workplaces, vacancies] = await Promise.all([companyWorkplaces(actor.organisationId), listOpenVacancies(actor.organisationId)]);
  if (workplaces.length === 0) return { reason: "noWorkplace" };
  const vacancy = vacancies.find(({ id }) => id === asked.vacancy) ?? vacancies[0] ?? null;
  const to = vacancy ? ((await loadVacanciesToFit([vacancy.id])).get(vacancy.id) ?? null) : null;
  const orders: PeopleOrder[] = to ? [...peopleOrders] : ["nieuw"];
  const order = orders.find((one) => one === asked.order) ?? orders[0]!;
  const toQuery = (one: Asked) => queryOf(one, actor.organisationId!, workplaces);
  const offset = (asked.page - 1) * perPage;
  const { ids, result } = order === "past" && to
    ? await searchRanked("talent", toQuery(asked), to.asks.tasks, byFitFor(to.work, now()), { offset, limit: perPage })
    : await searchPlain("talent", { ...toQuery(asked), sort: "newest", skipMarks: true }, { offset, limit: perPage });
  const parts = partsOf(filters, asked, locale);
  const [found, waysOut] = await Promise.all([showPeople(actor, ids.map((id) => (to && vacancy ? { id, vacancyId: vacancy.id, to } : { id })), { place: "people", locale, askedTasks: asked.chosen.task }), result.total === 0 ? findWaysOut("talent", parts, toQuery) : []]);
  return {
    asked,
    vacancies,
    vacancy,
    orders: ordersOf(path, filters, asked, orders, order),
    firstPage: addressOf(path, filters, { ...asked, page: 1 }),
    total: result.total > 0 && result.total < lowestCount ? null : result.total,
    pages: pagesOf(result.total),
    found,
    plain: [distanceFilter(peopleDistances, asked.km, locale)],
    filters: describeFilters(filters, result.facets, asked.chosen, locale, filterCount(result.isSampled, peopleCount)),
    chosen: choicesOf(path, filters, parts),
    waysOut: waysOutOf(path, filters, waysOut, peopleCount),
    clearTo: addressOf(path, filters, withoutChoices(asked)),
  };
}

function queryOf(asked: Asked, organisationId: string, workplaces: readonly Spot[]): SearchQuery<TalentFacet> {
  return {
    text: asked.text,
    chosen: asked.chosen,
    conditions: peopleConditions(organisationId, workplaces, asked.km),
    sort: "relevance",
    offset: 0,
    limit: perPage,
    facets: peopleFilters.map(({ facet }) => facet),
  };
}

/** Rule 8 for the engine; the rows are asked again before anybody is shown. */
export function peopleConditions(organisationId: string, workplaces: readonly Spot[], km: number | null): Condition[] {
  const points = workplaces.map(({ latitude, longitude }) => ({ latitude, longitude }));
  return [{ reaches: points, ...(km ? { km } : {}) }, { field: "hidden_from", notIn: [organisationId] }];
}
