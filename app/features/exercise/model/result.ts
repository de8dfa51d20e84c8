import { requireTask, talentIds, tasks, type LeisureId, type MotiveId, type SectorId, type Task, type TalentId, type TaskId } from "~/features/vocabulary";
import { choicesIn, type Answers, type Choice } from "./answers";
import { optionsOf, questions } from "./questions";
import { addUp, bestOf, motivesOf, talentsOf, type Scored } from "./score";

/** What the exercise gives back. Computed from the answers each time it is shown; nothing of it is stored. */
export type Result = {
  strengths: Scored<TalentId>[];
  motives: Scored<MotiveId>[];
  leisure: LeisureId[];
  /** work where the strengths count, the best first */
  tasks: TaskId[];
  sectors: SectorId[];
};

export const mostStrengths = 3;
const mostMotives = 3;
const mostTasks = 6;
const mostOfSector = 2;
const mostSectors = 3;

export function resultOf(answers: Answers): Result {
  const choices = choicesIn(answers);
  const turn = turnOf(choices);
  const strengths = bestOf(addUp(choices, talentsOf), mostStrengths, turn, echoIn(choices));
  const motives = bestOf(addUp(choices, motivesOf), mostMotives, turn);
  const work = workFor(choices, strengths.map(({ id }) => id), motives.map(({ id }) => id));
  return {
    strengths,
    motives,
    leisure: choices.flatMap(({ option, degree }) => (degree === "whole" && option.leisure ? [option.leisure] : [])),
    tasks: work.map(({ id }) => id),
    sectors: [...new Set(work.map(({ sector }) => sector))].slice(0, mostSectors),
  };
}

/** The same answers begin at the same place, other answers elsewhere. */
function turnOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, { degree }, index) => (degree === "whole" ? sum + (index + 1) ** 2 : sum), 0);
}

/**
 * How much of the other work that asks for a talent was chosen, beside what is usual: what tells equal talents apart. Counted
 * against how much such work there is, or talents that are asked for everywhere would never, or always, come out on top.
 */
function echoIn(choices: readonly Choice[]): (talent: TalentId) => number {
  const usual = choices.filter(({ degree }) => degree === "whole").length / choices.length;
  return (talent) => {
    const asked = elsewhere.get(talent)!;
    const chosen = asked.filter((at) => choices[at]!.degree === "whole").length;
    return (chosen - asked.length * usual) / Math.sqrt(Math.max(1, asked.length));
  };
}

/** Per talent the options that do not give it, whose work asks for it by the vocabulary; once for each such task. */
const elsewhere = new Map<TalentId, number[]>(talentIds.map((talent) => [
  talent,
  questions.flatMap(optionsOf).flatMap(({ talents, tasks: work }, at) => (talents.includes(talent) ? [] : work.filter((id) => requireTask(id).talents.includes(talent)).map(() => at))),
]));

/** Tasks by how many of the strengths they ask for, then whether they were chosen, then motives. What is "niets voor mij" stays away. */
function workFor(choices: readonly Choice[], strengths: readonly TalentId[], motives: readonly MotiveId[]): Task[] {
  const chosen = new Set(choices.filter(({ degree }) => degree === "whole").flatMap(({ option }) => option.tasks));
  const refused = new Set(choices.filter(({ option, degree }) => degree === "none" && option.leisure).flatMap(({ option }) => option.tasks));
  const shared = <Id>(one: readonly Id[], other: readonly Id[]) => one.filter((id) => other.includes(id)).length;
  const points = (task: Task) => 3 * shared(task.talents, strengths) + (chosen.has(task.id) ? 2 : 0) + shared(task.motives, motives);
  const fitting = tasks.filter((task) => shared(task.talents, strengths) > 0 && !refused.has(task.id)).sort((a, b) => points(b) - points(a));
  const perSector = new Map<SectorId, number>();
  return fitting.filter(({ sector }) => {
    const count = (perSector.get(sector) ?? 0) + 1;
    perSector.set(sector, count);
    return count <= mostOfSector;
  }).slice(0, mostTasks);
}
