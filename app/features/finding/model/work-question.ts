import { findPlace } from "~/features/places";
import type { VocabularyLocale } from "~/features/vocabulary";
import { workDistances, workOrders } from "./choices";
import { workFilters, type Chosen, type FilterDefinition } from "./filters";
import { addressOf, longestText, partsOf, readAsked, type Asked } from "./search-address";

const filters: readonly FilterDefinition[] = workFilters;

/** What an address asks of `/werk`; what it does not know is left out. */
export const readWorkAsked = (params: URLSearchParams): Asked => readAsked(params, { filters, distances: workDistances, orders: workOrders, ofWork: true });

/**
 * A question of `/werk` in the one form that it is kept in: the part of its address after the question mark. Whoever asks for
 * the same gets the same text, whatever the order of choices, letters or the page they were on.
 * @returns null when nothing is asked, or a place that nobody knows: such a question would find everything
 */
export function workQuestionOf(params: URLSearchParams): string | null {
  const { text, place, km, begins, chosen, town, piece } = readWorkAsked(params);
  const known = place ? findPlace(place) : null;
  if (place && !known) return null;
  const asked = { text: inSmallLetters(text), place: known?.name ?? "", km, begins, town, piece, chosen: inOrder(chosen) };
  return addressOf("", filters, asked).slice(1) || null;
}

/** Small letters may be longer than their capital. */
const inSmallLetters = (text: string) => text.normalize("NFC").toLocaleLowerCase("nl").replace(/\s+/g, " ").slice(0, longestText).trim();

const inOrder = (chosen: Chosen): Chosen => Object.fromEntries(filters.flatMap(({ facet, values }) => (chosen[facet] ? [[facet, values.filter((value) => chosen[facet]!.includes(value))]] : [])));

/** A kept question in words: what was asked, one by one. */
export const workQuestionInWords = (question: string, locale: VocabularyLocale): string[] =>
  partsOf(filters, readWorkAsked(new URLSearchParams(question)), locale).map(({ label }) => label);

/** Where a kept question is answered, the newest first. */
export const workQuestionAddress = (question: string): string => `/werk?${question}&volgorde=nieuw`;
