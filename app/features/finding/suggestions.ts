import { createSuggester, type Named, type Suggestion } from "#search/language/suggest";
import { labelOf, sectors, talents, tasks, type VocabularyLocale } from "~/features/vocabulary";

/** Other names are Dutch, in which people know their work; an English reader also finds them by the Dutch name. */
const taskNames = (locale: VocabularyLocale): Named[] => tasks.map((task) => ({ name: labelOf(task, locale), otherNames: [...task.otherNames, ...(locale === "en" ? [task.label.nl] : [task.label.en])] }));
const sectorNames = (locale: VocabularyLocale): Named[] => sectors.map((sector) => ({ name: labelOf(sector, locale), otherNames: [] }));
const talentNames = (locale: VocabularyLocale): Named[] => talents.map((talent) => ({ name: labelOf(talent, locale), otherNames: [] }));

const made = new Map<string, (typed: string) => Suggestion[]>();

/** What a search box for work or for people can suggest for the beginning of a word. */
export function suggestionsFor(what: "work" | "people", typed: string, locale: VocabularyLocale): Suggestion[] {
  const key = `${what} ${locale}`;
  const suggest = made.get(key) ?? createSuggester([...taskNames(locale), ...sectorNames(locale), ...(what === "people" ? talentNames(locale) : [])]);
  made.set(key, suggest);
  return suggest(typed);
}
