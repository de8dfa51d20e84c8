import type { ReactNode } from "react";

export type DayStop = {
  time: string;
  title: ReactNode;
  text?: ReactNode;
  /** Coffee, a pause, going home. */
  rest?: boolean;
};

const width = 1168;

/** Height of the arc at x: the sun climbs fast in the morning and flattens towards noon. */
function arcHeight(x: number): number {
  return Math.round((190 - 176 * Math.pow((x + 60) / 1290, 0.42)) * 10) / 10;
}

/** The way of the sun above the stops, for wide screens. */
function DayArc({ stops }: { stops: DayStop[] }) {
  const points = stops.map((stop, index) => ({ rest: stop.rest, x: 24 + (index * (width - 24)) / stops.length }));
  const curve = Array.from({ length: 25 }, (_, step) => {
    const x = -20 + step * 50;
    return `${step === 0 ? "M" : "L"}${x} ${arcHeight(x)}`;
  }).join("");
  return (
    <svg className="day-arc" viewBox={`0 0 ${width} 190`} aria-hidden="true" focusable="false">
      <path className="day-arc-line" d={curve} />
      {points.map(({ x, rest }) => (
        <g key={x}>
          <path className="day-arc-stem" d={`M${x} ${arcHeight(x)}V178`} />
          <circle className={rest ? "day-arc-sun" : "ink-work"} cx={x} cy={arcHeight(x)} r={rest ? 21 : 11} />
        </g>
      ))}
    </svg>
  );
}

/** A day in this work: down on a phone, under the arc of the sun on wide screens. */
export function DayLine({ stops }: { stops: DayStop[] }) {
  return (
    <>
      {stops.length > 1 && <DayArc stops={stops} />}
      <ol className="day-line">
        {stops.map((stop) => (
          <li className={stop.rest ? "day-stop day-stop--break" : "day-stop"} key={stop.time}>
            <time>{stop.time}</time>
            <span className="day-sun" />
            <p>
              <b>{stop.title}</b>
              {stop.text && (
                <>
                  <br />
                  {stop.text}
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
