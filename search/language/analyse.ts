import { createSplitter, type Splitter } from "./compounds";
import { fold, wordsOf, type FoldedWord } from "./fold";
import { stem } from "./stem";

/**
 * One word of a question. `ways` are the ways in which a document can have it; of one way all roots must be there:
 * `magazijnmedewerker` → `[["magazijnmedewerk"], ["magazijn", "medewerk"]]`.
 */
export type Term = {
  /** folded, as it was typed */
  readonly word: string;
  readonly root: string;
  readonly ways: readonly (readonly string[])[];
  /** somebody may still be typing it */
  readonly isLast: boolean;
  /** the vocabulary has it, so it is not a slip of the finger */
  readonly isKnown: boolean;
};

export type Language = {
  /** Roots, parts of compounds and full words of a text, in the order of the text, for an index. */
  analyseText(text: string): readonly string[];
  /** The words of a question, at most twelve; stop words fall away unless nothing else was typed. */
  analyseQuestion(text: string): Term[];
  /** Roots of words that mean the same, by root; a value of several roots is several words. */
  readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly split: Splitter;
};

export type Words = {
  /** names and other names of all that the site knows */
  texts: Iterable<string>;
  /** words that are often part of a compound but stand nowhere alone */
  parts: Iterable<string>;
  /** words that look like compounds and are none */
  whole: Iterable<string>;
  stopWords: ReadonlySet<string>;
  synonymGroups: readonly (readonly string[])[];
  oneWaySynonyms: Readonly<Record<string, readonly string[]>>;
};

const mostTerms = 12;
const mostLetters = 300;
/** Names of tasks and talents come back in document after document; what is longer somebody wrote once. */
const longestPhrase = 120;
const mostPhrases = 20_000;

export function createLanguage(words: Words): Language {
  const vocabulary = [...words.texts].flatMap(wordsOf).flatMap(({ joined, parts }) => [joined, ...parts]);
  const partWords = [...vocabulary.filter(({ length }) => length > 3), ...[...words.parts].map(fold)].filter((word) => !words.stopWords.has(word));
  const split = createSplitter(partWords, [...words.whole].map(fold));
  const knownRoots = new Set([...vocabulary, ...partWords].map(stem));
  const synonyms = readSynonyms(words);

  const phrases = new Map<string, readonly string[]>();

  function analyseText(text: string): readonly string[] {
    const before = phrases.get(text);
    if (before) return before;
    const roots = wordsOf(text).flatMap((word) => rootsOf(word));
    if (text.length > longestPhrase) return roots;
    if (phrases.size >= mostPhrases) phrases.clear();
    phrases.set(text, roots);
    return roots;
  }

  function rootsOf(word: FoldedWord): string[] {
    const separate = word.parts.length > 1 ? word.parts.flatMap(formsOf) : [];
    return [...new Set([...formsOf(word.joined), ...separate])];
  }

  function formsOf(word: string): string[] {
    return [stem(word), ...split(word).map(stem), word];
  }

  function analyseQuestion(text: string): Term[] {
    const typed = wordsOf(text.slice(0, mostLetters));
    const telling = typed.filter(({ joined }) => joined.length > 1 && !words.stopWords.has(joined));
    const used = (telling.length > 0 ? telling : typed).slice(0, mostTerms);
    const lastTyped = typed.at(-1);
    return used.map((word) => toTerm(word, word === lastTyped));
  }

  function toTerm({ joined, parts }: FoldedWord, isLast: boolean): Term {
    const root = stem(joined);
    const ways = [[root], ...(parts.length > 1 ? [parts.map(stem)] : []), ...toWay(split(joined)), ...(synonyms.get(root) ?? [])];
    return { word: joined, root, ways: withoutDoubles(ways), isLast, isKnown: knownRoots.has(root) };
  }

  return { analyseText, analyseQuestion, synonyms, split };
}

const toWay = (parts: readonly string[]) => (parts.length > 0 ? [parts.map(stem)] : []);

function withoutDoubles(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(ways.map((way) => [way.join(" "), way])).values()];
}

function readSynonyms({ synonymGroups, oneWaySynonyms }: Words): Map<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  const add = (from: string, to: string) => {
    const fromRoot = rootsOfWords(from);
    const toRoots = rootsOfWords(to);
    if (fromRoot.length !== 1 || fromRoot[0] === toRoots.join(" ")) return;
    found.set(fromRoot[0]!, [...(found.get(fromRoot[0]!) ?? []), toRoots]);
  };
  for (const group of synonymGroups) for (const from of group) for (const to of group) if (from !== to) add(from, to);
  for (const [from, wider] of Object.entries(oneWaySynonyms)) for (const to of wider) add(from, to);
  return found;
}

const rootsOfWords = (text: string) => wordsOf(text).map(({ joined }) => stem(joined));
