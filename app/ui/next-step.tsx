import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { HeroWing } from "./mark";

type NextStepProps = {
  eyebrow?: ReactNode;
  /** A question or a call in the words of the person; the `h1` of the page unless `level` is 2. */
  title: ReactNode;
  level?: 1 | 2;
  /** One or two sentences. */
  text?: ReactNode;
  /** The choice itself: `DayChoices` or a button of variant `person`. */
  children?: ReactNode;
  id?: string;
};

/** The one yellow panel of a page: the person's next step. Full width, so outside a `container`. */
export function NextStep({ eyebrow, title, level = 1, text, children, id = "next-step" }: NextStepProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="next-step" aria-labelledby={id}>
      <HeroWing />
      <div className="container next-step-inner">
        <div className="next-step-text">
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <Heading id={id}>{title}</Heading>
          {text && <p className="lead">{text}</p>}
        </div>
        {children}
      </div>
    </section>
  );
}

export type DayChoice = {
  value: string;
  /** "20" */
  number: ReactNode;
  /** "woensdag 20 mei" */
  day: ReactNode;
  /** "10.00 uur" */
  time?: ReactNode;
};

/** Days to choose from as buttons of a form; give the form around it. */
export function DayChoices({ name, label, days }: { name: string; label: string; days: DayChoice[] }) {
  return (
    <div className="day-choices" role="group" aria-label={label}>
      {days.map((day) => (
        <button className="day-choice" type="submit" name={name} value={day.value} key={day.value}>
          <span className="day-number" aria-hidden="true">
            {day.number}
          </span>
          <span>
            <span className="day-name">{day.day}</span> {day.time}
          </span>
          <Icon name="arrow" />
        </button>
      ))}
    </div>
  );
}

type FirstUpProps = { id?: string; late?: ReactNode; title: ReactNode; text?: ReactNode; children: ReactNode };

/** The yellow panel of the desk: what is too late, with one button (`variant="person"`). */
export function FirstUp({ id = "first-up", late, title, text, children }: FirstUpProps) {
  return (
    <section className="first-up" aria-labelledby={id}>
      <div>
        {late && (
          <p className="late">
            <Icon name="warning" />
            {late}
          </p>
        )}
        <h2 id={id}>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      {children}
    </section>
  );
}

type WantPanelProps = { id?: string; title: ReactNode; className?: string; children: ReactNode };

/** The yellow panel beside a vacancy: "Wil je dit doen?". Buttons in it take the full width. */
export function WantPanel({ id = "want", title, className, children }: WantPanelProps) {
  return (
    <section className={classNames("want", className)} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The last call on a wide screen, in a tinted panel with one large corner. */
export function Closing({ title, text, children }: { title: ReactNode; text?: ReactNode; children: ReactNode }) {
  return (
    <div className="closing">
      <p className="lead">
        <b>{title}</b>
        <br />
        {text}
      </p>
      {children}
    </div>
  );
}
