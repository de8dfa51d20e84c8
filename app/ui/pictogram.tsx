import { useRef } from "react";
import { classNames } from "./class-names";
import type { PictogramName } from "./pictograms/names";
import { useArtwork } from "./pictograms/use-artwork";
import { useSvgId } from "./svg-id";

type PictogramProps = {
  name: PictogramName;
  className?: string;
  /** Only when the picture stands without words. */
  label?: string;
};

/** A drawing of a thing, in the inks of the theme. It is decoration: the words beside it tell the same. */
export function Pictogram({ name, className, label }: PictogramProps) {
  const svg = useRef<SVGSVGElement>(null);
  const markup = useArtwork(name, useSvgId("p"), svg);
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      ref={svg}
      className={classNames("pictogram", className)}
      viewBox="0 0 48 48"
      focusable="false"
      {...naming}
      suppressHydrationWarning
      // eslint-disable-next-line no-restricted-syntax -- our own drawing, chosen by a fixed name; no text of people
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** The drawing alone, for a place inside a larger `svg`; `transform` puts it there. */
export function PictogramArt({ name, transform }: { name: PictogramName; transform?: string }) {
  const group = useRef<SVGGElement>(null);
  const markup = useArtwork(name, useSvgId("p"), group);
  // eslint-disable-next-line no-restricted-syntax -- our own drawing, chosen by a fixed name; no text of people
  return <g ref={group} transform={transform} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** A pictogram on its tinted ground with one round corner pair. */
export function PictogramTile({ name, className, label }: PictogramProps) {
  return (
    <span className={classNames("task-picture", className)}>
      <Pictogram name={name} label={label} />
    </span>
  );
}
