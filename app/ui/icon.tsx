import { classNames } from "./class-names";
import { signAddress } from "./drawings/address";
import { showing } from "./drawings/showing";
import type { IconName } from "./icons/icons";

const mirrored: IconName[] = ["arrow", "back", "logout", "login", "speaker"];

/** A small picture beside a word. It is hidden from screen readers, so the word must always stand with it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <svg className={classNames("icon", mirrored.includes(name) && "icon--arrow", className)} aria-hidden="true" {...showing(signAddress(`icon-${name}`))} />;
}
