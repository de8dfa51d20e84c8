import { signAddress } from "./drawings/address";
import { showing } from "./drawings/showing";

type MarkProps = {
  className?: string;
  /** Give a label only where the mark stands without the name beside it. */
  label?: string;
};

/** The butterfly: the wing of the person, the wing of the work, and the crossing printed dark. */
export function Mark({ className, label }: MarkProps) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return <svg className={className} {...naming} {...showing(signAddress("mark"))} />;
}

/** The large butterfly of the yellow panel; the only place where it turns (8 degrees). */
export function HeroWing() {
  return <Mark className="next-step-wing" />;
}

/** One wing alone: the person's (yellow, at the start) or the work's. */
export function Wing({ side, className }: { side: "person" | "work"; className?: string }) {
  return <svg className={className} aria-hidden="true" {...showing(signAddress(`mark-${side}`))} />;
}
