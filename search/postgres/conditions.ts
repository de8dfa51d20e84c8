import { cellsWithin } from "~/features/places";
import { isFilterable } from "../documents/kinds";
import type { DocumentKind } from "../documents/document-kind";
import type { Condition, Point, SearchQuery } from "../engine";
import { dutch } from "../language/dutch";
import { hasEntrySql } from "./entry-bits";
import { maskOf } from "./facet-bits";
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
  if ("newerThan" in condition) return `since > ${parameters.add(condition.newerThan.toISOString(), "timestamptz")}`;
  if (!isFilterable(kind, condition.field)) throw new Error(`Documents of ${kind.name} have no ${condition.field} to filter on.`);
  if (condition.field in kind.fixed) return bitsSql(kind, condition, parameters);
  const column = columnOf(kind, condition.field);
  if ("notIn" in condition && condition.field in kind.lists) return withoutSql(kind, column, condition.notIn, parameters);
  if ("in" in condition) return memberSql(kind, condition.field, column, condition.in, parameters);
  if ("notIn" in condition) return condition.notIn.length === 0 ? "true" : `not coalesce(${memberSql(kind, condition.field, column, condition.notIn, parameters)}, false)`;
  const bounds = [
    condition.min === undefined ? [] : [`${column} >= ${parameters.add(condition.min, "float8")}`],
    condition.max === undefined ? [] : [`${column} <= ${parameters.add(condition.max, "float8")}`],
  ].flat();
  return bounds.length > 0 ? `(${bounds.join(" and ")})` : "true";
}

/** Few have one of these values: they are looked up by the index of the list, so that the row itself need not be looked at. */
function withoutSql(kind: DocumentKind, column: string, values: readonly string[], parameters: Parameters): string {
  const key = quoteName(kind.key);
  return `${key} not in (select ${key} from ${quoteName(kind.table)} where ${column} && ${parameters.add([...values], "text[]")})`;
}

function bitsSql(kind: DocumentKind, condition: Condition, parameters: Parameters): string {
  if ("in" in condition) return hasBitSql(kind, condition.field, condition.in, parameters);
  if ("notIn" in condition) return `not ${hasBitSql(kind, condition.field, condition.notIn, parameters)}`;
  throw new Error(`Values of ${(condition as { field: string }).field} have no order.`);
}

const hasBitSql = (kind: DocumentKind, facet: string, values: readonly string[], parameters: Parameters): string => `(bits & ${parameters.add(maskOf(kind, facet, values), "bigint")}) <> 0`;

/** The condition that narrows a question down to a neighbourhood, when it has one. */
export function neighbourhoodSql(kind: DocumentKind, conditions: readonly Condition[], parameters: Parameters): string | null {
  const place = conditions.find((condition) => ("near" in condition && condition.km <= farKm) || ("reaches" in condition && condition.reaches.length > 0));
  return place ? conditionSql(kind, place, parameters) : null;
}

/** The chosen values of facets, as conditions. */
export function chosenSql(kind: DocumentKind, { chosen }: Pick<SearchQuery, "chosen">, parameters: Parameters): string[] {
  return Object.entries(chosen).flatMap(([facet, values]) => {
    if (!(facet in kind.facets)) throw new Error(`Documents of ${kind.name} have no facet ${facet}.`);
    return values && values.length > 0 ? [choiceSql(kind, facet, values, parameters)] : [];
  });
}

/** Whether a document has one of these values of a facet. */
export function choiceSql(kind: DocumentKind, facet: string, values: readonly string[], parameters: Parameters): string {
  if (facet in kind.fixed) return hasBitSql(kind, facet, values, parameters);
  const coded = kind.coded[facet];
  if (coded) return hasEntrySql(dutch, kind, values.flatMap(coded.entriesOf));
  return `${quoteName(facet)} && ${parameters.add([...values], "text[]")}`;
}

const columnOf = (kind: DocumentKind, field: string) => quoteName(field === "id" ? kind.key : field);

function memberSql(kind: DocumentKind, field: string, column: string, values: readonly string[], parameters: Parameters): string {
  const list = parameters.add([...values], "text[]");
  return field in kind.facets || field in kind.lists ? `${column} && ${list}` : `${column}::text = any(${list})`;
}

function nearSql(point: Point, km: number, parameters: Parameters): string {
  return `(${areaSql(point, km, parameters)} and ${withinSql(point, km, parameters.add(km, "float8"), parameters)})`;
}

/** One list of cells for all points: with "or" between lists PostgreSQL reads its whole index. Whoever is within reach of a point lives in them. */
function reachesSql(points: readonly Point[], km: number | undefined, parameters: Parameters): string {
  if (points.length === 0) return "false";
  const cells = new Set(points.flatMap(({ latitude, longitude }) => cellsWithin(latitude, longitude, Math.min(km ?? farKm, farKm))));
  const area = `cell = any(${parameters.add([...cells], "int[]")})`;
  const isNear = km === undefined || km > farKm ? `(${area} or radius_km > ${farKm})` : area;
  const ways = points.map((point) => withinSql(point, km, km === undefined ? "radius_km" : `least(radius_km, ${parameters.add(km, "float8")})`, parameters));
  return `(${isNear} and (${ways.join(" or ")}))`;
}

/** Up to this the cells around a point are few enough for a list, and narrow enough for their index. */
const fewCellsKm = farKm;

const kmPerDegree = (6371 * Math.PI) / 180;
const cosine = (latitude: number) => Math.cos((latitude * Math.PI) / 180);

/** Where all within a distance are, and some more. */
function areaSql({ latitude, longitude }: Point, km: number, parameters: Parameters): string {
  if (km <= fewCellsKm) return `cell = any(${parameters.add(cellsWithin(latitude, longitude, km), "int[]")})`;
  const between = (column: string, middle: number, reach: number) => `${column} between ${parameters.add(middle - reach, "float8")} and ${parameters.add(middle + reach, "float8")}`;
  const high = km / kmPerDegree;
  // a circle of latitude is shorter in the north
  return `(${between("latitude", latitude, high)} and ${between("longitude", longitude, high / cosine(latitude + high))})`;
}

/**
 * The exact distance costs more than all else in a row, so the flat one comes first: up to `farKm` it is off by less than 2 %,
 * and only who lives at the edge is looked at again.
 */
function withinSql(point: Point, km: number | undefined, reach: string, parameters: Parameters): string {
  const north = `(latitude - ${parameters.add(point.latitude, "float8")}) * ${kmPerDegree}`;
  const east = `(longitude - ${parameters.add(point.longitude, "float8")}) * ${parameters.add(kmPerDegree * cosine(point.latitude), "float8")}`;
  const sure = km !== undefined && km <= farKm ? reach : `least(${reach}, ${farKm})`;
  return `(((${north}) ^ 2 + (${east}) ^ 2) <= 0.96 * (${sure}) ^ 2 or ${distanceSql(point, parameters)} <= ${reach})`;
}

/** Kilometres in a straight line, the same formula as `distanceInKm` of places. */
function distanceSql({ latitude, longitude }: Point, parameters: Parameters): string {
  const lat = parameters.add(latitude, "float8");
  const lon = parameters.add(longitude, "float8");
  const square = `power(sin(radians(latitude - ${lat}) / 2), 2) + cos(radians(${lat})) * cos(radians(latitude)) * power(sin(radians(longitude - ${lon}) / 2), 2)`;
  return `2 * 6371 * asin(least(1, sqrt(${square})))`;
}
