import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { talentKind } from "#search/documents/talent";
import { vacancyKind } from "#search/documents/vacancy";
import { pageAddress, peopleDistances, workDistances, workOrders } from "./choices";
import { peopleCount } from "./counts";
import { peopleFilters, workFilters } from "./filters";
import { addressOf, longestText, partsOf, readAsked, withoutChoices } from "./search-address";

const known = { filters: workFilters, distances: workDistances, orders: workOrders, ofWork: true };
const read = (address: string) => readAsked(new URLSearchParams(address), known);

describe("the address of a search", () => {
  it("holds all that was asked", () => {
    const asked = read("zoek=poetsen&plaats=Schiedam&km=10&reis=bike&begin=maand&sector=cleaning&sector=green&nederlands=1&volgorde=nieuw&pagina=3");
    expect(asked).toEqual({ text: "poetsen", isLiteral: false, typed: "", place: "Schiedam", km: 10, by: "bike", begins: "maand", town: "", piece: null, isMap: false, chosen: { sector: ["cleaning", "green"], dutch: ["1"] }, order: "nieuw", page: 3, vacancy: null });
    expect(addressOf("/werk", workFilters, asked)).toBe("/werk?zoek=poetsen&plaats=Schiedam&km=10&reis=bike&begin=maand&sector=cleaning&sector=green&nederlands=1&volgorde=nieuw&pagina=3");
  });

  it("leaves out what nobody can ask", () => {
    const asked = read(`zoek=%00%0a&km=7&reis=raket&begin=ooit&sector=drop+table&soort=paid&soort=paid&nederlands=1&nederlands=2&volgorde=leeftijd&pagina=-2`);
    expect(asked).toEqual({ text: "", isLiteral: false, typed: "", place: "", km: null, by: null, begins: null, town: "", piece: null, isMap: false, chosen: { kind: ["paid"], dutch: ["1"] }, order: null, page: 1, vacancy: null });
    expect(read("pagina=1e9").page).toBe(50);
    expect(read(`zoek=${"x".repeat(10_000)}`).text).toHaveLength(longestText);
  });

  it("holds nothing of work where people are searched", () => {
    const asked = readAsked(new URLSearchParams("km=10&reis=bike&begin=maand&in=Schiedam&vak=432-432-36&weergave=kaart"), { filters: peopleFilters, distances: peopleDistances, orders: [] });
    expect(addressOf("/bedrijf/mensen", peopleFilters, asked)).toBe("/bedrijf/mensen?km=10");
  });

  it("reads any address, and reads its own the same way again", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom("zoek", "letterlijk", "getypt", "plaats", "km", "reis", "begin", "sector", "taak", "uren", "volgorde", "pagina", "nederlands"), fc.string({ unit: "binary" }))), (pairs) => {
      const asked = readAsked(new URLSearchParams(pairs), known);
      const again = readAsked(new URL(addressOf("/werk", workFilters, asked), "http://localhost").searchParams, known);
      expect(again).toEqual(asked);
    }));
  });

  it("takes each part away by itself", () => {
    const asked = read("zoek=tuin&plaats=Schiedam&km=10&sector=cleaning&sector=green&pagina=4");
    const parts = partsOf(workFilters, asked, "nl");
    expect(parts.map(({ label, rest }) => [label, addressOf("/werk", workFilters, rest)])).toEqual([
      ["“tuin”", "/werk?plaats=Schiedam&km=10&sector=cleaning&sector=green"],
      ["Bij Schiedam", "/werk?zoek=tuin&sector=cleaning&sector=green"],
      ["Binnen 10 km", "/werk?zoek=tuin&plaats=Schiedam&sector=cleaning&sector=green"],
      ["Schoonmaak en was", "/werk?zoek=tuin&plaats=Schiedam&km=10&sector=green"],
      ["Groen en dieren", "/werk?zoek=tuin&plaats=Schiedam&km=10&sector=cleaning"],
    ]);
    expect(addressOf("/werk", workFilters, parts[3]!.alone)).toBe("/werk?sector=cleaning");
    expect(addressOf("/werk", workFilters, withoutChoices(asked))).toBe("/werk");
  });

  it("knows its other pages", () => {
    expect([pageAddress("/werk", 1), pageAddress("/werk", 2), pageAddress("/werk?km=5", 3)]).toEqual(["/werk", "/werk?pagina=2", "/werk?km=5&pagina=3"]);
  });
});

describe("filters", () => {
  it("count facets that the documents have", () => {
    for (const { facet } of workFilters) expect(Object.keys(vacancyKind.facets)).toContain(facet);
    for (const { facet } of peopleFilters) expect(Object.keys(talentKind.facets)).toContain(facet);
  });

  it("of people are only what a card shows, and distances only the limits of the bands (rules 10 and 24)", () => {
    expect(peopleFilters.map(({ facet }) => facet)).toEqual(["sector", "task", "talent", "hours", "dutch"]);
    expect(peopleDistances).toEqual([5, 10, 25]);
  });

  it("have words for every value, in both languages", () => {
    for (const { values, labelOf } of [...workFilters, ...peopleFilters]) {
      for (const value of values) for (const locale of ["nl", "en"] as const) expect(labelOf(value, locale)).toMatch(/^\p{Lu}|^\d/u);
    }
  });
});

it("does not tell a small number of people (rule 24)", () => {
  expect([0, 1, 4, 5, 120].map(peopleCount)).toEqual(["minder dan 5", "minder dan 5", "minder dan 5", "5", "120"]);
});
