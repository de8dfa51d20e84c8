import { inkColor } from "../drawings/inks";
import type { Artwork, Layer } from "./layers";

/** The side of the square that a pictogram is drawn in. */
const side = 48;

function drawPaths(paths: string[], attributes: string): string {
  if (paths.length === 1) return `<path ${attributes} d="${paths[0]}"/>`;
  return `<g ${attributes}>${paths.map((path) => `<path d="${path}"/>`).join("")}</g>`;
}

function drawLayer(layer: Layer): string {
  if (layer.kind === "fill") return drawPaths(layer.paths, `fill="${inkColor(layer.ink)}"`);
  if (layer.kind === "line") return drawPaths(layer.paths, `fill="none" stroke="${inkColor(layer.ink)}" stroke-width="${layer.width}"`);
  return drawCrossing(layer.person, layer.work, side);
}

/**
 * Person ink, work ink, and the crossing of the two printed dark, in a square of `size` units.
 * The dark part is the work cut to the outline of the person. A `clipPath` would need an id, which browsers look for in
 * the page instead of in the sheet; `path()` needs none. It counts from the corner of the box of what is cut: the
 * empty square makes that the corner of the drawing.
 */
export function drawCrossing(person: string[], work: string[], size: number): string {
  const crossing = `<path fill="none" d="M0 0H${size}V${size}H0Z"/>${work.map((path) => `<path d="${path}"/>`).join("")}`;
  return (
    drawPaths(person, `fill="${inkColor("sun")}"`) +
    drawPaths(work, `fill="${inkColor("work")}"`) +
    `<g fill="${inkColor("match")}" clip-path="path('${person.join("")}')">${crossing}</g>`
  );
}

/** The markup of a pictogram, the first layer at the bottom. */
export const drawArtwork = (artwork: Artwork): string => artwork.map(drawLayer).join("");
