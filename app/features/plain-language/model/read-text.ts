import type { Span } from "./finding";

/** Small letters without accents, of the same length, so that places in it are places in the text. */
export function foldEvenly(text: string): string {
  return text.replace(/[A-Z]+|[^\u0000-\u007f]/g, (piece) => (piece.length === 1 && piece > "\u007f" ? foldLetter(piece) : piece.toLowerCase()));
}

function foldLetter(letter: string): string {
  if (letter === "’" || letter === "‘") return "'";
  if (letter === "–" || letter === "—") return "-";
  const [base = letter] = letter.normalize("NFD").toLowerCase();
  return base.length === 1 ? base : letter;
}

/** Shortenings whose dot ends no sentence. */
const shortening = /(?:\b[a-z]|\b(?:bijv|enz|etc|max|min|ca|evt|incl|nr|tel|art))$/;

/** The sentences of folded text. A line, a bullet and a question end one too. */
export function sentencesOf(folded: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of folded.matchAll(/[.!?]+(?=\s|$)|[\n\r•;]+/g)) {
    if (end[0] === "." && shortening.test(folded.slice(Math.max(0, end.index - 6), end.index))) continue;
    add(start, end.index);
    start = end.index + end[0].length;
  }
  add(start, folded.length);
  return found;

  function add(from: number, until: number) {
    const text = folded.slice(from, until);
    const begin = from + text.length - text.trimStart().length;
    if (text.trim()) found.push({ start: begin, end: begin + text.trim().length });
  }
}

/** The words of folded text with their places; a hyphen keeps a word together. */
export function wordsOf(folded: string): (Span & { word: string })[] {
  return [...folded.matchAll(/[a-z0-9]+(?:['-][a-z0-9]+)*/g)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
}
