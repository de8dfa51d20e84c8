import { cards } from "./cards";
import type { Option, Question } from "./option";
import { pairs } from "./pairs";

const cardQuestions: Question[] = cards.map((option) => ({ kind: "card", id: option.id, option }));
const pairQuestions: Question[] = pairs.map((options) => ({ kind: "pair", id: `${options[0].id}-or-${options[1].id}`, options }));

/** Four rounds: the kinds take turns, so that ten minutes do not get dull. */
const rounds: readonly (readonly Question[])[] = [cardQuestions.slice(0, 6), pairQuestions.slice(0, 7), cardQuestions.slice(6), pairQuestions.slice(7)];

/** All questions, in the order in which they are asked. An answer is kept by the id of its question, so the order may change. */
export const questions: readonly Question[] = rounds.flat();

/** Looking at two pictures and choosing takes less than half a minute. */
const secondsEach = 23;

export const minutesFor = (count: number): number => Math.max(1, Math.round((count * secondsEach) / 60));

export const optionsOf = (question: Question): readonly Option[] => (question.kind === "card" ? [question.option] : question.options);

/** The question with this number in its address; null when there is none. */
export const findQuestion = (number: string | undefined): Question | null => (/^[1-9]\d?$/.test(number ?? "") ? (questions[Number(number) - 1] ?? null) : null);

export const questionPath = (question: Question): string => `/mijn/oefening/vraag/${questions.indexOf(question) + 1}`;

/** What comes after the last question, and where a whole exercise is rounded off. */
export const lastPath = "/mijn/oefening/afronden";

export type Place = { number: number; total: number; round: number; rounds: number; minutesLeft: number; previous: Question | null; next: Question | null };

/** Where a question stands, and the minutes that are left with this one included. */
export function placeOf(question: Question): Place {
  const index = questions.indexOf(question);
  return {
    number: index + 1,
    total: questions.length,
    round: rounds.findIndex((round) => round.includes(question)) + 1,
    rounds: rounds.length,
    minutesLeft: minutesFor(questions.length - index),
    previous: questions[index - 1] ?? null,
    next: questions[index + 1] ?? null,
  };
}
