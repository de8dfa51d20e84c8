import { distanceInKm, findPlace } from "~/features/places";

/** How well an answer serves the one who asked: 3 what was meant, 2 much of it, 1 a little, 0 something else. */
export type Grade = 0 | 1 | 2 | 3;

/** A document as a judge sees it: what the work truly is, and not which words it is told in. */
export type Truth = {
  id: string;
  title: string;
  /** the largest task of a vacancy; all that a person likes to do */
  mainTasks: readonly string[];
  /** the other tasks of a vacancy; what a person can do, or did before */
  otherTasks: readonly string[];
  place: string;
  /** facets that a judge may ask for: `evening`, `weekend`, `volunteering`, `dutch-0`, `school-hours`, `hours-16` … */
  marks: ReadonlySet<string>;
};

export type Judgement = {
  /** tasks that were meant */
  meant: ReadonlySet<string>;
  /** tasks that lie beside it */
  beside: ReadonlySet<string>;
  /** words of titles that were meant whatever the tasks are; in small letters */
  titles: readonly string[];
  /** all of these must be so, otherwise the document is no answer */
  must: readonly string[];
  /** a place and how far around it is as good, in km */
  near: { place: string; km: number } | null;
};

/**
 * The grade of a document by the rules of a judge. The main task tells most: 3 when it was meant, 2 when another task
 * was or when the main task lies beside it, 1 when another task lies beside it. A title that was meant gives 3.
 * Within the distance a place is as good as the place itself, up to three times as far it costs a grade, beyond it is no answer.
 */
export function gradeOf(truth: Truth, judgement: Judgement): Grade {
  if (!judgement.must.every((mark) => truth.marks.has(mark))) return 0;
  const grade = gradeOfWork(truth, judgement);
  if (grade === 0 || !judgement.near) return grade;
  const km = distanceBetween(truth.place, judgement.near.place);
  if (km <= judgement.near.km) return grade;
  return km <= 3 * judgement.near.km ? ((grade - 1) as Grade) : 0;
}

function gradeOfWork({ title, mainTasks, otherTasks }: Truth, { meant, beside, titles }: Judgement): Grade {
  const isAnything = meant.size + beside.size + titles.length === 0;
  if (isAnything || titles.some((word) => title.toLowerCase().includes(word))) return 3;
  const has = (tasks: readonly string[], asked: ReadonlySet<string>) => tasks.some((task) => asked.has(task));
  if (has(mainTasks, meant)) return 3;
  if (has(otherTasks, meant) || has(mainTasks, beside)) return 2;
  return has(otherTasks, beside) ? 1 : 0;
}

function distanceBetween(one: string, other: string): number {
  const [from, to] = [findPlace(one), findPlace(other)];
  if (!from || !to) throw new Error(`No place ${from ? other : one}`);
  return distanceInKm(from, to);
}

/** What counts as found in recall: what was meant, or much of it. */
export const lowestRelevant = 2;

/**
 * Discounted gain of the first `depth` answers against the best possible order, 0 to 1 (Järvelin and Kekäläinen, 2002;
 * gain 2^grade − 1). Null when no document is an answer.
 */
export function ndcg(found: readonly Grade[], all: readonly Grade[], depth = 10): number | null {
  const best = gain([...all].sort((one, other) => other - one).slice(0, depth));
  return best === 0 ? null : gain(found.slice(0, depth)) / best;
}

const gain = (grades: readonly Grade[]) => grades.reduce<number>((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** The share of relevant documents among the first `depth` answers, of as many as fit there. Null when none is relevant. */
export function recall(found: readonly Grade[], all: readonly Grade[], depth = 20): number | null {
  const relevant = (grades: readonly Grade[]) => grades.filter((grade) => grade >= lowestRelevant).length;
  const most = Math.min(depth, relevant(all));
  return most === 0 ? null : relevant(found.slice(0, depth)) / most;
}
