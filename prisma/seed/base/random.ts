import { createHash } from "node:crypto";

/** Numbers that look random and are the same each time for the same key. */
export type Random = {
  /** 0 up to 1 */
  next(): number;
  /** a whole number from `low` up to and including `high` */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different entries, in the order of the list */
  sample<T>(list: readonly T[], count: number): T[];
  shuffle<T>(list: readonly T[]): T[];
  /** an entry, the more often the greater its weight */
  weighted<T>(list: readonly (readonly [value: T, weight: number])[]): T;
};

/** A generator of its own for each thing that is made, so that one more company changes no person. */
export function randomOf(key: string): Random {
  let state = hashNumber(key);
  // mulberry32: small, quick and good enough for made-up people
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = between(0, at);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  };
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
    shuffle,
    sample: (list, count) => {
      const places = shuffle(list.map((_, place) => place)).slice(0, Math.max(0, count));
      return places.sort((a, b) => a - b).map((place) => list[place]!);
    },
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return list.at(-1)![0];
    },
  };
}

function hashNumber(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** The same id for the same name, so that links keep working when the data is made again. */
export function idOf(name: string): string {
  const hash = createHash("sha256").update(`meedoen seed ${name}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
