import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { talentDocument, vacancyDocument } from "../../tests/contract/search-documents.ts";
import { textsOf, weights, type AnyDocument, type Weight } from "../documents/document-kind";
import { kindNames, kindOf } from "../documents/kinds";
import { dutch } from "../language/dutch";
import { codesOf } from "./facet-codes";
import { entriesOf, entryColumnsOf, hasEntryWithSql, idsOfEntries, idsOfEntriesWith } from "./entry-bits";
import { idsOf } from "./root-ids";
import { rowForm } from "./store-sql";

/** Rows that were written keep their bits and bytes: when one of these changes, raise `rowForm`, so that rows are made anew, and put the new sums here. */
const layoutOfForm4 = { vacancy: { columns: 7, sum: "59a6c22da231" }, talent: { columns: 11, sum: "5c48c419adfe" } };

const sumOf = (name: (typeof kindNames)[number]) => {
  const kind = kindOf(name);
  const codes = [...codesOf(kind)].map(([facet, values]) => [facet, [...values.keys()]]);
  return createHash("sha256").update(JSON.stringify([[...kind.textsOfEntries.keys()], codes])).digest("hex").slice(0, 12);
};

it("the bits and bytes of each kind are those of this form of rows", () => {
  expect(rowForm).toBe(4);
  expect(Object.fromEntries(kindNames.map((name) => [name, { columns: entriesOf(dutch, kindOf(name)).columns, sum: sumOf(name) }]))).toEqual(layoutOfForm4);
});

/** As PostgreSQL reads the condition. */
function holds(condition: string, columns: Record<string, string>): boolean {
  if (condition === "false") return false;
  return condition.slice(1, -1).split(" or ").some((part) => {
    const [, column, mask] = /^(entries_\d+) & (\d+) <> 0$/.exec(part)!;
    return (BigInt(columns[column!]!) & BigInt(mask!)) !== 0n;
  });
}

const words = ["schoonmaken", "magazijn", "medewerker", "hond", "kassa", "wandelen", "9schoonmaak", "fietsenmaker", "zzzz"];
const documents: [string, (typeof kindNames)[number], AnyDocument][] = [
  ["a vacancy of two tasks", "vacancy", vacancyDocument(1, { tasks: ["mop-floors", "pick-orders"], motives: ["outdoors"] })],
  ["a vacancy with a task that the vocabulary lost", "vacancy", vacancyDocument(2, { tasks: ["shoe-horses"] })],
  ["a person with wishes", "talent", talentDocument(1, { taskWishes: [{ id: "mop-floors", wish: "like" }, { id: "pick-orders", wish: "can" }, { id: "walk-dogs", wish: "ratherNot" }], leisure: ["walking"] })],
  ["a person without", "talent", talentDocument(2, { taskWishes: [], talents: [], motives: [], leisure: [] })],
];

describe.each(documents)("words of the vocabulary in %s", (_, name, document) => {
  const kind = kindOf(name);
  const entriesAlone = { ...kind, written: () => ({ D: [] }) };
  const columns = entryColumnsOf(dutch, kind, document);
  const rootsAt = (weight: Weight) => new Set(idsOf(textsOf(entriesAlone, document)[weight].flatMap((text) => dutch.analyseText(text))));

  it.each(weights)("are found by the bits where its texts have them (%s)", (weight) => {
    for (const word of words) for (const root of dutch.analyseText(word)) expect(holds(hasEntryWithSql(dutch, kind, [root], [weight]), columns), `${word} as ${root}`).toBe(rootsAt(weight).has(idsOf([root])[0]!));
  });

  it("are found by the numbers of entries where its texts have them anywhere", () => {
    const own = new Set(idsOfEntries(kind.entries(document)));
    const anywhere = new Set(weights.flatMap((weight) => [...rootsAt(weight)]));
    for (const word of words) for (const root of dutch.analyseText(word)) expect(idsOfEntriesWith(dutch, kind, [root]).some((id) => own.has(id)), root).toBe(anywhere.has(idsOf([root])[0]!));
  });
});
