import { box, circle, cross, figure, half, heart, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";
import type { supportPictograms } from "./names";

/** What helps someone to work well, and words of the site itself. */
export const supportArtwork: Record<(typeof supportPictograms)[number], Artwork> = {
  "start-later": [
    cross(half(24, 33, 15), "M2 27H46V40A4 4 0 0 1 42 44H6A4 4 0 0 1 2 40Z"),
    line("M24 4V11M8 10L12 15M40 10L36 15", 2.5),
    linePaper("M24 32V36L28 39", 2.5),
  ],
  "one-task": [
    cross(circle(24, 24, 20), circle(24, 24, 13)),
    linePaper("M20.5 20L25 17V31.5", 4),
  ],
  "show-how": [
    cross(circle(11, 31, 9), [box(4, 4, 15, 12), box(4, 18, 15, 12), box(4, 32, 15, 12)]),
    line("M23 24H29M26.5 20.5L30 24L26.5 27.5", 2.5),
    sun(box(32, 18, 14, 12), box(32, 32, 14, 12)),
    line("M33.5 11V8A2 2 0 0 1 35.5 6H36M41.5 6H42.5A2 2 0 0 1 44.5 8V11", 2),
  ],
  "quiet-spot": [
    cross(circle(24, 27, 14), "M4 26A20 20 0 0 1 44 26V30H38V26A14 14 0 0 0 10 26V30H4Z"),
    work(box(4, 27, 9, 17, 4), box(35, 27, 9, 17, 4)),
    line("M20 27H28", 3),
  ],
  "sitting-work": [
    cross(circle(21, 16, 11), "M10 5H17A3 3 0 0 1 20 8V24H36A4 4 0 0 1 40 28V32H10Z"),
    line("M13 32V45M37 32V45", 3.5),
  ],
  "one-colleague": [
    cross(figure(18, 44, 27), figure(33, 44, 20)),
    sun(heart(38, 10, 11)),
  ],
  "short-days": [
    cross(circle(24, 25, 19), "M24 25V6A19 19 0 0 1 40.5 34.5Z"),
    line("M24 13V25L31 29", 3),
  ],
  breaks: [
    cross(circle(18, 20, 10), "M5 23H31V33A10 10 0 0 1 21 43H15A10 10 0 0 1 5 33Z"),
    lineWork("M31 27H34A4.5 4.5 0 0 1 34 36H30", 3),
    solid(box(36, 6, 4, 13, 1.5), box(42, 6, 4, 13, 1.5)),
  ],
  "picture-steps": [
    cross(box(3, 9, 17, 30, 3), box(14, 9, 17, 30, 3)),
    sun(box(33, 9, 12, 30, 3)),
    line("M36 24H42M40 21L43 24L40 27", 2.2),
    paper(circle(25, 20, 3.5)),
    linePaper("M21 31H28", 2.5),
  ],
  "fixed-rhythm": [
    cross(circle(33, 14, 10), box(4, 9, 38, 35, 3)),
    solid(box(4, 9, 38, 8)),
    line("M13 5V12M33 5V12", 3),
    linePaper("M11 25L14 28L19 22M27 25L30 28L35 22M11 36L14 39L19 33M27 36L30 39L35 33", 2.5),
  ],
  money: [
    cross(circle(17, 20, 14), circle(31, 30, 14)),
    linePaper("M36 25A6.5 6.5 0 1 0 36 35M24 28.5H31M24 32H30.5", 2.5),
  ],
  "home-work": [
    cross(circle(34, 15, 10), "M4 24L24 6L44 24V42A3 3 0 0 1 41 45H7A3 3 0 0 1 4 42Z"),
    paper(box(15, 25, 18, 12)),
    linePaper("M12 41H36", 2.5),
  ],
  "near-home": [
    cross(circle(32, 16, 13), "M3 30L15 19L27 30V45H3Z"),
    solid("M32 36C25 28 21 22 21 15A11 11 0 0 1 43 15C43 22 39 28 32 36Z"),
    paper(circle(32, 15, 4.5), box(11, 34, 8, 11, 1)),
  ],
  "school-times": [
    cross(circle(31, 30, 14), "M9 17A9 9 0 0 1 27 17V42A3 3 0 0 1 24 45H7A3 3 0 0 1 4 42V22A5 5 0 0 1 9 17Z"),
    lineWork("M13 8V6A5 5 0 0 1 23 6V8", 3),
    paper(box(9, 27, 12, 9)),
    line("M33 24V31L38 33", 3),
  ],
  certificate: [
    cross(circle(34, 31, 10), box(4, 6, 36, 28, 3)),
    sun("M29 37L28 46L34 43L40 46L39 37Z"),
    linePaper("M11 14H32M11 20H26M11 26H20", 2.5),
  ],
  "trial-day": [
    cross(circle(33, 32, 12), box(5, 8, 35, 34, 3)),
    solid(box(5, 8, 35, 8)),
    line("M13 4V11M32 4V11", 3),
    linePaper("M11 23H13M20 23H22M11 30H13M11 36H13M20 36H22M20 30H22", 3.5),
    linePaper("M28 32L32 36L38 28", 3),
  ],
  house: [
    cross(circle(35, 14, 10), "M3 23L24 4L45 23L41 27V42A3 3 0 0 1 38 45H10A3 3 0 0 1 7 42V27Z"),
    paper(box(19, 29, 10, 16, 1.5)),
  ],
  video: [
    cross(circle(24, 24, 15), box(3, 9, 42, 31, 5)),
    paper("M20 17L32 24.5L20 32Z"),
  ],
};
