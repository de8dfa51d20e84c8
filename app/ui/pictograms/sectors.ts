import { box, circle, cross, fill, half, heart, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";
import type { sectorPictograms } from "./names";

/** One drawing for each line of work. */
export const sectorArtwork: Record<(typeof sectorPictograms)[number], Artwork> = {
  "sector-green": [
    line("M24 28V46", 4),
    cross(circle(17, 21, 13), circle(31, 19, 14)),
    line("M24 36L17 30M24 33L31 27", 2.5),
  ],
  "sector-cleaning": [
    cross(circle(30, 30, 13), "M13 18H28V42A3 3 0 0 1 25 45H10A3 3 0 0 1 7 42V24Z"),
    work("M11 5H29L34 9V13H28V16H15V9H11Z"),
    sun(circle(40, 8, 2.5), circle(44, 14, 2), circle(43, 4, 1.5)),
    linePaper("M13 32H21", 3),
  ],
  "sector-hospitality": [
    cross(circle(24, 18, 14), "M12 24H36V42A3 3 0 0 1 33 45H15A3 3 0 0 1 12 42Z"),
    sun(circle(12, 17, 8), circle(36, 17, 8)),
    linePaper("M12 37H36", 3),
  ],
  "sector-care": [
    cross(heart(24, 25, 40), "M19 13H29V21H37V31H29V39H19V31H11V21H19Z"),
  ],
  "sector-logistics": [
    cross(circle(24, 14, 11), box(14, 10, 20, 17)),
    work(box(3, 28, 19, 17), box(26, 28, 19, 17)),
    sun("M10 28H15V35H10Z", "M33 28H38V35H33Z"),
    linePaper("M20 18H28", 2.5),
  ],
  "sector-retail": [
    work("M7 20H41V42A3 3 0 0 1 38 45H10A3 3 0 0 1 7 42Z"),
    sun("M6 4H42L46 17A5.5 5.5 0 0 1 35 18A5.5 5.5 0 0 1 24 18A5.5 5.5 0 0 1 13 18A5.5 5.5 0 0 1 2 17Z"),
    fill("match", "M17 4H24V18A5.5 5.5 0 0 1 13 18Z", "M31 4H42L46 17A5.5 5.5 0 0 1 35 18Z"),
    paper(box(13, 28, 10, 17, 1), box(28, 28, 8, 8, 1)),
  ],
  "sector-workshop": [
    cross(
      "M24 2L28 3V8A16.5 16.5 0 0 1 33 10L37 6.5L41.5 11L38 15A16.5 16.5 0 0 1 40 20H45V28H40A16.5 16.5 0 0 1 38 33L41.5 37L37 41.5L33 38A16.5 16.5 0 0 1 28 40V45H20V40A16.5 16.5 0 0 1 15 38L11 41.5L6.5 37L10 33A16.5 16.5 0 0 1 8 28H3V20H8A16.5 16.5 0 0 1 10 15L6.5 11L11 6.5L15 10A16.5 16.5 0 0 1 20 8V3Z",
      circle(24, 24, 11),
    ),
    paper(circle(24, 24, 4.5)),
  ],
  "sector-building": [
    cross(circle(24, 29, 16), "M6 33A18 18 0 0 1 19 16V13A3 3 0 0 1 22 10H26A3 3 0 0 1 29 13V16A18 18 0 0 1 42 33Z"),
    solid(box(2, 33, 44, 6, 3)),
    linePaper("M19 18V26M29 18V26", 2.5),
  ],
  "sector-office": [
    cross(circle(34, 13, 10), box(4, 15, 40, 29, 4)),
    lineWork("M17 15V10A3 3 0 0 1 20 7H28A3 3 0 0 1 31 10V15", 3.5),
    linePaper("M4 27H20M28 27H44M20 24V31H28V24Z", 2.5),
  ],
  "sector-education": [
    cross(circle(24, 29, 12), "M24 6L47 17L24 28L1 17Z"),
    work("M10 24L24 31L38 24V34C34 40 14 40 10 34Z"),
    line("M44 19V34", 2.5),
    sun(circle(44, 37, 3)),
  ],
  "sector-animals": [
    cross(circle(24, 30, 15), "M10 20L4 12L13 10A15 15 0 0 1 35 10L44 12L38 20V27A14 17 0 0 1 10 27Z"),
    paper(circle(18, 21, 2.4), circle(30, 21, 2.4)),
    linePaper("M20 37H20.1M28 37H28.1", 4),
  ],
  "sector-transport": [
    cross(circle(35, 17, 9), "M2 12A3 3 0 0 1 5 9H29V37H2Z"),
    work("M31 17H39L46 26V37H31Z"),
    paper("M34 20.5H37.5L42 26.5H34Z"),
    solid(circle(12, 38, 5.5), circle(36, 38, 5.5)),
  ],
  "sector-reuse": [
    cross(circle(34, 13, 10), "M6 9L17 6C19 11 29 11 31 6L42 9L46 22L38 25L36 21V45H12V21L10 25L2 22Z"),
    linePaper("M19 31A6 6 0 0 1 29 30M29 26V30H25M29 35A6 6 0 0 1 19 36M19 40V36H23", 2.2),
  ],
  "sector-production": [
    cross(circle(36, 13, 9), "M4 22L16 14V22L28 14V22L40 14V33H4Z"),
    solid(box(2, 33, 44, 6)),
    sun(circle(10, 42.5, 3), circle(24, 42.5, 3), circle(38, 42.5, 3)),
    paper(box(9, 25, 5, 4, 1), box(21, 25, 5, 4, 1), box(33, 25, 5, 4, 1)),
  ],
  "sector-media": [
    cross(circle(31, 17, 13), "M5 18A4 4 0 0 1 9 14H22L38 5V39L22 30H9A4 4 0 0 1 5 26Z"),
    work("M12 30H20L22 44H15Z"),
    line("M43 17V27", 3),
  ],
  "sector-safety": [
    cross(half(24, 26, 13), "M24 4L42 10V23C42 34 34 41 24 45C14 41 6 34 6 23V10Z"),
    linePaper("M15.5 25L22 31L33.5 19", 3.5),
  ],
};
