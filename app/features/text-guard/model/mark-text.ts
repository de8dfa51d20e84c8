import { foldEvenly, sentencesOf } from "~/features/plain-language";
import { privateKinds, type Mark, type PrivateKind, type Rule, type Span } from "./mark";
import { findBsns, findContacts } from "./numbers";
import { convictionRules } from "./rules/conviction";
import { healthRules } from "./rules/health";
import { religionRules } from "./rules/religion";

const longestText = 20_000;
const wordRules = { conviction: convictionRules, health: healthRules, religion: religionRules } as const;

/** Words in a text that are better not shown, in the order of the text. It looks for words, so it can be wrong in both directions. Pure. */
export function markText(text: string): Mark[] {
  const folded = foldEvenly(text.slice(0, longestText));
  if (folded.trim() === "") return [];
  const contacts = findContacts(folded);
  const bsns = findBsns(folded).filter((span) => !contacts.some((contact) => contact.start <= span.start && span.end <= contact.end));
  const sentences = sentencesOf(folded);
  const ofKind = (kind: PrivateKind, spans: readonly Span[]): Mark[] => withoutOverlaps(spans).map(({ start, end }) => ({ kind, start, end, words: text.slice(start, end) }));
  const found = privateKinds.flatMap((kind) => ofKind(kind, kind === "bsn" ? bsns : kind === "contact" ? contacts : wordRules[kind].flatMap((rule) => hitsOf(rule, folded, sentences))));
  return found.sort((a, b) => a.start - b.start);
}

function hitsOf({ find, innocentAfter, innocentBefore }: Rule, folded: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    return [...words.matchAll(find)].flatMap((match) => {
      const end = match.index + match[0].length;
      const isInnocent = innocentAfter?.test(words.slice(0, match.index)) || innocentBefore?.test(words.slice(end));
      return isInnocent || end === match.index ? [] : [{ start: sentence.start + match.index, end: sentence.start + end }];
    });
  });
}

/** Of two that meet the longer one stays: one thing is said of the same words once. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((one) => one.start < span.end && span.start < one.end)) kept.push(span);
  return kept;
}
