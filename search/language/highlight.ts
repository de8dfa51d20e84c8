import type { Language, Term } from "./analyse";
import { wordsOf } from "./fold";
import { typosAllowed, typosBetween } from "./typos";

/** A piece of a text; `isHit` when the question asked for it. Pieces together are the text, unchanged. */
export type Piece = { text: string; isHit: boolean };

/** Marks the words of a text that a question asked for: other forms, parts of compounds, synonyms and typos included. */
export function highlight(language: Language, terms: readonly Term[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of wordsOf(text)) {
    const roots = language.analyseText(text.slice(word.start, word.end));
    if (!terms.some((term) => meets(term, roots))) continue;
    if (word.start > done) pieces.push({ text: text.slice(done, word.start), isHit: false });
    pieces.push({ text: text.slice(word.start, word.end), isHit: true });
    done = word.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}

export const hasHit = (pieces: readonly Piece[]) => pieces.some(({ isHit }) => isHit);

function meets(term: Term, roots: readonly string[]): boolean {
  if (term.ways.some((way) => way.some((root) => roots.includes(root)))) return true;
  if (term.isLast && term.word.length >= 3 && roots.some((root) => root.startsWith(term.word))) return true;
  const most = typosAllowed(term.root);
  return !term.isKnown && most > 0 && roots.some((root) => typosBetween(term.root, root, most) <= most);
}
