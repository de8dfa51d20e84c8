/** How many letters may be wrong, by the length of the word: the same limits in both engines. */
export const lettersForOneTypo = 5;
export const lettersForTwoTypos = 9;

export function typosAllowed(word: string): 0 | 1 | 2 {
  if (word.length < lettersForOneTypo || /\d/.test(word)) return 0;
  return word.length < lettersForTwoTypos ? 1 : 2;
}

/**
 * The number of letters to add, take away, change or swap to make one word of another.
 * Stops at `most` and answers `most + 1` then. A word that only begins alike counts as alike when `isPrefix` is set.
 */
export function typosBetween(typed: string, word: string, most: number, isPrefix = false): number {
  const tooMany = most + 1;
  if (!isPrefix && Math.abs(typed.length - word.length) > most) return tooMany;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const isSame = typed[i - 1] === word[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return tooMany;
    before = row;
    row = next;
  }
  const typos = isPrefix ? Math.min(...row) : row[word.length]!;
  return Math.min(typos, tooMany);
}
