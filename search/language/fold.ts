/** Signs that stand inside a word: 's ochtends, foto's, it’s. They fall away, so that both spellings meet. */
const apostrophes = /['’‘`´ʼ]/gu;
const marks = /\p{M}+/gu;
const words = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;
const hyphens = /[-‐‑]/gu;

/** Small letters without accents: `Café` → `cafe`, `ĳs` and `ÿs` → `ijs`, `foto's` → `fotos`. */
export function fold(text: string): string {
  return text
    .replaceAll("ĳ", "ij")
    .replaceAll("Ĳ", "ij")
    .toLowerCase()
    .replaceAll("ÿ", "ij")
    .normalize("NFKD")
    .replace(marks, "")
    .replace(apostrophes, "")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ı", "i");
}

/** A word as it stands in a text. `parts` has more than one when it is written with hyphens. */
export type FoldedWord = { readonly joined: string; readonly parts: readonly string[]; readonly start: number; readonly end: number };

/** The words of a text, folded, with their places in the text as it was given. */
export function wordsOf(text: string): FoldedWord[] {
  const found: FoldedWord[] = [];
  for (const match of withoutApostrophes(text).matchAll(words)) {
    const parts = match[0].split(hyphens).map(foldWord).filter(Boolean);
    if (parts.length > 0) found.push({ joined: parts.join(""), parts, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A placeholder that counts as a letter keeps all places in the text the same. */
const placeholder = "ˈ";
const withoutApostrophes = (text: string) => text.replace(/(?<=[\p{L}\p{N}])['’‘`´ʼ](?=[\p{L}\p{N}])/gu, placeholder);
const foldWord = (word: string) => fold(word.replaceAll(placeholder, ""));
