import type { KindName } from "../documents/kinds";
import { distanceInKm, findPlace } from "~/features/places";
import { emptyQuery, mostHits, type Condition, type SearchEngine } from "../engine";
import { readIntent } from "../language/intent";
import { nearFirst } from "../near-first";
import { relevancePeople, relevanceVacancies } from "./documents";
import { gradeOf, ndcg, recall, type Grade, type Truth } from "./judgement";
import { judgedQueries, type JudgedQuery } from "./queries";

/** How one query was answered; what cannot be told of it is null. */
export type Answered = JudgedQuery & { ndcg: number | null; recall: number | null; total: number; firstTitles: string[] };

const depth = 20;
/** in km, as the page offers them */
const workDistances = [5, 10, 15, 25, 50];

/** Asks an engine, filled with the documents of `documents.ts`, all judged queries, as a page asks them. */
export async function answerAll(engine: SearchEngine): Promise<Answered[]> {
  const truths: Record<KindName, Truth[]> = { vacancy: relevanceVacancies().map(({ truth }) => truth), talent: relevancePeople().map(({ truth }) => truth) };
  const answered: Answered[] = [];
  for (const query of judgedQueries()) answered.push(await answer(engine, query, truths[query.kind]));
  return answered;
}

async function answer(engine: SearchEngine, query: JudgedQuery, truths: readonly Truth[]): Promise<Answered> {
  const { ids, total } = await ask(engine, query);
  const byId = new Map(truths.map((truth) => [truth.id, truth]));
  const found = ids.map((id) => byId.get(id)!);
  const firstTitles = found.slice(0, 5).map(({ title, mainTasks }) => title || mainTasks.join(" "));
  if (query.findsNothing) return { ...query, ndcg: total === 0 ? 1 : 0, recall: null, total, firstTitles };
  const grades = (list: readonly Truth[]): Grade[] => list.map((truth) => gradeOf(truth, query.judgement));
  return { ...query, ndcg: ndcg(grades(found), grades(truths)), recall: recall(grades(found), grades(truths), depth), total, firstTitles };
}

/** As the pages ask: for work, what the words say of place and time are filters, and the nearest come first. */
async function ask(engine: SearchEngine, { kind, text }: JudgedQuery): Promise<{ ids: string[]; total: number }> {
  const intent = kind === "vacancy" ? readIntent(text, workDistances) : null;
  if (!intent) return engine.search(kind, { ...emptyQuery, text, limit: depth });
  const from = intent.place === null ? null : findPlace(intent.place)!;
  const conditions: Condition[] = from && intent.km ? [{ near: { latitude: from.lat, longitude: from.lon }, km: intent.km }] : [];
  const { ids, total } = await engine.search("vacancy", { ...emptyQuery, text: intent.text, chosen: intent.chosen, conditions, limit: mostHits });
  return { ids: (from ? nearFirst(ids, (id) => distanceInKm(from, spotOf(id))) : ids).slice(0, depth), total };
}

const spots = new Map(relevanceVacancies().map(({ document }) => [document.id, { lat: document.latitude, lon: document.longitude }]));
const spotOf = (id: string) => spots.get(id)!;

/** The mean of what could be told; null when nothing could. */
export function mean(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0) / told.length;
}
