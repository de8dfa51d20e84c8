import { box, circle, cross, half, line, linePaper, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";

/** The office, the sewing table and the line. */
export const officeAndProductionArtwork = {
  administration: [
    cross(box(5, 5, 24, 33, 3), "M14 12H35L43 20V42A3 3 0 0 1 40 45H17A3 3 0 0 1 14 42Z"),
    linePaper("M20 24H37M20 31H37M20 38H30", 2.5),
  ],
  "phone-calls": [
    cross(circle(33, 15, 11), "M10 4H17A3 3 0 0 1 20 6L23 14A3 3 0 0 1 22 18L18 21A26 26 0 0 0 27 30L30 26A3 3 0 0 1 34 25L42 28A3 3 0 0 1 44 31V38A6 6 0 0 1 38 44C20 44 4 28 4 10A6 6 0 0 1 10 4Z"),
    line("M30 12A7 7 0 0 1 36 18M30 6A13 13 0 0 1 42 18", 2.5),
  ],
  "mail-sorting": [
    cross(box(8, 5, 32, 24, 3), "M3 18L24 33L45 18V42A3 3 0 0 1 42 45H6A3 3 0 0 1 3 42Z"),
    line("M15 13H29", 2.5),
  ],
  copying: [
    cross(box(12, 3, 24, 20), "M4 16H44A2 2 0 0 1 46 18V35A3 3 0 0 1 43 38H5A3 3 0 0 1 2 35V18A2 2 0 0 1 4 16Z"),
    paper(box(11, 29, 26, 16)),
    line("M16 35H32M16 40H26", 2.5),
    sun(circle(39, 22, 2.2)),
  ],
  "data-entry": [
    cross(circle(24, 17, 12), box(3, 20, 42, 23, 4)),
    linePaper("M10 27H10.1M17 27H17.1M24 27H24.1M31 27H31.1M38 27H38.1M10 32H10.1M17 32H17.1M24 32H24.1M31 32H31.1M38 32H38.1M15 37.5H33", 3.5),
  ],
  archive: [
    cross("M10 4H30L36 10V28H10Z", "M4 20H44V42A3 3 0 0 1 41 45H7A3 3 0 0 1 4 42Z"),
    linePaper("M18 28V32H30V28", 3),
  ],
  "computer-help": [
    cross("M27 3H43A3 3 0 0 1 46 6V16A3 3 0 0 1 43 19H38L32 25V19H27A3 3 0 0 1 24 16V6A3 3 0 0 1 27 3Z", box(4, 11, 34, 25, 3)),
    line("M21 36V44M12 44H30", 3.5),
    linePaper("M10 20H18M10 26H24", 2.5),
  ],
  "website-texts": [
    cross(box(4, 6, 40, 30, 3), "M31 23L40 14L46 20L37 29L23 44H17V38Z"),
    line("M4 14H28", 2),
    line("M11 21H25M11 28H20", 2.5),
  ],
  reception: [
    cross(circle(24, 20, 15), "M6 36A18 18 0 0 1 42 36Z"),
    solid(box(3, 36, 42, 7), circle(24, 15, 3)),
    line("M24 8V4M36 12L39 9M12 12L9 9", 2.5),
  ],
  photography: [
    cross(circle(24, 27, 13), "M7 12H14L18 6H30L34 12H41A4 4 0 0 1 45 16V38A4 4 0 0 1 41 42H7A4 4 0 0 1 3 38V16A4 4 0 0 1 7 12Z"),
    paper(circle(24, 27, 6.5)),
    sun(circle(39, 17.5, 2)),
  ],
  filming: [
    sun(circle(12, 11, 8)),
    cross(circle(25, 11, 8), box(4, 16, 30, 26, 4)),
    work("M34 26L46 19V40L34 33Z"),
    linePaper("M11 28H21", 3),
  ],
  sewing: [
    cross(circle(20, 25, 12), "M5 9H36A5 5 0 0 1 41 14V36H33V22H19V28H5Z"),
    line("M9 28V35M9 35V39", 2.5),
    solid(box(2, 37, 44, 7)),
    paper(circle(36, 15, 2.2)),
  ],
  upholstery: [
    cross(circle(24, 14, 11), "M8 20A5 5 0 0 1 13 15H35A5 5 0 0 1 40 20V34H8Z"),
    work("M2 26A5 5 0 0 1 12 26V31H36V26A5 5 0 0 1 46 26V37A3 3 0 0 1 43 40H5A3 3 0 0 1 2 37Z"),
    solid(circle(18, 22, 2), circle(30, 22, 2)),
    line("M8 41V45M40 41V45", 3),
  ],
  recycling: [
    work("M8 15H40L37 42A3 3 0 0 1 34 45H14A3 3 0 0 1 11 42Z"),
    solid(box(5, 9, 38, 6), box(18, 4, 12, 5)),
    sun("M24 19L31 29H26.5V38H21.5V29H17Z"),
  ],
  labelling: [
    cross(box(6, 5, 24, 34, 3), "M16 22H40A3 3 0 0 1 43 25V38A3 3 0 0 1 40 41H16Z"),
    linePaper("M22 28V35M27 28V35M31 28V35M36 28V35", 2.5),
    line("M12 12H23", 2.5),
  ],
  "filling-bags": [
    cross(["M29 3L41 3L34 17L26 17Z", circle(24, 22, 8)], "M9 17H39L36 22C40 28 42 33 42 38A7 7 0 0 1 35 45H13A7 7 0 0 1 6 38C6 33 8 28 12 22Z"),
    linePaper("M17 34H31", 3),
  ],
  counting: [
    work("M4 4H9V44H4Z", "M39 4H44V44H39Z"),
    line("M9 12H39M9 24H39M9 36H39", 2.5),
    sun(circle(15, 12, 4), circle(24, 12, 4), circle(15, 24, 4), circle(20, 36, 4), circle(29, 36, 4)),
    solid(circle(34, 12, 4), circle(34, 24, 4)),
  ],
  "security-rounds": [
    cross(circle(24, 23, 12), "M24 3L42 9V22C42 34 34 41 24 45C14 41 6 34 6 22V9Z"),
    paper("M24 12L27 19.5L34.5 20L29 25L31 33L24 28.5L17 33L19 25L13.5 20L21 19.5Z"),
  ],
  "traffic-guard": [
    line("M24 24V46", 3.5),
    cross(circle(24, 17, 15), box(6, 12, 36, 10, 3)),
    solid(half(24, 46, 8)),
  ],
  concierge: [
    cross(circle(15, 15, 12), "M23 18L44 39V45H36V41H32V37H28V33L19 26Z"),
    paper(circle(13, 13, 4.5)),
  ],
} satisfies Record<string, Artwork>;
