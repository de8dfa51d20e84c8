import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";

export type TagKind = "person" | "work" | "plain";

/** A fact about a place or a person, not a button. Yellow (`person`) is for open hiring, `plain` for extras. */
export function Tag({ kind = "work", icon, children }: { kind?: TagKind; icon?: IconName; children: ReactNode }) {
  return (
    <li className={classNames("tag utrecht-badge", kind !== "work" && `tag--${kind}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </li>
  );
}

/** The row of tags; at most three. */
export function Tags({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("tags", className)}>{children}</ul>;
}

export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("facts", className)}>{children}</ul>;
}

/** A line with an icon, inside `Facts` or any list. `as` makes it a paragraph outside a list. Words alone stand beside the icon as they are. */
export function Fact({ icon, children, as: Element = "li" }: { icon: IconName; children: ReactNode; as?: "li" | "p" }) {
  return (
    <Element className="fact">
      <Icon name={icon} />
      {typeof children === "string" ? children : <span>{children}</span>}
    </Element>
  );
}

export type KeyFact = { icon: IconName; label: ReactNode; text?: ReactNode };

/** The three or four facts at the top of a vacancy or a profile. */
export function KeyFacts({ facts, className }: { facts: KeyFact[]; className?: string }) {
  return (
    <dl className={classNames("key-facts", className)}>
      {facts.map((fact, index) => (
        <div className="key-fact" key={index}>
          <dt>
            <Icon name={fact.icon} />
            {fact.label}
          </dt>
          <dd>{fact.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Lines between hairlines: a bold name and a second line. */
export function Rows({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("rows", className)}>{children}</ul>;
}

export function Row({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <li>
      <b>{title}</b>
      {children && <span className="muted">{children}</span>}
    </li>
  );
}

/** A description list in rows: what something is called and what it is. */
export function Details({ items }: { items: { label: ReactNode; text: ReactNode }[] }) {
  return (
    <dl className="details">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.label}</dt>
          <dd>{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}
