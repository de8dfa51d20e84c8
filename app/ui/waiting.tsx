import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";
import { Mark } from "./mark";
import { TextLink } from "./text-link";

/** The age of something against a promise. `share` is 0 to 1 of the full bar; more than 1 is a full bar in ink. */
export function AgeBar({ share }: { share: number }) {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <svg className={classNames("age-bar", share > 1 && "age-bar--late")} aria-hidden="true" focusable="false">
      <rect className="age-track" width="100%" height="14" rx="7" />
      {width > 0 && <rect className="age-fill" width={`${width}%`} height="14" rx="7" />}
      <line className="age-mark" x1="50%" x2="50%" y1="0" y2="14" />
    </svg>
  );
}

/** What waits, oldest first. */
export function WaitList({ children, className }: { children: ReactNode; className?: string }) {
  return <ol className={classNames("wait-list", className)}>{children}</ol>;
}

export type WaitItemProps = {
  to: string;
  title: ReactNode;
  text?: ReactNode;
  /** The kind of thing; `match` shows the mark. */
  kind: IconName | "match";
  /** 0 to 1 of the promised time. */
  share?: number;
  /** What is left, in words. */
  age?: ReactNode;
};

export function WaitItem({ to, title, text, kind, share, age }: WaitItemProps) {
  return (
    <li className="wait">
      <span className={classNames("wait-kind", kind === "match" && "wait-kind--match")}>
        {kind === "match" ? <Mark /> : <Icon name={kind} />}
      </span>
      <p>
        <TextLink to={to}>{title}</TextLink>
        {text && (
          <>
            <br />
            {text}
          </>
        )}
      </p>
      {(share !== undefined || age) && (
        <p className="wait-age small">
          {share !== undefined && <AgeBar share={share} />}
          <span>{age}</span>
        </p>
      )}
    </li>
  );
}
