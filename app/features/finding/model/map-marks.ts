import { kmAcross, kmPerLatDegree, places, shareOf, squaresPerSide, boundsOf, type Coordinates, type MapPiece } from "~/features/places";

/** A ring of equal distance, in parts of a side of the map. */
export type Ring = { km: number; x: number; y: number; width: number; height: number };

const ringDistances = [5, 10, 25] as const;

/** The rings around a point of which something shows, and that are more than a dot. */
export function ringsAround(piece: MapPiece, from: Coordinates): Ring[] {
  const { south, north, west, east } = boundsOf(piece);
  const { x, y } = shareOf(piece, from);
  const degrees = (km: number) => km / kmPerLatDegree;
  return ringDistances
    .map((km) => ({ km, x, y, width: degrees(km) / Math.cos((from.lat * Math.PI) / 180) / (east - west), height: degrees(km) / (north - south) }))
    .filter(({ width }) => width > 0.04 && width < 1 && x + width > 0 && x - width < 1 && y + width > 0 && y - width < 1);
}

const scales = [1, 2, 5, 10, 25, 50, 100] as const;

/** A bar of a round number of km that is at most three tenths of the map. */
export function scaleOf(piece: MapPiece): { km: number; share: number } {
  const across = kmAcross(piece);
  const km = scales.findLast((one) => one <= across * 0.3) ?? scales[0];
  return { km, share: km / across };
}

export type TownName = { name: string; column: number; row: number };

/** So few people to each km of the side, and a town is too small to be named. */
const peoplePerKm = 150;

/** The largest town of each square where nothing else stands, for who looks where they are. */
export function townNames(piece: MapPiece, taken: readonly { column: number; row: number }[]): TownName[] {
  const isTaken = new Set(taken.map(({ column, row }) => row * squaresPerSide + column));
  const named = new Map<number, TownName & { population: number }>();
  for (const { name, population, ...at } of places) {
    if (population < peoplePerKm * kmAcross(piece)) continue;
    const { x, y } = shareOf(piece, at);
    const [column, row] = [Math.floor(x * squaresPerSide), Math.floor(y * squaresPerSide)];
    const isInside = column >= 0 && row >= 0 && column < squaresPerSide && row < squaresPerSide;
    const square = row * squaresPerSide + column;
    if (isInside && !isTaken.has(square) && population > (named.get(square)?.population ?? 0)) named.set(square, { name, column, row, population });
  }
  return [...named.values()].map(({ name, column, row }) => ({ name, column, row }));
}
