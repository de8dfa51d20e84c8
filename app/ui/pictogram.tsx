import { classNames } from "./class-names";
import type { PictogramName } from "./pictograms/names";
import { findArtwork } from "./pictograms/artwork";
import { useSvgId } from "./svg-id";
import { drawLayers } from "./pictograms/draw";

type PictogramProps = {
  name: PictogramName;
  className?: string;
  /** Only when the picture stands without words. */
  label?: string;
};

/** A drawing of a thing, in the inks of the theme. It is decoration: the words beside it tell the same. */
export function Pictogram({ name, className, label }: PictogramProps) {
  const id = useSvgId("p");
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={classNames("pictogram", className)} viewBox="0 0 48 48" focusable="false" {...naming}>
      {drawLayers(findArtwork(name), id)}
    </svg>
  );
}

/** A pictogram on its tinted ground with one round corner pair. */
export function PictogramTile({ name, className, label }: PictogramProps) {
  return (
    <span className={classNames("task-picture", className)}>
      <Pictogram name={name} label={label} />
    </span>
  );
}

/** Only the drawing, 48 × 48 units, as a group inside another drawing. */
export function PictogramArt({ name, transform }: { name: PictogramName; transform?: string }) {
  const id = useSvgId("p");
  return <g transform={transform}>{drawLayers(findArtwork(name), id)}</g>;
}
