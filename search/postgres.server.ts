import { prisma, type Tx } from "~/platform/db.server";
import type { AnyDocument, DocumentKind, KindName } from "./documents/document-kind";
import { kindOf } from "./documents/kinds";
import type { FacetCounts, SearchEngine, SearchQuery, SearchResult } from "./engine";
import { expectedOf, mostHits } from "./engine";
import type { Language, Term } from "./language/analyse";
import { dutch } from "./language/dutch";
import { hasHit, highlight, type Piece } from "./language/highlight";
import { typosAllowed, typosBetween } from "./language/typos";
import { countSample } from "./postgres/count-sample";
import { quoteName } from "./postgres/parameters";
import { searchSql } from "./postgres/search-sql";
import { isComparable, isTypable, rowOf, upsertSql } from "./postgres/store-sql";
import type { OtherWords } from "./postgres/words-sql";

type Row = {
  total: number | null;
  ids: string[];
  documents?: [string, AnyDocument][] | null;
  samplable?: number;
  sampled?: number;
  /** the hits that facets are counted from, see postgres/count-sample.ts; null for none */
  sample?: Uint8Array | null;
  [count: `count_${string}`]: unknown;
};
type Client = Pick<Tx, "$queryRawUnsafe" | "$executeRawUnsafe">;

const documentsPerStatement = 500;
const nearWordsPerTerm = 12;
const begunWordsPerTerm = 200;

/**
 * The embedded engine: PostgreSQL with the same words, filters and counts as Meilisearch.
 * @param mostCounted of more hits than this, facets are counted in a sample
 */
export const createPostgresEngine = ({ mostCounted = 5_000 } = {}): SearchEngine => ({
  name: "postgres",
  async search(name, query) {
    if (query.offset + query.limit > mostHits) throw new RangeError(`A search shows at most ${mostHits} hits.`);
    const kind = kindOf(name);
    const terms = dutch.analyseQuestion(query.text);
    const { text, values } = searchSql(kind, query as SearchQuery, terms, await findOtherWords(terms), mostCounted);
    const [row] = await prisma.$queryRawUnsafe<Row[]>(text, ...values);
    return toResult(name, query as SearchQuery, terms, row!);
  },
});

export const postgresEngine = createPostgresEngine();

function toResult(name: KindName, query: SearchQuery, terms: Term[], row: Row): SearchResult {
  const highlights = Object.fromEntries((row.documents ?? []).map(([id, document]) => [id, markShown(name, terms, document)]));
  const isSampled = (row.sampled ?? 0) < (row.samplable ?? 0);
  return { ids: row.ids, total: row.total ?? totalOf(query, row.ids.length), highlights, facets: countsOf(kindOf(name), query, row), ...(isSampled ? { isSampled } : {}) };
}

/** Counts as they are, or what a sample lets expect of all. */
function countsOf(kind: DocumentKind, query: SearchQuery, row: Row): FacetCounts {
  const expected = expectedOf(row.sampled ? row.samplable! / row.sampled : 1);
  const chosen = Object.entries(query.chosen).flatMap(([facet, values]) => (values && values.length > 0 ? [facet] : []));
  const counted = query.facets.length > 0 ? countSample(kind, { facets: query.facets, chosen }, row.sample ?? new Uint8Array()) : new Map<string, Map<string, number>>();
  const countsOfFacet = (facet: string) => counted.get(facet) ?? Object.entries(row[`count_${facet}`] as Record<string, number>);
  return Object.fromEntries(query.facets.map((facet) => [facet, Object.fromEntries([...countsOfFacet(facet)].map(([value, number]) => [value, expected(number)]))]));
}

/** A page that is not full ends the list. */
function totalOf({ offset, limit }: SearchQuery, found: number): number {
  return found < limit && (found > 0 || offset === 0) ? offset + found : Infinity;
}

/** The shown texts of a document that have a word of the question. */
export function markShown(name: KindName, terms: readonly Term[], document: AnyDocument, language: Language = dutch): Piece[][] {
  return kindOf(name).shown(document).map((text) => highlight(language, terms, text)).filter(hasHit);
}

/** The same as `highlights` of a search, for some of its hits. */
export async function markHits(name: KindName, text: string, ids: readonly string[]): Promise<SearchResult["highlights"]> {
  const terms = dutch.analyseQuestion(text);
  if (terms.length === 0) return {};
  const documents = await readDocuments<AnyDocument>(name, ids);
  return Object.fromEntries(documents.map((document) => [document.id, markShown(name, terms, document)]));
}

/** Words of documents that a term may mean too, by its root. */
export async function findOtherWords(terms: readonly Term[]): Promise<OtherWords> {
  const [near, begun] = await Promise.all([findNearWords(terms), findBegunWords(terms.at(-1))]);
  return new Map(terms.map(({ root }) => [root, [...(near.get(root) ?? []), ...(begun.get(root) ?? [])]]));
}

/** The last word may be one that somebody is still typing. */
async function findBegunWords(term: Term | undefined): Promise<Map<string, string[]>> {
  if (!term?.isLast || term.isKnown || term.word.length < 2) return new Map();
  const rows = await prisma.$queryRawUnsafe<{ word: string }[]>(
    `select word from unnest($1::text[]) as typed, lateral (
       select word from search_word where lower(word) ~>=~ typed and lower(word) ~<~ (typed || chr(1114111)) order by length(word), word limit ${begunWordsPerTerm}
     ) begun`,
    [...new Set([term.word, term.root])],
  );
  return new Map([[term.root, rows.map(({ word }) => word)]]);
}

/** For typed words that the vocabulary does not know: the words of documents that differ by a slip of the finger. */
async function findNearWords(terms: readonly Term[]): Promise<Map<string, string[]>> {
  const unknown = terms.filter((term) => !term.isKnown && typosAllowed(term.root) > 0).map(({ root }) => root);
  if (unknown.length === 0) return new Map();
  const rows = await prisma.$queryRawUnsafe<{ typed: string; word: string }[]>(
    `select typed, near.word from unnest($1::text[]) as typed,
       lateral (select word from search_word where word % typed order by similarity(word, typed) desc limit 40) near`,
    unknown,
  );
  const found = new Map<string, string[]>();
  for (const { typed, word } of rows) {
    const most = typosAllowed(typed);
    if (!isComparable(word) || typosBetween(typed, word, most) > most) continue;
    found.set(typed, [...(found.get(typed) ?? []), word].slice(0, nearWordsPerTerm));
  }
  return found;
}

/** Nearly all are there already, and looking for a word costs less than trying to insert it. */
const insertWords = "insert into search_word (word) select word from unnest($1::text[]) as word where not exists (select from search_word known where known.word = word.word) on conflict do nothing";

/** Writes documents into the tables of the embedded engine; what was removed before is there again. */
export async function keepDocuments(client: Pick<Client, "$executeRawUnsafe">, name: KindName, documents: readonly AnyDocument[]): Promise<void> {
  const kind = kindOf(name);
  for (let from = 0; from < documents.length; from += documentsPerStatement) {
    const rows = documents.slice(from, from + documentsPerStatement).map((document) => rowOf(dutch, kind, kind.parse(document)));
    const words = wordsOfAll(rows);
    await client.$executeRawUnsafe(insertWords, words);
    await client.$executeRawUnsafe(upsertSql(dutch, kind), JSON.stringify(rows.map(({ row }) => row)));
    await client.$executeRawUnsafe("delete from search_removal where kind = $1 and id = any($2::uuid[])", name, rows.map(({ row }) => row.id));
  }
}

/** Sorted, so that two who write at the same time do not wait for each other. */
function wordsOfAll(rows: readonly { words: readonly string[] }[]): string[] {
  const all = new Set<string>();
  for (const { words } of rows) for (const word of words) all.add(word);
  return [...all].filter(isTypable).sort();
}

/** Takes documents away and remembers it for engines that keep a copy. */
export async function forgetDocuments(client: Client, name: KindName, ids: readonly string[]): Promise<void> {
  const kind = kindOf(name);
  await client.$executeRawUnsafe(`delete from ${quoteName(kind.table)} where ${quoteName(kind.key)} = any($1::uuid[])`, [...ids]);
  await client.$executeRawUnsafe(
    `insert into search_removal (kind, id) select $1, unnest($2::uuid[])
     on conflict (kind, id) do update set removed_at = now(), pushed_at = null`,
    name,
    [...ids],
  );
}

/** The documents of these ids as they are kept, in the order of the ids; what is gone is left out. */
export async function readDocuments<D extends AnyDocument>(name: KindName, ids: readonly string[]): Promise<D[]> {
  if (ids.length === 0) return [];
  const kind = kindOf(name);
  const rows = await prisma.$queryRawUnsafe<{ document: D }[]>(
    `select document from ${quoteName(kind.table)} join unnest($1::uuid[]) with ordinality as wanted(id, turn) on ${quoteName(kind.key)} = wanted.id order by wanted.turn`,
    [...ids],
  );
  return rows.map(({ document }) => document);
}
