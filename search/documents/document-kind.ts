/** Where a text stands decides what it weighs: A a title, B the work that it is mostly about, C other work in it or beside it, D the rest. */
export const weights = ["A", "B", "C", "D"] as const;
export type Weight = (typeof weights)[number];
export type Texts = Partial<Record<Weight, readonly string[]>>;

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
  /**
   * What a document tells with words of the vocabulary, each in its role: `like:mop-floors`. A million documents tell the same few
   * hundred, so their many names and other names are looked up in the question and do not stand in the rows (decision 0029).
   */
  readonly entries: (document: D) => readonly string[];
  /** every entry that there is, in an order that only grows at the end of a role, with what it is searched by */
  readonly textsOfEntries: ReadonlyMap<string, Texts>;
  /** what people wrote themselves: a title, and the rest */
  readonly written: (document: D) => { readonly A?: readonly string[]; readonly D: readonly string[] };
  /** what can be counted and chosen; each facet has several values per document, or none */
  readonly facets: { readonly [name in Facet]: (document: D) => string[] };
  /** the values of facets that have a short fixed list of them */
  readonly fixed: { readonly [name in Facet]?: readonly string[] };
  /** the values of facets with a longer list, at most 256 of them, and the entries that have a value */
  readonly coded: { readonly [name in Facet]?: { readonly values: readonly string[]; readonly entriesOf: (value: string) => readonly string[] } };
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

/** All that a document is searched by, by weight. */
export function textsOf<D extends AnyDocument>(kind: DocumentKind<D>, document: D): Record<Weight, string[]> {
  const all: readonly Texts[] = [kind.written(document), ...kind.entries(document).flatMap((entry) => kind.textsOfEntries.get(entry) ?? [])];
  return Object.fromEntries(weights.map((weight) => [weight, [...new Set(all.flatMap((texts) => texts[weight] ?? []))]])) as Record<Weight, string[]>;
}

/** Entries of one role. */
export const inRole = (role: string, ids: readonly string[]): string[] => ids.map((id) => `${role}:${id}`);

/** What all entries of a role are searched by. */
export const textsInRole = (role: string, ids: readonly string[], textsOfId: (id: string) => Texts): [string, Texts][] => ids.map((id) => [`${role}:${id}`, textsOfId(id)]);
