import { classNames } from "./class-names";
import { pictogramAddress } from "./drawings/address";
import { showing } from "./drawings/showing";
import type { PictogramName } from "./pictograms/names";

type PictogramProps = {
  name: PictogramName;
  className?: string;
  /** Only when the picture stands without words. */
  label?: string;
};

/** A drawing of a thing, in the inks of the theme. It is decoration: the words beside it tell the same. */
export function Pictogram({ name, className, label }: PictogramProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return <svg className={classNames("pictogram", className)} {...naming} {...showing(pictogramAddress(name))} />;
}

/** The drawing alone, as a square inside a larger `svg`. */
export function PictogramArt({ name, x, y, size }: { name: PictogramName; x: number; y: number; size: number }) {
  return <use href={pictogramAddress(name)} x={x} y={y} width={size} height={size} />;
}

/** A pictogram on its tinted ground with one round corner pair. */
export function PictogramTile({ name, className, label }: PictogramProps) {
  return (
    <span className={classNames("task-picture", className)}>
      <Pictogram name={name} label={label} />
    </span>
  );
}
