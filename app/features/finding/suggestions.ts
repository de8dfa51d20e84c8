import { readIntent } from "#search/language/intent";
import { createSuggester, type Named, type Suggester, type Suggestion } from "#search/language/suggest";
import { findPlace, otherPlaceNamesOf, places } from "~/features/places";
import { labelOf, sectors, talents, tasks, type VocabularyLocale } from "~/features/vocabulary";
import { workDistances } from "./model/choices";

/** What a box can suggest for: words about work with places, words about people without, or places alone. */
export const suggestingFor = ["work", "people", "place"] as const;
export type SuggestingFor = (typeof suggestingFor)[number];

export type BoxSuggestion = Omit<Suggestion, "slips">;

const most = 8;
const mostPlaces = 3;
/** Two letters begin hundreds of places. */
const fewestLettersOfPlace = 3;
/** A name of a place has up to so many words. */
const longestPlace = 4;

/** Other names are Dutch, in which people know their work; an English reader also finds them by the Dutch name. */
const taskNames = (locale: VocabularyLocale): Named[] => tasks.map((task) => ({ name: labelOf(task, locale), otherNames: [...task.otherNames, ...(locale === "en" ? [task.label.nl] : [task.label.en])] }));
const sectorNames = (locale: VocabularyLocale): Named[] => sectors.map((sector) => ({ name: labelOf(sector, locale), otherNames: [] }));
const talentNames = (locale: VocabularyLocale): Named[] => talents.map((talent) => ({ name: labelOf(talent, locale), otherNames: [] }));
const placeNames = (): Named[] => places.map((place) => ({ name: place.name, otherNames: otherPlaceNamesOf(place), weight: place.population }));

const suggesters = {
  work: (locale: VocabularyLocale) => [...taskNames(locale), ...sectorNames(locale)],
  people: (locale: VocabularyLocale) => [...taskNames(locale), ...sectorNames(locale), ...talentNames(locale)],
  place: placeNames,
};

const made = new Map<string, Suggester>();

function suggesterFor(what: SuggestingFor, locale: VocabularyLocale): Suggester {
  const key = what === "place" ? what : `${what} ${locale}`;
  const known = made.get(key) ?? createSuggester(suggesters[what](locale));
  made.set(key, known);
  return known;
}

/** What a search box can suggest for what was typed so far. */
export function suggestionsFor(what: SuggestingFor, typed: string, locale: VocabularyLocale): BoxSuggestion[] {
  const found = suggesterFor(what, locale)(typed, most);
  if (what !== "work") return found.map(plain);
  const towns = placesIn(typed);
  // what was typed right goes before what was nearly typed, and work before places
  const isRight = found[0]?.slips === 0;
  const room = most - towns.length;
  return isRight || towns.length === 0 ? [...found.slice(0, room).map(plain), ...towns] : [...towns, ...found.slice(0, room).map(plain)];
}

const plain = ({ name, meant }: Suggestion): BoxSuggestion => ({ name, meant });

/** Places that were typed the beginning of, alone or after words about work: "poetsen rott" is poetsen in Rotterdam. */
function placesIn(typed: string): BoxSuggestion[] {
  const words = typed.trim().split(/\s+/);
  const suggest = suggesterFor("place", "nl");
  for (let from = Math.max(0, words.length - longestPlace); from < words.length; from += 1) {
    const [work, place] = [withoutIn(words.slice(0, from)), words.slice(from).join(" ")];
    if (place.length < fewestLettersOfPlace) continue;
    const found = suggest(place, mostPlaces).filter(({ slips, name }) => (from === 0 || slips === 0) && isRead(name));
    // "in Rotterdam" is read as a place when the form is sent, as when somebody types it (decision 0011)
    if (found.length > 0) return found.map(({ name, meant }) => ({ name: `${work} in ${name}`.trim(), meant }));
  }
  return [];
}

const withoutIn = (words: readonly string[]) => (/^(in|bij|near)$/i.test(words.at(-1) ?? "") ? words.slice(0, -1) : words).join(" ");

const read = new Map<string, boolean>();

/** Whether a name is read as a place at all: "Heel" is a village, and a word that says nothing. */
function isRead(name: string): boolean {
  const known = read.get(name) ?? findPlace(readIntent(`in ${name}`, workDistances)?.place ?? "")?.name === name;
  read.set(name, known);
  return known;
}
