import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vacancyKind } from "../documents/vacancy";
import { workFilters } from "~/features/finding/model/filters";
import { readIntent } from "./intent";
import { intentWords } from "./intent-words";

const distances = [5, 10, 15, 25, 50];
const read = (text: string) => readIntent(text, distances);

describe("what a question says beside the work", () => {
  it.each([
    ["schoonmaak schiedam", { text: "schoonmaak", place: "schiedam", km: 15 }],
    ["werk in Gorinchem", { text: "", place: "Gorinchem", km: 15 }],
    ["tuin bij Capelle aan den IJssel", { text: "tuin", place: "Capelle aan den IJssel", km: 15 }],
    ["inpakken binnen 10 km van Dordrecht", { text: "inpakken", place: "Dordrecht", km: 10 }],
    ["kok max 20km rond Rotterdam", { text: "kok", place: "Rotterdam", km: 25 }],
    ["zorg gorkum", { text: "zorg", place: "gorkum", km: 15 }],
    ["tuin Holy", { text: "tuin", place: "Holy", km: 15 }],
    ["'s avonds in de horeca", { text: "horeca", chosen: { part: ["evening"] } }],
    ["weekend werk", { text: "", chosen: { day: ["sat", "sun"] } }],
    ["Werk onder schooltijd", { text: "", chosen: { trait: ["school-hours"] } }],
    ["woensdag of vrijdag in de winkel", { text: "winkel", chosen: { day: ["wed", "fri"] } }],
    ["8 uur per week zorg", { text: "zorg", chosen: { hours: ["1-8"] } }],
    ["16-24 uur magazijn", { text: "magazijn", chosen: { hours: ["9-16", "17-24"] } }],
    ["20 tot 30 uur", { text: "", chosen: { hours: ["17-24", "25-32"] } }],
    ["parttime kassa", { text: "kassa", chosen: { hours: ["9-16", "17-24", "25-32"] } }],
    ["vrijwilliger in het verpleeghuis", { text: "verpleeghuis", chosen: { kind: ["volunteering"] } }],
    ["werken en leren techniek", { text: "techniek", chosen: { kind: ["learning"] } }],
    ["inpakken zonder Nederlands", { text: "inpakken", chosen: { dutch: ["0"] } }],
    ["magazijn geen ervaring nodig", { text: "magazijn", chosen: {} }],
    ["keuken zonder diploma in Schiedam 's avonds", { text: "keuken", place: "Schiedam", km: 15, chosen: { part: ["evening"] } }],
  ])("is read from %j", (text, expected) => {
    expect(read(text)).toEqual({ place: null, km: null, chosen: {}, ...expected });
  });

  it.each(["schoonmaak", "avondschoonmaak", "iets met dieren", "huizen schoonmaken", "de beste kok", "vanaf 8 uur kok", "500 uur", "in de bouw", "", "%00", "'; drop table"])("is not made up for %j", (text) => {
    expect(read(text)).toBeNull();
  });

  it("takes a name that is also a word only for a place when it is written as one", () => {
    expect(read("schoonmaak in Huizen")).toMatchObject({ text: "schoonmaak", place: "Huizen" });
    expect(read("schoonmaak in huizen")).toBeNull();
  });

  it("is nothing new in the words that are left, so that reading ends", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("tuin", "in", "Schiedam", "avond", "8", "uur", "zonder", "nederlands", "op", "woensdag", "binnen", "10", "km", "kok"), { maxLength: 12 }), (words) => {
      let left = words.join(" ");
      for (let rounds = 0; rounds < 13; rounds += 1) {
        const intent = read(left);
        if (!intent) return;
        expect(intent.text.length).toBeLessThan(left.length);
        left = intent.text;
      }
      expect.unreachable();
    }));
  });

  it("speaks only of what the page can filter", () => {
    for (const line of intentWords.split("\n").filter((one) => one.trim())) {
      const [facet, ...values] = line.split("|")[0]!.trim().split(/\s+/);
      if (facet === "nothing") continue;
      expect(Object.keys(vacancyKind.facets)).toContain(facet);
      const known: readonly string[] = workFilters.find((filter) => filter.facet === facet)!.values;
      for (const value of values) expect(known, line).toContain(value);
    }
  });
});
