import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKm } from "./geography";
import { cornersAround, ringsAround, scaleOf, townNames } from "./map-marks";
import { sketchMap } from "./map-sketch";
import { boundsOf, drawnAround, shareOf, squaresPerSide, wholeMap, type MapPiece } from "./map-piece";
import { findPlace, places } from "./places";

const point = fc.record({ lat: fc.double({ min: 50.75, max: 53.5, noNaN: true }), lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }) });
const piece: fc.Arbitrary<MapPiece> = fc.integer({ min: 1, max: wholeMap.size }).chain((size) => fc.record({ x: fc.integer({ min: 0, max: wholeMap.size - size }), y: fc.integer({ min: 0, max: wholeMap.size - size }), size: fc.constant(size) })).map(drawnAround);

describe("rings", () => {
  it("go through points at their distance, and are told only when they show", () => {
    fc.assert(fc.property(piece, point, (one, from) => {
      const { south, north, west, east } = boundsOf(one);
      for (const { km, x, y, width, height } of ringsAround(one, from)) {
        const there = { lat: north - y * (north - south), lon: west + (x + width) * (east - west) };
        expect(Math.abs(distanceInKm(from, there) / km - 1)).toBeLessThan(0.01);
        expect(Math.abs(distanceInKm(from, { ...from, lat: from.lat + height * (north - south) }) / km - 1)).toBeLessThan(0.01);
        // some step of the ring lies on the map
        const steps = Array.from({ length: 3600 }, (_, at) => (at / 3600) * 2 * Math.PI).map((turn) => [x + width * Math.cos(turn), y + height * Math.sin(turn)] as const);
        expect(steps.some(([atX, atY]) => atX > -0.01 && atX < 1.01 && atY > -0.01 && atY < 1.01)).toBe(true);
      }
    }));
  });

  it("lie within their corners", () => {
    const from = findPlace("Schiedam")!;
    for (const corner of cornersAround(from, 10)) expect(distanceInKm(from, corner)).toBeCloseTo(10 * Math.SQRT2, 1);
  });
});

it("the scale is a round number of km, never more than three tenths of the map", () => {
  fc.assert(fc.property(piece, (one) => {
    const { km, share } = scaleOf(one);
    const { south, north, west, east } = boundsOf(one);
    expect(share).toBeLessThanOrEqual(0.3);
    expect(km / share).toBeCloseTo(distanceInKm({ lat: (south + north) / 2, lon: west }, { lat: (south + north) / 2, lon: east }), 0);
  }));
});

describe("names of towns", () => {
  it("stand in the square of the town, one to a square, and never where something else stands", () => {
    fc.assert(fc.property(piece, fc.array(point, { maxLength: 8 }), (one, taken) => {
      const names = townNames(one, taken);
      const squareOf = (at: { lat: number; lon: number }) => [Math.floor(shareOf(one, at).x * squaresPerSide), Math.floor(shareOf(one, at).y * squaresPerSide)].join(" ");
      expect(new Set(names.map(({ column, row }) => `${column} ${row}`)).size).toBe(names.length);
      for (const { name, column, row } of names) {
        expect(squareOf(places.find((place) => place.name === name)!)).toBe(`${column} ${row}`);
        expect(taken.map(squareOf)).not.toContain(`${column} ${row}`);
      }
      const main = names.filter(({ isMain }) => isMain);
      expect(main.length).toBeLessThanOrEqual(5);
      for (const { column, row } of main) expect(main.some((other) => other.row === row && other.column === column + 1)).toBe(false);
    }));
  });
});

it("a sketch points only at what lies on it", () => {
  const [schiedam, groningen] = [findPlace("Schiedam")!, findPlace("Groningen")!];
  const near: MapPiece = drawnAround({ x: 390, y: 530, size: 12 });
  expect(sketchMap(near, { from: groningen, work: schiedam }).spots.map(({ kind }) => kind)).toEqual(["work"]);
  expect(sketchMap(wholeMap, { from: groningen, work: schiedam }).spots.map(({ kind }) => kind)).toEqual(["person", "work"]);
  expect(sketchMap(wholeMap, { from: null })).toMatchObject({ spots: [], rings: [] });
});
