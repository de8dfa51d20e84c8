import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Settings } from "meilisearch";
import type { AnyDocument, DocumentKind } from "../documents/document-kind";
import { textsOf, weights } from "../documents/document-kind";
import type { Language } from "../language/analyse";
import { lettersForOneTypo, lettersForTwoTypos } from "../language/typos";

/** Each document is in one of these, by chance: those in the first few are a sample of all. */
export const slices = 4096;

const attributeOf = (weight: (typeof weights)[number]) => `words_${weight.toLowerCase()}`;

/** The settings of an index, all of them: what is not named here would keep a value from elsewhere. */
export function settingsOf(kind: DocumentKind, language: Language): Settings {
  return {
    searchableAttributes: weights.map(attributeOf),
    filterableAttributes: ["id", "municipality_id", "cell", "latitude", "longitude", "since", "slice", ...Object.keys(kind.facets), ...Object.keys(kind.lists), ...Object.keys(kind.numbers)],
    sortableAttributes: ["since"],
    displayedAttributes: ["id", "shown", "latitude", "longitude", "stamp", ...("radius_km" in kind.numbers ? ["radius_km"] : [])],
    rankingRules: ["sort", "words", "typo", "attribute", "proximity", "exactness", "since:desc"],
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: lettersForOneTypo, twoTypos: lettersForTwoTypos }, disableOnNumbers: true },
    synonyms: Object.fromEntries([...language.synonyms].map(([root, ways]) => [root, ways.map((way) => way.join(" "))])),
    stopWords: [],
    // roots and parts of compounds stand beside each other, so the distance between words means little
    proximityPrecision: "byAttribute",
    // nobody types in the values of a facet; without, the index is made sooner
    facetSearch: false,
    // by name, because for an order by number the engine goes through all values even where three documents are to be counted
    faceting: { maxValuesPerFacet: 250, sortFacetValuesBy: { "*": "alpha" } },
    pagination: { maxTotalHits: 5_000_000 },
    searchCutoffMs: 1500,
  };
}

/** Lists in which the order means something. */
const ordered: readonly string[] = ["searchableAttributes", "rankingRules"];

/** The names of settings that are not as they should be. What we do not set in a group of settings is the engine's own. */
export function differencesOf(own: Settings, live: Settings): string[] {
  return Object.entries(own).flatMap(([name, value]) => {
    const found = (live as Record<string, unknown>)[name];
    const compared = name === "synonyms" ? found : onlyKeysOf(value, found);
    const isSame = ordered.includes(name) ? isDeepStrictEqual(value, compared) : isDeepStrictEqual(inOrder(value), inOrder(compared));
    return isSame ? [] : [name];
  });
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function onlyKeysOf(own: unknown, found: unknown): unknown {
  if (!isGroup(own) || !isGroup(found)) return found;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, onlyKeysOf(value, found[key])]));
}

const inOrder = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);

/** By a hash: an id itself may tell when it was made. */
const sliceOf = (id: string): number => createHash("md5").update(id).digest().readUInt16BE(0) % slices;

/** A document as the index keeps it: words already analysed, so that both engines know the same Dutch. */
export function toIndexed<D extends AnyDocument>(kind: DocumentKind<D>, language: Language, document: D, stamp: number): Record<string, unknown> & { id: string } {
  const texts = textsOf(kind, document);
  const words = weights.map((weight) => [attributeOf(weight), [...new Set(texts[weight].flatMap((text) => language.analyseText(text)))].join(" ")]);
  const computed = Object.entries({ ...kind.facets, ...kind.lists, ...kind.numbers }).map(([name, read]) => [name, (read as (document: D) => unknown)(document)]);
  return {
    id: document.id,
    ...Object.fromEntries([...words, ...computed]),
    since: kind.since(document),
    cell: document.cell,
    latitude: document.latitude,
    longitude: document.longitude,
    municipality_id: document.municipalityId,
    shown: kind.shown(document),
    slice: sliceOf(document.id),
    stamp,
  };
}
