import type { LocalText } from "~/features/vocabulary";
import type { Rule, Span } from "../finding";
import { wordsOf } from "../read-text";
import { emptyWords, englishWords, officeWords } from "./jargon-words";

const english: LocalText = { nl: "Dit is Engels. Niet iedereen kent dit woord.", en: "This is English. Not everybody knows this word." };
const empty: LocalText = { nl: "Dit kan van alles betekenen, en iedereen schrijft het. Zeg wat iemand echt doet.", en: "This can mean anything, and everybody writes it. Say what somebody really does." };
const office: LocalText = { nl: "Dit is een woord van kantoor. In gewone taal leest het sneller.", en: "This is an office word. Plain language reads faster." };

const longestPhrase = 5;

/** One rule for each meaning, so that each has its own words to write instead. */
export const jargonRules: readonly Rule[] = [
  ...rulesOf("english", englishWords, english),
  ...rulesOf("empty", emptyWords, empty),
  ...rulesOf("office", officeWords, office),
  // made by the dozen: detailgericht, veiligheidsbewust, cijfermatig vaardig
  { id: "jargon-made-words", kind: "jargon", severity: "advice", find: /\b[a-z]{4,}(?:gerichte?|gerichtheid|bewuste?|bestendige?)\b|\b[a-z]+(?:management|manager)s?\b/g, why: empty, better: "zeg wat iemand doet" },
];

function rulesOf(group: string, lines: string, why: LocalText): Rule[] {
  return lines.split("\n").filter((line) => line.includes("|")).map((line) => {
    const [words = "", plain = ""] = line.split("|").map((cell) => cell.trim());
    const phrases = new Set(words.split(",").map((phrase) => phrase.trim()));
    const isExplained = plain.startsWith("…");
    const id = `jargon-${group}-${[...phrases][0]!.replaceAll(" ", "-")}`;
    return { id, kind: "jargon", severity: "advice", find: (folded) => findPhrases(folded, phrases), why, better: isExplained ? plain.slice(1) : plain, ...(isExplained ? {} : { fits: "words" as const }) };
  });
}

/** Each text is taken apart once for all these rules, which ask one after the other. */
let last: { folded: string; phrases: Map<string, Span[]> } | null = null;

function findPhrases(folded: string, phrases: ReadonlySet<string>): Span[] {
  if (last?.folded !== folded) last = { folded, phrases: phrasesOf(folded) };
  const known = last.phrases;
  return [...phrases].flatMap((phrase) => known.get(phrase) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** All runs of up to five words, with where they stand. */
function phrasesOf(folded: string): Map<string, Span[]> {
  const words = wordsOf(folded).flatMap(({ word, start, end }) => (word.includes("-") ? partsOf(word, start) : [{ word, start, end }]));
  const found = new Map<string, Span[]>();
  words.forEach(({ start }, at) => {
    let phrase = "";
    for (const { word, end } of words.slice(at, at + longestPhrase)) {
      phrase = phrase ? `${phrase} ${word}` : word;
      const places = found.get(phrase);
      if (places) places.push({ start, end });
      else found.set(phrase, [{ start, end }]);
    }
  });
  return found;
}

function partsOf(word: string, start: number): (Span & { word: string })[] {
  let at = start;
  return word.split("-").map((part) => {
    const here = { word: part, start: at, end: at + part.length };
    at += part.length + 1;
    return here;
  });
}
