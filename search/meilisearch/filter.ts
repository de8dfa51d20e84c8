import { cellsWithin, centreOfCell, distanceInKm } from "~/features/places";
import type { DocumentKind } from "../documents/document-kind";
import { isFilterable } from "../documents/kinds";
import type { Condition, Point } from "../engine";

/** Further than this a circle is too many cells; a box narrows instead, and hits are measured one by one. */
const farKm = 60;
const kmPerLatDegree = 111.19;

/**
 * One condition as a filter. Distances are narrowed by cells: a cell at the edge of a circle may hold a document just outside,
 * which `isWithin` takes out of the hits.
 * @throws Error for a field that the kind does not have
 */
export function conditionFilter(kind: DocumentKind, condition: Condition): string {
  if ("near" in condition) return nearFilter(condition.near, condition.km);
  if ("reaches" in condition) return reachesFilter(condition.reaches, condition.km);
  if ("newerThan" in condition) return `since > ${number(condition.newerThan.getTime())}`;
  if (!isFilterable(kind, condition.field)) throw new Error(`Documents of ${kind.name} have no ${condition.field} to filter on.`);
  if ("in" in condition) return memberFilter(condition.field, condition.in);
  if ("notIn" in condition) return condition.notIn.length === 0 ? "" : `${condition.field} NOT IN [${condition.notIn.map(quoteValue).join(", ")}]`;
  return [
    condition.min === undefined ? "" : `${condition.field} >= ${number(condition.min)}`,
    condition.max === undefined ? "" : `${condition.field} <= ${number(condition.max)}`,
  ].filter(Boolean).join(" AND ");
}

/** Nothing has the empty id: a list without values meets nothing. */
export const memberFilter = (field: string, values: readonly string[]) => `${field} IN [${values.length === 0 ? '""' : values.map(quoteValue).join(", ")}]`;

/**
 * A value between double quotes. Inside, a backslash takes the next sign with it, so both signs get one in front.
 * Control signs, which no value has, become a sign that no value has either.
 */
export function quoteValue(value: string): string {
  return `"${value.replace(/[\u0000-\u001f\u007f]/g, "\ufffd").replace(/["\\]/g, "\\$&")}"`;
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("A filter needs a finite number.");
  return String(value);
}

function nearFilter({ latitude, longitude }: Point, km: number): string {
  if (km <= farKm) return `cell IN [${cellsWithin(latitude, longitude, km).join(", ")}]`;
  const lat = km / kmPerLatDegree;
  const lon = km / (kmPerLatDegree * Math.cos(((Math.abs(latitude) + lat) * Math.PI) / 180));
  return `latitude ${number(latitude - lat)} TO ${number(latitude + lat)} AND longitude ${number(longitude - lon)} TO ${number(longitude + lon)}`;
}

/** People stand at the centre of their cell, so cells in rings of one kilometre are exact: each ring asks a radius that reaches it. */
function reachesFilter(points: readonly Point[], km: number | undefined): string {
  if (points.length === 0) return memberFilter("id", []);
  const widest = Math.min(km ?? farKm, farKm);
  const rings = new Map<number, number[]>();
  for (const [cell, distance] of nearestDistances(points, widest)) {
    const ring = Math.ceil(distance);
    if (distance <= widest) rings.set(ring, [...(rings.get(ring) ?? []), cell]);
  }
  // cells first: what comes after "and" is only looked for among what was found
  const ways = [...rings].map(([ring, cells]) => `(cell IN [${cells.join(", ")}] AND radius_km >= ${ring})`);
  if (km === undefined || km > farKm) ways.push(`radius_km > ${farKm}`);
  return ways.length > 0 ? `(${ways.join(" OR ")})` : memberFilter("id", []);
}

function nearestDistances(points: readonly Point[], km: number): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const { latitude, longitude } of points) {
    for (const cell of cellsWithin(latitude, longitude, km)) {
      const distance = distanceInKm({ lat: latitude, lon: longitude }, centreOfCell(cell));
      nearest.set(cell, Math.min(distance, nearest.get(cell) ?? Infinity));
    }
  }
  return nearest;
}

type Located = Point & { radius_km?: number };

/** Whether a hit truly lies within the distances that cells only came near to. */
export function isWithin(conditions: readonly Condition[], hit: Located): boolean {
  const distanceTo = (point: Point) => distanceInKm({ lat: hit.latitude, lon: hit.longitude }, { lat: point.latitude, lon: point.longitude });
  return conditions.every((condition) => {
    if ("near" in condition) return distanceTo(condition.near) <= condition.km;
    if ("reaches" in condition) return condition.reaches.some((point) => distanceTo(point) <= Math.min(hit.radius_km ?? 0, condition.km ?? Infinity));
    return true;
  });
}
