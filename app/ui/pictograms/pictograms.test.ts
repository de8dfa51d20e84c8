import { describe, expect, it } from "vitest";
import { artwork } from "./artwork";
import { drawArtwork } from "./draw";
import { pictogramNames } from "./names";

describe("pictograms", () => {
  it("has artwork of at least two layers or inks for every name", () => {
    const poor = pictogramNames.filter((name) => drawArtwork(artwork[name]).split("<path").length < 3);
    expect(poor).toEqual([]);
  });

  it("gives every name once", () => {
    expect(new Set(pictogramNames).size).toBe(pictogramNames.length);
  });

  it("prints at most one crossing in a drawing", () => {
    const crossings = (name: (typeof pictogramNames)[number]) =>
      artwork[name].filter((layer) => layer.kind === "cross").length;
    expect(pictogramNames.filter((name) => crossings(name) > 1)).toEqual([]);
  });

  it("uses both inks in every drawing", () => {
    const lacks = (markup: string) => !/-person-color/.test(markup) || !/-(work|solid|match)-color/.test(markup);
    expect(pictogramNames.filter((name) => lacks(drawArtwork(artwork[name])))).toEqual([]);
  });

  it("stays inside the square of 48 units", () => {
    const outside = (path: string) =>
      (path.match(/[MLHVC](-?[\d.]+[ -]?)+/g) ?? []).some((part) =>
        (part.match(/-?\d+(\.\d+)?/g) ?? []).map(Number).some((value) => value < -1 || value > 49),
      );
    const paths = (name: (typeof pictogramNames)[number]) =>
      artwork[name].flatMap((layer) => (layer.kind === "cross" ? [...layer.person, ...layer.work] : layer.paths));
    expect(pictogramNames.filter((name) => paths(name).some(outside))).toEqual([]);
  });
});
