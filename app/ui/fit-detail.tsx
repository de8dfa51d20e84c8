import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import type { FitPetal } from "./fit";
import { FitMark, PetalBullet } from "./fit";

export type FitPart = FitPetal & {
  key?: string;
  label: ReactNode;
  text?: ReactNode;
  points: number;
  max: number;
};

/** The table under a fit: a row per part with its points, and the sum. The points must add up. */
export function FitParts({ parts, caption }: { parts: FitPart[]; caption?: string }) {
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  return (
    <table className="fit-parts">
      <caption className="visually-hidden">{caption ?? m.ui_points_caption()}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{m.ui_points_reason()}</th>
          <th scope="col">{m.ui_points_points()}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.key ?? index}>
            <th scope="row">
              <span>
                <PetalBullet side={part.side} level={part.level} />
                <span>
                  <b>{part.label}.</b> {part.text}
                </span>
              </span>
            </th>
            <td>{m.ui_points_of({ points: part.points, max: part.max })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.ui_points_total()}</th>
          <td>{m.ui_points_of({ points, max })}</td>
        </tr>
      </tfoot>
    </table>
  );
}

type FitDetailProps = {
  petals: FitPetal[];
  word: ReactNode;
  note?: ReactNode;
  children: ReactNode;
};

/** The large butterfly with its word at one side, the reasons or the table at the other. */
export function FitDetail({ petals, word, note, children }: FitDetailProps) {
  return (
    <div className="fit-detail">
      <div className="fit-figure">
        <FitMark petals={petals} />
        <p className="fit-word">{word}</p>
        {note && <p className="small muted">{note}</p>}
      </div>
      <div>{children}</div>
    </div>
  );
}

/** The fit inside a card: small butterfly, the word, and the reasons as children of `Reasons`. */
export function FitSummary({ petals, word, children }: { petals: FitPetal[]; word: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className="work-fit-head">
        <FitMark petals={petals} />
        <p className="fit-word">{word}</p>
      </div>
      {children}
    </>
  );
}
