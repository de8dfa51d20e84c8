import type { AnyDocument, DocumentKind } from "../documents/document-kind";

/** Values of a facet that fit in one byte each. */
const mostValues = 256;
const known = new WeakMap<object, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/**
 * Which byte stands for which value. A facet with a longer list of values than bits have room for is a string of bytes in a row: short
 * enough for the index that finds what is near, and counted by the program instead of the database.
 */
export function codesOf(kind: DocumentKind): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const before = known.get(kind);
  if (before) return before;
  const codes = new Map(Object.entries(kind.coded).map(([facet, coded]) => [facet, new Map(coded!.values.map((value, at) => [value, at]))]));
  for (const [facet, values] of codes) if (values.size > mostValues) throw new Error(`${facet} of ${kind.name} has ${values.size} values, and ${mostValues} fit.`);
  known.set(kind, codes);
  return codes;
}

export const codeColumn = (facet: string) => `${facet}_codes`;
export const codeColumns = (kind: DocumentKind): string[] => Object.keys(kind.coded).map(codeColumn);

/** The bytes of a document, as the text of a `bytea`. */
export function codesOfDocument(kind: DocumentKind, document: AnyDocument): Record<string, string> {
  const columns = [...codesOf(kind)].map(([facet, codes]) => {
    const bytes = kind.facets[facet]!(document).flatMap((value) => codes.get(value) ?? []);
    return [codeColumn(facet), `\\x${Buffer.from(bytes).toString("hex")}`] as const;
  });
  return Object.fromEntries(columns);
}
