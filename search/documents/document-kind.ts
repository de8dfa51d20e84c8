/** Where a text stands decides what it weighs: A a title, B the work that it is mostly about, C other work in it or beside it, D the rest. */
export const weights = ["A", "B", "C", "D"] as const;
export type Weight = (typeof weights)[number];

/** What every document has; the engines know no more of it than this and what its kind tells. */
export type AnyDocument = {
  id: string;
  cell: number;
  latitude: number;
  longitude: number;
  municipalityId: string | null;
};

/**
 * How the engines treat one kind of document. Names of facets and numbers are the same in both engines:
 * a column of the table in PostgreSQL, an attribute in Meilisearch.
 */
export type DocumentKind<D extends AnyDocument = AnyDocument, Facet extends string = string> = {
  readonly name: KindName;
  /** the table in PostgreSQL, and its key */
  readonly table: string;
  readonly key: string;
  /** the table whose rows the documents are made from */
  readonly source: string;
  /** the index in Meilisearch */
  readonly index: string;
  /** @throws ZodError for a document that is wrong or knows more than it may */
  readonly parse: (value: unknown) => D;
  /** what is searched, by weight */
  readonly texts: (document: D) => Record<Weight, readonly string[]>;
  /** what can be counted and chosen; each facet has several values per document, or none */
  readonly facets: { readonly [name in Facet]: (document: D) => string[] };
  /** the values of facets that have a short fixed list of them */
  readonly fixed: { readonly [name in Facet]?: readonly string[] };
  /** lists that can be filtered but are never counted */
  readonly lists: Readonly<Record<string, (document: D) => string[]>>;
  /** numbers that can be filtered, beside cell, latitude and longitude */
  readonly numbers: Readonly<Record<string, (document: D) => number>>;
  /** for "newest first", in milliseconds since 1970 */
  readonly since: (document: D) => number;
  /** texts that are shown with the words of the question marked */
  readonly shown: (document: D) => readonly string[];
};

export const kindNames = ["vacancy", "talent"] as const;
export type KindName = (typeof kindNames)[number];

export type FacetOf<K> = K extends DocumentKind<never, infer Facet> ? Facet : K extends DocumentKind<infer _, infer Facet> ? Facet : never;
