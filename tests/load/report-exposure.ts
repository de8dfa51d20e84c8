import type pg from "pg";
import type { TalentDocument } from "../../search/documents/talent.ts";
import type { VacancyDocument } from "../../search/documents/vacancy.ts";
import { fairOrder, gini, prepareProfile, prepareVacancy, rankEachProfile, type PreparedVacancy } from "../../app/features/fit/index.ts";
import { fitProfileOf, fitVacancyOf } from "../../app/features/finding/rankers.server.ts";
import { perPage } from "../../app/features/finding/rank-candidates.server.ts";
import { distanceInKm } from "../../app/features/places/index.ts";
import { versionOf, withBenchDatabase } from "./bench-database.ts";
import { figure, option, progress, report } from "./report.ts";

/**
 * How evenly people are seen when employers look again and again: each open place looks at its first page of people, many rounds,
 * in the order of the fit alone and in the fair order. On the people of the demo; those whom no place can reach are left out.
 *   npm run report:exposure -- --rounds 20 --check
 */
const rounds = option("rounds", 20);
const size = { profiles: option("profiles", 500), vacancies: option("vacancies", 150) };

type Person = { id: string; document: TalentDocument; prepared: ReturnType<typeof prepareProfile> };
type Place = { work: PreparedVacancy; reached: Person[] };

await withBenchDatabase({ ...size, seed: option("seed", 0) }, async (client) => {
  const places = await readPlaces(client);
  const everybody = new Set(places.flatMap(({ reached }) => reached.map(({ id }) => id)));
  progress(`${places.length} places look at ${everybody.size} people, ${rounds} rounds`);
  const alone = gini([...spread(places, everybody, false).values()]);
  const shown = spread(places, everybody, true);
  const fair = gini([...shown.values()]);
  report("exposure", { postgres: await versionOf(client), meilisearch: null }, [
    figure("exposure.byFitAlone.gini", size, alone, "gini"),
    figure("exposure.fair.gini", size, fair, "gini", 0.35),
    figure("exposure.fair.gain", size, alone - fair, "gini", 0.1, "higher"),
    figure("exposure.fair.neverShown", size, [...shown.values()].filter((number) => number === 0).length, "people"),
  ]);
});

async function readPlaces(client: pg.Client): Promise<Place[]> {
  const read = async <D>(table: string) => (await client.query<{ document: D }>(`select document from ${table} order by 1::text`)).rows.map(({ document }) => document);
  const people = (await read<TalentDocument>("search_talent")).map((document): Person => ({ id: document.id, document, prepared: prepareProfile(fitProfileOf(document)) }));
  return (await read<VacancyDocument>("search_vacancy")).map((document) => ({
    work: prepareVacancy(fitVacancyOf(document)),
    reached: people.filter(({ document: person }) => distanceInKm({ lat: person.latitude, lon: person.longitude }, { lat: document.latitude, lon: document.longitude }) <= person.radiusKm),
  })).filter(({ reached }) => reached.length > 0);
}

/** How often each person stood on a first page. */
function spread(places: readonly Place[], everybody: ReadonlySet<string>, isFair: boolean): Map<string, number> {
  const shown = new Map([...everybody].map((id) => [id, 0]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, reached } of places) {
      const ranked = rankEachProfile(reached.map(({ prepared }) => prepared), work, reached.length);
      const ordered = isFair ? fairOrder(ranked, ({ position }) => shown.get(reached[position]!.id)!) : ranked;
      for (const { position } of ordered.slice(0, perPage)) shown.set(reached[position]!.id, shown.get(reached[position]!.id)! + 1);
    }
  }
  return shown;
}
