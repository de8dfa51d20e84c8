import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKm } from "./geography";
import { beside, boundsOf, directions, drawnAround, isDrawable, kmAcross, larger, pieceAddress, pieceAround, readPiece, shareOf, squareOf, squaresPerSide, wholeMap, type Direction, type MapPiece } from "./map-piece";
import { findPlace, places } from "./places";

const point = fc.record({ lat: fc.double({ min: 50.72, max: 53.58, noNaN: true }), lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }) });
const piece: fc.Arbitrary<MapPiece> = fc.integer({ min: 1, max: wholeMap.size }).chain((size) => fc.record({ x: fc.integer({ min: 0, max: wholeMap.size - size }), y: fc.integer({ min: 0, max: wholeMap.size - size }), size: fc.constant(size) }));
const contains = (one: MapPiece, at: { lat: number; lon: number }) => {
  const { x, y } = shareOf(one, at);
  return x >= 0 && x < 1 && y >= 0 && y < 1;
};
const holds = (one: MapPiece, other: MapPiece) => one.x <= other.x && one.y <= other.y && other.x + other.size <= one.x + one.size && other.y + other.size <= one.y + one.size;

describe("a piece of the map", () => {
  it("reads its own address again, and no other words, numbers or places", () => {
    fc.assert(fc.property(piece, (one) => void expect(readPiece(pieceAddress(one))).toEqual(one)));
    for (const address of ["", "1-2", "1-2-0", "0-0-1297", "1296-0-1", "-1-0-6", "a-b-c", "1-2-3-4", "1e1-2-3", "0-0-1296 "]) expect(readPiece(address), address).toBeNull();
  });

  it("of the whole country has every place in it", () => {
    for (const place of places) expect(contains(wholeMap, place), place.name).toBe(true);
  });

  it("is as wide as it is high, to within four parts in a hundred", () => {
    fc.assert(fc.property(piece, (one) => {
      const { south, north, west } = boundsOf(one);
      const high = distanceInKm({ lat: south, lon: west }, { lat: north, lon: west });
      expect(Math.abs(kmAcross(one) / high - 1)).toBeLessThan(0.04);
    }));
  });

  it("falls apart into squares without a gap: each point in it lies in one of them", () => {
    fc.assert(fc.property(piece.map(drawnAround), point, (one, at) => {
      const squares = Array.from({ length: squaresPerSide ** 2 }, (_, index) => squareOf(one, index % squaresPerSide, Math.floor(index / squaresPerSide)));
      for (const square of squares) expect(readPiece(pieceAddress(square))).toEqual(square);
      expect(squares.filter((square) => contains(square, at))).toHaveLength(contains(one, at) ? 1 : 0);
    }));
  });

  it("is drawn itself, or in the smallest piece around it that can be", () => {
    fc.assert(fc.property(piece, (one) => {
      const drawn = drawnAround(one);
      expect(isDrawable(drawn)).toBe(true);
      expect(holds(drawn, one)).toBe(true);
    }));
  });

  it("grows until nothing is left to choose, around its own middle", () => {
    fc.assert(fc.property(piece.map(drawnAround), (one) => {
      let at: MapPiece | null = one;
      let times = 0;
      while (at && times < 10) {
        const next: MapPiece | null = larger(at);
        if (next) {
          expect(next.size).toBeGreaterThanOrEqual(at.size * 2);
          expect(isDrawable(next)).toBe(true);
        }
        at = next;
        times += 1;
      }
      expect(at).toBeNull();
    }));
  });

  it("moves half its side, inside the country, to one that can be drawn, and back", () => {
    const back: Record<Direction, Direction> = { north: "south", south: "north", west: "east", east: "west" };
    fc.assert(fc.property(piece.map(drawnAround), fc.constantFrom(...(Object.keys(directions) as Direction[])), (one, direction) => {
      const moved = beside(one, direction);
      if (!moved) return;
      expect(isDrawable(moved)).toBe(true);
      expect(readPiece(pieceAddress(moved))).toEqual(moved);
      expect(beside(moved, back[direction])).toEqual(one);
    }));
  });

  it("around some points holds them all, and is no larger than it must be", () => {
    fc.assert(fc.property(fc.array(point, { maxLength: 5 }), (points) => {
      const around = pieceAround(points);
      expect(isDrawable(around)).toBe(true);
      for (const at of points) expect(contains(around, at)).toBe(true);
    }));
    expect(pieceAround([])).toEqual(wholeMap);
    expect(kmAcross(pieceAround([findPlace("Schiedam")!, findPlace("Vlaardingen")!]))).toBeLessThan(20);
  });
});
