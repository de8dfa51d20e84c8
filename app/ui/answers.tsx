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

const ChosenWords = ({ words }: { words: string }) => <span className="answer-chosen">{words}</span>;

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
            {chosen ? <Icon name="check" /> : <Icon name="arrow" />}
            {chosen && <ChosenWords words={chosenWords} />}
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
          <button className={classNames("answer", chosen && "is-chosen")} type="submit" name={name} value={value} key={value}>
            {label}
            {chosen && <Icon name="check" />}
            {chosen && <ChosenWords words={chosenWords} />}
          </button>
        ))}
      </div>
    </div>
  );
}
