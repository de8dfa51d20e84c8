import type { KindName } from "./documents/document-kind";
import type { Documents, Facets } from "./documents/kinds";
import type { Piece } from "./language/highlight";

export type Point = { readonly latitude: number; readonly longitude: number };

/**
 * What a document must meet. Fields are facets, lists and numbers of its kind, `id` and `municipality_id`.
 * Values come from people: only the engines write them into a question, each with its own escaping.
 */
export type Condition =
  /** has at least one of the values; an empty list meets nothing */
  | { field: string; in: readonly string[] }
  /** has none of the values */
  | { field: string; notIn: readonly string[] }
  | { field: string; min?: number; max?: number }
  /** became findable later than this, by the moment that "newest first" goes by */
  | { newerThan: Date }
  /** lies within a straight distance */
  | { near: Point; km: number }
  /** the person's own radius reaches one of the points (rule 8), and lies within `km` of it when that is given */
  | { reaches: readonly Point[]; km?: number };

export type SearchQuery<Facet extends string = string> = {
  /** as typed; empty for everything */
  text: string;
  /** chosen values per facet: one of them within a facet, all facets together */
  chosen: Partial<Record<Facet, readonly string[]>>;
  conditions: readonly Condition[];
  /** relevance is newest when there is no text */
  sort: "relevance" | "newest";
  offset: number;
  /** at most `mostHits` together with the offset */
  limit: number;
  /** facets to count; count only what the page shows */
  facets: readonly Facet[];
  /** nobody asks how many there are: an engine that would have to count may then say `Infinity` for "more than these" */
  skipTotal?: boolean;
  /** nobody shows these hits as they are: `highlights` may stay empty, see `markHits` */
  skipMarks?: boolean;
};

export type FacetCounts = Record<string, Record<string, number>>;

export type SearchResult = {
  ids: string[];
  total: number;
  /** per id the shown texts that have a word of the question, with that word marked */
  highlights: Record<string, Piece[][]>;
  /** per facet the number of documents per value, as if nothing was chosen in that facet itself */
  facets: FacetCounts;
  /** there were so many hits that facets were counted in a sample: numbers of two digits, and what very few have may be missing */
  isSampled?: boolean;
};

/** What a count in a sample lets expect of all, in the two digits that it is worth; `scale` is how many times all is the sample, 1 for no sample. */
export const expectedOf = (scale: number) => (counted: number): number => (scale === 1 ? counted : Number((counted * scale).toPrecision(2)));

/** No page shows more than this, and no list for the fit is longer. */
export const mostHits = 1000;

export type SearchOptions = { signal?: AbortSignal };

/** A place to search. Documents are of one kind per call; what an engine cannot do it does not hide: it throws. */
export type SearchEngine = {
  readonly name: string;
  search<K extends KindName>(kind: K, query: SearchQuery<Facets[K]>, options?: SearchOptions): Promise<SearchResult>;
};

/** An engine that keeps its own copy of the documents. */
export type SearchStore = SearchEngine & {
  /** Done when the documents are findable. */
  upsert<K extends KindName>(kind: K, documents: readonly Documents[K][]): Promise<void>;
  remove(kind: KindName, ids: readonly string[]): Promise<void>;
  /** Makes the engine's copy anew from the source of truth, without a moment without answers. */
  rebuild(kind: KindName): Promise<{ documents: number }>;
};

export const emptyQuery = { text: "", chosen: {}, conditions: [], sort: "relevance", offset: 0, limit: 20, facets: [] } as const satisfies SearchQuery;
