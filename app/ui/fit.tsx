import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";

export type FitSide = "person" | "work";
export type FitLevel = "full" | "nearly" | "little" | "none";
export type FitPetal = { side: FitSide; level: FitLevel };

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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function petalPath(length: number, width: number): string {
  const low = round(length * 0.36);
  const side = round(width * 0.975);
  return `M0 0C-${width} -${low} -${side} -${length} 0 -${length}C${side} -${length} ${width} -${low} 0 0Z`;
}

function Petal({ side, level, path, fillClass }: FitPetal & { path: string; fillClass?: string }) {
  const scale = scales[level];
  return (
    <>
      <path className={classNames("petal", `petal--${side}`, level === "none" && "petal--open")} d={path} />
      {scale > 0 && (
        <path
          className={classNames("petal-fill", `petal-fill--${side}`, fillClass)}
          transform={scale < 1 ? `scale(${scale})` : undefined}
          d={path}
        />
      )}
    </>
  );
}

function Wing({ side, levels, numbered }: { side: FitSide; levels: FitLevel[]; numbered?: boolean }) {
  const drawn = levels.slice(0, 4);
  const wing = shapes[drawn.length] ?? [];
  const sign = side === "person" ? -1 : 1;
  return (
    <>
      {wing.map((shape, index) => (
        <g key={index} transform={`translate(${sign * 2.5} ${shape.top}) rotate(${sign * shape.angle})`}>
          <Petal
            side={side}
            level={drawn[index] ?? "none"}
            path={petalPath(shape.length, shape.width)}
            fillClass={numbered ? `petal-fill-${index + 1}` : undefined}
          />
        </g>
      ))}
    </>
  );
}

const body = "M0-17C6-9 5.5 18 0 26C-5.5 18-6-9 0-17Z";
const feelers = "M-.5-15C-2-23-6-28-11-29M.5-15C2-23 6-28 11-29";

/** The fit of a person and a piece of work, one petal per part. Always put the word and the reasons beside it. */
export function FitMark({ petals, className }: { petals: FitPetal[]; className?: string }) {
  const levelsOf = (side: FitSide) => petals.filter((petal) => petal.side === side).map((petal) => petal.level);
  return (
    <svg className={classNames("fit-mark", className)} viewBox="-40 -41 80 78" aria-hidden="true" focusable="false">
      <Wing side="person" levels={levelsOf("person")} />
      <Wing side="work" levels={levelsOf("work")} />
      <path className="ink-solid" d={body} />
      <path className="ink-line" strokeWidth="2" d={feelers} />
    </svg>
  );
}

/** The left wing that fills with each choice (see `ChoiceCards`). */
export function TallyWing({ petals }: { petals: number }) {
  return (
    <svg viewBox="-42 -42 48 80" aria-hidden="true" focusable="false">
      <Wing side="person" numbered levels={Array.from({ length: petals }, () => "full")} />
      <path className="ink-solid" d={body} />
    </svg>
  );
}

/** One petal as the bullet of a reason. */
export function PetalBullet({ side, level }: FitPetal) {
  const place = side === "person" ? "translate(20 21) rotate(-40)" : "translate(4 21) rotate(40)";
  return (
    <svg className="petal-bullet" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g transform={place}>
        <Petal side={side} level={level} path="M0 0C-10.3 -7.2 -10 -20 0 -20C10 -20 10.3 -7.2 0 0Z" />
      </g>
    </svg>
  );
}

/** The word for a petal: "past", "past bijna", "past een beetje", "past nog niet". */
export function fitLevelWord(level: FitLevel): string {
  const words = { full: m.ui_fit_full, nearly: m.ui_fit_nearly, little: m.ui_fit_little, none: m.ui_fit_none };
  return words[level]();
}

export type ReasonProps = FitPetal & { title?: ReactNode; children: ReactNode };

/** One reason, with its own petal. `title` is the part ("Wat je wilt"). */
export function Reason({ side, level, title, children }: ReasonProps) {
  return (
    <li className="reason">
      <PetalBullet side={side} level={level} />
      <span>
        {title && <b>{title}: </b>}
        {children}
        <span className="visually-hidden"> ({fitLevelWord(level)})</span>
      </span>
    </li>
  );
}

export function Reasons({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("reasons", className)}>{children}</ul>;
}
