import { describe, expect, it } from "vitest";
import { motives, requireTask, talentIds } from "~/features/vocabulary";
import { cardAnswers, choicesIn, isAnswerTo, skipped, type Answers } from "./answers";
import type { Option } from "./option";
import { optionsOf, questions } from "./questions";
import { mostStrengths, resultOf } from "./result";
import { addUp, talentsOf } from "./score";

/** Whole choices for these options, the other side of their pairs not, and "niets voor mij" or a skip for everything else. */
function choosing(wanted: (option: Option) => boolean, otherwise: "not" | "skip" = "skip"): Answers {
  return new Map(questions.map((question) => {
    const found = optionsOf(question).find(wanted);
    if (question.kind === "card") return [question.id, found ? "like" : otherwise];
    return [question.id, found ? found.id : skipped];
  }));
}

/** The same numbers each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function anybody(next: () => number): Answers {
  const pick = <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!;
  return new Map(questions.map((question) => [question.id, question.kind === "card" ? pick(cardAnswers) : pick(question.options).id]));
}

const strengthsOf = (answers: Answers) => resultOf(answers).strengths.map(({ id }) => id);

describe("the result of the exercise", () => {
  it("lets everybody reach every talent, with the most that can be had", () => {
    for (const talent of talentIds) {
      const [first] = resultOf(choosing(({ talents }) => (talents as readonly string[]).includes(talent))).strengths;
      expect(first).toMatchObject({ id: talent, points: 14, most: 14 });
      expect(first!.because).toHaveLength(3);
    }
  });

  it("lets everybody reach every motive that work can meet", () => {
    for (const { id } of motives.filter(({ metBy }) => metBy === "tasks")) {
      expect(resultOf(choosing((option) => (option.motives as readonly string[]).includes(id))).motives[0]!.id).toBe(id);
    }
  });

  it("gives no talent away: among five thousand people who throw dice none comes up more than twice as often as the average, or less than half", () => {
    const next = dice(7);
    const times = new Map<string, number>(talentIds.map((id) => [id, 0]));
    const people = 5_000;
    for (let person = 0; person < people; person += 1) for (const id of strengthsOf(anybody(next))) times.set(id, times.get(id)! + 1);
    const average = (people * mostStrengths) / talentIds.length;
    for (const [talent, count] of times) {
      expect(count, talent).toBeGreaterThan(average / 2);
      expect(count, talent).toBeLessThan(average * 2);
    }
  });

  it("says for each strength which answers made it, and the points add up from those", () => {
    const answers = anybody(dice(3));
    const choices = choicesIn(answers);
    for (const { id, points, because } of addUp(choices, talentsOf)) {
      const whole = because.reduce((sum, option) => sum + (option.talents[0] === id ? 6 : 4), 0);
      const half = choices.filter(({ option, degree }) => degree === "half" && (option.talents as readonly string[]).includes(id)).reduce((sum, { option }) => sum + (option.talents[0] === id ? 3 : 2), 0);
      expect(points).toBe(whole + half);
    }
    for (const { because } of resultOf(answers).strengths) expect(because.length).toBeGreaterThan(0);
  });

  it("puts a choice above half a choice, and finds nothing in half choices alone", () => {
    const half = new Map(questions.flatMap((question) => (question.kind === "card" ? [[question.id, "ok"] as const] : [])));
    expect(strengthsOf(half)).toEqual([]);
    expect(strengthsOf(new Map([["plan-party", "ok"], ["fix-at-home", "like"]])).sort()).toEqual(["handy", "skilled", "solving"]);
  });

  it("is empty without answers, after skips, and with answers that no question knows", () => {
    const nothing = { strengths: [], motives: [], leisure: [], tasks: [], sectors: [] };
    expect(resultOf(new Map())).toEqual(nothing);
    expect(resultOf(choosing(() => false))).toEqual(nothing);
    expect(resultOf(new Map([["asked-long-ago", "like"], ["fix-at-home", "very much"]]))).toEqual(nothing);
  });

  it("names work that asks for the strengths, from at most two tasks a sector, and nothing that is not for this person", () => {
    const answers = choosing(({ talents }) => (talents as readonly string[]).includes("handy"), "not");
    const { strengths, tasks, sectors } = resultOf(answers);
    const ids = strengths.map(({ id }) => id);
    expect(ids).toContain("handy");
    expect(tasks).toHaveLength(6);
    for (const task of tasks) expect(requireTask(task).talents.some((talent) => ids.includes(talent)), task).toBe(true);
    expect(sectors.length).toBeGreaterThan(1);
    const refused = resultOf(new Map([...answers, ["fix-at-home", "not"]])).tasks;
    expect(refused).not.toContain("fix-plumbing");
    expect(refused).not.toContain("do-small-repairs");
  });

  it("stays the same for the same answers, in whatever order they came", () => {
    const answers = anybody(dice(11));
    expect(resultOf(new Map([...answers].reverse()))).toEqual(resultOf(answers));
  });
});

describe("an answer", () => {
  it.each([
    ["a card", "fix-at-home", "like", true],
    ["a card", "fix-at-home", "skip", true],
    ["a card", "fix-at-home", "fix-at-home", false],
    ["a pair", "unload-lorry-or-check-products", "check-products", true],
    ["a pair", "unload-lorry-or-check-products", "garden-alone", false],
    ["a pair", "unload-lorry-or-check-products", "like", false],
  ] as const)("of %s (%s) %s: %s", (_, id, answer, fits) => {
    expect(isAnswerTo(questions.find((question) => question.id === id)!, answer)).toBe(fits);
  });
});
