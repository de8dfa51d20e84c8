import type { AnyDocument, DocumentKind } from "../documents/document-kind";
import type { Language } from "../language/analyse";
import { quoteName } from "./parameters";
import { bitsOfDocument } from "./facet-bits";
import { codesOfDocument, codeColumns } from "./facet-codes";
import { entryColumns, entryColumnsOf, idsOfEntries } from "./entry-bits";
import { wordsOfDocument, writtenRootsOf } from "./root-ids";

type Column = { name: string; type: string };

const common: readonly Column[] = [
  { name: "document", type: "jsonb" },
  { name: "roots", type: "int[]" },
  { name: "title_roots", type: "int[]" },
  { name: "form", type: "int" },
  { name: "bits", type: "bigint" },
  { name: "since", type: "timestamptz" },
  { name: "cell", type: "int" },
  { name: "latitude", type: "float8" },
  { name: "longitude", type: "float8" },
  { name: "municipality_id", type: "uuid" },
];

/** Facets that have a column of their own; the others are bits. */
const openFacets = <D extends AnyDocument>({ facets, fixed }: DocumentKind<D>) => Object.fromEntries(Object.entries(facets).filter(([name]) => !(name in fixed)));

function columnsOf(language: Language, kind: DocumentKind): Column[] {
  const lists = [...Object.keys(openFacets(kind)), ...Object.keys(kind.lists)].map((name) => ({ name, type: "text[]" }));
  const numbers = Object.keys(kind.numbers).map((name) => ({ name, type: "float8" }));
  const entries = entryColumns(language, kind).map((name) => ({ name, type: "bigint" }));
  const codes = codeColumns(kind).map((name) => ({ name, type: "bytea" }));
  return [...common, ...entries, ...codes, ...lists, ...numbers];
}

/** Puts rows of JSON (`$1`) into the table of a kind; a row that was there is replaced and has to be pushed again. */
export function upsertSql(language: Language, kind: DocumentKind): string {
  const columns = columnsOf(language, kind);
  const key = quoteName(kind.key);
  const names = columns.map(({ name }) => quoteName(name));
  return `
    insert into ${quoteName(kind.table)} (${key}, ${names.join(", ")}, changed_at, pushed_at)
    select r.id, ${columns.map(({ name }) => `r.${quoteName(name)}`).join(", ")}, clock_timestamp(), null
    from jsonb_to_recordset($1::jsonb) as r(id uuid, ${columns.map(({ name, type }) => `${quoteName(name)} ${type}`).join(", ")})
    order by r.id
    on conflict (${key}) do update set ${names.map((name) => `${name} = excluded.${name}`).join(", ")}, changed_at = excluded.changed_at, pushed_at = null`;
}

/**
 * The form of the rows: a higher number for each change of what is computed from a document, words included. Rows of another
 * form are made anew when a worker starts.
 */
export const rowForm = 4;

/** Words that somebody could have begun to type, or meant. */
export const isTypable = (word: string) => word.length >= 2 && word.length <= 30;

/** Of these, what can be told from a slip of the finger. */
export const isComparable = (word: string) => word.length >= 4 && !/\d/.test(word);

/** The row of a document, and the words in it. */
export function rowOf<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D) {
  const written = writtenRootsOf(language, kind, document);
  const computed = Object.entries({ ...openFacets(kind), ...kind.lists, ...kind.numbers }).map(([name, read]) => [name, (read as (document: D) => unknown)(document)]);
  const row = {
    id: document.id,
    document,
    roots: [...written.all, ...idsOfEntries(kind.entries(document))],
    title_roots: written.title,
    form: rowForm,
    bits: bitsOfDocument(kind, document),
    since: new Date(kind.since(document)).toISOString(),
    cell: document.cell,
    latitude: document.latitude,
    longitude: document.longitude,
    municipality_id: document.municipalityId,
    ...entryColumnsOf(language, kind, document),
    ...codesOfDocument(kind as unknown as DocumentKind, document),
    ...(Object.fromEntries(computed) as Record<string, unknown>),
  };
  return { row, words: wordsOfDocument(language, kind, document) };
}
