import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, drawnAround, shareOf, squaresPerSide, wholeMap, type MapPiece } from "~/features/places";
import { clustersOf, townsOf, type SquareCount } from "./clusters";

const towns = ["Schiedam", "Rotterdam", "Gorinchem"];
const piece: fc.Arbitrary<MapPiece> = fc.integer({ min: 1, max: wholeMap.size }).chain((size) => fc.record({ x: fc.integer({ min: 0, max: wholeMap.size - size }), y: fc.integer({ min: 0, max: wholeMap.size - size }), size: fc.constant(size) })).map(drawnAround);

/** Vacancies somewhere in a piece, counted by square and town as the database does. */
const counted = piece.chain((one) => {
  const { south, north, west, east } = boundsOf(one);
  const inside = (low: number, high: number) => fc.double({ min: 0.001, max: 0.999, noNaN: true }).map((share) => low + share * (high - low));
  const vacancy = fc.record({ lat: inside(south, north), lon: inside(west, east), place: fc.constantFrom(...towns), id: fc.uuid() });
  return fc.array(vacancy, { maxLength: 60 }).map((vacancies) => ({ piece: one, vacancies, counts: countLike(one, vacancies) }));
});

type Vacancy = { lat: number; lon: number; place: string; id: string };

function countLike(one: MapPiece, vacancies: readonly Vacancy[]): SquareCount[] {
  const groups = new Map<string, Vacancy[]>();
  for (const vacancy of vacancies) {
    const { x, y } = shareOf(one, vacancy);
    const key = `${Math.floor((1 - y) * squaresPerSide)} ${Math.floor(x * squaresPerSide)} ${vacancy.place}`;
    groups.set(key, [...(groups.get(key) ?? []), vacancy]);
  }
  const mean = (of: readonly Vacancy[], read: (one: Vacancy) => number) => of.reduce((sum, vacancy) => sum + read(vacancy), 0) / of.length;
  return [...groups].map(([key, of]) => {
    const [row, column] = key.split(" ").map(Number) as [number, number];
    return { row, column, place: of[0]!.place, number: of.length, lat: mean(of, ({ lat }) => lat), lon: mean(of, ({ lon }) => lon), id: of.length === 1 ? of[0]!.id : null };
  });
}

describe("groups on a map", () => {
  it("together are all that was found, each square once", () => {
    fc.assert(fc.property(counted, ({ piece: one, vacancies, counts }) => {
      const clusters = clustersOf(one, counts);
      expect(clusters.reduce((sum, { number }) => sum + number, 0)).toBe(vacancies.length);
      expect(new Set(clusters.map(({ row, column }) => `${row} ${column}`)).size).toBe(clusters.length);
    }));
  });

  it("lie inside the map, in a piece that holds exactly what they count", () => {
    fc.assert(fc.property(counted, ({ piece: one, vacancies, counts }) => {
      for (const { row, column, number, piece: square, third } of clustersOf(one, counts)) {
        for (const at of [row, column]) expect(at >= 0 && at < squaresPerSide).toBe(true);
        for (const at of [third.x, third.y]) expect([0, 1, 2]).toContain(at);
        const { south, north, west, east } = boundsOf(square);
        expect(vacancies.filter(({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east)).toHaveLength(number);
      }
    }));
  });

  it("are pins for what stands alone, and no pin is lost", () => {
    fc.assert(fc.property(counted, ({ piece: one, vacancies, counts }) => {
      for (const { id, number } of clustersOf(one, counts)) {
        expect(id !== null).toBe(number === 1);
        if (id) expect(vacancies.map((vacancy) => vacancy.id)).toContain(id);
      }
    }));
  });

  it("stand in the order of reading, and what lies outside stands at the edge", () => {
    fc.assert(fc.property(counted, ({ piece: one, counts }) => {
      const order = clustersOf(one, counts).map(({ row, column }) => row * squaresPerSide + column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }));
    const [far] = clustersOf(wholeMap, [{ row: 9, column: -3, place: "Oslo", number: 2, lat: 59.9, lon: 1, id: null }]);
    expect(far).toMatchObject({ row: 0, column: 0, number: 2 });
  });
});

it("the list of towns says the same as the map, the most first", () => {
  fc.assert(fc.property(counted, ({ vacancies, counts }) => {
    const list = townsOf(counts);
    expect(list).toHaveLength(new Set(vacancies.map(({ place }) => place)).size);
    for (const { place, number } of list) expect(number).toBe(vacancies.filter((vacancy) => vacancy.place === place).length);
    expect(list.map(({ number }) => number)).toEqual(list.map(({ number }) => number).sort((a, b) => b - a));
  }));
});
