import { icons } from "../icons/icons";
import { artwork } from "../pictograms/artwork";
import { drawArtwork } from "../pictograms/draw";
import { sheetOf } from "../pictograms/names";
import { marks, markSide } from "./mark";
import { bullets, tallyParts, wings } from "./wings";

type Drawings = [id: string, markup: string][];

const square = (side: number) => ` viewBox="0 0 ${side} ${side}"`;
const round = 'stroke-linecap="round" stroke-linejoin="round"';

const wrap = (element: "symbol" | "g", attributes: string, drawings: Drawings) =>
  drawings.map(([id, markup]) => `<${element} id="${id}"${attributes}>${markup}</${element}>`).join("\n");

const sheet = (...drawings: string[]) => `<svg xmlns="http://www.w3.org/2000/svg">\n${drawings.join("\n")}\n</svg>\n`;

/**
 * All drawings as three svg files. Every page needs some of the signs: `icon-clock`, `mark`, `wing-person-3`,
 * `petal-work-nearly`. The pictograms are heavier, go by their own names (`dish-washing`) and lie in two: of work, and of people.
 * A page shows them with `<use>` and so holds none of their paths. An icon takes the colour of its svg.
 */
export const drawSheets = () => ({
  signs: sheet(
    wrap("symbol", square(24), Object.entries(icons).map(([name, path]) => [`icon-${name}`, `<path d="${path}"/>`])),
    wrap("symbol", square(markSide), Object.entries(marks)),
    wrap("symbol", ' viewBox="-40 -41 80 78" overflow="visible"', Object.entries(wings)),
    wrap("symbol", `${square(24)} overflow="visible"`, Object.entries(bullets)),
    wrap("g", "", Object.entries(tallyParts)),
  ),
  work: pictogramSheet("work"),
  person: pictogramSheet("person"),
});

function pictogramSheet(which: "work" | "person"): string {
  const names = Object.entries(artwork).filter(([name]) => sheetOf(name) === which);
  return sheet(wrap("symbol", `${square(48)} ${round}`, names.map(([name, layers]) => [name, drawArtwork(layers)])));
}

export type SheetName = keyof ReturnType<typeof drawSheets>;
