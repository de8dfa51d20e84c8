import type { Artwork, Layer } from "./layers";

function drawPaths(paths: string[]): string {
  return paths.map((path) => `<path d="${path}"/>`).join("");
}

function drawLayer(layer: Layer, id: string): string {
  if (layer.kind === "fill") return `<g class="ink-${layer.ink}">${drawPaths(layer.paths)}</g>`;
  if (layer.kind === "line") {
    return `<g class="ink-${layer.ink}" stroke-width="${layer.width}">${drawPaths(layer.paths)}</g>`;
  }
  const person = drawPaths(layer.person);
  const work = drawPaths(layer.work);
  return (
    `<clipPath id="${id}">${person}</clipPath><g class="ink-sun">${person}</g><g class="ink-work">${work}</g>` +
    `<g class="ink-match" clip-path="url(#${id})">${work}</g>`
  );
}

/** The markup inside the `svg` of a pictogram, the first layer at the bottom. `id` must be unique on the page. */
export function drawArtwork(artwork: Artwork, id: string): string {
  return artwork.map((layer, index) => drawLayer(layer, `${id}${index}`)).join("");
}
