import { box, circle, cross, fill, half, leaf, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";

const can = "M17 20H39A2 2 0 0 1 41 22V41A3 3 0 0 1 38 44H20A3 3 0 0 1 17 41V36L6.5 22.5L3.5 24.8L2 22.8L9.6 17L11.2 19L9 20.7L17 30Z";

/** Work outside, and keeping things clean. */
export const greenAndCleanArtwork = {
  "plant-care": [
    cross(leaf(27, 32, 5, 8), "M21 32A22 24 0 0 0 43 8A22 24 0 0 0 21 32Z"),
    work("M12 32H36L33.4 43.4A2 2 0 0 1 31.4 45H16.6A2 2 0 0 1 14.6 43.4Z"),
    solid(box(10, 29.5, 28, 5.5)),
  ],
  "plant-cuttings": [
    work(box(3, 34, 42, 10, 3)),
    fill("match", box(3, 34, 42, 4)),
    line("M12 34V22M24 34V16M36 34V22"),
    sun(leaf(12, 26, 3, 15), leaf(24, 21, 14, 8), leaf(36, 26, 27, 15)),
    work("M12 26A9 11 0 0 0 21 15A9 11 0 0 0 12 26Z", "M24 21A10 13 0 0 0 34 8A10 13 0 0 0 24 21Z", "M36 26A9 11 0 0 0 45 15A9 11 0 0 0 36 26Z"),
  ],
  watering: [cross(circle(34, 15, 10.5), can), sun(circle(4, 31, 2), circle(8.5, 36, 2), circle(4, 42, 2))],
  harvesting: [
    cross([circle(13, 19, 8), circle(24, 14, 8), circle(35, 19, 8)], "M4 21H44L41.5 42.2A2.5 2.5 0 0 1 39 44.5H9A2.5 2.5 0 0 1 6.5 42.2Z"),
    linePaper("M12 33H36M13 39H35"),
  ],
  "hedge-trimming": [
    cross(circle(35, 13, 10), "M22 45V20A6 6 0 0 1 28 14H39A6 6 0 0 1 45 20V45Z"),
    line("M4 8L20 27M20 8L4 27", 3.5),
    sun("M1 31.5A5.5 5.5 0 1 1 12 31.5A5.5 5.5 0 1 1 1 31.5ZM12 31.5A5.5 5.5 0 1 1 23 31.5A5.5 5.5 0 1 1 12 31.5Z"),
    paper(circle(6.5, 31.5, 2.2), circle(17.5, 31.5, 2.2)),
  ],
  mowing: [
    line("M3 10H8L22 33", 3),
    cross(circle(32, 21, 11), "M15 25H40A5 5 0 0 1 45 30V37H15Z"),
    solid(circle(19, 38, 5), circle(40, 38, 5)),
    lineWork("M3 45L5 38M8 45L9 40M28 45L29 41M32 45V41"),
  ],
  weeding: [
    cross("M26 3L33 3L37 20L29 26Z", "M26 21L39 17L41 27C42 35 36 42 34 46C30 42 25 36 25 29Z"),
    work(leaf(13, 39, 3, 28), "M13 39A10 12 0 0 0 22 26A10 12 0 0 0 13 39Z"),
    line("M13 34V45M3 45H22", 2.5),
  ],
  digging: [
    line("M24 8V26M18 5H30", 3.5),
    cross(half(24, 45, 20), "M14 22H34V31C34 38 29 42 24 45C19 42 14 38 14 31Z"),
  ],
  "leaf-sweeping": [
    line("M42 4L24 29", 3),
    work("M16 24L33 36L28 40L12 29Z"),
    lineWork("M13 29L6 38M17 32L11 42M22 35L17 44M27 39L24 45", 2.5),
    sun(leaf(38, 44, 28, 34), leaf(46, 35, 38, 26), leaf(12, 16, 3, 6)),
  ],
  "litter-picking": [
    cross(circle(19, 21, 11), "M7 24H31L33 40A5 5 0 0 1 28 45H10A5 5 0 0 1 5 40Z"),
    lineWork("M12 24L16 19L22 19L26 24", 3),
    line("M45 4L37 27M37 27L34 33M37 27L41 33", 3),
    sun(box(34, 36, 9, 8)),
  ],
  sweeping: [line("M41 4L27 24", 3), cross("M4 44A13 13 0 0 1 30 44Z", "M20.5 20.5L33.5 29.5L24 45L6 33Z")],
  mopping: [
    line("M33 3V20", 3.5),
    cross("M20 45C20 30 25 22 33 22S46 30 46 45Z", "M2 27H28L26 42A3 3 0 0 1 23 45H7A3 3 0 0 1 4 42Z"),
    linePaper("M29 33V40M36 31V40M41.5 36V42"),
    lineWork("M4 27A11 11 0 0 1 26 27", 2.5),
  ],
  vacuuming: [
    cross(circle(15, 29, 13), "M10 24H28A8 8 0 0 1 36 32V42H6V28A4 4 0 0 1 10 24Z"),
    line("M27 25C27 10 35 4 43 4V36", 3),
    solid(box(36, 37, 11, 7), circle(13, 42, 3.5), circle(29, 42, 3.5)),
  ],
  "window-cleaning": [
    cross(circle(20, 20, 11), box(5, 5, 31, 38, 3)),
    linePaper("M20.5 7V41M7 24H34", 2.5),
    sun("M26 30H46V35H26Z"),
    line("M36 35V45", 3.5),
  ],
  dusting: [
    line("M4 44L18 30", 4.5),
    cross(["M16 32C8 22 14 10 20 3C24 12 24 24 18 30Z", "M16 32C26 40 38 34 45 28C36 24 24 24 18 30Z"], "M17 31C20 16 30 7 41 7C41 18 32 28 17 31Z"),
    linePaper("M22 26L34 14"),
  ],
  "toilet-cleaning": [
    cross(circle(20, 29, 9), "M6 24H37C37 33 32 37 28 38L30 45H14L15 38C9 36 6 31 6 24Z"),
    work(box(5, 5, 13, 18)),
    line("M40 5V30", 3),
    sun(box(35.5, 27, 9, 16, 4.5)),
  ],
  "dish-washing": [
    cross(circle(24, 19, 15), "M3 25H45V37A7 7 0 0 1 38 44H10A7 7 0 0 1 3 37Z"),
    paper(circle(24, 17, 6)),
    linePaper("M10 34H16M22 34H38"),
    sun(circle(41, 15, 3), circle(43, 6, 2), circle(7, 17, 2.5)),
  ],
  "bed-making": [
    cross(box(7, 16, 17, 12, 5), "M3 26H37A8 8 0 0 1 45 34V38H3Z"),
    line("M4.5 10V44M44 38V44M4.5 38H44", 3),
  ],
  laundry: [
    cross(circle(24, 28, 12.5), box(6, 4, 36, 41, 4)),
    paper(circle(24, 28, 10)),
    fill("sun", "M14.2 30C18 26.5 21 26.5 24 29S31 31.5 33.8 28A10 10 0 0 1 14.2 30Z"),
    linePaper("M12 10.5H20M33 10.5H36", 3),
  ],
  ironing: [
    cross(circle(30, 18, 12), "M3 38C3 26 12 21 24 21H39L44 38Z"),
    lineWork("M20 21C20 13 24 10 30 10H37L40 21", 4),
    line("M2 43H46", 3),
    linePaper("M13 32H31"),
  ],
  "towel-folding": [
    sun(box(6, 31, 36, 12, 6)),
    work(box(9, 19, 33, 12, 6)),
    solid(box(6, 7, 30, 12, 6)),
    linePaper("M12 37H30M15 25H30M12 13H24"),
  ],
  tidying: [
    cross([circle(15, 17, 8), "M24 8L34 12L30 24L21 20Z"], "M4 22H44V42A3 3 0 0 1 41 45H7A3 3 0 0 1 4 42Z"),
    sun(circle(37, 16, 5)),
    linePaper("M18 33H30", 3),
  ],
  "car-washing": [
    cross(circle(24, 17, 11), "M4 27L10 16A4 4 0 0 1 14 14H33A4 4 0 0 1 37 16L42 26A5 5 0 0 1 45 31V38H3V29Z"),
    paper("M13 18H22V26H9Z", "M26 18H34L38 26H26Z"),
    solid(circle(12, 38, 5), circle(36, 38, 5)),
    sun(circle(6, 8, 3), circle(13, 5, 2), circle(42, 9, 3), circle(36, 4, 2)),
  ],
} satisfies Record<string, Artwork>;
