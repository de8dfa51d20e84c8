import type { ReactNode } from "react";

export type DayStop = {
  time: string;
  title: ReactNode;
  text?: ReactNode;
  /** Coffee, a pause, going home. */
  rest?: boolean;
};

const width = 1168;

/** The way of the sun: four points of a curve that climbs fast in the morning and flattens towards noon. */
const way = { x: [-60, 140, 480, 1228], y: [196, 70, 26, 14] };

function curve([a = 0, b = 0, c = 0, d = 0]: number[], t: number): number {
  const rest = 1 - t;
  return a * rest ** 3 + 3 * b * rest ** 2 * t + 3 * c * rest * t ** 2 + d * t ** 3;
}

/** Height of the sun above a place on the line, in units of the drawing. */
function sunHeight(x: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (curve(way.x, middle) < x) low = middle;
    else high = middle;
  }
  return Math.round(curve(way.y, low) * 10) / 10;
}

const arc = Array.from({ length: 41 }, (_, step) => (step * width) / 40)
  .map((x, index) => `${index === 0 ? "M" : "L"}${Math.round(x)} ${sunHeight(x)}`)
  .join("");

/** The stops under the way of the sun, for wide screens. */
function DayArc({ stops }: { stops: DayStop[] }) {
  return (
    <svg className="day-arc" viewBox={`0 0 ${width} 190`} aria-hidden="true" focusable="false">
      <path className="day-arc-line" d={arc} />
      {stops.map((stop, index) => {
        const x = Math.round(24 + (index * (width + 16)) / stops.length);
        return (
          <g key={x}>
            <path className="day-arc-stem" d={`M${x} ${sunHeight(x)}V178`} />
            <circle className={stop.rest ? "day-arc-sun" : "ink-work"} cx={x} cy={sunHeight(x)} r={stop.rest ? 21 : 11} />
          </g>
        );
      })}
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
