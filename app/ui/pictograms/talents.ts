import { box, circle, cross, figure, fill, half, heart, leaf, line, lineMatch, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";
import type { talentPictograms } from "./names";

const bubbleLeft = "M4 8H26A4 4 0 0 1 30 12V24A4 4 0 0 1 26 28H15L7 35V28A4 4 0 0 1 3 24V12A4 4 0 0 1 4 8Z";
const bubbleRight = "M22 18H42A4 4 0 0 1 46 22V33A4 4 0 0 1 42 37V44L34 37H22A4 4 0 0 1 18 33V22A4 4 0 0 1 22 18Z";
const bulb = "M17 26A7 7 0 0 1 31 26V40A5 5 0 0 1 26 45H22A5 5 0 0 1 17 40Z";
const hills = "M2 27C6 24 10 24 14 27S22 30 26 27S34 24 38 27S44 29 46 27V37A5 5 0 0 1 41 42H7A5 5 0 0 1 2 37Z";
const stairs = "M3 44V36A2 2 0 0 1 5 34H14V28A2 2 0 0 1 16 26H25V20A2 2 0 0 1 27 18H43A2 2 0 0 1 45 20V44Z";
const eye = "M2 24C10 12 17 8 24 8S38 12 46 24C38 36 31 40 24 40S10 36 2 24Z";
const puzzle = "M5 19H14A5.5 5.5 0 1 1 24 19H33V28A5.5 5.5 0 1 1 33 38V44H7A2 2 0 0 1 5 42Z";

/** What people are good at. */
export const talentArtwork: Record<(typeof talentPictograms)[number], Artwork> = {
  precise: [
    cross("M6.4 32.5L32.5 6.4A2 2 0 0 1 35.3 6.4L41.7 12.7A2 2 0 0 1 41.7 15.5L15.6 41.7A2 2 0 0 1 12.7 41.7L6.4 35.3A2 2 0 0 1 6.4 32.5Z", "M5 5L43 43H8A3 3 0 0 1 5 40Z"),
    paper("M13 24L24 35H14.5A1.5 1.5 0 0 1 13 33.5Z"),
    lineMatch("M18.5 37.5L21 40M25 31L26.5 32.5M31.5 24.5L34 27M37 19L38.5 20.5"),
  ],
  calm: [cross(circle(24, 22, 14), hills), linePaper("M10 35H20M26 35H38")],
  caring: [cross(heart(24, 20.5, 26), "M3 25H45A21 20 0 0 1 3 25Z")],
  persistent: [cross(circle(34, 14, 11), stairs)],
  handy: [
    cross(
      "M26.1 22.4L31.6 27.9L13.7 45.3A4 4 0 0 1 8 45.3A4 4 0 0 1 8 39.7Z",
      "M25.7 4.3L45 23.6A3 3 0 0 1 45 27.8L38.8 34A3 3 0 0 1 34.6 34L15.3 14.7A3 3 0 0 1 15.3 10.5L21.5 4.3A3 3 0 0 1 25.7 4.3Z",
    ),
  ],
  together: [cross(figure(16, 44, 28), figure(32, 44, 28))],
  learning: [cross(circle(24, 18, 15), bulb), linePaper("M17.5 36H30.5")],
  observant: [cross(eye, circle(24, 24, 10.5)), paper(circle(28, 20, 3))],
  "on-time": [cross(circle(23, 25, 19), "M23 25V3A22 22 0 0 1 45 25Z"), line("M23 13V25L14 31", 3)],
  listening: [cross(bubbleLeft, bubbleRight)],
  creative: [
    cross("M34 4L44 14L22 36L12 26Z", "M24 45C12 45 4 37 4 27C4 17 12 12 19 15C25 18 21 23 25 26C29 29 38 26 40 33C42 40 34 45 24 45Z"),
    paper(circle(12, 25, 2.6), circle(13, 34, 2.6), circle(21, 39, 2.6)),
  ],
  cheerful: [cross(circle(24, 24, 19), half(24, 26, 13, "down")), solid(circle(17, 18, 2.6), circle(31, 18, 2.6))],
  patient: [
    cross([circle(24, 36, 6.5), "M14 8H34L25.5 23H22.5Z"], ["M12 8H36V12C36 19 29 22 27 24C29 26 36 29 36 36V42H12V36C12 29 19 26 21 24C19 22 12 19 12 12Z"]),
    solid(box(9, 4, 30, 5), box(9, 40, 30, 5)),
  ],
  helpful: [
    cross(circle(24, 14, 11), "M2 31H13C16 31 17 27 21 27H30A3.5 3.5 0 0 1 30 34H25L37 28A4 4 0 0 1 41 34.5L27 43H2Z"),
    linePaper("M9 31V43"),
  ],
  organised: [
    cross(box(9, 9, 24, 26, 3), box(18, 16, 25, 28, 3)),
    linePaper("M23 24H38M23 30H38M23 36H32"),
  ],
  strong: [
    cross(circle(24, 24, 12), [box(3, 12, 9, 24, 3), box(36, 12, 9, 24, 3), box(9, 21, 30, 6, 2)]),
  ],
  quick: [
    cross(circle(30, 24, 16), "M32 3L13 27H24L20 45L40 20H28Z"),
    line("M3 14H11M3 24H8M3 34H11"),
  ],
  independent: [
    cross("M22 3V33H4Z", "M18 12C32 14 40 22 43 33H18Z"),
    work("M3 36H45L41 42A5 5 0 0 1 37 44H11A5 5 0 0 1 7 42Z"),
    linePaper("M12 40H20"),
  ],
  leading: [
    cross("M11 6H42L36 15.5L42 25H11Z", box(9, 3, 6, 42, 3)),
    solid(half(12, 45, 9)),
  ],
  curious: [
    cross(circle(20, 20, 15), "M20 20L32.5 27.5L45 40A3.5 3.5 0 0 1 40 45L27.5 32.5Z"),
    line("M15.5 15.5A5 5 0 1 1 20.5 21.5V23.5M20.5 28.3V28.4", 3),
  ],
  honest: [
    cross(heart(24, 23, 24), "M24 3L43 9V23C43 34 35 41 24 45C13 41 5 34 5 23V9Z"),
    linePaper("M15.5 24L22 30.5L33.5 18", 3.5),
  ],
  friendly: [
    cross(circle(17, 21, 14), circle(31, 27, 14)),
    linePaper("M26 30A6.5 6 0 0 0 37 30", 2.5),
    paper(circle(28, 23, 1.6), circle(35.5, 23, 1.6)),
    line("M10 23A6.5 6 0 0 0 17 26"),
    solid(circle(10.5, 16.5, 1.6), circle(18, 15, 1.6)),
  ],
  orderly: [
    cross(box(6, 13, 10, 28), [box(13, 7, 9, 34), box(24, 16, 9, 25)]),
    sun("M34.5 17.5L41.5 15.5L47 39L40 41Z"),
    line("M3 43H45", 3),
  ],
  solving: [
    cross(circle(31, 17, 12), puzzle),
  ],
  explaining: [
    cross(box(4, 5, 40, 27, 3), figure(14, 45, 18)),
    line("M26 13H38M26 19H38M26 25H33", 2.5),
  ],
  convincing: [
    cross(circle(15, 24, 11), "M14 17L36 6V40L14 30Z"),
    work("M14 29H22V40A3 3 0 0 1 19 43H17A3 3 0 0 1 14 40Z"),
    line("M41 17L45 14M42 23H46.5M41 29L45 32"),
  ],
  flexible: [
    line("M24 6V46", 4),
    cross("M6 7H30V18H6L1 12.5Z", "M20 14H42L47 19.5L42 25H20Z"),
    sun("M10 29H30V39H10L5 34Z"),
    solid(half(24, 46, 9)),
  ],
  brave: [
    cross(circle(24, 20, 13), "M2 44L18 14L27 30L33 21L46 44Z"),
    paper("M18 14L23 23.5L18.5 22L14 24Z"),
  ],
  careful: [
    cross(circle(24, 17, 12), "M6 24H42A18 18 0 0 1 31 40V44H17V40A18 18 0 0 1 6 24Z"),
    linePaper("M12 28A13 12 0 0 0 19 36"),
  ],
  focused: [
    cross([circle(22, 26, 18)], [circle(22, 26, 11)]),
    paper(circle(22, 26, 5)),
    line("M22 26L41 7", 3),
    sun("M36 3L38 9L45 11L40 16L34 13L32 8Z"),
  ],
  reliable: [
    cross(circle(24, 10, 8), box(21, 12, 6, 32)),
    paper(circle(24, 9, 3.2)),
    lineWork("M7 28C8 38 15 42 24 42S40 38 41 28", 5),
    work("M2 32L6.5 22L14 30Z", "M46 32L41.5 22L34 30Z", box(13, 18, 22, 5)),
  ],
  inventive: [
    cross(circle(24, 19, 14), "M18 27H30V40A4 4 0 0 1 26 44H22A4 4 0 0 1 18 40Z"),
    line("M24 3V1.5M7 8L5 6M41 8L43 6M3.5 22H1.5M44.5 22H46.5", 2.5),
    linePaper("M18.5 35H29.5"),
  ],
  energetic: [
    cross(circle(24, 24, 14), "M27 6L13 26H22L19 42L35 21H26Z"),
    line("M24 2.5V5M24 43V45.5M2.5 24H5M43 24H45.5M8.8 8.8L10.5 10.5M37.5 37.5L39.2 39.2M39.2 8.8L37.5 10.5M10.5 37.5L8.8 39.2"),
  ],
  polite: [
    cross(circle(15, 16, 9), "M3 44V37A12 13 0 0 1 27 37V44Z"),
    work("M28 13H41A4 4 0 0 1 45 17V25A4 4 0 0 1 41 29H37L30 35V29H28A4 4 0 0 1 24 25V17A4 4 0 0 1 28 13Z"),
    sun(heart(34.5, 21.5, 11)),
  ],
  numbers: [
    cross(circle(30, 15, 12), box(7, 8, 28, 37, 3)),
    paper(box(12, 13, 18, 8, 1.5)),
    sun(circle(14.5, 28, 2.5), circle(21, 28, 2.5), circle(27.5, 28, 2.5), circle(14.5, 36, 2.5), circle(21, 36, 2.5)),
    paper(circle(27.5, 36, 2.5)),
  ],
  languages: [
    cross(bubbleLeft, bubbleRight),
    line("M10 22L15 12L20 22M11.8 19H18.2", 2.2),
    linePaper("M30 24H41M35.5 22V24C35 28 33 31 30 33M32 27C34 31 37 33 41 33.5"),
  ],
  digital: [
    cross(circle(24, 20, 13), box(5, 14, 38, 23, 3)),
    work("M2 39H46L44 43A2 2 0 0 1 42 44H6A2 2 0 0 1 4 43Z"),
    linePaper("M15 28L20 24L15 20M24 29H31", 2.5),
  ],
  musical: [
    cross(circle(14, 35, 9), "M19 10L42 5V33A7 7 0 1 1 36 28V16L25 18.5V36A7 7 0 1 1 19 31Z"),
  ],
  "green-fingers": [
    cross(leaf(27, 24, 9, 4), "M21 24A18 20 0 0 0 39 4A18 20 0 0 0 21 24Z"),
    line("M24 22V34"),
    work("M3 34H14C17 34 18 31 22 31H30A3.3 3.3 0 0 1 30 37.6H26L37 33A3.6 3.6 0 0 1 40 39L27 45H3Z"),
  ],
  "good-with-animals": [
    cross(circle(24, 24, 20), ["M24 22C31 22 36 28 36 33C36 38 31 39 24 38C17 39 12 38 12 33C12 28 17 22 24 22Z"]),
    work(circle(11.5, 21, 4), circle(19.5, 13.5, 4.2), circle(28.5, 13.5, 4.2), circle(36.5, 21, 4)),
  ],
  "good-with-children": [
    cross(figure(17, 44, 26), figure(34, 44, 18)),
    line("M34 8V15", 2),
    sun(circle(34, 7, 4.5)),
  ],
  "sense-of-beauty": [
    cross(
      [circle(24, 11, 7), circle(13, 19, 7), circle(35, 19, 7), circle(17.5, 31, 7), circle(30.5, 31, 7)],
      circle(24, 21.5, 9),
    ),
    lineWork("M24 31V46", 3),
    work(leaf(24, 45, 34, 37)),
  ],
  planning: [
    cross(circle(33, 33, 12), box(5, 8, 34, 32, 3)),
    solid(box(5, 8, 34, 8, 2)),
    line("M13 4V10M31 4V10", 3),
    linePaper("M11 23H18M11 30H18", 3),
    fill("sun", circle(33, 33, 9)),
    line("M33 28V33.5L37 36", 2.5),
  ],
  responsible: [
    line("M24 2V46M2 24H46M8.5 8.5L39.5 39.5M39.5 8.5L8.5 39.5", 3.5),
    cross(circle(24, 24, 15), circle(24, 24, 10)),
    sun(circle(24, 24, 4)),
  ],
  teamwork: [
    cross([...figure(12, 40, 19), ...figure(36, 40, 19)], figure(24, 45, 24)),
  ],
  adapting: [
    cross(circle(17, 29, 13), box(18, 6, 25, 25, 4)),
    line("M8 12A14 14 0 0 1 14 6M14 6L9.5 5.5M14 6L13 10.5M40 36A14 14 0 0 1 34 43M34 43L38.5 43.5M34 43L35 38.5"),
  ],
};
