import type { LocalText } from "~/features/vocabulary";
import type { Rule, Span } from "../finding";
import { sentencesOf, wordsOf } from "../read-text";

const long: LocalText = { nl: "Deze zin heeft meer dan 20 woorden. Maak er twee van: dan leest iedereen hem in één keer.", en: "This sentence has more than 20 words. Make two of it: then everybody reads it in one go." };
const passive: LocalText = { nl: "Zeg wie het doet. Met “je” wordt een zin korter en duidelijker.", en: "Say who does it. With “je” a sentence gets shorter and clearer." };
const longWord: LocalText = { nl: "Dit woord is lang. Zeg het met korte woorden, of met een voorbeeld.", en: "This word is long. Say it with short words, or with an example." };

const mostWords = 20;
const longestWord = 22;
const longestAbstract = 18;
/** Trades that everybody knows, however long. */
const trade = /(?:medewerk(?:er|ster)|begeleid(?:er|ster)|chauffeur|verzorg(?:er|ster)|assistent|monteur|beheerder|bezorger)s?$/;
const isAbstract = /(?:heid|heden|vermogen|besef|gevoel|schap|isatie)$/;

/** Done to something: `gestapeld`, `schoongemaakt`, `verdeeld`, `besproken`. */
const participle = String.raw`(?:[a-z]{0,7}ge(?!zond|zin|duld|luk|bied|luid|wicht|zicht|recht|bouw|sprek|meent|tal|deelt|legenh)[a-z]{2,}(?:d|t|en)|(?!verschillend|bericht|bestand|verstand|verband|beeld|beleid|bezit|besluit|bekend|herfst|ontbijt|verkeerd|verschiet)(?:be|ver|ont|her|over|onder)[a-z]{3,}[dt]|(?:in|uit|op|af|voor|na)(?:be|ver)[a-z]{3,}[dt]|(?:be|ver|ont)(?:sproken|geven|dwenen|loren|nomen|zonden|broken|keken|schreven|houden|vangen|geleken|raden))`;

export const sentenceRules: readonly Rule[] = [
  { id: "sentence-long", kind: "sentence", severity: "advice", find: longSentences, why: long },
  { id: "sentence-passive", kind: "sentence", severity: "advice", find: new RegExp(String.raw`\bword(?:t|en)\b[^.!?;\n]*?\b${participle}\b|\b${participle} (?:te )?word(?:t|en)\b|\bdien(?:t|en)\b[^.!?;\n]{0,40}\bte\b [a-z]+|\b(?:is|zijn) door\b[^.!?;\n]{0,40}?\b${participle}\b`, "g"), unless: /^(?:je|jij) wordt (?:opgehaald|gebeld|verwacht|geholpen|uitgenodigd|thuisgebracht|afgehaald|betaald)\b/, why: passive },
  { id: "sentence-long-word", kind: "sentence", severity: "advice", find: longWords, why: longWord },
];

function longSentences(folded: string): Span[] {
  return sentencesOf(folded).filter(({ start, end }) => wordsOf(folded.slice(start, end)).length > mostWords);
}

function longWords(folded: string): Span[] {
  return wordsOf(folded).filter(({ word }) => !word.includes("-") && !trade.test(word) && (word.length > longestWord || (word.length >= longestAbstract && isAbstract.test(word))));
}
