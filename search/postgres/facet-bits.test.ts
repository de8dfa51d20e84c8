import { expect, it } from "vitest";
import { vacancyDocument } from "../../tests/contract/search-documents.ts";
import { kindNames, kindOf } from "../documents/kinds";
import { vacancyKind } from "../documents/vacancy";
import { bitsOf, bitsOfDocument, maskOf } from "./facet-bits";
import { rowForm } from "./store-sql";

/** Rows that were written keep their bits: whoever changes this list raises `rowForm`, so that rows are made anew. */
const layoutOfForm4 = {
  vacancy: { sector: 14, hours: 5, day: 7, part: 4, kind: 5, pay: 3, help: 7, dutch: 5, trait: 2 },
  talent: { sector: 14, hours: 5, day: 7, part: 4, dutch: 5 },
};
const firstAndLast = { sector: ["green", "community"], hours: ["1-8", "33-40"], day: ["mon", "sun"] };

it("the bits of each kind are those of this form of rows", () => {
  expect(rowForm).toBe(4);
  const layouts = kindNames.map((name) => [name, Object.fromEntries([...bitsOf(kindOf(name))].map(([facet, values]) => [facet, values.size]))]);
  expect(Object.fromEntries(layouts)).toEqual(layoutOfForm4);
  for (const [facet, ends] of Object.entries(firstAndLast)) {
    const values = [...bitsOf(kindOf("vacancy")).get(facet)!.keys()];
    expect([values[0], values.at(-1)], facet).toEqual(ends);
  }
});

it("each value has a bit of its own", () => {
  for (const name of kindNames) {
    const bits = [...bitsOf(kindOf(name)).values()].flatMap((values) => [...values.values()]);
    expect(new Set(bits).size).toBe(bits.length);
    expect(Math.max(...bits)).toBeLessThan(62);
  }
});

it("a document meets a mask when it has one of its values", () => {
  const bits = BigInt(bitsOfDocument(vacancyKind, vacancyDocument(1, { placeKind: "learning", schoolHours: true })));
  const meets = (facet: string, ...values: string[]) => (bits & BigInt(maskOf(kindOf("vacancy"), facet, values))) !== 0n;
  expect([meets("kind", "learning"), meets("kind", "paid", "learning"), meets("kind", "paid"), meets("trait", "school-hours"), meets("trait", "open-hiring")]).toEqual([true, true, false, true, false]);
  expect(meets("kind", "' or 1 = 1 --")).toBe(false);
});

it("a value that is not in the list is a mistake, not a lost filter", () => {
  expect(() => bitsOfDocument(vacancyKind, vacancyDocument(1, { placeKind: "circus" }))).toThrow("circus");
});
