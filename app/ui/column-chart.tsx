import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type ColumnChartColumn = { key: string; /** under the column */ label: string; size: number; /** above the column, where there is room */ text: string; /** not known yet: an empty place */ isOpen?: boolean };

type ColumnChartProps = { id: string; title: ReactNode; /** what the drawing shows, in a sentence, for who does not see it */ summary: string; columns: ColumnChartColumn[] };

const [columnWidth, height, top] = [40, 120, 22];
/** More columns than this are too narrow for words at each. */
const mostWords = 13;

/** Columns beside each other, drawn on the server. It needs a table with the same numbers under it. */
export function ColumnChart({ id, title, summary, columns }: ColumnChartProps) {
  const most = Math.max(1, ...columns.map(({ size }) => size));
  const every = Math.ceil(columns.length / mostWords);
  const width = columns.length * columnWidth;
  return (
    <figure className="column-chart">
      <figcaption id={`${id}-titel`}>{title}</figcaption>
      <svg role="img" aria-labelledby={`${id}-titel ${id}-uitleg`} viewBox={`0 0 ${width} ${height + top + 24}`} focusable="false">
        <desc id={`${id}-uitleg`}>{summary}</desc>
        <line className="column-chart-ground" x1="0" x2={width} y1={height + top} y2={height + top} />
        {columns.map(({ key, label, size, text, isOpen }, at) => {
          const tall = Math.round((size / most) * height);
          const middle = at * columnWidth + columnWidth / 2;
          return (
            <g key={key}>
              {isOpen ? <rect className="column-chart-open" x={at * columnWidth + 6} y={height + top - 28} width={columnWidth - 12} height={28} rx="6" /> : tall > 0 && <rect className="column-chart-column" x={at * columnWidth + 6} y={height + top - tall} width={columnWidth - 12} height={tall} rx="6" />}
              {every === 1 && !isOpen && size > 0 && <text className="column-chart-number" x={middle} y={height + top - tall - 6}>{text}</text>}
              {at % every === 0 && <text className={classNames("column-chart-label", (at / every) % 2 === 1 && "column-chart-label--between")} x={middle} y={height + top + 18}>{label}</text>}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
