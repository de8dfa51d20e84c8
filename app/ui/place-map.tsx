import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { TextLink } from "./text-link";

/** A square of the map, from the north-west, six by six; and the third of it where the middle lies. */
type Spot = { column: number; row: number; third?: { x: number; y: number } };

/** A group shows its number, one thing a pin. `label` says what it is; it is read out, and shown under the map while the link has the focus. */
export type MapMark = Spot & { number: number; label: string; /** a short name beside the circle, where there is room */ name?: string; to: string };

export type MapSpot = { kind: "person" | "work"; x: number; y: number };

export type MapRing = { km: number; x: number; y: number; width: number; height: number };

type PlaceMapProps = {
  label: string;
  /** the address of an svg with the symbols `land` and `grenzen` */
  base: string;
  marks?: MapMark[];
  /** names for who looks where they are; nothing for who hears the page */
  names?: (Spot & { name: string; /** also on a narrow screen */ isMain?: boolean })[];
  /** in parts of a side */
  rings?: MapRing[];
  spots?: MapSpot[];
  scale: { share: number; text: string };
  /** what to do with it; the words of the link with the focus stand in its place */
  hint?: ReactNode;
  children?: ReactNode;
};

const side = 720;

/** A square map: a drawing of the land under a grid of links. Without script, tiles or places in `style`. */
export function PlaceMap({ label, base, marks = [], names = [], rings = [], spots = [], scale, hint, children }: PlaceMapProps) {
  return (
    <figure className="map" aria-label={label}>
      <div className="map-frame">
        <svg className="map-base" viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
          <defs>
            <circle id="map-person" r="13" />
            <path id="map-work" d="M0 0L-17 -26A21 21 0 1 1 17 -26Z" />
          </defs>
          <use className="map-land" href={`${base}#land`} />
          <use className="map-borders" href={`${base}#grenzen`} />
          {rings.map(({ km, x, y, width, height }) => (
            <ellipse key={km} className="map-ring" cx={x * side} cy={y * side} rx={width * side} ry={height * side} />
          ))}
          {spots.map(({ kind, x, y }) => (
            <use key={kind} className={`map-spot map-spot--${kind}`} href={`#map-${kind}`} x={x * side} y={y * side} />
          ))}
        </svg>
        <ul className="map-grid" aria-hidden="true">
          {names.map(({ name, isMain, ...spot }) => (
            <li key={name} className={classNames("map-town", isMain && "map-town--main", ...placeOf(spot))}>
              {name}
            </li>
          ))}
        </ul>
        {marks.length > 0 && (
          <ul className="map-grid">
            {marks.map((mark) => (
              <li key={`${mark.row}-${mark.column}`} className={classNames(...placeOf(mark))}>
                <Mark {...mark} />
              </li>
            ))}
          </ul>
        )}
        <svg className="map-scale" aria-hidden="true" focusable="false">
          <rect x="2%" width={`${(scale.share * 100).toFixed(1)}%`} height="4" y="24" />
          <text x="2%" y="17">{scale.text}</text>
        </svg>
        {hint && <p className="map-hint small muted">{hint}</p>}
      </div>
      {children && <figcaption className="small muted">{children}</figcaption>}
    </figure>
  );
}

function Mark({ number, label, name, to }: MapMark) {
  return (
    <>
      <TextLink to={to} className={number === 1 ? "map-pin" : classNames("map-group", number >= 100 && "map-group--many")}>
        {number === 1 ? <Icon name="pin" /> : <span aria-hidden="true">{number}</span>}
        <span className="map-label">{label}</span>
      </TextLink>
      {name && (
        <span className="map-name" aria-hidden="true">
          {name}
        </span>
      )}
    </>
  );
}

const placeOf = ({ column, row, third }: Spot) => [`map-column-${column}`, `map-row-${row}`, ...(third ? [`map-x-${third.x}`, `map-y-${third.y}`] : [])];
