import type { ReactNode } from "react";

export type PartRow = { key: string; label: ReactNode; /** how long the bar is, in the unit of all rows */ whole: number; /** how much of it is marked */ part: number; /** the same in words */ text: ReactNode };

/** Bars of which a part is marked, each with its words: the longest bar is as wide as there is room. */
export function PartChart({ rows, label }: { rows: PartRow[]; label: string }) {
  const most = Math.max(1, ...rows.map(({ whole }) => whole));
  const share = (size: number) => Math.round((size / most) * 1000) / 10;
  return (
    <ul className="part-chart" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <b>{row.label}</b>
          <svg aria-hidden="true" focusable="false">
            <rect className="part-bar" width={`${share(row.whole)}%`} height="100%" rx="9" />
            {row.part > 0 && <rect className="part-bar-marked" width={`${Math.max(1, share(Math.min(row.part, row.whole)))}%`} height="100%" rx="9" />}
          </svg>
          <span>{row.text}</span>
        </li>
      ))}
    </ul>
  );
}
