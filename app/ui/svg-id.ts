import { useId } from "react";

/** An id that is safe inside `url(#…)`: one per drawing, so that two drawings on a page do not share a clip path. */
export function useSvgId(prefix: string): string {
  return `${prefix}${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
}
