import type { DocumentKind } from "../documents/document-kind";
import type { SearchQuery } from "../engine";
import type { Term } from "../language/analyse";
import { dutch } from "../language/dutch";
import { chosenSql, conditionSql, neighbourhoodSql } from "./conditions";
import { Parameters, quoteName } from "./parameters";
import { wordsSql, type OtherWords } from "./words-sql";

/** Squares on a map: where they begin in the south-west, and how many degrees each is high and wide. */
export type Grid = { south: number; west: number; latStep: number; lonStep: number };

/** Everything that a query finds, by square and by town; the id is told where one document stands alone. */
export function squaresSql(kind: DocumentKind, query: SearchQuery, terms: readonly Term[], other: OtherWords, { south, west, latStep, lonStep }: Grid) {
  const parameters = new Parameters();
  const number = (value: number) => parameters.add(value, "float8");
  const hits = hitsSql(kind, query, terms, other, parameters);
  const text = `${hits.steps}
    select floor((latitude - ${number(south)}) / ${number(latStep)})::int as "row", floor((longitude - ${number(west)}) / ${number(lonStep)})::int as "column",
      coalesce(place[1], '') as place, count(*)::int as number, avg(latitude) as lat, avg(longitude) as lon,
      case when count(*) = 1 then (array_agg(${quoteName(kind.key)}))[1] end as id
    from ${quoteName(kind.table)} where ${hits.where}
    group by 1, 2, 3`;
  return { text, values: parameters.values };
}

/** How far everything that a query finds reaches. */
export function reachSql(kind: DocumentKind, query: SearchQuery, terms: readonly Term[], other: OtherWords) {
  const parameters = new Parameters();
  const hits = hitsSql(kind, query, terms, other, parameters);
  const text = `${hits.steps}
    select min(latitude) as south, max(latitude) as north, min(longitude) as west, max(longitude) as east
    from ${quoteName(kind.table)} where ${hits.where}`;
  return { text, values: parameters.values };
}

function hitsSql(kind: DocumentKind, query: SearchQuery, terms: readonly Term[], other: OtherWords, parameters: Parameters): { steps: string; where: string } {
  const where = [...query.conditions.map((condition) => conditionSql(kind, condition, parameters)), ...chosenSql(kind, query, parameters)];
  if (terms.length === 0) return { steps: "", where: where.join(" and ") || "true" };
  const words = wordsSql(dutch, kind, terms, other, neighbourhoodSql(kind, query.conditions, parameters), parameters);
  const steps = words.steps();
  return { steps: steps.length > 0 ? `with ${steps.join(", ")}` : "", where: [...where, words.condition].join(" and ") };
}
