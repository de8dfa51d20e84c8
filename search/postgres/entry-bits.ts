import { weights, type AnyDocument, type DocumentKind, type Weight } from "../documents/document-kind";
import type { Language } from "../language/analyse";
import { idOfRoot, idsOf } from "./root-ids";

/** Bits of a `bigint` that are used: all but its sign, and one to spare. */
const bitsPerColumn = 62;

/** One number per column. */
type Masks = readonly bigint[];

type Entries = {
  /** how many columns they take */
  readonly columns: number;
  readonly places: ReadonlyMap<string, number>;
  /** entries by a root of their words, at a weight */
  readonly byRoot: Record<Weight, ReadonlyMap<number, readonly number[]>>;
};

const known = new WeakMap<Language, WeakMap<object, Entries>>();

/**
 * Which bit of which column stands for which entry, and which entries have a word. Numbers of fixed length are small enough for the
 * index that finds what is near, so that words of the vocabulary are found and ranked without looking at the rows themselves.
 */
export function entriesOf(language: Language, kind: DocumentKind): Entries {
  const ofLanguage = known.get(language) ?? new WeakMap<object, Entries>();
  known.set(language, ofLanguage);
  const before = ofLanguage.get(kind);
  if (before) return before;
  const names = [...kind.textsOfEntries.keys()];
  const places = new Map(names.map((name, place) => [name, place]));
  const byRoot = Object.fromEntries(weights.map((weight) => [weight, new Map<number, number[]>()])) as Record<Weight, Map<number, number[]>>;
  for (const [name, texts] of kind.textsOfEntries) {
    for (const weight of weights) {
      for (const root of idsOf((texts[weight] ?? []).flatMap((text) => language.analyseText(text)))) {
        byRoot[weight].set(root, [...(byRoot[weight].get(root) ?? []), places.get(name)!]);
      }
    }
  }
  const made = { columns: Math.ceil(names.length / bitsPerColumn), places, byRoot };
  ofLanguage.set(kind, made);
  return made;
}

/** The columns of a document, as text: JSON has no 64 bits. Entries that the vocabulary no longer has are left out. */
export function entryColumnsOf<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D): Record<string, string> {
  const { columns, places } = entriesOf(language, kind as unknown as DocumentKind);
  const masks = masksOf(columns, kind.entries(document).flatMap((entry) => places.get(entry) ?? []));
  return Object.fromEntries(masks.map((mask, at) => [columnName(at), mask.toString()]));
}

export const entryColumns = (language: Language, kind: DocumentKind): string[] => Array.from({ length: entriesOf(language, kind).columns }, (_, at) => columnName(at));

const columnName = (at: number) => `entries_${at}`;

function masksOf(columns: number, places: readonly number[]): Masks {
  const masks = new Array<bigint>(columns).fill(0n);
  for (const place of places) masks[Math.floor(place / bitsPerColumn)]! |= 1n << BigInt(place % bitsPerColumn);
  return masks;
}

/** A condition on the columns of a row: it has an entry with one of these roots at one of these weights. `false` when no entry has. */
export function hasEntryWithSql(language: Language, kind: DocumentKind, roots: readonly string[], at: readonly Weight[]): string {
  const { columns, byRoot } = entriesOf(language, kind);
  const ids = idsOf(roots);
  return hasBitSql(masksOf(columns, at.flatMap((weight) => ids.flatMap((id) => byRoot[weight].get(id) ?? []))));
}

/** A condition on the columns of a row: it has one of these entries. */
export function hasEntrySql(language: Language, kind: DocumentKind, entries: readonly string[]): string {
  const { columns, places } = entriesOf(language, kind);
  return hasBitSql(masksOf(columns, entries.flatMap((entry) => places.get(entry) ?? [])));
}

/** Only numbers of our own stand in the text. */
function hasBitSql(masks: Masks): string {
  const parts = masks.flatMap((mask, at) => (mask === 0n ? [] : [`${columnName(at)} & ${mask} <> 0`]));
  return parts.length > 0 ? `(${parts.join(" or ")})` : "false";
}

/** Numbers that stand for entries in the list of roots of a row, for questions that no place narrows down. */
export const idsOfEntries = (entries: readonly string[]): number[] => entries.map((entry) => idOfRoot(`=${entry}`));

/** The same for all entries that have one of these roots. */
export function idsOfEntriesWith(language: Language, kind: DocumentKind, roots: readonly string[]): number[] {
  const { byRoot } = entriesOf(language, kind);
  const places = new Set(weights.flatMap((weight) => idsOf(roots).flatMap((id) => byRoot[weight].get(id) ?? [])));
  const names = [...kind.textsOfEntries.keys()];
  return idsOfEntries([...places].map((place) => names[place]!));
}
