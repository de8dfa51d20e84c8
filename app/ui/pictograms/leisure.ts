import { box, circle, cross, figure, heart, leaf, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";
import type { leisurePictograms } from "./names";

const waves = "M2 32C6 29 10 29 14 32S22 35 26 32S34 29 38 32S44 34 46 32V41A4 4 0 0 1 42 45H6A4 4 0 0 1 2 41Z";

/** What people like to do in their own time. */
export const leisureArtwork: Record<(typeof leisurePictograms)[number], Artwork> = {
  football: [
    cross(circle(24, 24, 20), "M24 14L33 20.5L29.5 31H18.5L15 20.5Z"),
    line("M24 14V4.5M33 20.5L42 17M29.5 31L35 39.5M18.5 31L13 39.5M15 20.5L6 17", 2.5),
  ],
  swimming: [
    cross("M8 34L20 22L30 32V37H8Z", waves),
    sun(circle(36, 19, 6)),
    line("M10 18L20 14L27 22", 4),
    linePaper("M10 39H18M26 39H38"),
  ],
  fishing: [
    line("M4 44L34 5C40 8 42 14 42 20", 2.5),
    cross(circle(30, 34, 8), "M46 28L38 34L46 40C42 41 39 38 37 37C34 42 28 43 24 41C20 39 18 36 17 34C18 32 20 29 24 27C28 25 34 26 37 31C39 30 42 27 46 28Z"),
    paper(circle(24, 33, 1.8)),
  ],
  hiking: [
    cross(circle(31, 16, 12), "M2 43L17 18L26 31L32 23L46 43Z"),
    paper("M17 18L21.5 25L17 24L12.8 25Z"),
    line("M8 45H40", 2.5),
  ],
  gaming: [
    cross(circle(34, 25, 11), "M13 13H35C42 13 46 24 46 33C46 40 39 41 35 34L33 31H15L13 34C9 41 2 40 2 33C2 24 6 13 13 13Z"),
    linePaper("M14 18V26M10 22H18", 3),
    paper(circle(32, 25, 2), circle(37, 20, 2)),
  ],
  "tv-films": [
    cross(circle(24, 22, 12), box(3, 9, 42, 29, 4)),
    paper("M20 17L31 23.5L20 30Z"),
    line("M15 44H33", 3),
  ],
  books: [
    sun(box(6, 33, 36, 11)),
    cross(box(11, 14, 30, 14), box(4, 20, 35, 12)),
    solid(box(13, 4, 26, 10)),
    linePaper("M11 26H23M19 9H29", 2.5),
    line("M13 38.5H26", 2.5),
  ],
  singing: [
    cross(circle(31, 16, 12), "M22.5 16.5L31.5 25.5L11 44A3.5 3.5 0 0 1 6 44L4 42A3.5 3.5 0 0 1 4 37Z"),
    linePaper("M26 10L37 21", 2.5),
    line("M8 16C6 12 11 9 9 5M16 14C15 11 18 9 17 5", 2.5),
  ],
  drawing: [
    cross(box(4, 8, 34, 34, 3), "M33 5L43 15L24 34L12 37L14 25Z"),
    line("M10 15H19", 2.5),
    sun("M29 9L39 19L36 22L26 12Z"),
  ],
  "friends-family": [
    cross([...figure(13, 44, 22), ...figure(35, 44, 22)], figure(24, 45, 15)),
    work(heart(24, 9, 12)),
  ],
  neighbourhood: [
    cross("M2 26L14 14L26 26V44H2Z", "M18 22L32 8L46 22V44H18Z"),
    paper(box(28, 32, 8, 12, 1), box(28, 21, 8, 7, 1)),
    line("M11 32H13", 3),
  ],
  "praying-silence": [
    cross(circle(24, 21, 16), "M12 45C12 38 17 36 24 36S36 38 36 45Z"),
    work("M24 10C28 15 31 18 31 23A7 7 0 0 1 17 23C17 18 20 15 24 10Z"),
    paper("M24 19C26 21 27 22.5 27 24.5A3 3 0 0 1 21 24.5C21 22.5 22 21 24 19Z"),
  ],
  travelling: [
    cross(circle(33, 15, 11), box(5, 15, 34, 29, 4)),
    lineWork("M15 15V8A3 3 0 0 1 18 5H26A3 3 0 0 1 29 8V15", 3.5),
    linePaper("M14 22V37M30 22V37", 2.5),
  ],
  allotment: [
    cross(circle(14, 15, 10), "M2 34C10 27 18 27 24 33C30 27 38 27 46 34V44H2Z"),
    work(leaf(33, 28, 24, 17), "M33 28A10 12 0 0 0 43 15A10 12 0 0 0 33 28Z"),
    line("M33 24V34", 2.5),
    linePaper("M9 39H19M28 39H38"),
  ],
  puzzles: [
    cross(box(20, 4, 24, 22, 3), "M4 19H11A5.5 5.5 0 1 1 21 19H29V27A5.5 5.5 0 1 1 29 37V45H7A3 3 0 0 1 4 42Z"),
  ],
  dancing: [
    cross(circle(27, 27, 14), "M24 17L30 26L40 42H12L18 27Z"),
    work(circle(23, 9, 6)),
    line("M20 20L9 14M28 20L38 9", 4),
  ],
  fitness: [
    cross(circle(24, 24, 14), [box(3, 15, 7, 18), box(9, 10, 8, 28), box(31, 10, 8, 28), box(38, 15, 7, 18), box(16, 21, 16, 6, 1)]),
  ],
};
