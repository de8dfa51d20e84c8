import type { ReactNode } from "react";
import type { Artwork, Layer } from "./layers";

function drawPaths(paths: string[]): ReactNode {
  return paths.map((path, index) => <path key={index} d={path} />);
}

function drawLayer(layer: Layer, id: string, key: number): ReactNode {
  if (layer.kind === "fill") {
    return (
      <g key={key} className={`ink-${layer.ink}`}>
        {drawPaths(layer.paths)}
      </g>
    );
  }
  if (layer.kind === "line") {
    return (
      <g key={key} className={`ink-${layer.ink}`} strokeWidth={layer.width}>
        {drawPaths(layer.paths)}
      </g>
    );
  }
  return (
    <g key={key}>
      <clipPath id={`${id}${key}`}>{drawPaths(layer.person)}</clipPath>
      <g className="ink-sun">{drawPaths(layer.person)}</g>
      <g className="ink-work">{drawPaths(layer.work)}</g>
      <g className="ink-match" clipPath={`url(#${id}${key})`}>
        {drawPaths(layer.work)}
      </g>
    </g>
  );
}

/** Draws the layers of a pictogram, the first at the bottom. `id` must be unique on the page. */
export function drawLayers(artwork: Artwork, id: string): ReactNode {
  return artwork.map((layer, index) => drawLayer(layer, id, index));
}
