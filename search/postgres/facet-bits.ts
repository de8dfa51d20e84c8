import type { AnyDocument, DocumentKind } from "../documents/document-kind";

/** One bit per value; 62 of them fit in a `bigint` without its sign. */
type Layout = ReadonlyMap<string, ReadonlyMap<string, number>>;

const mostBits = 62;
const layouts = new WeakMap<object, Layout>();

/**
 * Which bit stands for which value. Facets with a short fixed list of values are one number in a row: that is small enough to stand
 * in the index that finds what is near, so that a search can choose and count without looking at the rows themselves.
 */
export function bitsOf(kind: DocumentKind): Layout {
  const known = layouts.get(kind);
  if (known) return known;
  let next = 0;
  const layout = new Map(Object.entries(kind.fixed).map(([facet, values]) => [facet, new Map((values ?? []).map((value) => [value, next++]))]));
  if (next > mostBits) throw new Error(`Facets of ${kind.name} have ${next} fixed values, and ${mostBits} fit.`);
  layouts.set(kind, layout);
  return layout;
}

/** The number of a document, as text: JSON has no 64 bits. */
export function bitsOfDocument<D extends AnyDocument>(kind: DocumentKind<D>, document: D): string {
  let bits = 0n;
  for (const [facet, values] of bitsOf(kind as unknown as DocumentKind)) {
    for (const value of kind.facets[facet]!(document)) {
      const bit = values.get(value);
      if (bit === undefined) throw new Error(`${value} is not among the values of ${facet}.`);
      bits |= 1n << BigInt(bit);
    }
  }
  return bits.toString();
}

/** All of these values together; values that a facet does not have are no bit. */
export function maskOf(kind: DocumentKind, facet: string, values: readonly string[]): string {
  const known = bitsOf(kind).get(facet)!;
  const mask = values.reduce((sum, value) => (known.has(value) ? sum | (1n << BigInt(known.get(value)!)) : sum), 0n);
  return mask.toString();
}
