import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMunicipalityName, municipalityPlaces } from "./municipalities";
import { neighbourhoods } from "./neighbourhoods";
import { otherPlaceNames } from "./other-place-names";
import { placeKey } from "./place-key";
import { findPlace, otherPlaceNamesOf, places } from "./places";
import { travelMinutes } from "./travel";

describe("the list of places", () => {
  it("holds some 1,400 places inside the Netherlands, each name once", () => {
    expect(places.length).toBeGreaterThan(1350);
    expect(new Set(places.map(({ name }) => placeKey(name))).size).toBe(places.length);
    for (const { name, lat, lon } of places) {
      expect(lat > 50.7 && lat < 53.6 && lon > 3.3 && lon < 7.3, name).toBe(true);
    }
  });

  it("knows neighbourhoods, each of one town, and none that is a place of its own", () => {
    const names = Object.values(neighbourhoods).flat().map(placeKey);
    expect(new Set(names).size).toBe(names.length);
    for (const [town, parts] of Object.entries(neighbourhoods)) for (const part of parts) expect(findPlace(part)?.name, part).toBe(town);
    expect(places.filter(({ name }) => names.includes(placeKey(name)))).toEqual([]);
  });

  it("has other names only for places that exist, and never the name of a real place", () => {
    for (const [otherName, name] of Object.entries(otherPlaceNames)) {
      expect(places.some((place) => place.name === name), name).toBe(true);
      expect(places.some((place) => placeKey(place.name) === placeKey(otherName)), otherName).toBe(false);
    }
  });
});

describe("finding a place", () => {
  it("forgives how a name is typed", () => {
    const typed = {
      "den haag": "Den Haag",
      "s-Gravenhage": "Den Haag",
      "’s gravenhage": "Den Haag",
      "den bosch": "'s-Hertogenbosch",
      "  SCHIEDAM ": "Schiedam",
      "capelle a/d ijssel": "Capelle aan den IJssel",
      "Capelle aan de IJssel": "Capelle aan den IJssel",
      "bergen-op-zoom": "Bergen op Zoom",
      "Rijswijk (noord brabant)": "Rijswijk (Noord-Brabant)",
    };
    for (const [text, name] of Object.entries(typed)) expect(findPlace(text)?.name, text).toBe(name);
  });

  it("finds every place by its own name", () => {
    fc.assert(fc.property(fc.constantFrom(...places), (place) => findPlace(place.name.toUpperCase())?.name === place.name));
  });

  it("says so when there is no such place", () => {
    expect(findPlace("Nergenshuizen")).toBeNull();
    expect(findPlace("")).toBeNull();
    expect(findPlace("!?")).toBeNull();
  });

  it("gives the larger of two places with the same name, and a town before a district", () => {
    expect(findPlace("Rijswijk")?.province).toBe("Zuid-Holland");
    expect(findPlace("Hengelo")?.province).toBe("Overijssel");
    expect(findPlace("Bloemendaal")?.province).toBe("Noord-Holland");
  });
});

describe("other names", () => {
  it("are told by the place, neighbourhoods among them, and each leads back to it", () => {
    expect(otherPlaceNamesOf(findPlace("Schiedam")!)).toEqual(expect.arrayContaining(["Kethel", "Woudhoek"]));
    for (const place of places) for (const name of otherPlaceNamesOf(place)) expect(findPlace(name), name).toBe(place);
  });
});

describe("municipalities", () => {
  it("list only places that exist, each in one municipality", () => {
    const names = Object.values(municipalityPlaces).flat();
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findPlace(name)?.name, name).toBe(name);
  });

  it("are found by any name of the place, and unknown elsewhere", () => {
    expect(findMunicipalityName("kethel")).toBe("Schiedam");
    expect(findMunicipalityName("arkel")).toBe("Molenlanden");
    expect(findMunicipalityName("Hardinxveld-Giessendam")).toBe("Hardinxveld-Giessendam");
    expect(findMunicipalityName("Groningen")).toBeNull();
    expect(findMunicipalityName("Nergenshuizen")).toBeNull();
  });
});

describe("travel minutes", () => {
  it("are those people know by bicycle", () => {
    expect([2.4, 1.1, 4.6].map((km) => travelMinutes(km, "bike"))).toEqual([9, 4, 17]);
  });

  it("are never less than one, and never fewer for a longer way", () => {
    expect(travelMinutes(0, "walk")).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 150, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), (km, more) => {
        expect(travelMinutes(km + more, "public-transport")).toBeGreaterThanOrEqual(travelMinutes(km, "public-transport"));
      }),
    );
  });
});
