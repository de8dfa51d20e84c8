import { dayParts, days, leisure, licences, motives, offers, sectors, talents, tasks } from "~/features/vocabulary";
import { createLanguage } from "./analyse";
import { headsOfCompounds, noCompounds, partsOfCompounds } from "./compound-words";
import { genericWords } from "./generic-words";
import { kinds } from "./kinds";
import { stopWords } from "./stop-words";
import { oneWaySynonyms, synonymGroups } from "./synonyms";

const taskTexts = tasks.flatMap((task) => [task.label.nl, ...task.otherNames]);
const otherTexts = [sectors, talents, motives, leisure, licences, offers, days, dayParts].flatMap((entries) => entries.map(({ label }) => label.nl));

/** The Dutch of this site: its words are those of the vocabulary. */
export const dutch = createLanguage({
  texts: [...taskTexts, ...otherTexts],
  parts: partsOfCompounds,
  whole: noCompounds,
  heads: headsOfCompounds,
  stopWords,
  genericWords,
  kinds,
  synonymGroups,
  oneWaySynonyms,
});
