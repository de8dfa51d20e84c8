import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { Pictogram } from "./pictogram";
import type { PictogramName } from "./pictograms/names";

type AnswersProps = {
  /** of the buttons; the form around them is the caller's */
  name: string;
  /** id of the question that names the group */
  labelledBy: string;
  /** words for who cannot see which answer was given before */
  chosenWords: string;
};

type AnswerOption = { value: string; label: ReactNode; chosen: boolean };

/** Set apart for the ear: the name of the button is one line of words. */
const ChosenWords = ({ words }: { words: string }) => (
  <span className="answer-chosen">
    <Icon name="check" /> <span>{words}</span>
  </span>
);

/** Two pictures of which one press chooses: each is a button that sends the form. `between` stands in the middle ("of"). */
export function PictureAnswers({ name, labelledBy, chosenWords, between, options }: AnswersProps & { between: ReactNode; options: (AnswerOption & { pictogram: PictogramName })[] }) {
  return (
    <div className="picture-answers" role="group" aria-labelledby={labelledBy}>
      {options.map(({ value, label, pictogram, chosen }, index) => (
        <div className="picture-answers-part" key={value}>
          {index > 0 && <span className="picture-answers-between" aria-hidden="true">{between}</span>}
          <button className={classNames("picture-answer", chosen && "is-chosen")} type="submit" name={name} value={value}>
            <span className="picture-answer-ground">
              <Pictogram name={pictogram} />
            </span>
            <span className="picture-answer-words">{label}</span>
            <Icon name="arrow" /> {chosen && <ChosenWords words={chosenWords} />}
          </button>
        </div>
      ))}
    </div>
  );
}

/** One picture to look at, and answers under it; one press chooses. */
export function PictureQuestion({ name, labelledBy, chosenWords, pictogram, words, options }: AnswersProps & { pictogram: PictogramName; words: ReactNode; options: AnswerOption[] }) {
  return (
    <div className="picture-question">
      <div className="picture-question-card">
        <Pictogram name={pictogram} />
        <p id={`${labelledBy}-picture`}>{words}</p>
      </div>
      <div className="picture-question-answers" role="group" aria-labelledby={`${labelledBy} ${labelledBy}-picture`}>
        {options.map(({ value, label, chosen }) => (
          <button className={classNames("press-answer", chosen && "is-chosen")} type="submit" name={name} value={value} key={value}>
            <span>{label}</span> {chosen && <ChosenWords words={chosenWords} />}
          </button>
        ))}
      </div>
    </div>
  );
}
