import type { FitLevel, FitSide } from "../fit";
import { inkColor, token } from "./inks";

type Shape = { angle: number; length: number; width: number; top: number };

/** Petals of the right wing from top to bottom, by their number; the left wing is their mirror image. */
const shapes: Record<number, Shape[]> = {
  1: [{ angle: 58, length: 36, width: 15, top: 0 }],
  2: [
    { angle: 43, length: 36, width: 15.1, top: -4 },
    { angle: 118, length: 29, width: 12.6, top: 7 },
  ],
  3: [
    { angle: 35, length: 36, width: 15.1, top: -4 },
    { angle: 83, length: 30, width: 11.9, top: 3 },
    { angle: 133, length: 26, width: 11.3, top: 9 },
  ],
  4: [
    { angle: 27, length: 36, width: 12.4, top: -6 },
    { angle: 64, length: 32, width: 10.2, top: 0 },
    { angle: 101, length: 27, width: 9, top: 5 },
    { angle: 142, length: 24, width: 9.2, top: 10 },
  ],
};

const scales: Record<FitLevel, number> = { full: 1, nearly: 0.84, little: 0.6, none: 0 };
const levels = Object.keys(scales) as FitLevel[];
const sides: FitSide[] = ["person", "work"];
const counts = [1, 2, 3, 4];
/** `ChoiceCards` count to three at most. */
const talliedCounts = [1, 2, 3];

const body = `<path fill="${inkColor("solid")}" d="M0-17C6-9 5.5 18 0 26C-5.5 18-6-9 0-17Z"/>`;
const feelers = `<path fill="none" stroke="${inkColor("solid")}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M-.5-15C-2-23-6-28-11-29M.5-15C2-23 6-28 11-29"/>`;
const bullet = "M0 0C-10.3 -7.2 -10 -20 0 -20C10 -20 10.3 -7.2 0 0Z";

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function petalPath({ length, width }: Shape): string {
  const low = round(length * 0.36);
  const side = round(width * 0.975);
  return `M0 0C-${width} -${low} -${side} -${length} 0 -${length}C${side} -${length} ${width} -${low} 0 0Z`;
}

const place = (side: FitSide, { angle, top }: Shape) => {
  const sign = side === "person" ? -1 : 1;
  return `translate(${sign * 2.5} ${top}) rotate(${sign * angle})`;
};

function drawOutline(side: FitSide, path: string, isOpen = false): string {
  const line = token(side === "person" ? "color-person-line" : "color-work");
  const ground = isOpen ? 'fill="none" stroke-dasharray="3 3"' : `fill="${token(`color-${side}-pale`)}"`;
  return `<path ${ground} stroke="${line}" stroke-width="1.5" paint-order="stroke" d="${path}"/>`;
}

function drawFilling(side: FitSide, path: string, scale = 1): string {
  const transform = scale < 1 ? ` transform="scale(${scale})"` : "";
  return `<path fill="${inkColor(side === "person" ? "sun" : "work")}"${transform} d="${path}"/>`;
}

function drawPetal(side: FitSide, level: FitLevel, path: string): string {
  const scale = scales[level];
  return drawOutline(side, path, scale === 0) + (scale > 0 ? drawFilling(side, path, scale) : "");
}

/** Each petal in every level, of which a class of the page lets one show (`styles/petals.css`): one `use` draws a whole wing. */
function drawWing(side: FitSide, count: number): string {
  const petals = (shapes[count] ?? []).map((shape, index) => {
    const choices = levels.map((level) => `<g display="var(--meedoen-${side}-${index + 1}-${level},none)">${drawPetal(side, level, petalPath(shape))}</g>`);
    return `<g transform="${place(side, shape)}">${choices.join("")}</g>`;
  });
  return petals.join("");
}

/** Wings by side and number of petals, in the square of `FitMark`; the work's is drawn last and holds the body. */
export const wings: Record<string, string> = Object.fromEntries([
  ...counts.map((count) => [`wing-person-${count}`, drawWing("person", count)]),
  ...[0, ...counts].map((count) => [`wing-work-${count}`, drawWing("work", count) + body + feelers]),
]);

/** One petal alone, in a square of 24 units, by side and level. */
export const bullets: Record<string, string> = Object.fromEntries(
  sides.flatMap((side) =>
    levels.map((level) => {
      const transform = side === "person" ? "translate(20 21) rotate(-40)" : "translate(4 21) rotate(40)";
      return [`petal-${side}-${level}`, `<g transform="${transform}">${drawPetal(side, level, bullet)}</g>`];
    }),
  ),
);

/** The parts of `TallyWing`: each petal empty and what fills it, and the body. */
export const tallyParts: Record<string, string> = Object.fromEntries([
  ["tally-body", body],
  ...talliedCounts.flatMap((count) =>
    (shapes[count] ?? []).flatMap((shape, index) => {
      const draw = (markup: string) => `<g transform="${place("person", shape)}">${markup}</g>`;
      const path = petalPath(shape);
      return [
        [`tally-${count}-${index + 1}-empty`, draw(drawOutline("person", path))],
        [`tally-${count}-${index + 1}-filling`, draw(drawFilling("person", path))],
      ];
    }),
  ),
]);
