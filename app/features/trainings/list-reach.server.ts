import { distanceInKm } from "~/features/places";
import { readProfileContent } from "~/features/profiles";
import { dutchLevelById, dutchLevels, labelOf, licenceById, taskById, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { prisma } from "~/platform/db.server";
import { listInWords } from "~/platform/formats";
import { trainingsFor, type Demand, type Learner, type Reach } from "./model/reach";
import { openTrainings } from "./queries.server";

export type ReachView = { id: string; title: string; why: string };
type Work = { licences: readonly string[]; dutchLevel: string | null; tasks: readonly string[] };

/** Trainings that would bring this work within reach of a person, with the reason in words. Of the own profile, so for the person alone. */
export async function listReach(jobSeekerId: string, work: Work, locale: VocabularyLocale): Promise<ReachView[]> {
  const demand: Demand = { ...work, dutch: work.dutchLevel ? (dutchLevelById(work.dutchLevel)?.rank ?? null) : null };
  const [person, rows] = await Promise.all([
    prisma.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: { latitude: true, longitude: true, draft: true, liveVersion: { select: { content: true } } } }),
    prisma.training.findMany({
      where: { AND: [openTrainings(), { OR: [{ licences: { hasSome: [...work.licences] } }, { tasks: { hasSome: [...work.tasks] } }, ...(demand.dutch === null ? [] : [{ dutchReached: { gte: demand.dutch } }])] }] },
      take: 200,
      select: { id: true, title: true, tasks: true, licences: true, dutchNeeded: true, dutchReached: true, latitude: true, longitude: true },
    }),
  ]);
  if (!person) return [];
  const home = { lat: person.latitude, lon: person.longitude };
  const near = rows.map((row) => ({ ...row, km: distanceInKm(home, { lat: row.latitude, lon: row.longitude }) }));
  return trainingsFor(learnerOf(person.liveVersion?.content ?? person.draft), demand, near).map(({ training, reach }) => ({ id: training.id, title: training.title, why: whyWords(reach, locale) }));
}

function learnerOf(stored: unknown): Learner {
  const { licences, dutchLevel, taskWishes, experience } = readProfileContent(stored);
  const wished = (avoided: boolean) => taskWishes.filter(({ wish }) => (wish === "ratherNot") === avoided).map(({ id }) => id);
  return { licences, dutch: dutchLevel ? (dutchLevelById(dutchLevel)?.rank ?? null) : null, knows: [...wished(false), ...experience.flatMap(({ taskIds }) => taskIds)], avoids: wished(true) };
}

function whyWords({ licences, dutch, tasks }: Reach, locale: VocabularyLocale): string {
  const names = (ids: readonly string[], find: typeof taskById | typeof licenceById) => listInWords(ids.flatMap((id) => { const entry = find(id); return entry ? [labelOf(entry, locale)] : []; }), locale);
  if (licences.length > 0) return m.trainings_reach_licences({ licences: names(licences, licenceById) });
  const level = dutchLevels.find(({ rank }) => rank === dutch);
  if (level) return m.trainings_reach_dutch({ level: labelOf(level, locale).toLowerCase() });
  return m.trainings_reach_tasks({ tasks: names(tasks, taskById) });
}
