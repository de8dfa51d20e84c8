import { kmPerLatDegree, type Coordinates } from "./geography";

/** A square piece of the map, in steps of 250 metres from the south-west corner of the country. */
export type MapPiece = { readonly x: number; readonly y: number; readonly size: number };

export type MapBounds = { readonly south: number; readonly north: number; readonly west: number; readonly east: number };

/** A piece is drawn as so many rows of as many squares; each square is a piece too. */
export const squaresPerSide = 6;

/** The whole country: 324 by 324 km. */
export const wholeMap: MapPiece = { x: 0, y: 0, size: squaresPerSide ** 4 };

/** Pieces that are offered by themselves: 9, 18, 27, 36, 54, 72, 108, 162 and 324 km across. Each has whole squares. */
const sizes = [36, 72, 108, 144, 216, 288, 432, 648, wholeMap.size] as const;
const smallest = sizes[0];

/** Degrees per step; the map is flat, and right at 52 degrees. The corner lies beside every point that is written in five decimals. */
const step = { lat: 0.00225, lon: 0.003667 } as const;
const corner = { lat: 50.690003, lon: 2.9200005 } as const;

export const pieceAddress = ({ x, y, size }: MapPiece): string => `${x}-${y}-${size}`;

/** @returns null for what is no piece of the country */
export function readPiece(address: string): MapPiece | null {
  const numbers = /^(\d{1,4})-(\d{1,4})-(\d{1,4})$/.exec(address)?.slice(1).map(Number);
  if (!numbers) return null;
  const [x, y, size] = numbers as [number, number, number];
  const isInside = size > 0 && x + size <= wholeMap.size && y + size <= wholeMap.size;
  return isInside ? { x, y, size } : null;
}

export const boundsOf = ({ x, y, size }: MapPiece): MapBounds => ({
  south: corner.lat + y * step.lat,
  north: corner.lat + (y + size) * step.lat,
  west: corner.lon + x * step.lon,
  east: corner.lon + (x + size) * step.lon,
});

/** Where a point lies in a piece, from its north-west corner: 0 to 1 inside. */
export function shareOf(piece: MapPiece, { lat, lon }: Coordinates): { x: number; y: number } {
  const { south, north, west, east } = boundsOf(piece);
  return { x: (lon - west) / (east - west), y: (north - lat) / (north - south) };
}

/** A square of a piece, by its column from the west and its row from the south. */
export function squareOf({ x, y, size }: MapPiece, column: number, row: number): MapPiece {
  const side = size / squaresPerSide;
  return { x: x + column * side, y: y + row * side, size: side };
}

/** Whether a piece is large enough for a drawing of its own, and falls apart into whole squares. */
export const isDrawable = ({ x, y, size }: MapPiece): boolean => size >= smallest && size % squaresPerSide === 0 && (x * squaresPerSide) % size === 0 && (y * squaresPerSide) % size === 0;

/** The piece to draw for a piece that was asked: itself, or the smallest around it that can be drawn. */
export function drawnAround(piece: MapPiece): MapPiece {
  return isDrawable(piece) ? piece : (sizes.map((size) => placed(middleOf(piece), size)).find((around) => holds(around, piece)) ?? wholeMap);
}

/** A piece of at least twice the side around a piece; null when that is the whole country. */
export function larger(piece: MapPiece): MapPiece | null {
  const size = sizes.find((one) => one >= piece.size * 2);
  return size && size < wholeMap.size ? placed(middleOf(piece), size) : null;
}

export const directions = { north: [0, 1], west: [-1, 0], east: [1, 0], south: [0, -1] } as const;
export type Direction = keyof typeof directions;

/** The piece half a side further; null at the edge of the country. */
export function beside({ x, y, size }: MapPiece, direction: Direction): MapPiece | null {
  const [right, up] = directions[direction];
  const moved = { x: x + (right * size) / 2, y: y + (up * size) / 2, size };
  return moved.x >= 0 && moved.y >= 0 && moved.x + size <= wholeMap.size && moved.y + size <= wholeMap.size ? moved : null;
}

/** The smallest piece that holds all of the points; the whole country when there are none. */
export function pieceAround(points: readonly Coordinates[]): MapPiece {
  if (points.length === 0) return wholeMap;
  const [xs, ys] = [points.map(({ lon }) => (lon - corner.lon) / step.lon), points.map(({ lat }) => (lat - corner.lat) / step.lat)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = { x: (west + east) / 2, y: (south + north) / 2 };
  const pieces = sizes.map((size) => placed(middle, size));
  return pieces.find(({ x, y, size }) => x <= west && east < x + size && y <= south && north < y + size) ?? wholeMap;
}

/** How many km a side is, at its middle from west to east. */
export function kmAcross(piece: MapPiece): number {
  const { south, north, west, east } = boundsOf(piece);
  return (east - west) * kmPerLatDegree * Math.cos(((south + north) * Math.PI) / 360);
}

const middleOf = ({ x, y, size }: MapPiece) => ({ x: x + size / 2, y: y + size / 2 });
const holds = (one: MapPiece, other: MapPiece) => one.x <= other.x && one.y <= other.y && other.x + other.size <= one.x + one.size && other.y + other.size <= one.y + one.size;

/** A piece of a size around a point, moved to the nearest line of squares and inside the country. */
function placed(middle: { x: number; y: number }, size: number): MapPiece {
  const side = size / squaresPerSide;
  const fit = (at: number) => Math.min(Math.max(0, Math.round((at - size / 2) / side) * side), wholeMap.size - size);
  return { x: fit(middle.x), y: fit(middle.y), size };
}
