import fc from "fast-check";
import { expect, it } from "vitest";
import { kindNames, kindOf } from "../documents/kinds";
import { countSample } from "./count-sample";
import { bitsOf } from "./facet-bits";
import { codesOf } from "./facet-codes";

type Hit = { values: Record<string, string[]>; missed: number };

/** As the statement of `searchSql` packs it. */
function pack(name: (typeof kindNames)[number], facets: readonly string[], hits: readonly Hit[]): Uint8Array {
  const kind = kindOf(name);
  const parts = hits.flatMap(({ values, missed }) => {
    let bits = 0n;
    for (const [facet, places] of bitsOf(kind)) for (const value of values[facet] ?? []) bits |= 1n << BigInt(places.get(value)!);
    const head = Buffer.alloc(12);
    head.writeBigInt64BE(bits);
    head.writeInt32BE(missed < 0 ? 0 : 1 << missed, 8);
    const codes = facets.filter((facet) => facet in kind.coded).map((facet) => {
      const bytes = (values[facet] ?? []).map((value) => codesOf(kind).get(facet)!.get(value)!);
      return Buffer.from([0, bytes.length, ...bytes]);
    });
    return [head, ...codes];
  });
  return Buffer.concat(parts);
}

it.each(kindNames)("counts what was packed of %s, one hit after another", (name) => {
  const kind = kindOf(name);
  const valuesOf = (facet: string): readonly string[] => kind.fixed[facet] ?? kind.coded[facet]!.values;
  const countable = [...Object.keys(kind.fixed), ...Object.keys(kind.coded)];
  const asked = fc.subarray(countable, { minLength: 1 });
  const chosenOf = fc.subarray(countable, { maxLength: 4 });
  fc.assert(
    fc.property(asked, chosenOf, fc.array(fc.record({ picks: fc.array(fc.nat(10_000), { maxLength: 12 }), missed: fc.integer({ min: -1, max: 3 }) }), { maxLength: 20 }), (facets, chosen, drawn) => {
      const hits = drawn.map(({ picks, missed }): Hit => {
        const values: Record<string, string[]> = {};
        for (const pick of picks) {
          const facet = countable[pick % countable.length]!;
          const value = valuesOf(facet)[Math.floor(pick / countable.length) % valuesOf(facet).length]!;
          values[facet] = [...new Set([...(values[facet] ?? []), value])];
        }
        return { values, missed: Math.min(missed, chosen.length - 1) };
      });
      const expected: Record<string, Record<string, number>> = Object.fromEntries(facets.map((facet) => [facet, {}]));
      for (const { values, missed } of hits) {
        for (const facet of facets) {
          if (missed >= 0 && chosen[missed] !== facet) continue;
          for (const value of values[facet] ?? []) expected[facet]![value] = (expected[facet]![value] ?? 0) + 1;
        }
      }
      const counted = countSample(kind, { facets, chosen }, pack(name, facets, hits));
      expect(Object.fromEntries([...counted].map(([facet, counts]) => [facet, Object.fromEntries(counts)]))).toEqual(expected);
    }),
  );
});
