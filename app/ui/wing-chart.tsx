import type { ReactNode } from "react";

export type WingRow = { label: ReactNode; people: number; /** instead of the number, where it may not be told */ peopleText?: string; work: number; key?: string };

type WingChartProps = {
  caption: ReactNode;
  peopleLabel: ReactNode;
  workLabel: ReactNode;
  /** Words of the middle column for screen readers. */
  stepLabel: string;
  rows: WingRow[];
};

/** The butterfly of the week: a table with people at the left and places at the right, growing from the middle. */
export function WingChart({ caption, peopleLabel, workLabel, stepLabel, rows }: WingChartProps) {
  const most = Math.max(1, ...rows.flatMap((row) => [row.people, row.work]));
  const share = (count: number) => Math.round((count / most) * 93);
  return (
    <table className="wing-chart">
      <caption className="small">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{peopleLabel}</th>
          <th scope="col">
            <span className="visually-hidden">{stepLabel}</span>
          </th>
          <th scope="col">{workLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key ?? index}>
            <td>
              <span className="wing-cell">
                <svg aria-hidden="true" focusable="false">
                  {row.people > 0 && (
                    <rect
                      className="wing-bar-person"
                      x={`${100 - share(row.people)}%`}
                      width={`${share(row.people)}%`}
                      height="28"
                      rx="9"
                    />
                  )}
                </svg>
                <b>{row.peopleText ?? row.people}</b>
              </span>
            </td>
            <th scope="row">{row.label}</th>
            <td>
              <span className="wing-cell">
                <b>{row.work}</b>
                <svg aria-hidden="true" focusable="false">
                  {row.work > 0 && <rect className="wing-bar-work" width={`${share(row.work)}%`} height="28" rx="9" />}
                </svg>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
