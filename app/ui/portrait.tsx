import { classNames } from "./class-names";
import { portraits } from "./portraits";

export type PortraitProps = {
  /** The name; leave it empty where the name stands beside it. */
  name?: string;
  /** A photo of the person. */
  src?: string | null;
  /** Which drawn portrait (0–7) when there is no photo; any number is brought back to that. */
  variant?: number;
  size?: "normal" | "small" | "large";
  className?: string;
};

/** A photo, or a drawn portrait, with the wing corner. */
export function Portrait({ name, src, variant = 0, size = "normal", className }: PortraitProps) {
  const naming = name ? { role: "img", "aria-label": name } : { "aria-hidden": true };
  return (
    <div className={classNames("portrait wing-corner", size !== "normal" && `portrait--${size}`, className)}>
      {src ? (
        <img src={src} alt={name ?? ""} width="176" height="176" loading="lazy" />
      ) : (
        <svg viewBox="0 0 120 120" focusable="false" {...naming}>
          {portraits[Math.abs(Math.trunc(variant)) % portraits.length]}
        </svg>
      )}
    </div>
  );
}
