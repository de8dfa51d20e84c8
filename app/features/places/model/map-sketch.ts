import type { Coordinates } from "./geography";
import { ringsAround, scaleOf, townNames, type MapRing, type MapScale, type TownName } from "./map-marks";
import { pieceAddress, shareOf, type MapPiece } from "./map-piece";

/** A point on the map, in parts of a side. */
export type MapSpot = { kind: "person" | "work"; x: number; y: number };

/** What a map shows beside what it is for: the land, names, where somebody starts and how far that is. */
export type MapSketch = { base: string; names: TownName[]; rings: MapRing[]; scale: MapScale; spots: MapSpot[] };

type Shown = {
  /** the centre of where somebody starts */
  from: Coordinates | null;
  /** a place of work to point at */
  work?: Coordinates;
  /** where no name fits */
  taken?: readonly Coordinates[];
};

export function sketchMap(piece: MapPiece, { from, work, taken = [] }: Shown): MapSketch {
  const spot = (kind: MapSpot["kind"], at: Coordinates | null | undefined) => (at ? [{ kind, ...shareOf(piece, at) }] : []);
  return {
    base: `/kaart/${pieceAddress(piece)}`,
    names: townNames(piece, [...taken, ...[from, work].flatMap((at) => at ?? [])]),
    rings: from ? ringsAround(piece, from) : [],
    scale: scaleOf(piece),
    spots: [...spot("person", from), ...spot("work", work)].filter(({ x, y }) => x >= 0 && y >= 0 && x <= 1 && y <= 1),
  };
}
