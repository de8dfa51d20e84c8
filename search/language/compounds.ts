import { stem } from "./stem";

/** Splits compounds with the words it was given; without them it knows nothing. */
export type Splitter = (word: string) => readonly string[];

const shortestPart = 3;
const shortestLast = 4;
const mostParts = 3;
/** Letters between two parts: tussen-s, tussen-en, tussen-e. Longest first, nothing last. */
const links = ["en", "s", "e", "n", ""] as const;

/**
 * @param words folded words that may be a part of a compound
 * @param whole folded words that stay whole, because their parts mislead: a handschoen is no shoe for a hand
 * @param heads folded words that end a compound also when nobody knows the part before: `cateringmedewerker`
 * @returns for a compound its parts, for any other word an empty list. As few parts as possible, the longest last part first:
 *   `magazijnmedewerker` → `magazijn`, `medewerker`; `bloemenwinkel` → `bloem`, `winkel`.
 */
export function createSplitter(words: Iterable<string>, whole: Iterable<string> = [], heads: readonly string[] = []): Splitter {
  const parts = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortestPart || !/^[a-z]+$/.test(word)) continue;
    parts.set(word, word);
  }
  for (const word of [...parts.keys()]) if (!parts.has(stem(word)) && stem(word).length >= shortestPart) parts.set(stem(word), word);
  const kept = new Set([...whole].map(stem));
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = word.length < shortestPart + shortestLast || kept.has(stem(word)) ? [] : (split(word, parts, mostParts) ?? splitAtHead(word, heads) ?? []);
    if (known.size > 50_000) known.clear();
    known.set(word, found);
    return found;
  };
}

function split(word: string, parts: ReadonlyMap<string, string>, most: number): string[] | null {
  if (most < 2) return null;
  let best: string[] | null = null;
  for (let at = shortestPart; at <= word.length - shortestLast; at += 1) {
    const last = lastPart(word.slice(at), parts);
    if (!last) continue;
    const first = firstPart(word.slice(0, at), parts);
    const found = first ? [first, last] : append(split(withoutLink(word.slice(0, at), parts), parts, most - 1), last);
    if (found && (!best || found.length < best.length)) best = found;
  }
  return best;
}

function splitAtHead(word: string, heads: readonly string[]): string[] | null {
  const root = stem(word);
  const head = heads.find((one) => root.endsWith(stem(one)) && root.length >= stem(one).length + shortestPart);
  return head ? [root.slice(0, -stem(head).length), head] : null;
}

const append = (parts: string[] | null, last: string) => (parts ? [...parts, last] : null);

/** The last part may stand in another form than in the list: medewerkers, medewerkster. */
function lastPart(word: string, parts: ReadonlyMap<string, string>): string | null {
  return parts.get(word) ?? (word.length > shortestLast ? (parts.get(stem(word)) ?? null) : null);
}

function firstPart(word: string, parts: ReadonlyMap<string, string>): string | null {
  for (const link of links) {
    if (!word.endsWith(link)) continue;
    const bare = word.slice(0, word.length - link.length);
    const found = bare.length >= shortestPart ? parts.get(bare) : undefined;
    if (found) return found;
  }
  return null;
}

function withoutLink(word: string, parts: ReadonlyMap<string, string>): string {
  for (const link of links) {
    const bare = word.slice(0, word.length - link.length);
    if (word.endsWith(link) && split(bare, parts, 2)) return bare;
  }
  return word;
}
