import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, cellsWithin, distanceBand, distanceInKm } from "./geography";
import { findPlace } from "./places";

const dutchPoint = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

describe("distances", () => {
  it("are those of the map", () => {
    const amsterdam = findPlace("Amsterdam");
    const rotterdam = findPlace("Rotterdam");
    if (!amsterdam || !rotterdam) throw new Error("two large towns are missing");
    expect(distanceInKm(amsterdam, rotterdam)).toBeGreaterThan(55);
    expect(distanceInKm(amsterdam, rotterdam)).toBeLessThan(60);
  });

  it("are the same both ways and zero to itself", () => {
    fc.assert(
      fc.property(dutchPoint, dutchPoint, (a, b) => {
        expect(distanceInKm(a, b)).toBeCloseTo(distanceInKm(b, a), 9);
        expect(distanceInKm(a, a)).toBe(0);
      }),
    );
  });

  it("are told to employers in four bands", () => {
    expect([0, 4.99, 5, 9.99, 10, 25, 25.01].map(distanceBand)).toEqual([
      "under5", "under5", "from5to10", "from5to10", "from10to25", "from10to25", "over25",
    ]);
  });
});

describe("cells", () => {
  it("stay the same for their own centre, and lie within 1.6 km of every point in them", () => {
    fc.assert(
      fc.property(dutchPoint, (point) => {
        const cell = cellOf(point);
        expect(cellOf(cell)).toEqual(cell);
        expect(distanceInKm(point, cell)).toBeLessThan(1.6);
        expect(Number.isSafeInteger(cell.cell) && cell.cell < 2 ** 31).toBe(true);
      }),
    );
  });

  it("differ for neighbours and are about 2 km wide and high", () => {
    const cell = cellOf({ lat: 51.92, lon: 4.4 });
    const east = cellOf({ lat: cell.lat, lon: cell.lon + 0.03 });
    const north = cellOf({ lat: cell.lat + 0.02, lon: cell.lon });
    expect(new Set([cell.cell, east.cell, north.cell]).size).toBe(3);
    for (const neighbour of [east, north]) {
      expect(distanceInKm(cell, neighbour)).toBeGreaterThan(1.9);
      expect(distanceInKm(cell, neighbour)).toBeLessThan(2.4);
    }
  });

  it("within a circle hold every point of the circle", () => {
    fc.assert(
      fc.property(dutchPoint, dutchPoint, fc.double({ min: 0.1, max: 60, noNaN: true }), (centre, direction, km) => {
        const share = Math.min(1, km / Math.max(distanceInKm(centre, direction), 0.001)) * 0.999;
        const point = {
          lat: centre.lat + (direction.lat - centre.lat) * share,
          lon: centre.lon + (direction.lon - centre.lon) * share,
        };
        fc.pre(distanceInKm(centre, point) <= km);
        expect(cellsWithin(centre.lat, centre.lon, km)).toContain(cellOf(point).cell);
      }),
      { numRuns: 200 },
    );
  });

  it("within a circle are in order, without doubles, and none lies far outside", () => {
    fc.assert(
      fc.property(dutchPoint, fc.double({ min: 0.1, max: 40, noNaN: true }), (centre, km) => {
        const cells = cellsWithin(centre.lat, centre.lon, km);
        expect(cells).toEqual([...new Set(cells)].sort((a, b) => a - b));
        const largestArea = Math.PI * (km + 3.2) ** 2;
        expect(cells.length).toBeLessThan(largestArea / 4 + 1);
      }),
      { numRuns: 100 },
    );
  });
});
