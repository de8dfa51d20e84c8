export { beginPlacement } from "./begin-placement.server";
export { endPlacementsOf, forgetPlacements } from "./close-placement.server";
export { lockPlacement, placementSelect, type PlacementRow } from "./lock-placement.server";
export { growthForm } from "./model/aftercare-forms";
export { tellParty } from "./tell.server";
export { writeGrowth } from "./write-growth.server";
