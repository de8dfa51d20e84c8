import { kmPerLatDegree, type Coordinates } from "./geography";
import { boundsOf, kmAcross, shareOf, squaresPerSide, type MapPiece } from "./map-piece";
import { places } from "./places";

/** A ring of equal distance, in parts of a side of the map. */
export type MapRing = { km: number; x: number; y: number; width: number; height: number };

const ringDistances = [5, 10, 25] as const;

/** The rings around a point of which something shows, and that are more than a dot. */
export function ringsAround(piece: MapPiece, from: Coordinates): MapRing[] {
  const { south, north, west, east } = boundsOf(piece);
  const { x, y } = shareOf(piece, from);
  return ringDistances
    .map((km) => ({ km, x, y, width: reachOf(from, km).lon / (east - west), height: reachOf(from, km).lat / (north - south) }))
    .filter((ring) => ring.width > 0.04 && crosses(ring));
}

/** Whether some of a ring lies on the map: a corner outside it, and a point of the map inside. */
function crosses({ x, y, width, height }: MapRing): boolean {
  const isInside = (atX: number, atY: number) => ((atX - x) / width) ** 2 + ((atY - y) / height) ** 2 < 1;
  const nearest = (at: number) => Math.min(Math.max(at, 0), 1);
  return isInside(nearest(x), nearest(y)) && [0, 1].some((atX) => [0, 1].some((atY) => !isInside(atX, atY)));
}

/** The corners around a circle. */
export function cornersAround(from: Coordinates, km: number): Coordinates[] {
  const reach = reachOf(from, km);
  return [{ lat: from.lat - reach.lat, lon: from.lon - reach.lon }, { lat: from.lat + reach.lat, lon: from.lon + reach.lon }];
}

const reachOf = ({ lat }: Coordinates, km: number): Coordinates => ({ lat: km / kmPerLatDegree, lon: km / kmPerLatDegree / Math.cos((lat * Math.PI) / 180) });

export type MapScale = { km: number; share: number };

const scales = [1, 2, 5, 10, 25, 50, 100] as const;

/** A bar of a round number of km that is at most three tenths of the map. */
export function scaleOf(piece: MapPiece): MapScale {
  const across = kmAcross(piece);
  const km = scales.findLast((one) => one <= across * 0.3) ?? scales[0];
  return { km, share: km / across };
}

/** `isMain`: also where there is room for few names only. */
export type TownName = { name: string; column: number; row: number; third: { x: number; y: number }; isMain: boolean };

/** With fewer people to each km of the side a town is too small to be named; longer names do not fit in a square. */
const peoplePerKm = 150;
const longestName = 14;
const mostMain = 5;

/** The bar with the scale stands in the south-west. */
const squareOfScale = (squaresPerSide - 1) * squaresPerSide;

/** The largest town of each square where nothing else stands, for who looks where they are. */
export function townNames(piece: MapPiece, taken: readonly Coordinates[]): TownName[] {
  const fewest = peoplePerKm * kmAcross(piece);
  const isTaken = new Set([squareOfScale, ...taken.map((at) => squareIn(piece, at))]);
  const largest = new Map<number, (typeof places)[number]>();
  for (const place of places) {
    const square = squareIn(piece, place);
    if (square === null || isTaken.has(square) || place.population < fewest || place.name.length > longestName) continue;
    if (place.population > (largest.get(square)?.population ?? 0)) largest.set(square, place);
  }
  const isMain = mainSquares(largest);
  return [...largest].map(([square, place]) => {
    const { x, y } = shareOf(piece, place);
    return { name: place.name, column: square % squaresPerSide, row: Math.floor(square / squaresPerSide), third: { x: thirdOf(x), y: thirdOf(y) }, isMain: isMain.has(square) };
  });
}

/** The largest towns that do not stand side by side, nor at the eastern edge, where a name would be cut off. */
function mainSquares(largest: ReadonlyMap<number, { population: number }>): Set<number> {
  const main = new Set<number>();
  for (const [square] of [...largest].sort(([, one], [, other]) => other.population - one.population)) {
    const isFree = square % squaresPerSide < squaresPerSide - 1 && !main.has(square - 1) && !main.has(square + 1);
    if (isFree && main.size < mostMain) main.add(square);
  }
  return main;
}

function squareIn(piece: MapPiece, at: Coordinates): number | null {
  const { x, y } = shareOf(piece, at);
  return x >= 0 && y >= 0 && x < 1 && y < 1 ? Math.floor(y * squaresPerSide) * squaresPerSide + Math.floor(x * squaresPerSide) : null;
}

const thirdOf = (share: number) => Math.floor(share * squaresPerSide * 3) % 3;
