import type { Mark, PrivateKind } from "./mark";

/**
 * Where a text stands. `profile`: somebody writes about themselves, and a reviewer reads it · `vacancy`: a company writes about work, and a
 * reviewer reads it · `unreviewed`: others read it at once, and it is often about somebody who does not write it.
 */
export type TextPlace = "profile" | "vacancy" | "unreviewed";

/** What the writer may let stand after reading why it was marked; everything else has to go (decision 0023). */
const mayBeKept: Record<TextPlace, readonly PrivateKind[]> = {
  // ways of contact come after a yes (product rule 5); the rest of it is the person's own to tell
  profile: ["conviction", "health", "religion"],
  vacancy: ["contact", "conviction", "health", "religion"],
  unreviewed: [],
};

export const mayStay = (kind: PrivateKind, place: TextPlace): boolean => mayBeKept[place].includes(kind);

/** "It may stay" belongs to the words, not to the field where they stand. */
export const keptKey = ({ words }: Pick<Mark, "words">): string => words.toLowerCase().slice(0, 80);

export type PlacedMark = Mark & { mayStay: boolean; kept: boolean };

/** Marks with what may be done about them, given the words that the writer let stand. */
export function placeMarks(marks: readonly Mark[], place: TextPlace, kept: readonly string[]): PlacedMark[] {
  return marks.map((mark) => {
    const canStay = mayStay(mark.kind, place);
    return { ...mark, mayStay: canStay, kept: canStay && kept.includes(keptKey(mark)) };
  });
}

export const stillOpen = (marks: readonly PlacedMark[]): PlacedMark[] => marks.filter(({ kept }) => !kept);
