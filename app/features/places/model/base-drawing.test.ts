import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawBase, drawingSide } from "./base-drawing";
import { borders, outlines } from "./borders";
import { places } from "./places";
import { pieceAround, wholeMap, type MapPiece } from "./map-piece";

const packed = (piece: MapPiece) => gzipSync(drawBase(piece)).length;

/** The corners of the land of a drawing, line by line. */
function linesOf(drawing: string): [number, number][][] {
  const path = /id="land"[^>]*><path[^>]* d="([^"]*)"/.exec(drawing)![1]!;
  return path.split("z").filter(Boolean).map((line) => {
    const numbers = line.match(/-?\d+/g)!.map(Number);
    const points: [number, number][] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + numbers[at]!, y + numbers[at + 1]!]);
    }
    return points;
  });
}

/** Whether a point lies on land: a line from it to the side crosses the edges an odd number of times. */
function isLand(lines: [number, number][][], [px, py]: [number, number]): boolean {
  const crossings = lines.flatMap((line) => line.filter(([x, y], at) => {
    const [bx, by] = line.at(at - 1)!;
    return y > py !== by > py && px < ((bx - x) * (py - y)) / (by - y) + x;
  }));
  return crossings.length % 2 === 1;
}

describe("the base drawing", () => {
  it("has closed outlines, and borders that are lines", () => {
    for (const line of outlines) expect(line[0]).toEqual(line.at(-1));
    expect(borders.length).toBeGreaterThan(500);
  });

  it("is light, for the country and for pieces of it", () => {
    expect(packed(wholeMap)).toBeLessThan(12_000);
    for (const size of [36, 216, 432]) expect(packed({ x: 432, y: 432, size })).toBeLessThan(9_000);
  });

  it("shows land where people live, and water in the IJsselmeer and the North Sea", () => {
    const land = linesOf(drawBase(wholeMap));
    const at = (lat: number, lon: number): [number, number] => [((lon - 2.9200005) / (1296 * 0.003667)) * drawingSide, drawingSide - ((lat - 50.690003) / (1296 * 0.00225)) * drawingSide];
    for (const name of ["Schiedam", "Gorinchem", "Utrecht", "Groningen", "Maastricht", "Lelystad"]) {
      const { lat, lon } = places.find((place) => place.name === name)!;
      expect(isLand(land, at(lat, lon)), name).toBe(true);
    }
    expect(isLand(land, at(52.8, 5.3)), "IJsselmeer").toBe(false);
    expect(isLand(land, at(52.5, 3.8)), "North Sea").toBe(false);
  });

  it("is whole land in a piece that lies within it, and empty at sea", () => {
    const { lat, lon } = places.find(({ name }) => name === "Apeldoorn")!;
    expect(isLand(linesOf(drawBase(pieceAround([{ lat, lon }]))), [drawingSide / 2, drawingSide / 2])).toBe(true);
    expect(drawBase({ x: 0, y: 900, size: 36 })).toContain('d=""');
  });
});
