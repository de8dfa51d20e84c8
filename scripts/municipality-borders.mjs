/**
 * Makes app/features/places/model/municipality-borders.json: the outline of the Netherlands and the borders between municipalities.
 * Run `node scripts/municipality-borders.mjs <file>` with the layer `gemeente_gegeneraliseerd` of 2022 as GeoJSON, from the
 * "Gebiedsindelingen" of CBS and Kadaster at PDOK (CC BY 4.0); the result is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What was joined after the source was made; there are 342 municipalities since 2023. */
const joined = { Weesp: "Amsterdam", Brielle: "Voorne aan Zee", Hellevoetsluis: "Voorne aan Zee", Westvoorne: "Voorne aan Zee" };

/** How far a line may be moved, in kilometres. */
const tolerance = 0.1;

/** Lines are kept in ten-thousandths of a degree. */
const steps = 10_000;
const kmPerStep = [111.19 / steps, (111.19 * Math.cos((52.15 * Math.PI) / 180)) / steps];

const { features } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));

/** @typedef {{ ends: [string, string], owners: Set<string> }} Edge */
/** @type {Map<string, Edge>} */
const edges = new Map();
for (const { properties, geometry } of features) {
  const owner = joined[properties.statnaam] ?? properties.statnaam;
  for (const ring of (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).flat()) {
    const points = ring.map(([lon, lat]) => `${Math.round(lat * steps)} ${Math.round(lon * steps)}`);
    for (let at = 1; at < points.length; at += 1) addEdge(points[at - 1], points[at], owner);
  }
}

/** An edge that the same municipality has on both sides is no border any more. */
function addEdge(from, to, owner) {
  if (from === to) return;
  const key = [from, to].sort().join("|");
  const known = edges.get(key);
  if (known?.owners.has(owner)) edges.delete(key);
  else if (known) known.owners.add(owner);
  else edges.set(key, { ends: [from, to], owners: new Set([owner]) });
}

/** Chains edges of one kind into lines: until the line is closed, or where lines meet. */
function linesOf(kind) {
  const left = new Set(kind);
  const at = new Map();
  for (const edge of kind) for (const end of edge.ends) at.set(end, [...(at.get(end) ?? []), edge]);
  const lines = [];
  const walk = (start, first) => {
    const line = [start];
    for (let edge = first; edge; ) {
      left.delete(edge);
      const end = edge.ends[0] === line.at(-1) ? edge.ends[1] : edge.ends[0];
      line.push(end);
      const next = at.get(end).filter((one) => left.has(one));
      edge = at.get(end).length === 2 ? next[0] : undefined;
    }
    lines.push(line.map((point) => point.split(" ").map(Number)));
  };
  for (const [point, around] of at) if (around.length !== 2) for (const edge of around) if (left.has(edge)) walk(point, edge);
  for (const edge of left) if (left.has(edge)) walk(edge.ends[0], edge);
  return lines;
}

/** The points that a line cannot miss (Douglas and Peucker). */
function simplify(line) {
  if (line.length < 3) return line;
  const isRing = String(line[0]) === String(line.at(-1));
  const distances = line.map((point) => (isRing ? distance(point, line[0], line[0]) : distance(point, line[0], line.at(-1))));
  const far = distances.indexOf(Math.max(...distances));
  if (distances[far] <= tolerance) return [line[0], line.at(-1)];
  return [...simplify(line.slice(0, far + 1)).slice(0, -1), ...simplify(line.slice(far))];
}

/** Kilometres from a point to a piece of a line. */
function distance(point, from, to) {
  const [[py, px], [ay, ax], [by, bx]] = [point, from, to].map(([lat, lon]) => [lat * kmPerStep[0], lon * kmPerStep[1]]);
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
}

/** The first point as it is, the others as steps from the one before: [lat, lon, lat, lon, …]. */
const inSteps = (line) => line.flatMap(([lat, lon], at) => (at === 0 ? [lat, lon] : [lat - line[at - 1][0], lon - line[at - 1][1]]));
const write = (lines) => lines.map((line) => JSON.stringify(inSteps(line))).join(",\n");

const all = [...edges.values()];
// an island or a lake of less than a few hundred metres across is no drawing
const outline = linesOf(all.filter(({ owners }) => owners.size === 1)).map(simplify).filter((line) => line.length > 3);
const borders = linesOf(all.filter(({ owners }) => owners.size === 2)).map(simplify);

const file = new URL("../app/features/places/model/municipality-borders.json", import.meta.url);
writeFileSync(file, `{"outline":[\n${write(outline)}\n],"borders":[\n${write(borders)}\n]}\n`);
console.log(`${outline.length} outlines and ${borders.length} borders written, ${[...outline, ...borders].flat().length} points.`);
