import { cellsWithin } from "~/features/places";
import { isFilterable } from "../documents/kinds";
import type { DocumentKind } from "../documents/document-kind";
import type { Condition, Point } from "../engine";
import { quoteName, type Parameters } from "./parameters";

/** Further than this a radius is looked up person by person instead of cell by cell. */
export const farKm = 60;

/**
 * One condition as SQL. Values become parameters, names are checked against the kind.
 * @throws Error for a field that the kind does not have
 */
export function conditionSql(kind: DocumentKind, condition: Condition, parameters: Parameters): string {
  if ("near" in condition) return nearSql(condition.near, condition.km, parameters);
  if ("reaches" in condition) return reachesSql(condition.reaches, condition.km, parameters);
  if (!isFilterable(kind, condition.field)) throw new Error(`Documents of ${kind.name} have no ${condition.field} to filter on.`);
  const column = columnOf(kind, condition.field);
  if ("in" in condition) return memberSql(kind, condition.field, column, condition.in, parameters);
  if ("notIn" in condition) return condition.notIn.length === 0 ? "true" : `not coalesce(${memberSql(kind, condition.field, column, condition.notIn, parameters)}, false)`;
  const bounds = [
    condition.min === undefined ? [] : [`${column} >= ${parameters.add(condition.min, "float8")}`],
    condition.max === undefined ? [] : [`${column} <= ${parameters.add(condition.max, "float8")}`],
  ].flat();
  return bounds.length > 0 ? `(${bounds.join(" and ")})` : "true";
}

const columnOf = (kind: DocumentKind, field: string) => quoteName(field === "id" ? kind.key : field);

function memberSql(kind: DocumentKind, field: string, column: string, values: readonly string[], parameters: Parameters): string {
  const list = parameters.add([...values], "text[]");
  return field in kind.facets || field in kind.lists ? `${column} && ${list}` : `${column}::text = any(${list})`;
}

function nearSql(point: Point, km: number, parameters: Parameters): string {
  const cells = parameters.add(cellsWithin(point.latitude, point.longitude, km), "int[]");
  return `(cell = any(${cells}) and ${distanceSql(point, parameters)} <= ${parameters.add(km, "float8")})`;
}

function reachesSql(points: readonly Point[], km: number | undefined, parameters: Parameters): string {
  if (points.length === 0) return "false";
  const ways = points.map((point) => {
    const cells = parameters.add(cellsWithin(point.latitude, point.longitude, Math.min(km ?? farKm, farKm)), "int[]");
    const isNear = km === undefined || km > farKm ? `(cell = any(${cells}) or radius_km > ${farKm})` : `cell = any(${cells})`;
    const reach = km === undefined ? "radius_km" : `least(radius_km, ${parameters.add(km, "float8")})`;
    return `(${isNear} and ${distanceSql(point, parameters)} <= ${reach})`;
  });
  return `(${ways.join(" or ")})`;
}

/** Kilometres in a straight line, the same formula as `distanceInKm` of places. */
function distanceSql({ latitude, longitude }: Point, parameters: Parameters): string {
  const lat = parameters.add(latitude, "float8");
  const lon = parameters.add(longitude, "float8");
  const square = `power(sin(radians(latitude - ${lat}) / 2), 2) + cos(radians(${lat})) * cos(radians(latitude)) * power(sin(radians(longitude - ${lon}) / 2), 2)`;
  return `2 * 6371 * asin(least(1, sqrt(${square})))`;
}
