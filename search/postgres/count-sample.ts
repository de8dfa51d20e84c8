import type { DocumentKind } from "../documents/document-kind";
import { bitsOf } from "./facet-bits";
import { codesOf } from "./facet-codes";

type Asked = { facets: readonly string[]; /** facets with a choice, in the order of the statement */ chosen: readonly string[] };

/**
 * Counts the facets of a sample as `searchSql` packs it: per hit eight bytes of bits, four of missed choices, and per longer facet two
 * for its length and then its codes. A hit that misses a choice counts only in the facet of that choice.
 * @returns per facet the number of hits per value; values that nobody has are left out
 */
export function countSample(kind: DocumentKind, { facets, chosen }: Asked, sample: Uint8Array): Map<string, Map<string, number>> {
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength);
  const asked = new Set(facets);
  const fixed = [...bitsOf(kind)].filter(([facet]) => asked.has(facet));
  const coded = facets.filter((facet) => facet in kind.coded);
  const perBit = new Uint32Array(64);
  const perCode = new Map(coded.map((facet) => [facet, new Uint32Array(256)]));
  /** the bits that count of a hit that misses nothing, or only the choice at this place */
  const allowed = [maskOf(fixed), ...chosen.map((only) => maskOf(fixed.filter(([facet]) => facet === only)))];
  for (let at = 0; at < view.byteLength; ) {
    const [high, low, missed] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
    at += 12;
    const only = missed === 0 ? 0 : 32 - Math.clz32(missed);
    const mask = allowed[only]!;
    addBits(perBit, 0, low & mask.low);
    addBits(perBit, 32, high & mask.high);
    for (const facet of coded) {
      const until = at + 2 + view.getUint16(at);
      const counts = perCode.get(facet)!;
      if (only === 0 || chosen[only - 1] === facet) for (let code = at + 2; code < until; code += 1) counts[sample[code]!]! += 1;
      at = until;
    }
  }
  const named = (values: ReadonlyMap<string, number>, counts: Uint32Array) => new Map([...values].flatMap(([value, place]) => (counts[place]! > 0 ? [[value, counts[place]!] as const] : [])));
  return new Map([...fixed.map(([facet, values]) => [facet, named(values, perBit)] as const), ...coded.map((facet) => [facet, named(codesOf(kind).get(facet)!, perCode.get(facet)!)] as const)]);
}

function maskOf(facets: readonly (readonly [string, ReadonlyMap<string, number>])[]): { low: number; high: number } {
  const mask = { low: 0, high: 0 };
  for (const [, values] of facets) for (const bit of values.values()) mask[bit < 32 ? "low" : "high"] |= 1 << (bit % 32);
  return mask;
}

/** One more for each bit that is set. */
function addBits(counts: Uint32Array, from: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) counts[from + 31 - Math.clz32(left & -left)]! += 1;
}
