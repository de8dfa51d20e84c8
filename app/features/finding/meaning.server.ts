import { readIntent } from "#search/language/intent";
import { addressOf, type Asked } from "./model/search-address";
import { workDistances } from "./model/choices";
import { workFilters } from "./model/filters";

/**
 * The address of the same question with what its words say beside the work as choices: "tuin woensdag" is tuin, on Wednesdays.
 * Null when they say nothing of that, or are to be searched as they stand. What is said last counts: a place or day that was chosen before
 * gives way. Each time fewer words are left, so that reading an address again and again ends.
 */
export function addressAsMeant(path: string, asked: Asked): string | null {
  const intent = asked.isLiteral ? null : readIntent(asked.text, workDistances);
  if (!intent) return null;
  return addressOf(path, workFilters, {
    ...asked,
    text: intent.text,
    typed: asked.typed || asked.text,
    place: intent.place ?? asked.place,
    km: intent.km ?? asked.km,
    chosen: { ...asked.chosen, ...copy(intent.chosen) },
    page: 1,
  });
}

/** The address of the words as they were typed, without the choices that were read from them. */
export function addressAsTyped(path: string, asked: Asked): string | null {
  const intent = asked.typed ? readIntent(asked.typed, workDistances) : null;
  if (!intent) return null;
  const isRead = (facet: string, value: string) => copy(intent.chosen)[facet]?.includes(value) ?? false;
  const chosen = Object.entries(asked.chosen).map(([facet, values]) => [facet, values.filter((value) => !isRead(facet, value))] as const);
  const isOwnPlace = intent.place === null || asked.place !== intent.place;
  return addressOf(path, workFilters, {
    ...asked,
    text: asked.typed,
    isLiteral: true,
    typed: "",
    place: isOwnPlace ? asked.place : "",
    km: isOwnPlace && intent.km !== asked.km ? asked.km : null,
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    page: 1,
  });
}

const copy = (chosen: Partial<Record<string, readonly string[]>>): Record<string, string[]> => Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [facet, [...(values ?? [])]]));
