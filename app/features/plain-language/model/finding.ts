import type { LocalText } from "~/features/vocabulary";

/**
 * need: asks what no task needs · exclusion: keeps people out by who they are · jargon: office words, English, empty words ·
 * sentence: hard to read · unpaid: an unpaid place that reads like a job · fact: says that a fact exists, not which
 */
export const findingKinds = ["need", "exclusion", "jargon", "sentence", "unpaid", "fact"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a rule may know of the work that a text is about. */
export type Work = {
  isUnpaid: boolean;
  /** a task is driving on the road */
  drives: boolean;
  /** the law asks a diploma for a task, or the vacancy names the paper that a task needs */
  needsPapers: boolean;
};

export type Span = { start: number; end: number };

export type Rule = {
  id: string;
  kind: FindingKind;
  /** only what the law forbids blocks */
  severity: "law" | "advice";
  /** Reads folded text: small letters without accents, as long as the original. A pattern has the flag `g`. */
  find: RegExp | ((folded: string) => Span[]);
  /** tried on the folded sentence around a hit: what makes it innocent */
  unless?: RegExp;
  /** the work that the rule is about; all work without it */
  when?: (work: Work) => boolean;
  why: LocalText;
  /** Dutch words to write instead. `fits`: in the place of the words that were found, or of their sentence; without it they only explain. */
  better?: string;
  fits?: "words" | "sentence";
};

export type Finding = Span & Pick<Rule, "kind" | "severity"> & {
  rule: string;
  /** as they stand in the text */
  words: string;
  why: string;
  better: string | null;
  /** where the better words can be put, and what stands there now */
  place: (Span & { words: string }) | null;
};
