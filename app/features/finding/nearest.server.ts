import type { VacancyFacet } from "#search/documents/vacancy";
import type { SearchQuery } from "#search/engine";
import { mostHits } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import type { VacancyDocument } from "#search/documents/vacancy";
import { readDocuments } from "#search/postgres.server";
import { distanceInKm, type Coordinates } from "~/features/places";
import type { Ordered } from "./rank-candidates.server";

/** Wider and wider until there is enough for the page; sorting all by distance would cost the engine too much. */
const rings = [10, 25, 50, 100];

/** A page of vacancies, the nearest first. */
export async function searchNearest(query: SearchQuery<VacancyFacet>, from: Coordinates, { offset, limit }: { offset: number; limit: number }): Promise<Ordered> {
  const engine = searchEngine();
  const result = await engine.search("vacancy", { ...query, sort: "newest", offset: 0, limit: mostHits });
  const enough = result.total <= mostHits ? result.ids : await ringsAround(query, from, offset + limit);
  const documents = await readDocuments<VacancyDocument>("vacancy", enough);
  const distances = new Map(documents.map(({ id, latitude, longitude }) => [id, distanceInKm(from, { lat: latitude, lon: longitude })]));
  const ordered = [...distances].sort(([, a], [, b]) => a - b).map(([id]) => id);
  return { ids: ordered.slice(offset, offset + limit), result };
}

async function ringsAround(query: SearchQuery<VacancyFacet>, { lat, lon }: Coordinates, needed: number): Promise<string[]> {
  const near = { latitude: lat, longitude: lon };
  for (const km of rings) {
    const ring = await searchEngine().search("vacancy", { ...query, conditions: [...query.conditions, { near, km }], sort: "newest", facets: [], offset: 0, limit: mostHits });
    if (ring.total >= needed || km === rings.at(-1)) return ring.ids;
  }
  return [];
}
