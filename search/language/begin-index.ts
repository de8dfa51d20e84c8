import { typosAllowed } from "./typos";

/** Where a name was found: by which of its beginnings, and with how many slips of the finger. */
export type Begun = { at: number; slips: number };

/**
 * Finds texts by their beginning. Sorted texts are a tree by themselves: those that begin alike stand beside each other, so that a
 * beginning is looked up by halves, and one with slips by walking only where few enough slips are made.
 */
export function createBeginIndex(texts: readonly string[]): { begun: (asked: string) => Begun[]; nearly: (asked: string) => Begun[] } {
  const sorted = texts.map((text, at) => ({ text, at })).sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));

  /** The first place from `from` on that does not stand before `text`. */
  const placeOf = (text: string, from = 0, until = sorted.length): number => {
    let [low, high] = [from, until];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.text < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const endOf = (beginning: string, from: number, until = sorted.length) => placeOf(`${beginning}\uffff`, from, until);
  const inRange = (from: number, until: number, slips: number): Begun[] => sorted.slice(from, until).map(({ at }) => ({ at, slips }));

  function nearly(asked: string): Begun[] {
    const most = typosAllowed(asked);
    if (most === 0) return [];
    const found: Begun[] = [];
    walk(0, sorted.length, "", null, asked.split("").reduce((row, _, at) => [...row, at + 1], [0]), Infinity);
    return found;

    /** All texts from one place to another begin with the same letters; `row` holds the slips against each beginning of what was asked. */
    function walk(from: number, until: number, beginning: string, rowBefore: readonly number[] | null, row: readonly number[], best: number): void {
      let start = from;
      const depth = beginning.length;
      const nearest = Math.min(best, row[asked.length]!);
      // an other first letter is one slip, and nobody makes a second
      const limitFor = (first: string | undefined) => (first === undefined || first === asked[0] ? most : 1);
      const isNear = nearest <= limitFor(beginning[0]);
      // what ends here
      while (start < until && sorted[start]!.text.length === depth) start += 1;
      if (isNear && start > from) found.push(...inRange(from, start, nearest));
      while (start < until) {
        const letter = sorted[start]!.text[depth]!;
        const end = endOf(beginning + letter, start, until);
        const next = nextRow(letter, beginning.at(-1), rowBefore, row);
        const lowest = Math.min(...next);
        if (lowest <= limitFor(beginning[0] ?? letter) && lowest < nearest) walk(start, end, beginning + letter, row, next, nearest);
        else if (isNear) found.push(...inRange(start, end, nearest));
        start = end;
      }
    }

    /** A letter more: added, left out, changed, or swapped with the one before. */
    function nextRow(letter: string, before: string | undefined, rowBefore: readonly number[] | null, row: readonly number[]): number[] {
      const next = [row[0]! + 1];
      for (let at = 1; at <= asked.length; at += 1) {
        const isSame = asked[at - 1] === letter;
        const isSwap = rowBefore !== null && at > 1 && asked[at - 1] === before && asked[at - 2] === letter;
        const slips = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (isSame ? 0 : 1));
        next.push(isSwap ? Math.min(slips, rowBefore[at - 2]! + 1) : slips);
      }
      return next;
    }
  }

  return { begun: (asked) => inRange(placeOf(asked), endOf(asked, 0), 0), nearly };
}
