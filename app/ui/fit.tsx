import { Fragment, type ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";
import { signAddress } from "./drawings/address";
import { showing } from "./drawings/showing";

export type FitSide = "person" | "work";
export type FitLevel = "full" | "nearly" | "little" | "none";
export type FitPetal = { side: FitSide; level: FitLevel };

/** A wing has no more petals than this. */
const mostPetals = 4;

/** The fit of a person and a piece of work, one petal per part. Always put the word and the reasons beside it. */
export function FitMark({ petals, className }: { petals: FitPetal[]; className?: string }) {
  const wingOf = (side: FitSide) => petals.filter((petal) => petal.side === side).slice(0, mostPetals);
  const [person, work] = [wingOf("person"), wingOf("work")];
  // which level shows of each petal: see `styles/petals.css`
  const levels = [person, work].flatMap((wing) => wing.map(({ side, level }, index) => `${side}-${index + 1}-${level}`));
  const wings = [...(person.length > 0 ? [`wing-person-${person.length}`] : []), `wing-work-${work.length}`];
  return <svg className={classNames("fit-mark", ...levels, className)} aria-hidden="true" {...showing(...wings.map(signAddress))} />;
}

/** The left wing that fills with each choice (see `ChoiceCards`), of one to three petals. */
export function TallyWing({ petals }: { petals: number }) {
  return (
    <svg viewBox="-42 -42 48 80" aria-hidden="true">
      {Array.from({ length: petals }, (_, index) => (
        <Fragment key={index}>
          <use href={signAddress(`tally-${petals}-${index + 1}-empty`)} />
          <use className={`petal-filling petal-filling-${index + 1}`} href={signAddress(`tally-${petals}-${index + 1}-filling`)} />
        </Fragment>
      ))}
      <use href={signAddress("tally-body")} />
    </svg>
  );
}

/** One petal as the bullet of a reason. */
export function PetalBullet({ side, level }: FitPetal) {
  return <svg className="petal-bullet" aria-hidden="true" {...showing(signAddress(`petal-${side}-${level}`))} />;
}

/** The word for a petal: "past", "past bijna", "past een beetje", "past nog niet". */
export function fitLevelWord(level: FitLevel): string {
  const words = { full: m.ui_fit_full, nearly: m.ui_fit_nearly, little: m.ui_fit_little, none: m.ui_fit_none };
  return words[level]();
}

export type ReasonProps = FitPetal & { title?: string; children: ReactNode };

/** One reason, with its own petal. `title` is the part ("Wat je wilt"). */
export function Reason({ side, level, title, children }: ReasonProps) {
  return (
    <li className="reason">
      <PetalBullet side={side} level={level} />
      <span>
        {title && <b>{`${title}: `}</b>}
        {children}
        <span className="visually-hidden">{` (${fitLevelWord(level)})`}</span>
      </span>
    </li>
  );
}

export function Reasons({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("reasons", className)}>{children}</ul>;
}
