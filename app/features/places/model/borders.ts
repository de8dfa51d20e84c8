import type { Coordinates } from "./geography";
import kept from "./municipality-borders.json";

export type Line = readonly Coordinates[];

const stepsPerDegree = 10_000;

/** The first point, then the steps from each point to the next. */
function readLine(steps: readonly number[]): Line {
  let [lat, lon] = [0, 0];
  const line: Coordinates[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    lat += steps[at]!;
    lon += steps[at + 1]!;
    line.push({ lat: lat / stepsPerDegree, lon: lon / stepsPerDegree });
  }
  return line;
}

/** Closed lines around land and around lakes, and the borders between municipalities. Right to about 100 metres. */
export const outlines: readonly Line[] = kept.outline.map(readLine);
export const borders: readonly Line[] = kept.borders.map(readLine);
