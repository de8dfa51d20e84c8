import { describe, expect, it } from "vitest";
import { readIntent } from "#search/language/intent";
import { findPlace } from "~/features/places";
import { workDistances } from "./model/choices";
import { suggestionsFor } from "./suggestions";

const names = (what: Parameters<typeof suggestionsFor>[0], typed: string) => suggestionsFor(what, typed, "nl").map(({ name }) => name);

describe("suggestions of a box for work", () => {
  it("have places, after work that begins so", () => {
    expect(names("work", "Rotterd")).toEqual(["in Rotterdam"]);
    const mixed = names("work", "scho");
    expect(mixed[0]).toBe("Schoonmaak en was");
    expect(mixed.at(-1)).toMatch(/^in Schoon/);
  });

  it("forgive a slip in work and in a place", () => {
    expect(names("work", "schonmaak")[0]).toBe("Schoonmaak en was");
    expect(names("work", "Roterdam")[0]).toBe("in Rotterdam");
    expect(names("work", "vlaardngen")[0]).toBe("in Vlaardingen");
  });

  it("know a district by its town", () => {
    expect(suggestionsFor("work", "woudho", "nl")[0]).toEqual({ name: "in Schiedam", meant: "Woudhoek" });
  });

  it("take a place after words about work", () => {
    expect(names("work", "poetsen rott")[0]).toBe("poetsen in Rotterdam");
    expect(names("work", "poetsen in gor")[0]).toBe("poetsen in Gorinchem");
    expect(names("work", "tuin bergen op")[0]).toBe("tuin in Bergen op Zoom");
  });

  it("are read as a place when they are sent, whatever the name", () => {
    for (const typed of ["bes", "hee", "den", "rij", "oss", "'s-h", "zee", "ede", "epe"]) {
      for (const name of names("work", typed).filter((one) => one.startsWith("in "))) {
        const intent = readIntent(name, workDistances);
        expect(findPlace(intent?.place ?? "")?.name, name).toBe(name.slice(3));
        expect(intent?.text, name).toBe("");
      }
    }
  });

  it("are no more than eight, and none for a letter", () => {
    for (const typed of ["sch", "ver", "win", "aan"]) expect(names("work", typed).length).toBeLessThanOrEqual(8);
    expect(names("work", "s")).toEqual([]);
    expect(names("work", "   ")).toEqual([]);
  });
});

it("a box for people suggests no places: where somebody lives is nothing to search by name", () => {
  expect(names("people", "Rotterd")).toEqual([]);
  expect(names("people", "schoonm").length).toBeGreaterThan(0);
});

describe("suggestions of the box for a place", () => {
  it("are places alone, the largest first", () => {
    expect(names("place", "rot")[0]).toBe("Rotterdam");
    expect(names("place", "den")[0]).toBe("Den Haag");
    expect(names("place", "schoonmaken")).toEqual([]);
  });

  it("are names that are known", () => {
    for (const typed of ["sch", "gor", "amst", "ber", "papendrect"]) for (const name of names("place", typed)) expect(findPlace(name)?.name).toBe(name);
  });
});
