import { foldEvenly, sentencesOf } from "~/features/plain-language";
import type { Piece } from "./found";

export const longestText = 20_000;
const mostPieces = 400;
const longestPiece = 600;

/** The sentences and lines of a pasted text, without the signs of lists. */
export function piecesOf(text: string): Piece[] {
  const clean = text.slice(0, longestText).replace(/[\u0000\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "").replace(/[^\S\n]+/g, " ");
  const folded = foldEvenly(clean);
  return sentencesOf(folded).slice(0, mostPieces).flatMap(({ start, end }) => {
    const bare = clean.slice(start, end).replace(/^[\s\-*·•–—>»+]+/, "").trim().slice(0, longestPiece);
    return bare ? [{ text: bare, folded: foldEvenly(bare) }] : [];
  });
}
