import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import { logger } from "~/platform/log.server";
import type { AnyDocument, DocumentKind, KindName } from "./documents/document-kind";
import { kindOf } from "./documents/kinds";
import type { Condition, SearchOptions, SearchQuery, SearchResult, SearchStore } from "./engine";
import { mostHits } from "./engine";
import type { Term } from "./language/analyse";
import { dutch } from "./language/dutch";
import { hasHit, highlight } from "./language/highlight";
import { connect, hasIndex, succeed, type MeilisearchAddress } from "./meilisearch/client.server";
import { conditionFilter, isWithin, memberFilter } from "./meilisearch/filter";
import { rebuildIndex } from "./meilisearch/rebuild.server";
import { differencesOf, settingsOf, toIndexed } from "./meilisearch/settings";

type Hit = { id: string; shown: string[]; latitude: number; longitude: number; radius_km?: number };

export type MeilisearchStore = SearchStore & {
  readonly client: Meilisearch;
  indexOf(kind: KindName): string;
  /** Whether the index was ever built; before that nothing may be written, as a half index would answer. */
  isBuilt(kind: KindName): Promise<boolean>;
  /** Whether the index has the settings of this version. With others it may answer wrongly, and its documents may lack something. */
  hasOwnSettings(kind: KindName): Promise<boolean>;
};

/** The engine for production. It keeps a copy of the documents of the embedded engine. */
export function createMeilisearchStore(address: MeilisearchAddress): MeilisearchStore {
  const client = connect(address);
  const indexOf = (name: KindName) => `${address.prefix ?? ""}${kindOf(name).index}`;
  const isBuilt = (name: KindName) => hasIndex(client, indexOf(name));
  return {
    name: "meilisearch",
    client,
    indexOf,
    isBuilt,
    search: (name, query, options) => search(client, indexOf(name), name, query as SearchQuery, options),
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

async function search(client: Meilisearch, indexUid: string, name: KindName, query: SearchQuery, { signal }: SearchOptions = {}): Promise<SearchResult> {
  if (query.offset + query.limit > mostHits) throw new RangeError(`A search shows at most ${mostHits} hits.`);
  const kind = kindOf(name);
  const terms = dutch.analyseQuestion(query.text);
  const isMarked = terms.length > 0 && !query.skipMarks;
  const chosen = Object.keys(query.chosen).filter((facet) => query.chosen[facet]?.length);
  const counted = query.facets.filter((facet) => chosen.includes(facet));
  const conditions = query.conditions.map((condition) => conditionFilter(kind, condition)).filter(Boolean);
  const base = { indexUid, q: questionOf(terms), matchingStrategy: "all" } as const;
  const filter = (except?: string) => [...conditions, ...chosenFilters(kind, query, except)];
  const queries: MultiSearchQuery[] = [
    {
      ...base,
      filter: filter(),
      offset: query.offset,
      limit: query.limit,
      facets: query.facets.filter((facet) => !counted.includes(facet)),
      attributesToRetrieve: ["id", "latitude", "longitude", ...(isMarked ? ["shown"] : []), ...("radius_km" in kind.numbers ? ["radius_km"] : [])],
      ...(query.sort === "newest" || terms.length === 0 ? { sort: ["since:desc"] } : {}),
    },
    ...counted.map((facet) => ({ ...base, filter: filter(facet), limit: 0, facets: [facet] })),
  ];
  const { results } = await client.multiSearch({ queries }, signal ? { signal } : {});
  const [first, ...others] = results;
  const hits = first!.hits as unknown as Hit[];
  const within = hits.filter((hit) => isWithin(query.conditions as Condition[], hit));
  const distributions = [first!, ...others].map((result) => result.facetDistribution ?? {});
  return {
    ids: within.map(({ id }) => id),
    total: (first!.estimatedTotalHits ?? 0) - (hits.length - within.length),
    highlights: isMarked ? Object.fromEntries(within.map(({ id, shown }) => [id, shown.map((text) => highlight(dutch, terms, text)).filter(hasHit)])) : {},
    facets: Object.fromEntries(query.facets.map((facet) => [facet, distributions[counted.indexOf(facet) + 1]?.[facet] ?? {}])),
  };
}

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
