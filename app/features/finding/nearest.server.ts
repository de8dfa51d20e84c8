import type { VacancyFacet } from "#search/documents/vacancy";
import type { SearchQuery } from "#search/engine";
import { mostHits } from "#search/engine";
import { searchEngine } from "#search/engines.server";
import type { VacancyDocument } from "#search/documents/vacancy";
import { rememberDocuments } from "#search/document-memory.server";
import { markHits } from "#search/postgres.server";
import { distanceInKm, type Coordinates } from "~/features/places";
import { nearFirst } from "#search/near-first";
import type { Ordered } from "./rank-candidates.server";

/** Wider and wider until there is enough for the page; sorting all by distance would cost the engine too much. */
const rings = [10, 25, 50, 100];

const spots = rememberDocuments("vacancy", ({ latitude, longitude }: VacancyDocument): Coordinates => ({ lat: latitude, lon: longitude }));

/** A page of vacancies, the nearest first. */
export async function searchNearest(query: SearchQuery<VacancyFacet>, from: Coordinates, { offset, limit }: { offset: number; limit: number }): Promise<Ordered> {
  const engine = searchEngine();
  const result = await engine.search("vacancy", { ...query, sort: "newest", skipMarks: true, offset: 0, limit: mostHits });
  const enough = result.total <= mostHits ? result.ids : await ringsAround(query, from, offset + limit);
  const distances = (await spots.read(enough)).map(({ id, value }) => ({ id, km: distanceInKm(from, value) }));
  const ordered = distances.sort((one, other) => one.km - other.km).map(({ id }) => id);
  const ids = ordered.slice(offset, offset + limit);
  return { ids, result, marks: () => markHits("vacancy", query.text, ids) };
}

/** A page of what the words mean best, near enough before further away. */
export async function searchWordsNear(query: SearchQuery<VacancyFacet>, from: Coordinates, { offset, limit }: { offset: number; limit: number }): Promise<Ordered> {
  const result = await searchEngine().search("vacancy", { ...query, sort: "relevance", skipMarks: true, offset: 0, limit: mostHits });
  const read = await spots.read(result.ids);
  const ids = nearFirst(read, ({ value }) => distanceInKm(from, value)).map(({ id }) => id).slice(offset, offset + limit);
  return { ids, result, marks: () => markHits("vacancy", query.text, ids) };
}

async function ringsAround(query: SearchQuery<VacancyFacet>, { lat, lon }: Coordinates, needed: number): Promise<string[]> {
  const near = { latitude: lat, longitude: lon };
  for (const km of rings) {
    const ring = await searchEngine().search("vacancy", { ...query, conditions: [...query.conditions, { near, km }], sort: "newest", facets: [], skipMarks: true, offset: 0, limit: mostHits });
    if (ring.total >= needed || km === rings.at(-1)) return ring.ids;
  }
  return [];
}
