import { describe, expect, it } from "vitest";
import type { KindName } from "#search/documents/document-kind";
import type { Facets } from "#search/documents/kinds";
import { emptyQuery, type SearchEngine, type SearchQuery } from "#search/engine";
import { findPlace } from "~/features/places";
import { numberOf, talentDocument, vacancyDocument } from "./search-documents.ts";

const company = "11111111-1111-7111-8111-111111111111";

/** The documents that every engine gets before the contract is tried. */
export const vacancyDocuments = [
  vacancyDocument(1, { title: "Schoonmaker in een school", tasks: ["sweep-floors", "clean-toilets"], dayParts: ["mon-evening"], offers: ["harrie"] }),
  vacancyDocument(2, { title: "Magazijnmedewerker", tasks: ["pick-orders", "pack-boxes"], place: "Rotterdam", dutchLevel: 0 }),
  vacancyDocument(3, { title: "Rijden op de heftruck", tasks: ["drive-forklift"], place: "Gorinchem", licences: ["forklift"], hoursMin: 32, hoursMax: 40 }),
  vacancyDocument(4, { title: "Hulp in de tuin", tasks: ["weed-beds", "trim-hedges"], place: "Vlaardingen", placeKind: "volunteering", remuneration: "none", hoursMin: 4, hoursMax: 8, employer: "Buurttuin 't Hof" }),
  vacancyDocument(5, { title: "Orders verzamelen", tasks: ["pick-orders"], place: "Groningen", schoolHours: true }),
  vacancyDocument(6, { title: "Ramen wassen", tasks: ["wash-windows"], place: "Schiedam", dutchLevel: 3, dayParts: ["tue-morning", "wed-afternoon"] }),
];

export const talentDocuments = [
  talentDocument(1, { taskWishes: [{ id: "sweep-floors", wish: "like" }, { id: "pick-orders", wish: "ratherNot" }], talents: ["calm"] }),
  talentDocument(2, { taskWishes: [{ id: "pick-orders", wish: "like" }], place: "Rotterdam", radiusKm: 3, experience: ["Vrijwilliger bij de voedselbank"] }),
  talentDocument(3, { taskWishes: [{ id: "drive-forklift", wish: "can" }], place: "Gorinchem", radiusKm: 50, licences: ["forklift"], dutchLevel: 4 }),
  talentDocument(4, { taskWishes: [{ id: "weed-beds", wish: "like" }], hiddenFrom: [company] }),
  talentDocument(5, { taskWishes: [{ id: "weed-beds", wish: "can" }], place: "Groningen", radiusKm: 250, dutchLevel: null, hoursMin: null, hoursMax: null }),
];

export const hostileValues = [`"`, `\\`, `\\" OR id EXISTS OR kind = "`, `' or '1'='1`, `paid"] OR kind IN ["volunteering`, `'); drop table search_vacancy; --`, "{paid,volunteering}", "paid\u0000", "\n OR 1=1", "🧹", `${"a".repeat(5000)}`];

const schiedam = pointOf("Schiedam");

function pointOf(place: string) {
  const { lat, lon } = findPlace(place)!;
  return { latitude: lat, longitude: lon };
}

/** What an engine promises, whichever it is. */
export function describeSearchContract(engine: () => SearchEngine): void {
  async function find<K extends KindName>(kind: K, query: Partial<SearchQuery<Facets[K]>>) {
    const result = await engine().search(kind, { ...emptyQuery, ...query } as SearchQuery<Facets[K]>);
    return { ...result, numbers: result.ids.map(numberOf) };
  }
  const inOrder = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

  describe("words", () => {
    it.each([
      ["poetsen", [1, 6]],
      ["schoonmaak", [1, 6]],
      ["schoonmaakster", [1, 6]],
      ["medewerker", [2, 4, 5]],
      ["magazijn medewerker", [2, 3, 5]],
      ["magazijnmedewerker", [2, 3, 5]],
      ["orderpiker", [2, 5]],
      ["heftruk", [3]],
      ["hetfruck", [3]],
      ["glazenwasser", [6]],
      ["cleaning", [1, 6]],
      ["sprzątanie", [1, 6]],
      ["تنظيف", [1, 6]],
      ["hegg", [4]],
      ["'t hof", [4]],
      ["tuin vlaardingen", [4]],
      ["tuin groningen", []],
      ["Schiedam", [1, 6]],
      ["xqzwv", []],
    ])("finds for %j the vacancies %j", async (text, expected) => {
      const { numbers, total } = await find("vacancy", { text });
      expect(inOrder(numbers)).toEqual(expected);
      expect(total).toBe(numbers.length);
    });

    it("puts a word of the title before the same word in another name, and work beside it last", async () => {
      expect((await find("vacancy", { text: "magazijnmedewerker" })).numbers).toEqual([2, 5, 3]);
    });

    it("finds everything without words, the newest first", async () => {
      expect((await find("vacancy", {})).numbers).toEqual([6, 5, 4, 3, 2, 1]);
    });

    it("sorts hits by age when that is asked", async () => {
      expect((await find("vacancy", { text: "magazijnmedewerker", sort: "newest" })).numbers).toEqual([5, 3, 2]);
    });

    it("marks the words that it found, in the text as it is shown", async () => {
      const { highlights, ids } = await find("vacancy", { text: "heftruk" });
      expect(highlights[ids[0]!]).toContainEqual([{ text: "Rijden op de ", isHit: false }, { text: "heftruck", isHit: true }]);
    });

    it("finds people by what they like and did, never by what they would rather not do", async () => {
      expect((await find("talent", { text: "schoonmaken" })).numbers).toEqual([1]);
      expect((await find("talent", { text: "voedselbank" })).numbers).toEqual([2]);
      expect((await find("talent", { text: "orderpicker" })).numbers).toEqual([2]);
    });
  });

  describe("facets", () => {
    it("takes one of the values within a facet and all facets together", async () => {
      expect(inOrder((await find("vacancy", { chosen: { sector: ["cleaning", "green"] } })).numbers)).toEqual([1, 4, 6]);
      expect((await find("vacancy", { chosen: { sector: ["cleaning", "green"], kind: ["volunteering"] } })).numbers).toEqual([4]);
    });

    it("counts a chosen facet as if it was not chosen, and the others with it", async () => {
      const { facets, total } = await find("vacancy", { chosen: { sector: ["warehouse"] }, facets: ["sector", "kind", "dutch"] });
      expect(total).toBe(3);
      expect(facets.sector).toMatchObject({ warehouse: 3, cleaning: 2, green: 1 });
      expect(facets.kind).toEqual({ paid: 3 });
      expect(facets.dutch).toEqual({ 0: 1, 1: 3, 2: 3, 3: 3, 4: 3 });
    });

    it("counts within the words that were typed", async () => {
      const { facets } = await find("vacancy", { text: "orderpicker", facets: ["task", "trait"] });
      expect(facets).toEqual({ task: { "pick-orders": 2, "pack-boxes": 1 }, trait: { "school-hours": 1 } });
    });

    it("counts nothing that was not asked", async () => {
      expect((await find("vacancy", { chosen: { sector: ["green"] } })).facets).toEqual({});
    });

    it("puts hours in every band that they touch, and unanswered hours in all", async () => {
      expect((await find("vacancy", { chosen: { hours: ["1-8"] } })).numbers).toEqual([4]);
      expect(inOrder((await find("vacancy", { chosen: { hours: ["33-40"] } })).numbers)).toEqual([3]);
      expect((await find("talent", { chosen: { hours: ["33-40"] } })).numbers).toEqual([5]);
    });

    it("shows someone with little Dutch only work that asks no more", async () => {
      expect(inOrder((await find("vacancy", { chosen: { dutch: ["0"] } })).numbers)).toEqual([2]);
      expect(inOrder((await find("vacancy", { chosen: { dutch: ["2"] } })).numbers)).toEqual([1, 2, 3, 4, 5]);
    });

    it("refuses a facet that the documents do not have", async () => {
      await expect(find("talent", { facets: ["kind" as never] })).rejects.toThrow("no facet");
      await expect(find("talent", { chosen: { "placeKinds": ["paid"] } as never })).rejects.toThrow("no facet");
    });
  });

  describe("conditions", () => {
    it("finds what lies within a distance", async () => {
      expect(inOrder((await find("vacancy", { conditions: [{ near: schiedam, km: 6 }] })).numbers)).toEqual([1, 4, 6]);
      expect(inOrder((await find("vacancy", { conditions: [{ near: schiedam, km: 15 }] })).numbers)).toEqual([1, 2, 4, 6]);
      expect(inOrder((await find("vacancy", { conditions: [{ near: schiedam, km: 150 }] })).numbers)).toEqual([1, 2, 3, 4, 6]);
    });

    it("narrows by a piece of the map, and by town", async () => {
      const box = [{ field: "latitude", min: 51.8, max: 52 }, { field: "longitude", min: 4.36, max: 4.45 }];
      expect(inOrder((await find("vacancy", { conditions: box })).numbers)).toEqual([1, 6]);
      expect(inOrder((await find("vacancy", { conditions: [{ field: "place", in: ["Schiedam", "Groningen"] }] })).numbers)).toEqual([1, 5, 6]);
      expect(inOrder((await find("vacancy", { conditions: [...box, { field: "place", in: ["Groningen"] }] })).numbers)).toEqual([]);
    });

    it("finds people whose own radius reaches one of the places of work", async () => {
      expect(inOrder((await find("talent", { conditions: [{ reaches: [schiedam] }] })).numbers)).toEqual([1, 3, 4, 5]);
      expect(inOrder((await find("talent", { conditions: [{ reaches: [schiedam, pointOf("Rotterdam")] }] })).numbers)).toEqual([1, 2, 3, 4, 5]);
      expect(inOrder((await find("talent", { conditions: [{ reaches: [schiedam], km: 5 }] })).numbers)).toEqual([1, 4]);
      expect((await find("talent", { conditions: [{ reaches: [] }] })).total).toBe(0);
    });

    it("leaves out people who hide from a company", async () => {
      expect(inOrder((await find("talent", { conditions: [{ field: "hidden_from", notIn: [company] }] })).numbers)).toEqual([1, 2, 3, 5]);
      expect((await find("talent", { conditions: [{ field: "hidden_from", in: [company] }] })).numbers).toEqual([4]);
    });

    it("filters by numbers and ids", async () => {
      expect(inOrder((await find("vacancy", { conditions: [{ field: "hours_max", max: 8 }] })).numbers)).toEqual([4]);
      expect(inOrder((await find("vacancy", { conditions: [{ field: "hours_min", min: 16, max: 20 }] })).numbers)).toEqual([1, 2, 5, 6]);
      const two = [vacancyDocuments[0]!.id, vacancyDocuments[1]!.id];
      expect(inOrder((await find("vacancy", { conditions: [{ field: "id", in: two }] })).numbers)).toEqual([1, 2]);
      expect(inOrder((await find("vacancy", { conditions: [{ field: "id", notIn: two }] })).numbers)).toEqual([3, 4, 5, 6]);
    });

    it("finds what is newer than a moment, and not what is as old", async () => {
      const fourth = new Date(vacancyDocuments[3]!.publishedAt);
      expect((await find("vacancy", { conditions: [{ newerThan: fourth }] })).numbers).toEqual([6, 5]);
      expect((await find("vacancy", { text: "magazijnmedewerker", conditions: [{ newerThan: fourth }], sort: "newest" })).numbers).toEqual([5]);
      expect((await find("vacancy", { conditions: [{ newerThan: new Date(0) }], limit: 0 })).total).toBe(6);
    });

    it("finds nothing for an empty list, and everything for nothing to leave out", async () => {
      expect((await find("vacancy", { conditions: [{ field: "kind", in: [] }] })).total).toBe(0);
      expect((await find("vacancy", { conditions: [{ field: "kind", notIn: [] }] })).total).toBe(6);
    });

    it("refuses a field that the documents do not have", async () => {
      await expect(find("talent", { conditions: [{ field: "last_name", in: ["x"] }] })).rejects.toThrow("no last_name");
      await expect(find("vacancy", { conditions: [{ field: "kind = 1 or true", in: ["x"] }] })).rejects.toThrow("to filter on");
    });
  });

  describe("hostile input", () => {
    it.each(hostileValues)("is only a value that nothing has: %j", async (value) => {
      expect((await find("vacancy", { chosen: { kind: [value] } })).total).toBe(0);
      expect((await find("vacancy", { conditions: [{ field: "kind", in: [value] }] })).total).toBe(0);
      expect((await find("vacancy", { conditions: [{ field: "kind", notIn: [value] }] })).total).toBe(6);
      expect((await find("vacancy", { conditions: [{ field: "id", in: [value] }] })).total).toBe(0);
      await expect(find("vacancy", { text: value })).resolves.toBeDefined();
    });
  });

  describe("pages", () => {
    it("shows a part of the hits and counts all", async () => {
      const { numbers, total } = await find("vacancy", { offset: 2, limit: 2 });
      expect({ numbers, total }).toEqual({ numbers: [4, 3], total: 6 });
    });

    it("counts without showing", async () => {
      expect(await find("vacancy", { limit: 0, text: "poetsen" })).toMatchObject({ ids: [], total: 2 });
    });

    it("has an end", async () => {
      await expect(find("vacancy", { offset: 990, limit: 20 })).rejects.toThrow(RangeError);
    });
  });
}

/** Four hundred of one word, in shares that a sample can be held against. */
export const manyDocuments = Array.from({ length: 400 }, (_, at) => vacancyDocument(5_000 + at, { title: "Jongleur", placeKind: at % 4 === 0 ? "learning" : "paid", tasks: [at % 2 === 0 ? "sweep-floors" : "pick-orders"] }));

/** What an engine that counts in a sample promises of it, when it has `manyDocuments`. */
export function describeManyHits(engineThatCounts: (mostCounted: number) => SearchEngine): void {
  const ask = (mostCounted: number, chosen: Record<string, string[]> = {}) => engineThatCounts(mostCounted).search("vacancy", { ...emptyQuery, text: "jongleur", chosen, facets: ["kind", "task", "dutch"] });

  it("facets are counted exactly as long as they are not too many", async () => {
    const { total, isSampled, facets } = await ask(400);
    expect([total, isSampled]).toEqual([400, undefined]);
    expect(facets).toMatchObject({ kind: { paid: 300, learning: 100 }, task: { "sweep-floors": 200, "pick-orders": 200 } });
  });

  it("the total is exact and facets are expected from a sample, in two digits", async () => {
    const { total, isSampled, facets } = await ask(150);
    expect([total, isSampled]).toEqual([400, true]);
    for (const [counted, truth] of [[facets.kind!.paid, 300], [facets.kind!.learning, 100], [facets.task!["sweep-floors"], 200]] as const) {
      expect(Math.abs(counted! - truth)).toBeLessThan(60);
      expect(counted).toBe(Number(counted!.toPrecision(2)));
    }
    expect(facets.kind!.volunteering).toBeUndefined();
  });

  it("a narrow choice is counted exactly, whatever else there is", async () => {
    const { total, isSampled, facets } = await ask(310, { kind: ["learning"], task: ["pick-orders"] });
    expect([total, isSampled]).toEqual([0, undefined]);
    expect(facets).toMatchObject({ kind: { paid: 200 }, task: { "sweep-floors": 100 } });
  });
}
