import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { Pictogram } from "./pictogram";
import type { PictogramName } from "./pictograms/names";
import { TextLink } from "./text-link";

/** A surface with a thin edge and the wing corner. */
export function Card({ children, className, as: Element = "div" }: { children: ReactNode; className?: string; as?: "div" | "li" | "article" }) {
  return <Element className={classNames("card", className)}>{children}</Element>;
}

/** The list that holds cards. */
export function CardList({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("work-list", className)}>{children}</ul>;
}

/** Up to three pictograms as a still life on a table top; the first is the main task. */
export function StillLife({ pictograms }: { pictograms: PictogramName[] }) {
  return (
    <div className="work-picture">
      {[...new Set(pictograms)].slice(0, 3).map((name) => (
        <Pictogram key={name} name={name} />
      ))}
    </div>
  );
}

export type WorkCardProps = {
  /** Where the whole card goes. */
  to: string;
  title: ReactNode;
  subtitle?: ReactNode;
  pictograms?: PictogramName[];
  /** `Fact`s. */
  facts?: ReactNode;
  /** `Tag`s. */
  tags?: ReactNode;
  /** `FitSummary`. */
  fit?: ReactNode;
  /** Buttons and forms; they stay clickable above the link of the card. */
  actions?: ReactNode;
  /** A line above the title, such as a kind of place. */
  above?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  /** `lang` of the title, when it is written by someone in another language. */
  lang?: string;
  className?: string;
};

/** Work on offer; an item of `CardList`. The link of the title covers the card. */
export function WorkCard(props: WorkCardProps) {
  const { to, title, subtitle, pictograms = [], facts, tags, fit, actions, above, headingLevel = 3, lang, className } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <li className={classNames("work-card", pictograms.length === 0 && "work-card--plain", className)}>
      {pictograms.length > 0 && <StillLife pictograms={pictograms} />}
      <div className="work-body">
        <div className="work-title">
          {above && <p className="small muted">{above}</p>}
          <Heading lang={lang}>
            <TextLink to={to}>{title}</TextLink>
          </Heading>
          {subtitle && <p className="muted">{subtitle}</p>}
        </div>
        {facts && <ul className="facts">{facts}</ul>}
        {tags && <ul className="tags">{tags}</ul>}
      </div>
      {fit && <div className="work-fit">{fit}</div>}
      {actions && <div className="card-actions">{actions}</div>}
    </li>
  );
}

export type Strength = { pictogram: PictogramName; label: ReactNode };

/** Strengths as pictures with a sentence; three in a row. */
export function Strengths({ strengths }: { strengths: Strength[] }) {
  return (
    <ul className="strengths">
      {strengths.map((strength, index) => (
        <li className="strength" key={index}>
          <Pictogram name={strength.pictogram} />
          {strength.label}
        </li>
      ))}
    </ul>
  );
}

export type PersonCardProps = {
  to?: string;
  /** The chosen first name, or a line such as "Iemand uit Lindewaard". */
  title: ReactNode;
  subtitle?: ReactNode;
  strengths: Strength[];
  facts?: ReactNode;
  tags?: ReactNode;
  fit?: ReactNode;
  actions?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  lang?: string;
  className?: string;
};

/** A person by what they can and want, without identity; an item of `CardList`. */
export function PersonCard(props: PersonCardProps) {
  const { to, title, subtitle, strengths, facts, tags, fit, actions, headingLevel = 3, lang, className } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <li className={classNames("work-card person-card", className)}>
      <div className="person-picture">
        <Strengths strengths={strengths.slice(0, 3)} />
      </div>
      <div className="work-body">
        <div className="work-title">
          <Heading lang={lang}>{to ? <TextLink to={to}>{title}</TextLink> : title}</Heading>
          {subtitle && <p className="muted">{subtitle}</p>}
        </div>
        {facts && <ul className="facts">{facts}</ul>}
        {tags && <ul className="tags">{tags}</ul>}
      </div>
      {fit && <div className="work-fit">{fit}</div>}
      {actions && <div className="card-actions">{actions}</div>}
    </li>
  );
}

/** The small profile: what an employer sees. */
export function ProfileCardSmall({ name, strengths, note }: { name: ReactNode; strengths: Strength[]; note?: ReactNode }) {
  return (
    <div className="profile-card">
      <p className="person-name">{name}</p>
      <Strengths strengths={strengths} />
      {note && (
        <p className="fact small">
          <Icon name="lock" />
          <span>{note}</span>
        </p>
      )}
    </div>
  );
}
