import { useSvgId } from "./svg-id";

const wing =
  "M36 52C30 60 16 62 13 53C11 47 15 42 20 40C8 40 2 30 3 20C4 9 13 3 21 6C32 10 38 26 38 40C38 45 38 49 36 52Z";
const mirror = "matrix(-1 0 0 1 64 0)";

type MarkProps = {
  className?: string;
  /** Give a label only where the mark stands without the name beside it. */
  label?: string;
};

/** The butterfly: the wing of the person, the wing of the work, and the crossing printed dark. */
export function Mark({ className, label }: MarkProps) {
  const id = useSvgId("mark");
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={className} viewBox="0 0 64 64" focusable="false" {...naming}>
      <clipPath id={id}>
        <path d={wing} />
      </clipPath>
      <path className="ink-sun" d={wing} />
      <path className="ink-work" transform={mirror} d={wing} />
      <g clipPath={`url(#${id})`}>
        <path className="ink-match" transform={mirror} d={wing} />
      </g>
    </svg>
  );
}

/** The large butterfly of the yellow panel; the only place where it turns (8 degrees). */
export function HeroWing() {
  return <Mark className="next-step-wing" />;
}

/** One wing alone: the person's (yellow, at the start) or the work's. */
export function Wing({ side, className }: { side: "person" | "work"; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" focusable="false" aria-hidden="true">
      {side === "person" ? <path className="ink-sun" d={wing} /> : <path className="ink-work" transform={mirror} d={wing} />}
    </svg>
  );
}
