import type { DocumentKind } from "../documents/document-kind";
import type { SearchQuery } from "../engine";
import type { Term } from "../language/analyse";
import { dutch } from "../language/dutch";
import { choiceSql, conditionSql, neighbourhoodSql } from "./conditions";
import { codeColumn } from "./facet-codes";
import { Parameters, quoteName } from "./parameters";
import { wordsSql, type OtherWords, type WordsSql } from "./words-sql";

export type SearchSql = { text: string; values: unknown[] };

type Choice = { facet: string; values: string[] };

/**
 * One statement for hits, total and facets. The hits are found once, without the chosen facets; a column per chosen facet
 * says whether a hit meets it, so that a facet is counted as if nothing was chosen in itself. Of more hits than `mostCounted`
 * facets are counted in a sample of that size; `sampled` and `samplable` say how many there were.
 */
export function searchSql(kind: DocumentKind, query: SearchQuery, terms: readonly Term[], other: OtherWords, mostCounted: number): SearchSql {
  const parameters = new Parameters();
  const chosen = chosenFacets(kind, query);
  const words = terms.length > 0 ? wordsSql(dutch, kind, terms, other, neighbourhoodSql(kind, query.conditions, parameters), parameters) : null;
  if (query.skipTotal && query.facets.length === 0) return pageSql(kind, query, words, chosen, parameters);
  const where = query.conditions.map((condition) => conditionSql(kind, condition, parameters));
  if (words) where.push(words.condition);
  const byRank = words !== null && query.sort === "relevance";
  const columns = [
    `${quoteName(kind.key)} as id`,
    "since",
    "bits",
    ...query.facets.filter((facet) => facet in kind.coded).map(codeColumn),
    ...(byRank ? [`${words.rank()} as rank`] : []),
    ...chosen.map(({ facet, values }) => `(${choiceSql(kind, facet, values, parameters)}) as ${hasColumn(facet)}`),
  ];
  const page = `select id from hits ${whereSql(meets(chosen))} order by ${byRank ? "rank desc, " : ""}since desc, id limit ${parameters.add(query.limit, "int")} offset ${parameters.add(query.offset, "int")}`;
  const documents = words && query.limit > 0 && !query.skipMarks
    ? `, (select json_agg(json_build_array(d.${quoteName(kind.key)}, d.document)) from ${quoteName(kind.table)} d where d.${quoteName(kind.key)} in (select id from page)) as documents`
    : "";
  const counts = query.facets.length > 0 ? countsSql(kind, query.facets, chosen, parameters.add(mostCounted, "int")) : { steps: [], results: "" };
  const steps = [
    ...(words?.steps() ?? []),
    `hits as materialized (select ${columns.join(", ")} from ${quoteName(kind.table)} ${whereSql(where)})`,
    `page as materialized (${page})`,
    ...counts.steps,
  ];
  const text = `
    with ${steps.join(",\n      ")}
    select (select count(*)::int from hits ${whereSql(meets(chosen))}) as total,
      (select coalesce(json_agg(id), '[]') from page) as ids${documents}${counts.results}`;
  return { text, values: parameters.values };
}

const hasColumn = (facet: string) => quoteName(`has_${facet}`);
const meets = (chosen: readonly Choice[], except?: string) => chosen.filter(({ facet }) => facet !== except).map(({ facet }) => hasColumn(facet));

/** Ids are made by chance, so the first of them by this number are a sample. */
const drawOf = "(uuid_hash(id) & 65535)";

/**
 * What facets are counted from: of each hit in the sample its bits, which choices it misses and the bytes of its longer facets, in one
 * string that the program counts (`count-sample.ts`); facets without a fixed list of values by their lists. Only a hit that misses at
 * most one choice counts anywhere.
 */
function countsSql(kind: DocumentKind, facets: readonly string[], chosen: readonly Choice[], most: string): { steps: string[]; results: string } {
  const missed = chosen.map(({ facet }) => `(not ${hasColumn(facet)})::int`);
  const countable = chosen.length > 1 ? [`${missed.join(" + ")} <= 1`] : [];
  const open = facets.filter((facet) => !(facet in kind.fixed) && !(facet in kind.coded));
  const steps = [
    `samplable as materialized (select count(*)::int as number from hits ${whereSql(countable)})`,
    `sample as materialized (select * from hits ${whereSql([...countable, `${drawOf} < 65536 * least(1, ${most}::float8 / (select greatest(number, 1) from samplable))`])})`,
    ...(open.length > 0 ? [`listed as materialized (select s.*, ${open.map((facet) => `d.${quoteName(facet)}`).join(", ")} from sample s join ${quoteName(kind.table)} d on d.${quoteName(kind.key)} = s.id)`] : []),
  ];
  const record = ["int8send(bits)", `int4send(${missed.map((miss, at) => `(${miss} << ${at})`).join(" | ") || "0"})`, ...facets.filter((facet) => facet in kind.coded).map(codeColumn).flatMap((codes) => [`int2send(octet_length(${codes})::int2)`, codes])];
  const results = `, (select number from samplable) as samplable, (select count(*)::int from sample) as sampled, (select string_agg(${record.join(" || ")}, '') from sample) as sample`;
  return { steps, results: results + open.map((facet) => listCountsSql(facet, chosen)).join("") };
}

/** Equal lists are counted before they are taken apart: most facets have few different lists, however many hits there are. */
function listCountsSql(facet: string, chosen: readonly Choice[]): string {
  const lists = `select ${quoteName(facet)} as list, count(*) as times from listed ${whereSql(meets(chosen, facet))} group by 1`;
  const values = `select value, sum(times)::int as number from (${lists}) lists, unnest(list) as value group by value`;
  return `, (select coalesce(json_object_agg(value, number), '{}') from (${values}) counted) as ${quoteName(`count_${facet}`)}`;
}

/**
 * Only a page of hits. Without anything to count PostgreSQL stops when the page is full, if it reads the newest first; near a place it
 * first finds all hits there, because most of the newest are elsewhere: it would read the whole country (1.3 s instead of 12 ms).
 */
function pageSql(kind: DocumentKind, query: SearchQuery, words: WordsSql | null, chosen: readonly Choice[], parameters: Parameters): SearchSql {
  const key = quoteName(kind.key);
  const where = [...query.conditions.map((condition) => conditionSql(kind, condition, parameters)), ...chosen.map(({ facet, values }) => choiceSql(kind, facet, values, parameters))];
  if (words) where.push(words.condition);
  const byRank = words !== null && query.sort === "relevance";
  const isNear = query.conditions.some((condition) => "near" in condition || "reaches" in condition);
  const hits = `select ${key} as id, since${byRank ? `, ${words.rank()} as rank` : ""} from ${quoteName(kind.table)} ${whereSql(where)}`;
  const page = `select id from ${isNear ? "hits" : `(${hits}) hits`} order by ${byRank ? "rank desc, " : ""}since desc, id limit ${parameters.add(query.limit, "int")} offset ${parameters.add(query.offset, "int")}`;
  const documents = words !== null && !query.skipMarks ? `(select json_agg(json_build_array(d.${key}, d.document)) from ${quoteName(kind.table)} d where d.${key} in (select id from page))` : "null";
  const steps = [...(words?.steps() ?? []), ...(isNear ? [`hits as materialized (${hits})`] : []), `page as materialized (${page})`];
  const text = `with ${steps.join(",\n      ")}
    select null::int as total, (select coalesce(json_agg(id), '[]') from page) as ids, ${documents} as documents`;
  return { text, values: parameters.values };
}

function chosenFacets(kind: DocumentKind, query: SearchQuery): Choice[] {
  for (const facet of [...query.facets, ...Object.keys(query.chosen)]) {
    if (!(facet in kind.facets)) throw new Error(`Documents of ${kind.name} have no facet ${facet}.`);
  }
  return Object.entries(query.chosen).flatMap(([facet, values]) => (values && values.length > 0 ? [{ facet, values: [...values] }] : []));
}

const whereSql = (conditions: readonly string[]) => (conditions.length > 0 ? `where ${conditions.join(" and ")}` : "");
