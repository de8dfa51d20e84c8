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
  return withoutOverlaps(found).slice(0, mostFindings).map(({ rule, span }) => toFinding(rule, span, text, locale));
}

function hitsOf({ find, unless }: Rule, folded: string, sentences: readonly Span[]): Span[] {
  const spans = typeof find === "function" ? find(folded) : [...folded.matchAll(find)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return spans.filter(({ start, end }) => end > start && !(unless && unless.test(sentenceAt(folded, sentences, start))));
}

function sentenceAt(folded: string, sentences: readonly Span[], at: number): string {
  const sentence = sentences.find(({ end }) => end > at);
  return sentence ? folded.slice(sentence.start, sentence.end) : folded;
}

/** One kind says a thing about the same words once. */
function withoutOverlaps<F extends { rule: Rule; span: Span }>(found: readonly F[]): F[] {
  const kept: F[] = [];
  for (const one of found) {
    const isSaid = kept.some(({ rule, span }) => rule.kind === one.rule.kind && one.span.start < span.end && span.start < one.span.end);
    if (!isSaid) kept.push(one);
  }
  return kept;
}

function toFinding(rule: Rule, { start, end }: Span, text: string, locale: VocabularyLocale): Finding {
  const words = text.slice(start, end);
  const better = rule.better ?? null;
  return { start, end, rule: rule.id, kind: rule.kind, severity: rule.severity, words, why: rule.why[locale], better: better && rule.replaces ? asWritten(better, words) : better, replaces: Boolean(better && rule.replaces) };
}

/** A capital where the replaced words had one. */
const asWritten = (better: string, words: string) => (/^\p{Lu}/u.test(words) ? better.charAt(0).toUpperCase() + better.slice(1) : better);
