import { inkColor } from "./inks";
import { drawCrossing } from "../pictograms/draw";

const person =
  "M36 52C30 60 16 62 13 53C11 47 15 42 20 40C8 40 2 30 3 20C4 9 13 3 21 6C32 10 38 26 38 40C38 45 38 49 36 52Z";
/** The same outline from right to left. */
const work =
  "M28 52C34 60 48 62 51 53C53 47 49 42 44 40C56 40 62 30 61 20C60 9 51 3 43 6C32 10 26 26 26 40C26 45 26 49 28 52Z";

/** The side of the square that the mark is drawn in. */
export const markSide = 64;

/** The butterfly: the wing of the person, the wing of the work, and the crossing printed dark; and each wing alone. */
export const marks: Record<string, string> = {
  mark: drawCrossing([person], [work], markSide),
  "mark-person": `<path fill="${inkColor("sun")}" d="${person}"/>`,
  "mark-work": `<path fill="${inkColor("work")}" d="${work}"/>`,
};
