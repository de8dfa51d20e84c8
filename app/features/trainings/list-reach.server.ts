import { distanceInKm, type Coordinates } from "~/features/places";
import { readProfileContent } from "~/features/profiles";
import { dutchLevelById, dutchLevels, labelOf, licenceById, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { prisma } from "~/platform/db.server";
import { listInWords } from "~/platform/formats";
import { trainingsFor, type Demand, type Learner, type Reach } from "./model/reach";
import { openTrainings } from "./queries.server";

export type ReachView = { id: string; title: string; why: string };
type Work = { licences: readonly string[]; dutchLevel: string | null; tasks: readonly string[] };

/** `from`: where distances start when that is not the person's home, as an employer may not read that from an order (rule 10). */
export type ReachPair = { jobSeekerId: string; workId: string; work: Work; from?: Coordinates };

/** Far more than a region has for a handful of work. */
const mostRead = 500;

/** Trainings that would bring this work within reach of a person, with the reason in words, the most useful first. */
export async function listReach(jobSeekerId: string, work: Work, locale: VocabularyLocale): Promise<ReachView[]> {
  return (await listReachOfPairs([{ jobSeekerId, workId: "", work }], locale, 3))(jobSeekerId, "");
}

/** The same for the pairs of a list, with two questions whatever their number. @returns what there is of one pair */
export async function listReachOfPairs(pairs: readonly ReachPair[], locale: VocabularyLocale, most = 1): Promise<(jobSeekerId: string, workId: string) => ReachView[]> {
  if (pairs.length === 0) return () => [];
  const [people, trainings] = await Promise.all([
    prisma.jobSeeker.findMany({ where: { id: { in: [...new Set(pairs.map(({ jobSeekerId }) => jobSeekerId))] } }, select: { id: true, latitude: true, longitude: true, draft: true, liveVersion: { select: { content: true } } } }),
    readTrainings(pairs.map(({ work }) => work)),
  ]);
  const reach = new Map(pairs.flatMap(({ jobSeekerId, workId, work, from }) => {
    const person = people.find(({ id }) => id === jobSeekerId);
    if (!person) return [];
    const start = from ?? { lat: person.latitude, lon: person.longitude };
    const near = trainings.map((row) => ({ ...row, km: distanceInKm(start, { lat: row.latitude, lon: row.longitude }) }));
    const found = trainingsFor(learnerOf(person.liveVersion?.content ?? person.draft), demandOf(work), near, most);
    return [[keyOf(jobSeekerId, workId), found.map(({ training, reach: why }) => ({ id: training.id, title: training.title, why: whyWords(why, locale) }))] as const];
  }));
  return (jobSeekerId, workId) => reach.get(keyOf(jobSeekerId, workId)) ?? [];
}

const keyOf = (jobSeekerId: string, workId: string) => `${jobSeekerId} ${workId}`;
const rankOf = (level: string | null) => (level ? (dutchLevelById(level)?.rank ?? null) : null);
const demandOf = (work: Work): Demand => ({ ...work, dutch: rankOf(work.dutchLevel) });

/** What is open and could bring any of this work closer. */
function readTrainings(works: readonly Work[]) {
  const ranks = works.flatMap(({ dutchLevel }) => rankOf(dutchLevel) ?? []);
  const all = (pick: (work: Work) => readonly string[]) => [...new Set(works.flatMap(pick))];
  const useful = [{ licences: { hasSome: all(({ licences }) => licences) } }, { tasks: { hasSome: all(({ tasks }) => tasks) } }, ...(ranks.length === 0 ? [] : [{ dutchReached: { gte: Math.min(...ranks) } }])];
  return prisma.training.findMany({
    where: { AND: [openTrainings(), { OR: useful }] },
    orderBy: [{ startsOn: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: mostRead,
    select: { id: true, title: true, tasks: true, licences: true, dutchNeeded: true, dutchReached: true, latitude: true, longitude: true },
  });
}

function learnerOf(stored: unknown): Learner {
  const { licences, dutchLevel, taskWishes, experience } = readProfileContent(stored);
  const wished = (avoided: boolean) => taskWishes.filter(({ wish }) => (wish === "ratherNot") === avoided).map(({ id }) => id);
  return { licences, dutch: rankOf(dutchLevel), knows: [...wished(false), ...experience.flatMap(({ taskIds }) => taskIds)], avoids: wished(true) };
}

function whyWords({ licences, dutch, tasks }: Reach, locale: VocabularyLocale): string {
  const names = (ids: readonly string[], find: typeof taskById | typeof licenceById) => listInWords(ids.flatMap((id) => { const entry = find(id); return entry ? [labelOf(entry, locale)] : []; }), locale);
  if (licences.length > 0) return m.trainings_reach_licences({ licences: names(licences, licenceById) });
  const level = dutchLevels.find(({ rank }) => rank === dutch);
  if (level) return m.trainings_reach_dutch({ level: labelOf(level, locale).toLowerCase() });
  return m.trainings_reach_tasks({ tasks: names(tasks, taskById) });
}
