import { dayNumber, type VacancyFacet } from "#search/documents/vacancy";
import type { Condition, SearchQuery } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import type { Actor } from "~/features/accounts";
import type { FitProfile } from "~/features/fit";
import { boundsOf, type Coordinates, type MapPiece } from "~/features/places";
import { loadProfilesToFit } from "~/features/profiles/index.server";
import { listHiddenIds } from "~/features/vacancies/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { today } from "~/platform/dates";
import { describeFilters, type FilterView } from "./facet-options";
import { findMap, type WorkMap } from "./find-map.server";
import { workOrders, workStarts, type WorkOrder } from "./model/choices";
import { filterCount } from "./model/counts";
import { workFilters, type FilterDefinition } from "./model/filters";
import { addressAsMeant, addressAsTyped } from "./meaning.server";
import { addressOf, partsOf, withoutChoices, type Asked } from "./model/search-address";
import { searchNearest, searchWordsNear } from "./nearest.server";
import { pagesOf, perPage, searchPlain, searchRanked, type Ordered } from "./rank-candidates.server";
import { byFitWith } from "./rankers.server";
import { plainWorkFilters, type PlainFilter } from "./plain-filters";
import { readWorkAsked } from "./model/work-question";
import { readStart } from "./read-place.server";
import { showVacancies, type FoundVacancy } from "./show-work.server";
import { choicesOf, ordersOf, waysOutOf, type ChoiceView, type OrderView, type WayOutView } from "./choice-views";
import { findWaysOut } from "./way-out.server";

const filters: readonly FilterDefinition[] = workFilters;

export type WorkPage = {
  asked: Asked;
  orders: OrderView<WorkOrder>[];
  /** the first page of this question; the others are `pageAddress` of it */
  firstPage: string;
  total: number;
  pages: number;
  found: FoundVacancy[];
  /** instead of what was found on the page */
  map: WorkMap | null;
  /** the same question as a list and as a map */
  views: { list: string; map: string };
  filters: FilterView[];
  chosen: ChoiceView[];
  waysOut: WayOutView[];
  /** the same question without choices */
  clearTo: string;
  /** the words as they were typed, when choices were read from them */
  typedTo: string | null;
  plain: PlainFilter[];
  isUnknownPlace: boolean;
  reader: "jobseeker" | "contactPerson" | "other";
};

/** Where the words of a question lead when they name a place, a day or hours; null when they do not. */
export const meantAddress = (params: URLSearchParams): string | null => addressAsMeant("/werk", readWorkAsked(params));

/** Everything on the page for finding work. Ids come from the engine; what is shown comes from the rows. */
export async function findWork(actor: Actor | null, params: URLSearchParams, locale: VocabularyLocale): Promise<WorkPage> {
  const asked = readWorkAsked(params);
  const jobSeekerId = actor?.jobSeekerId;
  const [profiles, hidden] = jobSeekerId ? await Promise.all([loadProfilesToFit([jobSeekerId]), listHiddenIds(actor.accountId)]) : [null, []];
  const own = jobSeekerId ? profiles?.get(jobSeekerId) : undefined;
  const beside = own && jobSeekerId ? { ...own, jobSeekerId } : null;
  const profile = beside?.profile ?? null;
  const start = await readStart(actor, asked, profile);
  const orders = workOrders.filter((order) => (order === "past" ? profile !== null : order === "dichtbij" ? start.from !== null : order === "woorden" ? asked.text !== "" : true));
  const order = orders.find((one) => one === asked.order) ?? (profile ? "past" : asked.text ? "woorden" : asked.place && start.from ? "dichtbij" : "nieuw");
  const toQuery = (one: Asked) => without(hidden, queryOf(one, one.place === asked.place ? start.from : null));
  const [{ ids, result, marks }, map] = await Promise.all([
    asked.isMap ? countOnly(toQuery(asked)) : search(toQuery(asked), order, profile, start.from, asked),
    asked.isMap ? findMap(asked, toQuery(asked), start.from, locale) : null,
  ]);
  const parts = partsOf(filters, asked, locale);
  const total = map?.total ?? result.total;
  const [found, waysOut] = await Promise.all([showVacancies(actor, ids, { place: "work", locale, beside, from: start.from, by: asked.by, marks }), total === 0 ? findWaysOut("vacancy", parts, toQuery) : []]);
  return {
    asked,
    orders: ordersOf("/werk", filters, asked, orders, order),
    firstPage: addressOf("/werk", filters, { ...asked, page: 1 }),
    total,
    pages: map ? 1 : pagesOf(total),
    found,
    map,
    views: { list: addressOf("/werk", filters, { ...asked, isMap: false, page: 1 }), map: addressOf("/werk", filters, { ...asked, isMap: true, page: 1 }) },
    filters: describeFilters(filters, result.facets, asked.chosen, locale, filterCount(result.isSampled, String)),
    chosen: choicesOf("/werk", filters, parts),
    waysOut: waysOutOf("/werk", filters, waysOut, String),
    clearTo: addressOf("/werk", filters, withoutChoices(asked)),
    typedTo: addressAsTyped("/werk", asked),
    plain: plainWorkFilters(asked, start.from !== null, locale),
    isUnknownPlace: start.isUnknown,
    reader: actor?.role === "jobseeker" || actor?.role === "contactPerson" ? actor.role : "other",
  };
}

/** The question as the engine gets it; distances count only from a known start. */
export function queryOf(asked: Asked, from: Coordinates | null): SearchQuery<VacancyFacet> {
  const conditions: Condition[] = [
    ...(asked.km && from ? [{ near: { latitude: from.lat, longitude: from.lon }, km: asked.km }] : []),
    ...(asked.begins ? [{ field: "starts_at", max: dayNumber(today()) + workStarts[asked.begins] }] : []),
    ...(asked.town ? [{ field: "place", in: [asked.town] }] : []),
    ...(asked.piece ? inPiece(asked.piece) : []),
  ];
  return { text: asked.text, chosen: asked.chosen, conditions, sort: "relevance", offset: 0, limit: perPage, facets: workFilters.map(({ facet }) => facet) };
}

function inPiece(piece: MapPiece): Condition[] {
  const { south, north, west, east } = boundsOf(piece);
  return [{ field: "latitude", min: south, max: north }, { field: "longitude", min: west, max: east }];
}

/** A map needs of the engine only the counts beside the filters. */
async function countOnly(query: SearchQuery<VacancyFacet>): Promise<Ordered> {
  return { ids: [], result: await searchEngine().search("vacancy", { ...query, sort: "newest", skipMarks: true, limit: 0 }), marks: () => Promise.resolve({}) };
}

/** The same question without what somebody does not want to see. */
export function without(hidden: readonly string[], query: SearchQuery<VacancyFacet>): SearchQuery<VacancyFacet> {
  return hidden.length > 0 ? { ...query, conditions: [...query.conditions, { field: "id", notIn: hidden }] } : query;
}

function search(query: SearchQuery<VacancyFacet>, order: WorkOrder, profile: FitProfile | null, from: Coordinates | null, asked: Asked): Promise<Ordered> {
  const page = { offset: (asked.page - 1) * perPage, limit: perPage };
  if (order === "past" && profile) return searchRanked("vacancy", query, wishedTasks(profile), byFitWith(profile), page);
  if (order === "dichtbij" && from) return searchNearest(query, from, page);
  if (order === "woorden" && from && asked.place) return searchWordsNear(query, from, page);
  return searchPlain("vacancy", { ...query, sort: order === "nieuw" ? "newest" : "relevance" }, page);
}

export const wishedTasks = (profile: FitProfile) => profile.taskWishes.filter(({ wish }) => wish !== "ratherNot").map(({ id }) => id);
