import { m } from "~/paraglide/messages";
import type { OwnGroup } from "../list-routes.server";
import { outcomeWords, ownWords, placesWords, standingWords } from "./words";

/** Before it begins how the person stands; later that it runs or was, and what came of it. */
export function stateWords({ state, standing, placeInLine, outcome, ...line }: OwnGroup, isOwn: boolean): string {
  if (state === "cancelled") return m.group_routes_cancelled_short();
  if (state === "toCome" || standing !== "hasPlace") return isOwn ? ownWords(standing, placeInLine) : standingWords(standing, placeInLine);
  return [placesWords({ state, ...line }), outcome ? outcomeWords(outcome) : ""].filter(Boolean).join(" · ");
}
