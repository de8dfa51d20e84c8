import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";

type QueueProps = {
  label: string;
  /** How many people stand in the row, with the reader. */
  length: number;
  /** How many of them get an offer first. */
  offers?: number;
  /** The reader's place, from 1; `null` when the reader is not in the row. */
  me?: number | null;
};

const shown = 8;
const person = "M12 11A4.5 4.5 0 1 0 12 2A4.5 4.5 0 0 0 12 11ZM2.5 30V23A9.5 9.5 0 0 1 21.5 23V30Z";

/** People in a row: who gets an offer is filled, the reader is larger. A long row leaves out the middle. */
export function Queue({ label, length, offers = 0, me = null }: QueueProps) {
  const places = Array.from({ length }, (_, index) => index + 1);
  const visible = length <= shown ? places : places.filter((place) => place <= shown - 2 || place === me || place === length);
  return (
    <ol className="queue" aria-label={label}>
      {visible.map((place, index) => (
        <QueuePlace key={place} place={place} gap={index > 0 && place > (visible[index - 1] ?? 0) + 1} offered={place <= offers} me={place === me} />
      ))}
    </ol>
  );
}

function QueuePlace({ place, gap, offered, me }: { place: number; gap: boolean; offered: boolean; me: boolean }) {
  return (
    <>
      {gap && (
        <li className="queue-gap" aria-hidden="true">
          …
        </li>
      )}
      <li className={me ? "queue-me" : offered ? "queue-offer" : undefined} value={place}>
        <svg viewBox="0 0 24 32" aria-hidden="true" focusable="false">
          <path d={person} />
        </svg>
        <span>{me ? m.ui_queue_me({ place }) : place}</span>
      </li>
    </>
  );
}

export type QueueFact = { label: ReactNode; value: ReactNode; unit?: ReactNode };

/** Place and expected wait in large letters. */
export function QueueFacts({ facts }: { facts: QueueFact[] }) {
  return (
    <dl className="queue-facts">
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
          {fact.unit && <dd className="small">{fact.unit}</dd>}
        </div>
      ))}
    </dl>
  );
}
