import { borders, outlines, type Line } from "./borders";
import { boundsOf, shareOf, type MapPiece } from "./map-piece";

type Point = readonly [x: number, y: number];

/** The side of the drawing in its own units. A line may be moved by a unit: less than a pixel on a wide screen. */
export const drawingSide = 720;

/** Land outside is cut off so far from the edge, where the cut does not show. */
const margin = 20;

/** The land and the borders of municipalities in a piece of the map, as an svg that a page uses; colours are those of the page. */
export function drawBase(piece: MapPiece): string {
  const inPiece = (line: Line): Point[] => line.map((place) => shareOf(piece, place)).map(({ x, y }) => [x * drawingSide, y * drawingSide] as const);
  const land = near(outlines, piece).map((line) => simplify(clip(inPiece(line)))).filter((line) => line.length > 2);
  const lines = near(borders, piece).map((line) => simplify(inPiece(line)));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    `<symbol id="land" viewBox="0 0 ${drawingSide} ${drawingSide}"><path fill-rule="evenodd" d="${land.map((line) => `${pathOf(line)}z`).join("")}"/></symbol>`,
    `<symbol id="grenzen" viewBox="0 0 ${drawingSide} ${drawingSide}"><path fill="none" d="${lines.map(pathOf).join("")}"/></symbol>`,
    "</svg>\n",
  ].join("\n");
}

/** Lines of which a part may lie in the piece. */
function near(lines: readonly Line[], piece: MapPiece): Line[] {
  const { south, north, west, east } = boundsOf(piece);
  return lines.filter((line) => line.some(({ lat }) => lat > south) && line.some(({ lat }) => lat < north) && line.some(({ lon }) => lon > west) && line.some(({ lon }) => lon < east));
}

/** In whole units, each point as steps from the one before. */
function pathOf(line: readonly Point[]): string {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = points.map(([x, y], at) => (at === 0 ? [x, y] : [x - points[at - 1]![0], y - points[at - 1]![1]]));
  return steps.map(([x, y], at) => (at === 0 ? `M${x} ${y}l` : `${x}${y! < 0 ? "" : " "}${y}`)).join(" ").replace("l ", "l").replace(/ -/g, "-");
}

/** The part of a closed line inside the drawing and its margin (Sutherland and Hodgman): edge by edge, what is outside goes. */
function clip(line: readonly Point[]): Point[] {
  const edges = [[0, 1, -margin], [0, -1, drawingSide + margin], [1, 1, -margin], [1, -1, drawingSide + margin]] as const;
  return edges.reduce<Point[]>((left, [axis, sign, limit]) => {
    const depth = (point: Point) => sign * (point[axis] - limit);
    return left.flatMap((point, at) => {
      const before = left.at(at - 1)!;
      const crossing = depth(point) >= 0 !== depth(before) >= 0 ? [between(before, point, depth(before) / (depth(before) - depth(point)))] : [];
      return depth(point) >= 0 ? [...crossing, point] : crossing;
    });
  }, [...line]);
}

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [ax + (bx - ax) * share, ay + (by - ay) * share];

/** The points that a line cannot miss at this size (Douglas and Peucker); a closed line is opened at its furthest point. */
function simplify(line: readonly Point[]): Point[] {
  if (line.length < 3) return [...line];
  const [first, last] = [line[0]!, line.at(-1)!];
  const distances = line.map((point) => distance(point, first, last));
  const far = distances.reduce((most, one, at) => (one > distances[most]! ? at : most), 0);
  if (distances[far]! <= 1) return [first, last];
  return [...simplify(line.slice(0, far + 1)).slice(0, -1), ...simplify(line.slice(far))];
}

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
}
