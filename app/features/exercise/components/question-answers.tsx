import { m } from "~/paraglide/messages";
import { PictureAnswers, PictureQuestion } from "~/ui";
import type { QuestionView } from "../view-question.server";

const cardWords = { like: () => m.exercise_like(), ok: () => m.exercise_ok(), not: () => m.exercise_not() };

/** The answers of one question: a picture with three, or two pictures. One press answers. */
export function QuestionAnswers({ view }: { view: QuestionView }) {
  const asked = { name: "answer", labelledBy: "vraag", chosenWords: m.exercise_you_chose() };
  return (
    <div id="answer" tabIndex={-1}>
      {view.kind === "card" ? (
        <PictureQuestion {...asked} pictogram={view.picture.pictogram} words={view.picture.label} options={view.answers.map(({ value, chosen }) => ({ value, chosen, label: cardWords[value]() }))} />
      ) : (
        <PictureAnswers {...asked} between={m.exercise_or()} options={view.options} />
      )}
    </div>
  );
}
