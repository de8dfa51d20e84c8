import { classNames } from "./class-names";
import type { IconName } from "./icons/icons";
import { icons } from "./icons/icons";

const mirrored: IconName[] = ["arrow", "back", "logout", "login", "speaker"];

/** A small picture beside a word. It is hidden from screen readers, so the word must always stand with it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      className={classNames("icon", mirrored.includes(name) && "icon--arrow", className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={icons[name]} />
    </svg>
  );
}
