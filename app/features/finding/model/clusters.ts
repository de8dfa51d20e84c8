import { shareOf, squareOf, squaresPerSide, type MapPiece } from "~/features/places";

/** What stands in one square of a piece of the map, in one town. Rows count from the south. */
export type SquareCount = { row: number; column: number; place: string; number: number; lat: number; lon: number; id: string | null };

/** All that stands in one square: a group, or one that has its id. */
export type Cluster = {
  column: number;
  /** from the north, as one reads */
  row: number;
  number: number;
  id: string | null;
  /** the town with most of it */
  place: string;
  /** in which third of the square its middle lies: 0, 1 or 2 from the west, and from the north */
  third: { x: number; y: number };
  piece: MapPiece;
};

export type TownCount = { place: string; number: number };

const clamp = (value: number, highest: number) => Math.min(Math.max(0, value), highest);

/** Groups what was counted by the squares of a piece, as one reads: from the north, and from the west. What lies outside is drawn at the edge. */
export function clustersOf(piece: MapPiece, counts: readonly SquareCount[]): Cluster[] {
  const last = squaresPerSide - 1;
  const squares = new Map<number, SquareCount[]>();
  for (const count of counts) {
    const square = (last - clamp(count.row, last)) * squaresPerSide + clamp(count.column, last);
    squares.set(square, [...(squares.get(square) ?? []), count]);
  }
  return [...squares].sort(([one], [other]) => one - other).map(([square, inIt]) => {
    const [row, column] = [Math.floor(square / squaresPerSide), square % squaresPerSide];
    const number = inIt.reduce((sum, one) => sum + one.number, 0);
    const own = squareOf(piece, column, last - row);
    return { column, row, number, id: number === 1 ? inIt[0]!.id : null, place: townsOf(inIt)[0]!.place, third: thirdOf(own, inIt, number), piece: own };
  });
}

function thirdOf(square: MapPiece, counts: readonly SquareCount[], number: number): Cluster["third"] {
  const mean = (read: (count: SquareCount) => number) => counts.reduce((sum, one) => sum + read(one) * one.number, 0) / number;
  const { x, y } = shareOf(square, { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) });
  return { x: clamp(Math.floor(x * 3), 2), y: clamp(Math.floor(y * 3), 2) };
}

/** The towns by how much stands there, the most first. */
export function townsOf(counts: readonly SquareCount[]): TownCount[] {
  const towns = new Map<string, number>();
  for (const { place, number } of counts) towns.set(place, (towns.get(place) ?? 0) + number);
  return [...towns].map(([place, number]) => ({ place, number })).sort((one, other) => other.number - one.number || one.place.localeCompare(other.place, "nl"));
}
