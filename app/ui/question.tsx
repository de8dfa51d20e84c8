import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";

type ProgressProps = {
  /** The number of this question, from 1. */
  number: number;
  total: number;
  /** "nog ongeveer 4 minuten". */
  timeLeft?: ReactNode;
  /** Instead of "Vraag 3 van 8". */
  label?: ReactNode;
};

/** How far someone is, in words and in petals. */
export function Progress({ number, total, timeLeft, label }: ProgressProps) {
  return (
    <div className="progress">
      <p>
        <b>{label ?? m.ui_question_of({ number, total })}</b> {timeLeft && <span className="muted">{timeLeft}</span>}
      </p>
      <ol className="progress-line" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <li
            key={index}
            className={index + 1 < number ? "is-done" : index + 1 === number ? "is-now" : undefined}
          />
        ))}
      </ol>
    </div>
  );
}

type QuestionPageProps = {
  progress?: ReactNode;
  /** An `ErrorSummary`. */
  errors?: ReactNode;
  /** The form: a `Group` with `legendAs="question"`, help, `FormActions`. */
  children: ReactNode;
  className?: string;
};

/** One question a page. */
export function QuestionPage({ progress, errors, children, className }: QuestionPageProps) {
  return (
    <div className={classNames("question", className)}>
      {progress}
      {errors}
      {children}
    </div>
  );
}

type DisclosureProps = {
  summary: ReactNode;
  icon?: IconName;
  open?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Text that opens at a press (`details`); works without script. */
export function Disclosure({ summary, icon = "info", open, id, className, children }: DisclosureProps) {
  return (
    <details className={classNames("help", className)} open={open} id={id}>
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  );
}
