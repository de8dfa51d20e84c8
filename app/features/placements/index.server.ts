export { beginPlacement } from "./begin-placement.server";
export { endPlacementsOf, forgetPlacements } from "./close-placement.server";
