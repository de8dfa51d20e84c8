import type { LocalText } from "~/features/vocabulary";
import type { Rule, Span } from "../finding";
import { wordsOf } from "../read-text";
import { emptyWords, englishWords, officeWords } from "./jargon-words";

const english: LocalText = { nl: "Dit is Engels. Niet iedereen kent dit woord.", en: "This is English. Not everybody knows this word." };
const empty: LocalText = { nl: "Dit kan van alles betekenen, en iedereen schrijft het. Zeg wat iemand echt doet.", en: "This can mean anything, and everybody writes it. Say what somebody really does." };
const office: LocalText = { nl: "Dit is een woord van kantoor. In gewone taal leest het sneller.", en: "This is an office word. Plain language reads faster." };

const longestPhrase = 5;

/** Made by the dozen, by their last part: detailgericht, veiligheidsbewust, inlevingsvermogen, doorzettingsmentaliteit. */
const madeWords = /\b[a-z]{4,}(?:gerichte?|gerichtheid|bewuste?|bestendige?|gedreven|vaardige?|minded|georienteerde?)\b|\b[a-z]+(?:management|managers?|mentaliteit|vaardigheden|kwaliteiten|competenties|instelling|tijgers?|beleving|tevredenheid|perspectief|gevoeligheid|sensitief|sensitiviteit|daadkracht|inzicht)\b|\b(?:in|door|aan|op|voor|uit|mee|af)[a-z]*(?:vermogen|kracht)\b|\b(?:verantwoordelijkheids|plichts|kwaliteits|cijfer|taal|timmermans)(?:gevoel|besef|zin)\b/g;

/** One rule for each meaning, so that each has its own words to write instead. */
export const jargonRules: readonly Rule[] = [
  ...rulesOf("english", englishWords, english),
  ...rulesOf("empty", emptyWords, empty),
  ...rulesOf("office", officeWords, office),
  // made by the dozen: detailgericht, veiligheidsbewust, cijfermatig vaardig
  { id: "jargon-made-words", kind: "jargon", severity: "advice", find: madeWords, why: empty, better: "zeg wat iemand doet" },
  // so many English words end, and no Dutch ones but those that everybody knows
  { id: "jargon-english-words", kind: "jargon", severity: "advice", find: /\b(?!fitness|business\b|harness)[a-z]{3,}(?:ness|ship|ships|ity|able|less|ful|ights?)\b|\b(?!ambulance|station|france|provence|lance|balance)[a-z]{4,}(?:tion|tions|ence|ance|ology)\b|\b[a-z]+ (?:driven|based|friendly|minded|proof)\b|\b(?:you|your|the|and|with|are|our|for|from|join|apply|looking|hiring)\b/g, why: english, better: "zeg het in het Nederlands" },
  // a verb that was made a noun, and somebody who does nothing any more
  { id: "jargon-noun-style", kind: "jargon", severity: "advice", find: /\bhet (?:[a-z]+ )?(?:ver(?:zorgen|richten|werken)|uitvoeren|bewaken|signaleren|waarborgen|borgen|realiseren|coordineren|bevorderen|optimaliseren|ontwikkelen|aansturen|afhandelen|registreren|monitoren|bijhouden|bewerkstelligen|faciliteren|ondersteunen|onderhouden|toezien|behandelen|bieden) van\b|\b(?:zorg|zorgt|zorgdragen|draagt? zorg) (?:jij |je )?voor (?:een|het|de) [a-z]+e (?:verloop|afhandeling|uitvoering|doorstroom|verwerking|gang)\b/g, why: office, better: "zeg met “je” wat iemand doet" },
];

function rulesOf(group: string, lines: string, why: LocalText): Rule[] {
  return lines.split("\n").filter((line) => line.includes("|")).map((line) => {
    const [words = "", plain = ""] = line.split("|").map((cell) => cell.trim());
    const phrases = new Set(words.split(",").map((phrase) => phrase.trim()));
    const roots = new Set([...phrases].map(withRoot));
    const isExplained = plain.startsWith("…");
    const id = `jargon-${group}-${[...phrases][0]!.replaceAll(" ", "-")}`;
    return { id, kind: "jargon", severity: "advice", find: (folded) => findPhrases(folded, roots), why, better: isExplained ? plain.slice(1) : plain, ...(isExplained ? {} : { fits: "words" as const }) };
  });
}

/** Each text is taken apart once for all these rules, which ask one after the other. */
let last: { folded: string; phrases: Map<string, Span[]> } | null = null;

function findPhrases(folded: string, phrases: ReadonlySet<string>): Span[] {
  if (last?.folded !== folded) last = { folded, phrases: phrasesOf(folded) };
  const known = last.phrases;
  return [...phrases].flatMap((phrase) => known.get(phrase) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** All runs of up to five words, with where they stand, by their words and by the root of their last word. */
function phrasesOf(folded: string): Map<string, Span[]> {
  const words = wordsOf(folded).flatMap(({ word, start, end }) => (word.includes("-") ? partsOf(word, start) : [{ word, start, end }])).map((one) => ({ ...one, root: rootOf(one.word) }));
  const found = new Map<string, Span[]>();
  const put = (phrase: string, span: Span) => {
    const places = found.get(phrase);
    if (places) places.push(span);
    else found.set(phrase, [span]);
  };
  words.forEach(({ start }, at) => {
    let before = "";
    for (const { word, root, end } of words.slice(at, at + longestPhrase)) {
      put(before + word, { start, end });
      if (root !== word) put(before + root, { start, end });
      before = `${before}${word} `;
    }
  });
  return found;
}

function withRoot(phrase: string): string {
  return phrase.replace(/\S+$/, rootOf);
}

/**
 * A word without its ending, marked so that it meets roots alone: `coordineert`, `coordineren` and `coordineer` meet, and so do `uitdagend`
 * and `uitdagende`. Only long words have one; short ones would meet others. Smaller than the stems of the search, which the browser does not load.
 */
function rootOf(word: string): string {
  if (word.length < 8) return word;
  const root = word.replace(/(?:eerde?n?|eert|eren|eer)$/, "er").replace(/heden$/, "heid").replace(/(?<=[a-z]{6})(?:en|e|s|t)$/, "").replace(/([aeiou])\1/g, "$1").replace(/([b-df-hj-np-tv-z])\1$/, "$1");
  return `${root}*`;
}

function partsOf(word: string, start: number): (Span & { word: string })[] {
  let at = start;
  return word.split("-").map((part) => {
    const here = { word: part, start: at, end: at + part.length };
    at += part.length + 1;
    return here;
  });
}
