import { hash } from "node:crypto";

/** Numbers that look random and are the same each time for the same key. */
export class Random {
  constructor(private state: number) {}

  /** 0 up to 1; mulberry32: small, quick and good enough for made-up people */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** a whole number from `low` up to and including `high` */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = this.between(0, at);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  }

  /** `count` different entries, in the order of the list */
  sample<T>(list: readonly T[], count: number): T[] {
    const places = this.shuffle(list.map((_, place) => place)).slice(0, Math.max(0, count));
    return places.sort((a, b) => a - b).map((place) => list[place]!);
  }

  /** an entry, the more often the greater its weight */
  weighted<T>(list: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return list.at(-1)![0];
  }
}

/** A generator of its own for each thing that is made, so that one more company changes no person. */
export const randomOf = (key: string): Random => new Random(hashNumber(key));

function hashNumber(key: string): number {
  let sum = 2166136261;
  for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum ^ key.charCodeAt(at), 16777619);
  return sum >>> 0;
}

/** The key of somebody or something among the people of this seed; the people with stories are those of seed 0. */
export const keyOf = (name: string, seed: number): string => (seed === 0 ? name : `${name} of ${seed}`);

/** The same id for the same name, so that links keep working when the data is made again. */
export function idOf(name: string): string {
  const hex = hash("sha256", `meedoen seed ${name}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
