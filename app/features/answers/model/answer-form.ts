import { z } from "zod";
import { mostAtOnce, mostNote } from "./answer-limits";

/** One answer to one person: `yes`, or the id of a reason of the vocabulary. */
export type OneAnswer = { matchId: string; choice: string; note: string };

const choice = z.string().max(60);
const note = z.string().trim().max(mostNote, "tooLong");
const row = z.object({ id: z.uuid(), pick: z.literal("on").optional(), choice: choice.default(""), note: note.default("") });

/** What the page posts: one answer for all who are ticked, and per person what differs. */
export const answersForm = z.object({ choice: choice.default(""), note: note.default(""), people: z.array(row).max(mostAtOnce).default([]) });
export type AnswersForm = z.output<typeof answersForm>;

export type FormProblem = "nobody" | "noChoice";

/**
 * The answers of a form. What is chosen for one person goes before what is chosen for all, and needs no tick; an own sentence
 * belongs to a no. A tick without any choice is a question, not an answer.
 */
export function answersOf({ choice: forAll, note: noteForAll, people }: AnswersForm): { answers: OneAnswer[]; problem: FormProblem | null } {
  const wanted = people.filter(({ pick, choice: own }) => pick === "on" || own !== "");
  const answers = wanted.map(({ id, choice: own, note: ownNote }) => {
    const chosen = own || forAll;
    return { matchId: id, choice: chosen, note: chosen === "yes" ? "" : ownNote || (own === "" || own === forAll ? noteForAll : "") };
  });
  const problem = wanted.length === 0 ? "nobody" : answers.some((one) => one.choice === "") ? "noChoice" : null;
  return { answers, problem };
}

/** Most reactions of a month; an empty field is no limit. */
export const limitForm = z.object({ limit: z.preprocess((value) => (value === "" || value === undefined ? null : value), z.coerce.number("limit").int("limit").min(1, "limit").max(500, "limit").nullable()) });
