import { box, circle, cross, fill, linePaper, sun, work } from "./layers";
import type { Artwork } from "./layers";
import type { taskPictograms, weightPictograms } from "./names";
import { greenAndCleanArtwork } from "./tasks-green-and-clean";
import { kitchenAndShopArtwork } from "./tasks-kitchen-and-shop";
import { officeAndProductionArtwork } from "./tasks-office-and-production";
import { peopleAndAnimalsArtwork } from "./tasks-people-and-animals";
import { transportAndTechnicalArtwork } from "./tasks-transport-and-technical";

const crateBottles =
  "M10 24V12A2 2 0 0 1 11 10V4H15V10A2 2 0 0 1 16 12V24ZM21 24V12A2 2 0 0 1 22 10V4H26V10A2 2 0 0 1 27 12V24ZM32 24V12A2 2 0 0 1 33 10V4H37V10A2 2 0 0 1 38 12V24Z";

/** Things everyone has lifted: one kilo, eight, fifteen. */
const weightArtwork: Record<(typeof weightPictograms)[number], Artwork> = {
  "milk-pack": [
    sun("M14 17L19 8H29L34 17Z", box(18, 3.5, 12, 5, 1.5)),
    work("M14 17H34V43A2 2 0 0 1 32 45H16A2 2 0 0 1 14 43Z"),
    fill("match", "M14 17H34V21H14Z"),
    sun(circle(24, 33, 6)),
  ],
  "shopping-bag": [
    cross(
      "M28 26L35 5A3.5 3.5 0 0 1 42 7.5L36 30ZM14 26L11 11A5 5 0 0 1 20.5 8.5L25 26Z",
      "M7 20H41L38.5 43A2.5 2.5 0 0 1 36 45H12A2.5 2.5 0 0 1 9.5 43Z",
    ),
    linePaper("M17 26V29A7 7 0 0 0 31 29V26", 2.5),
  ],
  "bottle-crate": [
    cross(crateBottles, "M4 18H44V42A2.5 2.5 0 0 1 41.5 44.5H6.5A2.5 2.5 0 0 1 4 42Z"),
    linePaper("M17 30H31", 4),
  ],
};

/** Tasks and weights. */
export const taskArtwork: Record<(typeof taskPictograms)[number] | (typeof weightPictograms)[number], Artwork> = {
  ...weightArtwork,
  ...greenAndCleanArtwork,
  ...kitchenAndShopArtwork,
  ...transportAndTechnicalArtwork,
  ...peopleAndAnimalsArtwork,
  ...officeAndProductionArtwork,
};
