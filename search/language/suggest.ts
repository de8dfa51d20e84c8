import { createBeginIndex, type Begun } from "./begin-index";
import { fold } from "./fold";

/** A name to put into a search box. `meant` is the other name that was typed the beginning of, when that is not the name itself. */
export type Suggestion = { name: string; meant: string | null; /** of the finger, in what was typed */ slips: number };

/** With equal claims the heavier goes first, such as the larger town. */
export type Named = { name: string; otherNames: readonly string[]; weight?: number };

/** A name, or an other name for it, from one of its words on. */
type Entry = { text: string; /** from its first word on */ whole: string; name: string; meant: string | null; isLater: boolean; weight: number };

const fewestLetters = 2;
const longestTyped = 40;

export type Suggester = (typed: string, limit?: number) => Suggestion[];

/**
 * Suggests names while somebody types: those that begin with what was typed, then those with a word that begins so, names before other
 * names, short before long; when nothing begins so, what differs by a slip of the finger. Everything is compared folded. Pure; under a
 * millisecond for a few thousand names.
 */
export function createSuggester(all: Iterable<Named>): Suggester {
  const entries = [...all].flatMap(entriesOf);
  const index = createBeginIndex(entries.map(({ text }) => text));
  return (typed, limit = 8) => {
    const asked = fold(typed).trim().replace(/\s+/g, " ").slice(0, longestTyped);
    if (asked.length < fewestLetters) return [];
    const begun = index.begun(asked);
    return pickBest(entries, begun.length > 0 ? begun : index.nearly(asked), limit);
  };
}

function entriesOf({ name, otherNames, weight = 0 }: Named): Entry[] {
  const own = fold(name).trim();
  return [null, ...otherNames].flatMap((meant) => {
    const words = fold(meant ?? name).trim().split(/\s+/);
    if (words[0] === "" || (meant !== null && words.join(" ") === own)) return [];
    return words.map((_, at) => ({ text: words.slice(at).join(" "), whole: words.join(" "), name, meant, isLater: at > 0, weight }));
  });
}

/** The best of each name. */
function pickBest(entries: readonly Entry[], found: readonly Begun[], limit: number): Suggestion[] {
  const best = new Map<string, { entry: Entry; slips: number; rank: number }>();
  for (const { at, slips } of found) {
    const entry = entries[at]!;
    const rank = slips * 4 + (entry.isLater ? 2 : 0) + (entry.meant === null ? 0 : 1);
    const known = best.get(entry.name);
    if (!known || rank < known.rank) best.set(entry.name, { entry, slips, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || a.entry.whole.length - b.entry.whole.length || (a.entry.whole < b.entry.whole ? -1 : 1))
    .slice(0, limit)
    .map(({ entry: { name, meant }, slips }) => ({ name, meant, slips }));
}
