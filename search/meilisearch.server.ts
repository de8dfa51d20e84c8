import type { Meilisearch, MultiSearchQuery, MultiSearchResult } from "meilisearch";
import { logger } from "~/platform/log.server";
import type { AnyDocument, DocumentKind, KindName } from "./documents/document-kind";
import { kindOf } from "./documents/kinds";
import type { Condition, FacetCounts, SearchOptions, SearchQuery, SearchResult, SearchStore } from "./engine";
import { expectedOf, mostHits } from "./engine";
import type { Term } from "./language/analyse";
import { dutch } from "./language/dutch";
import { hasHit, highlight } from "./language/highlight";
import { connect, hasIndex, succeed, type MeilisearchAddress } from "./meilisearch/client.server";
import { conditionFilter, isWithin, memberFilter } from "./meilisearch/filter";
import { rebuildIndex } from "./meilisearch/rebuild.server";
import { differencesOf, settingsOf, slices, toIndexed } from "./meilisearch/settings";

type Hit = { id: string; shown: string[]; latitude: number; longitude: number; radius_km?: number };

export type MeilisearchStore = SearchStore & {
  readonly client: Meilisearch;
  indexOf(kind: KindName): string;
  /** Whether the index was ever built; before that nothing may be written, as a half index would answer. */
  isBuilt(kind: KindName): Promise<boolean>;
  /** Whether the index has the settings of this version. With others it may answer wrongly, and its documents may lack something. */
  hasOwnSettings(kind: KindName): Promise<boolean>;
};

/**
 * The engine for production. It keeps a copy of the documents of the embedded engine.
 * @param mostCounted of more hits than this, facets are counted in a sample
 */
export function createMeilisearchStore(address: MeilisearchAddress, { mostCounted = 5_000 } = {}): MeilisearchStore {
  const client = connect(address);
  const indexOf = (name: KindName) => `${address.prefix ?? ""}${kindOf(name).index}`;
  const isBuilt = (name: KindName) => hasIndex(client, indexOf(name));
  return {
    name: "meilisearch",
    client,
    indexOf,
    isBuilt,
    search: (name, query, options) => search({ client, indexUid: indexOf(name), mostCounted }, name, query as SearchQuery, options),
    hasOwnSettings: (name) => hasOwnSettings(client, indexOf(name), name),
    async upsert(name, documents) {
      const kind = kindOf(name);
      const stamp = Date.now();
      if (documents.length > 0) await succeed(client, client.index(indexOf(name)).addDocuments(documents.map((document) => toIndexed(kind, dutch, document as AnyDocument, stamp))));
    },
    async remove(name, ids) {
      if (ids.length > 0) await succeed(client, client.index(indexOf(name)).deleteDocuments([...ids]));
    },
    rebuild: (name) => rebuildIndex(client, indexOf(name), name),
  };
}

async function hasOwnSettings(client: Meilisearch, indexUid: string, name: KindName): Promise<boolean> {
  const others = differencesOf(settingsOf(kindOf(name), dutch), await client.index(indexUid).getSettings());
  if (others.length > 0) logger.warn({ part: "search", kind: name, settings: others }, "index has settings of another version");
  return others.length === 0;
}

type Place = { client: Meilisearch; indexUid: string; mostCounted: number };
type Answers = MultiSearchResult<Record<string, unknown>>[];

/**
 * Two rounds: what is found and how many, and then the facets of so many. Counting every value of every facet over a hundred thousand hits
 * costs many times more than finding them, so of many hits only those in some of the slices are counted.
 */
async function search(place: Place, name: KindName, query: SearchQuery, { signal }: SearchOptions = {}): Promise<SearchResult> {
  if (query.offset + query.limit > mostHits) throw new RangeError(`A search shows at most ${mostHits} hits.`);
  const kind = kindOf(name);
  const terms = dutch.analyseQuestion(query.text);
  const isMarked = terms.length > 0 && !query.skipMarks;
  const conditions = query.conditions.map((condition) => conditionFilter(kind, condition)).filter(Boolean);
  const base = { indexUid: place.indexUid, q: questionOf(terms), matchingStrategy: "all" } as const;
  const filter = (except?: string) => [...conditions, ...chosenFilters(kind, query, except)];
  const ask = async (queries: MultiSearchQuery[]): Promise<Answers> => (await place.client.multiSearch({ queries }, signal ? { signal } : {})).results;
  // a facet with a choice is counted as if nothing was chosen in it, so of other hits
  const apart = query.facets.filter((facet) => query.chosen[facet]?.length);
  const [found, ...others] = await ask([
    {
      ...base,
      filter: filter(),
      offset: query.offset,
      limit: query.limit,
      attributesToRetrieve: ["id", "latitude", "longitude", ...(isMarked ? ["shown"] : []), ...("radius_km" in kind.numbers ? ["radius_km"] : [])],
      ...(query.sort === "newest" || terms.length === 0 ? { sort: ["since:desc"] } : {}),
    },
    ...apart.map((facet) => ({ ...base, filter: filter(facet), limit: 0 })),
  ]);
  const hits = found!.hits as unknown as Hit[];
  const within = hits.filter((hit) => isWithin(query.conditions as Condition[], hit));
  const together = query.facets.filter((facet) => !apart.includes(facet));
  const counted = await countFacets(place.mostCounted, ask, [
    ...(together.length > 0 ? [{ facets: together, hits: hitsOf(found!), query: { ...base, filter: filter() } }] : []),
    ...apart.map((facet, at) => ({ facets: [facet], hits: hitsOf(others[at]!), query: { ...base, filter: filter(facet) } })),
  ]);
  return {
    ids: within.map(({ id }) => id),
    total: hitsOf(found!) - (hits.length - within.length),
    highlights: isMarked ? Object.fromEntries(within.map(({ id, shown }) => [id, shown.map((text) => highlight(dutch, terms, text)).filter(hasHit)])) : {},
    facets: Object.fromEntries(query.facets.map((facet) => [facet, counted.facets[facet] ?? {}])),
    ...(counted.isSampled ? { isSampled: true } : {}),
  };
}

type ToCount = { facets: string[]; /** how many there are to count */ hits: number; query: MultiSearchQuery & { filter: string[] } };

async function countFacets(mostCounted: number, ask: (queries: MultiSearchQuery[]) => Promise<Answers>, all: ToCount[]): Promise<{ facets: FacetCounts; isSampled: boolean }> {
  const some = all.filter(({ hits }) => hits > 0);
  if (some.length === 0) return { facets: {}, isSampled: false };
  const sliced = some.map(({ hits }) => Math.max(1, Math.floor((slices * mostCounted) / hits))).map((count) => (count < slices ? `slice < ${count}` : null));
  const answers = await ask(some.map(({ query, facets }, at) => ({ ...query, filter: [...query.filter, ...(sliced[at] ? [sliced[at]] : [])], limit: 0, facets })));
  const facets = answers.flatMap((answer, at) => {
    const expected = expectedOf(sliced[at] ? some[at]!.hits / Math.max(1, hitsOf(answer)) : 1);
    return Object.entries(answer.facetDistribution ?? {}).map(([facet, counts]) => [facet, Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, expected(count)]))]);
  });
  return { facets: Object.fromEntries(facets), isSampled: sliced.some(Boolean) };
}

const hitsOf = (answer: Answers[number]): number => answer.estimatedTotalHits ?? 0;

/** Every term in one way; other words are the engine's synonyms. A space at the end says that the last word is not still being typed. */
function questionOf(terms: readonly Term[]): string {
  const isTyping = terms.some(({ isLast, isKnown }) => isLast && !isKnown);
  return `${terms.flatMap(({ asked }) => asked).join(" ")}${isTyping ? "" : " "}`;
}

function chosenFilters(kind: DocumentKind, query: SearchQuery, except?: string): string[] {
  for (const facet of [...query.facets, ...Object.keys(query.chosen)]) {
    if (!(facet in kind.facets)) throw new Error(`Documents of ${kind.name} have no facet ${facet}.`);
  }
  return Object.entries(query.chosen).flatMap(([facet, values]) => (values && values.length > 0 && facet !== except ? [memberFilter(facet, values)] : []));
}
