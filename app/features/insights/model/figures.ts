import { showPeople, sumShown, type ShownCount } from "./shown-count";

/** How far a match came, in the order of the workflow. */
export const stages = ["begun", "mutual", "approved", "planned", "placed"] as const;
export type Stage = (typeof stages)[number];
export const origins = ["interest", "invitation", "proposal"] as const;
export type Origin = (typeof origins)[number];

/** Matches that began in one week and went the same way. `reached` is a place in `stages`; `end` tells who ended it and why, null while it goes on or stands. */
export type MatchCount = { vacancyId: string; week: number; origin: Origin; reached: number; end: string | null; count: number };
export type AnswerCount = { vacancyId: string | null; answered: number; unanswered: number; medianMinutes: number | null };
/** Entries of a queue that arrived in one week: how many came to a step at some time. */
export type QueueCount = { vacancyId: string; week: number; joined: number; offered: number; accepted: number; started: number; passed: number; left: number };
export type FilledCount = { vacancyId: string; count: number };
/** Looks at a vacancy, or people who keep it, in one week. */
export type PeopleCount = { vacancyId: string; week: number; count: number };
export type TourCount = { vacancyId: string | null; tours: number; guests: number };

/** Everything that was counted of a company, over the weeks of a period. */
export type Counted = {
  matches: readonly MatchCount[];
  answers: readonly AnswerCount[];
  queue: readonly QueueCount[];
  filled: readonly FilledCount[];
  views: readonly PeopleCount[];
  saves: readonly PeopleCount[];
  tours: readonly TourCount[];
};

export type WeekFigures = { views: ShownCount | null; begun: number; joined: number };
export type Ending = { /** how far they came before it ended */ stage: Stage; end: string; count: number };
export type QueueSteps = { joined: number; offered: number; accepted: number; started: number; passed: number; left: number };

export type Figures = {
  views: ShownCount;
  saves: ShownCount;
  origins: Record<Origin, number>;
  /** how many came at least this far */
  reached: Record<Stage, number>;
  underWay: number;
  endings: readonly Ending[];
  answers: Omit<AnswerCount, "vacancyId">;
  filled: number;
  /** null without open hiring */
  queue: QueueSteps | null;
  tours: Omit<TourCount, "vacancyId">;
  weeks: readonly WeekFigures[];
};

/**
 * The figures of all vacancies together, or of one. What a company sees one by one (reactions, answers, places, the public log of a queue)
 * is exact. Looks and keeps are not: every week of every vacancy is told by itself (`showPeople`), and all else is a sum of what is shown.
 * @param running the week that is not over yet; looks and keeps wait until it is
 */
export function figuresOf(counted: Counted, vacancyId: string | null, weekCount: number, running: number): Figures {
  const mine = <Row extends { vacancyId: string | null }>(rows: readonly Row[]) => (vacancyId === null ? rows : rows.filter((row) => row.vacancyId === vacancyId));
  const matches = mine(counted.matches);
  const queue = mine(counted.queue);
  const views = mine(counted.views).filter(({ week }) => week !== running);
  const answers = counted.answers.find((row) => row.vacancyId === vacancyId);
  return {
    views: sumShown(views.map(({ count }) => showPeople(count))),
    saves: sumShown(mine(counted.saves).filter(({ week }) => week !== running).map(({ count }) => showPeople(count))),
    origins: Object.fromEntries(origins.map((origin) => [origin, total(matches.filter((row) => row.origin === origin))])) as Record<Origin, number>,
    reached: Object.fromEntries(stages.map((stage, place) => [stage, total(matches.filter(({ reached }) => reached >= place))])) as Record<Stage, number>,
    underWay: total(matches.filter(({ end, reached }) => end === null && stages[reached] !== "placed")),
    endings: endingsOf(matches),
    answers: { answered: answers?.answered ?? 0, unanswered: answers?.unanswered ?? 0, medianMinutes: answers?.medianMinutes ?? null },
    filled: total(mine(counted.filled)),
    queue: queue.length > 0 ? queueSteps(queue) : null,
    tours: mine(counted.tours).reduce((sum, { tours, guests }) => ({ tours: sum.tours + tours, guests: sum.guests + guests }), { tours: 0, guests: 0 }),
    weeks: Array.from({ length: weekCount }, (_, week) => ({
      views: week === running ? null : sumShown(views.filter((row) => row.week === week).map(({ count }) => showPeople(count))),
      begun: total(matches.filter((row) => row.week === week)),
      joined: queue.filter((row) => row.week === week).reduce((sum, { joined }) => sum + joined, 0),
    })),
  };
}

const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);

/** The most frequent first. */
function endingsOf(matches: readonly MatchCount[]): Ending[] {
  const counts = new Map<string, Ending>();
  for (const { end, reached, count } of matches) {
    if (end === null) continue;
    const stage = stages[reached]!;
    const known = counts.get(`${stage} ${end}`);
    counts.set(`${stage} ${end}`, { stage, end, count: (known?.count ?? 0) + count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.end.localeCompare(b.end));
}

function queueSteps(rows: readonly QueueCount[]): QueueSteps {
  const sum = (step: keyof QueueSteps) => rows.reduce((all, row) => all + row[step], 0);
  return { joined: sum("joined"), offered: sum("offered"), accepted: sum("accepted"), started: sum("started"), passed: sum("passed"), left: sum("left") };
}
