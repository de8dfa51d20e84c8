import { typosAllowed, typosBetween } from "./typos";

export type NearestWords = (typed: string) => readonly string[];

const mostRemembered = 10_000;

/**
 * For a word that nobody knows: the known words that differ least from it, by no more slips than its length allows. Known words that
 * begin otherwise are only looked at for one slip. About a millisecond for five thousand words, remembered afterwards.
 */
export function createNearestWords(known: Iterable<string>, most = 3): NearestWords {
  const byLength = new Map<number, string[]>();
  for (const word of new Set(known)) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const before = new Map<string, readonly string[]>();
  return (typed) => {
    const remembered = before.get(typed);
    if (remembered) return remembered;
    const found = nearest(typed, byLength, most);
    if (before.size >= mostRemembered) before.clear();
    before.set(typed, found);
    return found;
  };
}

function nearest(typed: string, byLength: ReadonlyMap<number, readonly string[]>, most: number): readonly string[] {
  let allowed: number = typosAllowed(typed);
  let found: string[] = [];
  for (let length = typed.length - allowed; length <= typed.length + allowed && allowed > 0; length += 1) {
    for (const word of byLength.get(length) ?? []) {
      const slips = typosBetween(typed, word, word.startsWith(typed[0]!) ? allowed : 1);
      if (slips > allowed || slips === 0 || (slips > 1 && !word.startsWith(typed[0]!))) continue;
      found = slips < allowed ? [word] : [...found, word];
      allowed = slips;
    }
  }
  return found.slice(0, most);
}
