import type pg from "pg";
import { workFilters, peopleFilters } from "../../app/features/finding/model/filters.ts";
import type { KindName } from "../../search/documents/kinds.ts";
import type { SearchQuery } from "../../search/engine.ts";
import { randomOf } from "./random.ts";

/** A search as a page makes it: the question for an engine, and the address of the page that asks it. */
export type Question = { kind: KindName; query: SearchQuery; address: string };

const texts = [
  "schoonmaken", "poetsen", "schoonmaakster", "magazijn", "magazijnmedewerker", "orderpicken", "orderpiker", "inpakken", "heftruk", "koken", "keuken",
  "afwassen", "horeca", "tuin", "tuinman", "planten", "iets met dieren", "hond", "winkel", "kassa", "vakken vullen", "bezorgen", "fiets", "chauffeur",
  "buschauffeur", "ouderen", "zorg", "wandelen", "kinderen", "school", "kantoor", "receptie", "post", "verven", "timmeren", "metaal", "naaien", "wasserij", "medewerker", "hulp",
];
const distances = [5, 10, 25] as const;
/** A choice in one facet, in a quarter of the searches. */
const choices = { vacancy: [{ param: "soort", facet: "kind", value: "paid" }, { param: "uren", facet: "hours", value: "9-16" }, { param: "dagdeel", facet: "part", value: "morning" }], talent: [{ param: "uren", facet: "hours", value: "17-24" }, { param: "nederlands", facet: "dutch", value: "1" }] } as const;

/**
 * Searches over both kinds: seven in ten with words, from places where workplaces are, within 5 to 25 km, one in four with a choice.
 * What a company asks over people goes out from one place of work.
 */
export async function makeQuestions(client: pg.Client, number: number, seed: number): Promise<Question[]> {
  const { rows: spots } = await client.query<{ place: string; latitude: number; longitude: number }>(
    "select distinct on (place) place, latitude, longitude from workplace where closed_at is null order by place, id limit 400",
  );
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: number }, (_, at) => {
    const kind = at % 2 === 0 ? "vacancy" : "talent";
    const text = random() < 0.7 ? pick(texts) : "";
    const { place, latitude, longitude } = pick(spots);
    const km = pick(distances);
    const choice = random() < 0.25 ? pick<{ param: string; facet: string; value: string }>(choices[kind]) : null;
    const params = new URLSearchParams({ ...(text ? { zoek: text } : {}), ...(kind === "vacancy" ? { plaats: place } : {}), km: String(km), ...(choice ? { [choice.param]: choice.value } : {}) });
    const point = { latitude, longitude };
    return {
      kind,
      address: `${kind === "vacancy" ? "/werk" : "/bedrijf/mensen"}?${params}`,
      query: {
        text,
        chosen: choice ? { [choice.facet]: [choice.value] } : {},
        conditions: kind === "vacancy" ? [{ near: point, km }] : [{ reaches: [point], km }, { field: "hidden_from", notIn: ["00000000-0000-0000-0000-000000000000"] }],
        sort: "relevance",
        offset: 0,
        limit: 20,
        facets: (kind === "vacancy" ? workFilters : peopleFilters).map(({ facet }) => facet),
      },
    };
  });
}
