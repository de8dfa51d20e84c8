import { weights, type AnyDocument, type DocumentKind } from "../documents/document-kind";
import type { Language, Term } from "../language/analyse";

const longestWord = 60;

/** Places of a word in a `tsvector` by the weights it has, one bit each: `1A`, `2B`, `1A,2B`. */
const placesOf = Array.from({ length: 2 ** weights.length }, (_, bits) => weights.flatMap((weight, at) => (bits & (1 << at) ? `${at + 1}${weight}` : [])).join());

/** The searchable words of a document as a `tsvector` in text: each word once per weight. */
export function wordsVector<D extends AnyDocument>(language: Language, kind: DocumentKind<D>, document: D): { vector: string; words: string[] } {
  const texts = kind.texts(document);
  const found = new Map<string, number>();
  for (const [at, weight] of weights.entries()) {
    for (const text of texts[weight]) {
      for (const word of language.analyseText(text)) if (word.length <= longestWord) found.set(word, (found.get(word) ?? 0) | (1 << at));
    }
  }
  const words = [...found.keys()];
  return { vector: words.map((word) => `'${word}':${placesOf[found.get(word)!]}`).join(" "), words };
}

/** Words that stand in documents and lie near a typed word that nobody knows, by root of the typed word. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/**
 * A question as a `tsquery`: every term in one of its ways; two terms may also stand together as one word.
 * Words hold letters and digits only, so nothing in them can be an operator.
 */
export function wordsQuery(terms: readonly Term[], near: NearWords): string {
  const each = terms.map((term) => termQuery(term, near));
  const joined = terms.slice(0, -1).map((term, at) => {
    const together = quote(term.word + terms[at + 1]!.word);
    return all([...each.slice(0, at), together, ...each.slice(at + 2)]);
  });
  return any([all(each), ...joined]);
}

function termQuery(term: Term, near: NearWords): string {
  const ways = term.ways.map((way) => all(way.map(quote)));
  const begun = term.isLast && term.word.length >= 2 ? [...new Set([term.word, term.root])].map((word) => `${quote(word)}:*`) : [];
  return any([...ways, ...begun, ...(near.get(term.root) ?? []).map(quote)]);
}

const quote = (word: string) => `'${word.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
const all = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(" & ")})`);
const any = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(" | ")})`);
