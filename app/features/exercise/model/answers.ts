import type { Option, Question } from "./option";
import { optionsOf, questions } from "./questions";

/** What can be said about a card. Of a pair, the id of the chosen option is the answer. */
export const cardAnswers = ["like", "ok", "not"] as const;
export type CardAnswer = (typeof cardAnswers)[number];

/** "Sla over": kept too, so that the way goes on and the question can still be answered. */
export const skipped = "skip";

/** Answers by the id of their question, as the database keeps them. */
export type Answers = ReadonlyMap<string, string>;

export function isAnswerTo(question: Question, answer: string): boolean {
  if (answer === skipped) return true;
  return question.kind === "card" ? cardAnswers.some((one) => one === answer) : question.options.some(({ id }) => id === answer);
}

/** How far somebody chose for an option: wholly, half ("gaat wel"), not, or nothing was said about it. */
export type Choice = { option: Option; degree: "whole" | "half" | "none" | "unsaid" };

const degreeOfCard: Record<string, Choice["degree"]> = { like: "whole", ok: "half", not: "none" };

/** Every option with what was said about it. Answers that no question knows any more fall away. */
export function choicesIn(answers: Answers): Choice[] {
  return questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return optionsOf(question).map((option): Choice => {
      if (!answer || answer === skipped || !isAnswerTo(question, answer)) return { option, degree: "unsaid" };
      return { option, degree: question.kind === "card" ? degreeOfCard[answer]! : answer === option.id ? "whole" : "none" };
    });
  });
}

/** Questions without an answer: not reached yet, or skipped. */
export const openQuestions = (answers: Answers): { unseen: Question[]; skipped: Question[] } => ({
  unseen: questions.filter(({ id }) => !answers.has(id)),
  skipped: questions.filter(({ id }) => answers.get(id) === skipped),
});
