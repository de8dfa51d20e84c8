import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A conversation, oldest first. */
export function MessageList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol className="messages" aria-label={label}>
      {children}
    </ol>
  );
}

type MessageBubbleProps = {
  /** Written by the reader. */
  mine?: boolean;
  from: ReactNode;
  /** Date and time in words. */
  when: ReactNode;
  /** Machine-readable moment. */
  dateTime?: string;
  lang?: string;
  children: ReactNode;
};

export function MessageBubble({ mine, from, when, dateTime, lang, children }: MessageBubbleProps) {
  return (
    <li className={classNames("message", mine && "message--mine")}>
      <p className="message-from small">
        <b>{from}</b> <time dateTime={dateTime}>{when}</time>
      </p>
      <div className="message-text" lang={lang}>
        {children}
      </div>
    </li>
  );
}

export type TimelineEntry = { key: string; when: ReactNode; dateTime?: string; title: ReactNode; text?: ReactNode };

/** A log: what happened and when, newest or oldest first as given. */
export function Timeline({ entries, className }: { entries: TimelineEntry[]; className?: string }) {
  return (
    <ol className={classNames("timeline", className)}>
      {entries.map((entry) => (
        <li className="timeline-entry" key={entry.key}>
          <time className="small muted" dateTime={entry.dateTime}>
            {entry.when}
          </time>
          <div>
            <b>{entry.title}</b>
            {entry.text && <p>{entry.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
