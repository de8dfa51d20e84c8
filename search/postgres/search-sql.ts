import type { DocumentKind } from "../documents/document-kind";
import type { SearchQuery } from "../engine";
import { conditionSql } from "./conditions";
import type { Term } from "../language/analyse";
import { Parameters, quoteName } from "./parameters";
import { wordsSql, type OtherWords, type WordsSql } from "./roots";

export type SearchSql = { text: string; values: unknown[] };

/**
 * One statement for hits, total and facets. The hits are found once, without the chosen facets; a column per chosen facet
 * says whether a hit meets it, so that a facet is counted as if nothing was chosen in itself.
 */
export function searchSql(kind: DocumentKind, query: SearchQuery, terms: readonly Term[], other: OtherWords): SearchSql {
  const parameters = new Parameters();
  const chosen = chosenFacets(kind, query);
  const words = terms.length > 0 ? wordsSql(terms, other, parameters) : null;
  if (query.skipTotal && query.facets.length === 0) return pageSql(kind, query, words, chosen, parameters);
  const where = query.conditions.map((condition) => conditionSql(kind, condition, parameters));
  if (words) where.push(words.condition);
  const byRank = words !== null && query.sort === "relevance";
  const columns = [
    `${quoteName(kind.key)} as id`,
    "since",
    ...(byRank ? [`${words.rank()} as rank`] : []),
    ...query.facets.map(quoteName),
    ...chosen.map(({ facet, values }) => `(${quoteName(facet)} && ${parameters.add(values, "text[]")}) as ${quoteName(`has_${facet}`)}`),
  ];
  const has = (except?: string) => chosen.filter(({ facet }) => facet !== except).map(({ facet }) => quoteName(`has_${facet}`));
  const page = `select id from hits ${whereSql(has())} order by ${byRank ? "rank desc, " : ""}since desc, id limit ${parameters.add(query.limit, "int")} offset ${parameters.add(query.offset, "int")}`;
  const documents = words && query.limit > 0 && !query.skipMarks
    ? `, (select json_agg(json_build_array(d.${quoteName(kind.key)}, d.document)) from ${quoteName(kind.table)} d where d.${quoteName(kind.key)} in (select id from page)) as documents`
    : "";
  // equal lists are counted before they are taken apart: most facets have few different lists, however many hits there are
  const facets = query.facets.map((facet) => {
    const lists = `select ${quoteName(facet)} as list, count(*) as times from hits ${whereSql(has(facet))} group by 1`;
    const values = `select value, sum(times)::int as number from (${lists}) lists, unnest(list) as value group by value`;
    return `, (select coalesce(json_object_agg(value, number), '{}') from (${values}) counted) as ${quoteName(`count_${facet}`)}`;
  });
  const text = `
    with hits as materialized (select ${columns.join(", ")} from ${quoteName(kind.table)} ${whereSql(where)}), page as materialized (${page})
    select (select count(*)::int from hits ${whereSql(has())}) as total,
      (select coalesce(json_agg(id), '[]') from page) as ids${documents}${facets.join("")}`;
  return { text, values: parameters.values };
}

/** Only a page of hits: without anything to count PostgreSQL stops when the page is full. */
function pageSql(kind: DocumentKind, query: SearchQuery, words: WordsSql | null, chosen: { facet: string; values: string[] }[], parameters: Parameters): SearchSql {
  const key = quoteName(kind.key);
  const where = [
    ...query.conditions.map((condition) => conditionSql(kind, condition, parameters)),
    ...chosen.map(({ facet, values }) => `${quoteName(facet)} && ${parameters.add(values, "text[]")}`),
  ];
  if (words) where.push(words.condition);
  const order = words && query.sort === "relevance" ? `${words.rank()} desc, since desc` : "since desc";
  const isMarked = words !== null && !query.skipMarks;
  const documents = isMarked ? "json_agg(json_build_array(id, document))" : "null";
  const text = `
    select null::int as total, coalesce(json_agg(id), '[]') as ids, ${documents} as documents
    from (select ${key} as id${isMarked ? ", document" : ""} from ${quoteName(kind.table)} ${whereSql(where)}
      order by ${order}, ${key} limit ${parameters.add(query.limit, "int")} offset ${parameters.add(query.offset, "int")}) page`;
  return { text, values: parameters.values };
}

function chosenFacets(kind: DocumentKind, query: SearchQuery): { facet: string; values: string[] }[] {
  for (const facet of [...query.facets, ...Object.keys(query.chosen)]) {
    if (!(facet in kind.facets)) throw new Error(`Documents of ${kind.name} have no facet ${facet}.`);
  }
  return Object.entries(query.chosen).flatMap(([facet, values]) => (values && values.length > 0 ? [{ facet, values: [...values] }] : []));
}

const whereSql = (conditions: readonly string[]) => (conditions.length > 0 ? `where ${conditions.join(" and ")}` : "");
