import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { Portrait } from "./portrait";
import type { PortraitProps } from "./portrait";
import { TextLink } from "./text-link";

/** Two letters in a petal; decoration beside the name. */
export function Initials({ children }: { children: string }) {
  return (
    <span className="initials" aria-hidden="true">
      {children}
    </span>
  );
}

/** Groups beside each other on wide screens. */
export function PeopleGroups({ children }: { children: ReactNode }) {
  return <div className="people">{children}</div>;
}

type PeopleGroupProps = { id: string; title: ReactNode; count?: number; children: ReactNode; more?: ReactNode };

/** People with the same need now: heading with a count, a `PeopleList`, and a link to all of them (`more`). */
export function PeopleGroup({ id, title, count, children, more }: PeopleGroupProps) {
  return (
    <section className="people-group" aria-labelledby={id}>
      <h3 id={id}>
        {title} {count !== undefined && <span className="count">{count}</span>}
      </h3>
      {children}
      {more && <p>{more}</p>}
    </section>
  );
}

export type ListedPerson = { key?: string; to: string; initials: string; name: ReactNode; text?: ReactNode };

export function PeopleList({ people, className }: { people: ListedPerson[]; className?: string }) {
  return (
    <ul className={classNames("people-list", className)}>
      {people.map((person) => (
        <li key={person.key ?? person.to}>
          <Initials>{person.initials}</Initials>
          <span>
            <TextLink to={person.to}>{person.name}</TextLink>
            {person.text && (
              <>
                <br />
                <span className="small">{person.text}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type PersonLineProps = { name: ReactNode; text?: ReactNode; portrait?: PortraitProps; initials?: string };

/** Portrait or initials, name in the heading face, and one line. */
export function PersonLine({ name, text, portrait, initials }: PersonLineProps) {
  return (
    <div className="person-line">
      {portrait && <Portrait {...portrait} />}
      {!portrait && initials && <Initials>{initials}</Initials>}
      <div>
        <p className="person-name">{name}</p>
        {text && <p>{text}</p>}
      </div>
    </div>
  );
}

/** A phone number to press. `number` as one reads it; it keeps its direction in right-to-left text. */
export function PhoneLink({ number, small }: { number: string; small?: boolean }) {
  const digits = number.replace(/[^\d+]/g, "");
  const address = digits.startsWith("0") ? `+31${digits.slice(1)}` : digits;
  return (
    <a className={small ? undefined : "phone-link"} href={`tel:${address}`}>
      {!small && <Icon name="phone" />}
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}
