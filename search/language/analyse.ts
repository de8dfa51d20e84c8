import { createSplitter, type Splitter } from "./compounds";
import { fold, wordsOf, type FoldedWord } from "./fold";
import { createNearestWords } from "./nearest-words";
import { stem } from "./stem";

/**
 * One word of a question, or several that mean one thing together. `ways` are the ways in which a document can have it; of one way
 * all roots must be there: `magazijnvloer` → `[["magazijnvloer"], ["magazijn", "vloer"]]`.
 */
export type Term = {
  /** folded, as it was typed */
  readonly word: string;
  readonly root: string;
  readonly ways: readonly (readonly string[])[];
  /** for an engine that takes one way only and knows the synonyms of each root */
  readonly asked: readonly string[];
  /** somebody may still be typing it */
  readonly isLast: boolean;
  /** the vocabulary has it, so it is not a slip of the finger */
  readonly isKnown: boolean;
};

export type Language = {
  /** Roots, parts of compounds and full words of a text, in the order of the text, for an index. */
  analyseText(text: string): readonly string[];
  /** The words of a question, at most twelve; stop words and generic ones fall away unless nothing else was typed. */
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
  /** words that end a compound, also when the part before is not known */
  heads: readonly string[];
  stopWords: ReadonlySet<string>;
  /** words that ask for nothing beside another word */
  genericWords: readonly string[];
  synonymGroups: readonly (readonly string[])[];
  oneWaySynonyms: Readonly<Record<string, readonly string[]>>;
  /** words and phrases, in any language, with the word that stands for them in documents */
  kinds: readonly { readonly token: string; readonly names: readonly string[] }[];
};

const mostTerms = 12;
const mostLetters = 300;
const longestPhraseOfWords = 4;
/** Names of tasks and talents come back in document after document; what is longer somebody wrote once. */
const longestPhrase = 120;
const mostPhrases = 20_000;

export function createLanguage(words: Words): Language {
  const vocabulary = [...words.texts].flatMap(wordsOf).flatMap(({ joined, parts }) => [joined, ...parts]);
  const partWords = [...vocabulary.filter(({ length }) => length > 3), ...[...words.parts].map(fold)].filter((word) => !words.stopWords.has(word));
  const split = createSplitter(partWords, [...words.whole].map(fold), words.heads.map(fold));
  const phraseTokens = readPhrases(words);
  const kindWords = words.kinds.flatMap(({ names }) => names).map(wordsOf).filter(({ length }) => length === 1).map(([word]) => word!.joined);
  const synonyms = readSynonyms(words, phraseTokens);
  const knownWords = new Set([...vocabulary, ...partWords, ...kindWords, ...words.stopWords]);
  const knownRoots = new Set([...[...knownWords].map(stem), ...synonyms.keys()]);
  const nearestWords = createNearestWords([...knownWords].filter((word) => word.length > 3));
  const genericRoots = new Set(words.genericWords.map((word) => stem(fold(word))));
  const isGeneric = (word: string) => genericRoots.has(stem(word));

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
    const isStopWord = ({ joined }: FoldedWord) => joined.length < 2 || words.stopWords.has(joined);
    const groups = groupWords(typed.slice(0, mostTerms * 3));
    const telling = groups.filter((group) => group.length > 1 || !isStopWord(group[0]!));
    const specific = telling.filter((group) => group.length > 1 || !isGeneric(group[0]!.joined));
    const used = [specific, telling, groups].find((some) => some.length > 0) ?? [];
    const lastTyped = typed.at(-1);
    return used.slice(0, mostTerms).map((group) => {
      const isLast = group.at(-1) === lastTyped;
      return group.length > 1 ? phraseTerm(group, isLast) : toTerm(group[0]!, isLast);
    });
  }

  /** Words that mean something together stay together: the longest phrase first, then two that are one word in Dutch. */
  function groupWords(typed: readonly FoldedWord[]): FoldedWord[][] {
    const groups: FoldedWord[][] = [];
    for (let at = 0; at < typed.length; ) {
      const length = lengthOfPhrase(typed, at);
      groups.push(typed.slice(at, at + length));
      at += length;
    }
    return groups;
  }

  function lengthOfPhrase(typed: readonly FoldedWord[], at: number): number {
    for (let length = Math.min(longestPhraseOfWords, typed.length - at); length > 1; length -= 1) {
      if (phraseTokens.has(keyOf(typed.slice(at, at + length)))) return length;
    }
    const [one, two] = typed.slice(at, at + 2);
    return one && two && one.joined.length > 2 && two.joined.length > 2 && synonyms.has(stem(one.joined + two.joined)) ? 2 : 1;
  }

  function phraseTerm(group: readonly FoldedWord[], isLast: boolean): Term {
    const key = keyOf(group);
    const roots = group.map(({ joined }) => stem(joined));
    const joined = group.map((word) => word.joined).join("");
    const root = phraseTokens.has(key) ? rootOfPhrase(key) : stem(joined);
    const ways = withoutDoubles([[root], ...(synonyms.get(root) ?? []), [stem(joined)], roots]);
    return { word: joined, root, ways, asked: [root], isLast, isKnown: true };
  }

  function toTerm({ joined, parts }: FoldedWord, isLast: boolean): Term {
    const root = stem(joined);
    const isKnown = knownRoots.has(root);
    const begun = isKnown || !isLast ? [] : begunBy(joined);
    const slips = isKnown || begun.length > 0 || split(joined).length > 0 ? [] : nearestWords(joined);
    const inParts = telling(parts.length > 1 ? parts : split(joined));
    const ways = [
      ...waysOf(joined),
      ...(parts.length > 1 ? [telling(parts).map(stem)] : []),
      ...(inParts.length === 1 ? waysOf(inParts[0]!) : []),
      ...[...begun, ...slips].flatMap(waysOf),
    ];
    const isWhole = synonyms.has(root) || inParts.length === 0;
    const asked = slips.length > 0 ? [stem(slips[0]!)] : isWhole ? [root] : inParts.map(stem);
    return { word: joined, root, ways: withoutDoubles(ways), asked, isLast, isKnown };
  }

  /** The word itself, its parts, and what means the same. */
  function waysOf(word: string): readonly (readonly string[])[] {
    const root = stem(word);
    const inParts = telling(split(word));
    return [[root], ...(inParts.length > 0 ? [inParts.map(stem)] : []), ...(synonyms.get(root) ?? [])];
  }

  /** The parts that ask for something; all of them when none does. */
  function telling(parts: readonly string[]): readonly string[] {
    const specific = parts.filter((part) => !isGeneric(part));
    return specific.length > 0 ? specific : parts;
  }

  /** Words that somebody can have begun to type. */
  function begunBy(word: string): readonly string[] {
    return word.length >= shortestBegun ? kindWords.filter((known) => known.startsWith(word)).slice(0, mostBegun) : [];
  }

  return { analyseText, analyseQuestion, synonyms, split };
}

const shortestBegun = 4;
const mostBegun = 6;

function withoutDoubles(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(ways.map((way) => [way.join(" "), way])).values()];
}

/** A phrase by the roots of its words: `fietsen maken` and `fiets maken` are one. */
const keyOf = (typed: readonly FoldedWord[]) => typed.map(({ joined }) => stem(joined)).join(" ");

/** A digit first, as in the tokens of kinds: no document has it and no typo leads to it. */
const rootOfPhrase = (key: string) => `8${key.replace(/[^\p{L}\p{N}]/gu, "")}`;

function readPhrases({ kinds }: Words): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { token, names } of kinds) {
    for (const typed of names.map(wordsOf)) if (typed.length > 1) found.set(keyOf(typed), [...(found.get(keyOf(typed)) ?? []), token]);
  }
  return found;
}

function readSynonyms({ synonymGroups, oneWaySynonyms, kinds, stopWords }: Words, phraseTokens: ReadonlyMap<string, readonly string[]>): Map<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  const addRoots = (from: string, to: string[]) => {
    if (from === to.join(" ")) return;
    found.set(from, withoutDoubles([...(found.get(from) ?? []), to]) as string[][]);
  };
  const add = (from: string, to: string) => {
    const fromRoot = rootsOfWords(from);
    if (fromRoot.length === 1) addRoots(fromRoot[0]!, rootsOfWords(to));
  };
  for (const group of synonymGroups) for (const from of group) for (const to of group) if (from !== to) add(from, to);
  for (const [from, wider] of Object.entries(oneWaySynonyms)) for (const to of wider) add(from, to);
  for (const { token, names } of kinds) {
    for (const typed of names.map(wordsOf)) if (typed.length === 1 && !stopWords.has(typed[0]!.joined)) addRoots(stem(typed[0]!.joined), [token]);
  }
  for (const [key, tokens] of phraseTokens) for (const token of tokens) addRoots(rootOfPhrase(key), [token]);
  return found;
}

const rootsOfWords = (text: string) => wordsOf(text).map(({ joined }) => stem(joined));
