/** What may not stand in a text that others read (product rule 9), the gravest first. */
export const privateKinds = ["bsn", "contact", "conviction", "health", "religion"] as const;
export type PrivateKind = (typeof privateKinds)[number];

export type Span = { start: number; end: number };

/** Words that are better not shown, as they stand in the text. */
export type Mark = Span & { kind: PrivateKind; words: string };

export type Rule = {
  id: string;
  /** Reads folded text: small letters without accents, as long as the original. Has the flag `g`. */
  find: RegExp;
  /** tried on what stands in the sentence before a hit, or after it: then it is about no person who can be known */
  innocentAfter?: RegExp;
  innocentBefore?: RegExp;
};
