import { textOf, type VocabularyLocale } from "~/features/vocabulary";
import type { PictogramName } from "~/ui";
import { withCapital } from "~/platform/formats";
import { cardAnswers, skipped, type Answers, type CardAnswer } from "./model/answers";
import type { Option, Question } from "./model/option";
import { lastPath, placeOf, questionPath, questions, type Place } from "./model/questions";

type Picture = { pictogram: PictogramName; label: string };

/** What the page of one question shows. */
export type QuestionView = Omit<Place, "previous" | "next"> & {
  previousTo: string;
  wasSkipped: boolean;
} & ({ kind: "card"; picture: Picture; answers: { value: CardAnswer; chosen: boolean }[] } | { kind: "pair"; options: (Picture & { value: string; chosen: boolean })[] });
const pictureOf = ({ pictogram, words }: Option, locale: VocabularyLocale): Picture => ({ pictogram, label: withCapital(textOf(words, locale)) });

export function viewQuestion(question: Question, answers: Answers, locale: VocabularyLocale): QuestionView {
  const { previous, number, total, round, rounds, minutesLeft } = placeOf(question);
  const given = answers.get(question.id);
  const beside = { number, total, round, rounds, minutesLeft, previousTo: previous ? questionPath(previous) : "/mijn/oefening", wasSkipped: given === skipped };
  if (question.kind === "card") return { ...beside, kind: "card", picture: pictureOf(question.option, locale), answers: cardAnswers.map((value) => ({ value, chosen: given === value })) };
  return { ...beside, kind: "pair", options: question.options.map((option) => ({ ...pictureOf(option, locale), value: option.id, chosen: given === option.id })) };
}

/** After a question comes the next one, also for who went back to change an answer; behind the last what was not seen yet, or the end. */
export function pathAfter(question: Question, answers: Answers): string {
  const { next } = placeOf(question);
  return next ? questionPath(next) : pathToGoOn(answers);
}

/** Where somebody goes on: the first question that was not seen yet, else the end. */
export function pathToGoOn(answers: Answers): string {
  const unseen = questions.find(({ id }) => !answers.has(id));
  return unseen ? questionPath(unseen) : lastPath;
}
