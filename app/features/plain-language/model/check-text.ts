import type { VocabularyLocale } from "~/features/vocabulary";
import type { Finding, Rule, Span, Work } from "./finding";
import { foldEvenly, sentencesOf } from "./read-text";
import { rules } from "./rules";

const longestText = 20_000;
/** More at once nobody reads. */
const mostFindings = 40;

/** What a good reader would say about a text, in the order of the text; what the law forbids stands first at the same place. Pure. */
export function checkText(text: string, work: Work, locale: VocabularyLocale): Finding[] {
  const folded = foldEvenly(text.slice(0, longestText));
  if (folded.trim() === "") return [];
  const sentences = sentencesOf(folded);
  const found = rules.filter(({ when }) => !when || when(work)).flatMap((rule) => hitsOf(rule, folded, sentences).map((span) => ({ rule, span })));
  found.sort((a, b) => a.span.start - b.span.start || Number(b.rule.severity === "law") - Number(a.rule.severity === "law") || b.span.end - a.span.end);
  return withoutOverlaps(found).slice(0, mostFindings).map(({ rule, span }) => toFinding(rule, span, { text, sentences, locale }));
}

function hitsOf({ find, unless }: Rule, folded: string, sentences: readonly Span[]): Span[] {
  const spans = typeof find === "function" ? find(folded) : [...folded.matchAll(find)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return spans.filter(({ start, end }) => end > start && !(unless && unless.test(sentenceAt(folded, sentences, start))));
}

function sentenceAt(folded: string, sentences: readonly Span[], at: number): string {
  const sentence = sentences.find(({ end }) => end > at);
  return sentence ? folded.slice(sentence.start, sentence.end) : folded;
}

/** One kind says a thing about the same words once; and where more is wrong with words than that they are jargon, jargon is not the news. */
function withoutOverlaps<F extends { rule: Rule; span: Span }>(found: readonly F[]): F[] {
  const kept: F[] = [];
  for (const one of found) {
    const isSaid = kept.some(({ rule, span }) => rule.kind === one.rule.kind && overlap(span, one.span)) || (one.rule.kind === "jargon" && found.some(({ rule, span }) => outweighsJargon(rule) && overlap(span, one.span)));
    if (!isSaid) kept.push(one);
  }
  return kept;
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const outweighsJargon = ({ kind }: Rule) => kind === "exclusion" || kind === "fact" || kind === "unpaid";

function toFinding({ id, kind, severity, why, better, fits }: Rule, span: Span, { text, sentences, locale }: { text: string; sentences: readonly Span[]; locale: VocabularyLocale }): Finding {
  const words = text.slice(span.start, span.end);
  const place = better && fits ? placeOf(fits === "words" ? span : withItsEnd(text, sentences.find(({ end }) => end > span.start) ?? span), text) : null;
  return { start: span.start, end: span.end, rule: id, kind, severity, words, why: why[locale], better: (better && fits === "words" ? asWritten(better, words) : better) ?? null, place };
}

const placeOf = ({ start, end }: Span, text: string) => ({ start, end, words: text.slice(start, end) });

/** The sentence with the sign at its end. */
const withItsEnd = (text: string, { start, end }: Span): Span => ({ start, end: /[.!?]/.test(text.charAt(end)) ? end + 1 : end });

/** A capital where the replaced words had one. */
const asWritten = (better: string, words: string) => (/^\p{Lu}/u.test(words) ? better.charAt(0).toUpperCase() + better.slice(1) : better);
