import { findPlace } from "~/features/places";
import { hourBandsOf } from "../documents/facets";
import type { VacancyFacet } from "../documents/vacancy";
import { dutch } from "./dutch";
import { wordsOf, type FoldedWord } from "./fold";
import { genericWords } from "./generic-words";
import { intentWords, placeWords } from "./intent-words";
import { stopWords } from "./stop-words";

/** What the words of a question say beside the work itself, as filters, and the words that are left. */
export type Intent = {
  /** as typed, without what was understood; empty when nothing about the work is left */
  text: string;
  /** as typed; `findPlace` knows it */
  place: string | null;
  /** one of the given distances; null when neither a place nor a distance was typed */
  km: number | null;
  chosen: Partial<Record<VacancyFacet, readonly string[]>>;
};

type Meaning = { facet: VacancyFacet | "nothing"; values: readonly string[] };
/** `until` is the place of the first word that does not belong to it. */
type Read = { until: number; add: (found: Found) => void };
type Found = { place: string | null; km: number | null; chosen: Map<VacancyFacet, Set<string>> };

const longestText = 300;
/** As far as people look who name a place and no distance. */
const usualKm = 15;
const mostHours = 40;

const meanings = readMeanings();
const longestPhrase = Math.max(...[...meanings.keys()].map((key) => key.split(" ").length));
const longestPlace = 5;
const emptyWords = new Set([...stopWords, ...genericWords]);

/**
 * Reads place, distance, days, parts of the day, hours, kind of place and Dutch from a question. Pure.
 * @param distances in km that can be chosen, from small to large
 * @returns null when there is nothing of that in it
 */
export function readIntent(text: string, distances: readonly number[]): Intent | null {
  const typed = wordsOf(text.slice(0, longestText));
  const found: Found = { place: null, km: null, chosen: new Map() };
  const left: FoldedWord[] = [];
  for (let at = 0; at < typed.length; ) {
    const read = readMeaning(typed, at) ?? readHours(typed, at) ?? readKm(typed, at, distances) ?? (found.place === null ? readPlace(text, typed, at) : null);
    read?.add(found);
    if (!read) left.push(typed[at]!);
    at = read?.until ?? at + 1;
  }
  if (left.length === typed.length) return null;
  return {
    text: textOf(text, left),
    place: found.place,
    km: found.km ?? (found.place === null ? null : atLeast(usualKm, distances)),
    chosen: Object.fromEntries([...found.chosen].map(([facet, values]) => [facet, [...values]])),
  };
}

/** The words that are left, without small words at the ends; nothing when there are only small words. */
function textOf(text: string, left: readonly FoldedWord[]): string {
  const isEmpty = ({ joined }: FoldedWord) => joined.length < 2 || stopWords.has(joined);
  if (left.every(({ joined }) => joined.length < 2 || emptyWords.has(joined))) return "";
  const first = left.findIndex((word) => !isEmpty(word));
  const last = left.findLastIndex((word) => !isEmpty(word));
  return left.slice(first, last + 1).map(({ start, end }) => text.slice(start, end)).join(" ");
}

const keyOf = (typed: readonly FoldedWord[], at: number, length: number) => typed.slice(at, at + length).map(({ joined }) => joined).join(" ");

function readMeaning(typed: readonly FoldedWord[], at: number): Read | null {
  for (let length = Math.min(longestPhrase, typed.length - at); length > 0; length -= 1) {
    const meaning = meanings.get(keyOf(typed, at, length));
    if (meaning) return { until: at + length, add: ({ chosen }) => choose(chosen, meaning) };
  }
  return null;
}

function choose(chosen: Found["chosen"], { facet, values }: Meaning): void {
  if (facet !== "nothing") chosen.set(facet, new Set([...(chosen.get(facet) ?? []), ...values]));
}

/** `20 uur`, `16-24 uur`, `16 tot 24 uur per week`. A clock time after "om" or "vanaf" is none. */
function readHours(typed: readonly FoldedWord[], at: number): Read | null {
  const before = typed[at - 1]?.joined;
  if (before === "om" || before === "vanaf") return null;
  const numbers = typed[at]!.parts.map(Number);
  let next = at + 1;
  if (typed[next] && ["tot", "a", "en"].includes(typed[next]!.joined) && typed[next + 1]) {
    numbers.push(Number(typed[next + 1]!.joined));
    next += 2;
  }
  if (!["uur", "uren", "hours", "u"].includes(typed[next]?.joined ?? "") || numbers.length > 2 || !numbers.every((number) => number >= 1 && number <= mostHours)) return null;
  const values = hourBandsOf(Math.min(...numbers), Math.max(...numbers));
  return { until: next + 1, add: ({ chosen }) => choose(chosen, { facet: "hours", values }) };
}

/** `binnen 10 km`, `10 km van`. */
function readKm(typed: readonly FoldedWord[], at: number, distances: readonly number[]): Read | null {
  const from = ["binnen", "within", "max", "maximaal"].includes(typed[at]!.joined) ? at + 1 : at;
  const glued = /^(\d+)(km|kilometer)$/.exec(typed[from]?.joined ?? "");
  const number = Number(glued?.[1] ?? typed[from]?.joined);
  const isKm = glued !== null || ["km", "kilometer", "kilometers"].includes(typed[from + 1]?.joined ?? "");
  if (!isKm || !(number >= 1)) return null;
  const next = from + (glued ? 1 : 2);
  const until = ["van", "rond", "of", "from"].includes(typed[next]?.joined ?? "") ? next + 1 : next;
  return { until, add: (found) => void (found.km = atLeast(number, distances)) };
}

const atLeast = (km: number, distances: readonly number[]) => distances.find((distance) => distance >= km) ?? distances.at(-1) ?? null;

/** A place with a word before it, or alone. A name that is also a word for work must be written as a name: `in Huizen`. */
function readPlace(text: string, typed: readonly FoldedWord[], at: number): Read | null {
  const words = placeWords.find((some) => keyOf(typed, at, some.split(" ").length) === some);
  const from = at + (words ? words.split(" ").length : 0);
  for (let length = Math.min(longestPlace, typed.length - from); length > 0; length -= 1) {
    const name = text.slice(typed[from]!.start, typed[from + length - 1]!.end);
    if (!findPlace(name) || !isName(name, keyOf(typed, from, length), words !== undefined)) continue;
    return { until: from + length, add: (found) => void (found.place = name) };
  }
  return null;
}

function isName(name: string, folded: string, hasWordBefore: boolean): boolean {
  if (stopWords.has(folded) || folded.length < 3) return false;
  const isWord = dutch.analyseQuestion(folded).some(({ isKnown }) => isKnown);
  return !isWord || (hasWordBefore && /^\p{Lu}/u.test(name));
}

/** @throws Error for a line that cannot be read */
function readMeanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const line of intentWords.split("\n").filter((one) => one.trim())) {
    const [meant, words] = line.split("|").map((cell) => cell.trim());
    const [facet, ...values] = meant!.split(/\s+/);
    for (const phrase of words!.split(",")) found.set(wordsOf(phrase).map(({ joined }) => joined).join(" "), { facet: facet as Meaning["facet"], values });
  }
  return found;
}
