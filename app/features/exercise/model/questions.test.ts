import { describe, expect, it } from "vitest";
import { leisureIds, motives, talentIds, taskById, vocabularyLocales } from "~/features/vocabulary";
import { pictogramNames } from "~/ui/pictograms/names";
import { minutesFor, findQuestion, optionsOf, placeOf, questionPath, questions } from "./questions";

const options = questions.flatMap(optionsOf);

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe("the questions of the exercise", () => {
  it("are as many as fit in ten minutes, in rounds of cards and pairs", () => {
    expect(questions).toHaveLength(26);
    expect(minutesFor(questions.length)).toBe(10);
    expect(questions.map((question) => placeOf(question).round).filter((round, index, all) => round !== all[index - 1])).toEqual([1, 2, 3, 4]);
    expect(questions.every((question) => findQuestion(questionPath(question).split("/").pop()) === question)).toBe(true);
    expect(["0", "27", "1.5", "x", "01", undefined].map(findQuestion)).toEqual(Array(6).fill(null));
  });

  it("know only words of the vocabulary, and each option has its own name and picture", () => {
    for (const { id, talents, motives: energy, tasks, leisure, pictogram } of options) {
      for (const talent of talents) expect(talentIds, id).toContain(talent);
      for (const motive of energy) expect(motives.map((one) => one.id), id).toContain(motive);
      for (const task of tasks) expect(taskById(task)?.id, id).toBe(task);
      if (leisure) expect(leisureIds, id).toContain(leisure);
      expect(pictogramNames, id).toContain(pictogram);
    }
    expect(count(options.map(({ id }) => id)).size).toBe(options.length);
    expect(count(options.map(({ pictogram }) => pictogram)).size).toBe(options.length);
  });

  it("let each of the 40 talents lead one option and support two others: none is easier to have", () => {
    expect(Object.fromEntries(count(options.map(({ talents }) => talents[0])))).toEqual(Object.fromEntries(talentIds.map((id) => [id, 1])));
    expect(Object.fromEntries(count(options.flatMap(({ talents }) => talents.slice(1))))).toEqual(Object.fromEntries(talentIds.map((id) => [id, 2])));
  });

  it("offer every motive that work can meet three to five times, and no other", () => {
    const offered = count(options.flatMap((option) => [...option.motives]));
    expect([...offered.keys()].sort()).toEqual(motives.filter(({ metBy }) => metBy === "tasks").map(({ id }) => id).sort());
    for (const [motive, times] of offered) expect([3, 4, 5], motive).toContain(times);
  });

  it("make both sides of a pair worth the same, for different things", () => {
    for (const question of questions) {
      if (question.kind === "card") continue;
      const [one, other] = question.options;
      expect([one.talents.length, one.motives.length, one.tasks.length, one.leisure], question.id).toEqual([other.talents.length, other.motives.length, other.tasks.length, other.leisure]);
      expect(one.talents.filter((id) => (other.talents as readonly string[]).includes(id)), question.id).toEqual([]);
      expect(one.motives.filter((id) => (other.motives as readonly string[]).includes(id)), question.id).toEqual([]);
    }
  });

  it("name work that asks for a talent of the option, by the vocabulary", () => {
    for (const { id, talents, tasks } of options) {
      for (const task of tasks) expect(taskById(task)!.talents.some((talent) => (talents as readonly string[]).includes(talent)), `${id}: ${task}`).toBe(true);
    }
  });

  it("are short and plain: at most nine words, no capital, no full stop", () => {
    for (const { id, words } of options) {
      for (const locale of vocabularyLocales) {
        expect(words[locale].split(" ").length, `${id}: ${words[locale]}`).toBeLessThanOrEqual(9);
        expect(words[locale], id).toMatch(/^\p{Ll}.*[^.]$/u);
      }
      for (const word of words.nl.split(/[ ,]+/)) expect(word.length, `${id}: ${word}`).toBeLessThanOrEqual(13);
    }
  });
});
