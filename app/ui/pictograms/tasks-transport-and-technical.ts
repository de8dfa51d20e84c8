import { box, circle, cross, fill, leaf, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";

/** The warehouse, the road and the workshop. */
export const transportAndTechnicalArtwork = {
  "order-picking": [
    cross(circle(34, 14, 11), box(5, 6, 26, 38, 3)),
    paper(box(13, 3, 10, 6)),
    linePaper("M11 17L14 20L19 14M11 28L14 31L19 25M11 38H19M23 38H26", 2.5),
  ],
  packing: [
    cross(circle(24, 17, 12), "M7 23H41V42A2.5 2.5 0 0 1 38.5 44.5H9.5A2.5 2.5 0 0 1 7 42Z"),
    lineWork("M7 23L2.5 30M41 23L45.5 30", 3),
    linePaper("M20 38H28"),
  ],
  "pallet-truck": [
    line("M5 5H10L15 39", 3.5),
    cross(box(19, 17, 16, 16), box(26, 10, 18, 23)),
    solid("M14 35H46V39H14Z", circle(17, 42, 3.5), circle(41, 42, 3)),
  ],
  forklift: [
    cross(circle(17, 13, 9), "M4 22A3 3 0 0 1 7 19H17L23 8H26A3 3 0 0 1 29 11V38H4Z"),
    line("M34 5V40H46", 3),
    sun(box(36, 24, 10, 13)),
    solid(circle(10, 39, 5), circle(25, 39, 5)),
  ],
  scanning: [
    cross(circle(33, 14, 10), "M6 6H34A5 5 0 0 1 39 11V17A3 3 0 0 1 36 20H27L30 41A3 3 0 0 1 27 44H19L14 20H9A3 3 0 0 1 6 17Z"),
    line("M44 24V44M39 28V40", 3),
    linePaper("M12 13H20"),
  ],
  loading: [
    cross(box(4, 12, 17, 15), box(12, 6, 17, 21)),
    work("M3 30H31V38H3Z", "M31 18H38L45 27V38H31Z"),
    paper("M35 22H37L41 27H35Z"),
    solid(circle(11, 39, 5), circle(36, 39, 5)),
  ],
  "cart-pushing": [
    cross([leaf(23, 28, 9, 8), leaf(33, 28, 21, 12)], "M18 28A15 22 0 0 0 33 6A15 22 0 0 0 18 28Z"),
    work("M6 26H36V35H6Z"),
    fill("match", "M6 26H36V29H6Z"),
    line("M36 33H40L44 14", 3),
    solid(circle(13, 40, 5), circle(30, 40, 5)),
  ],
  "parcel-delivery": [
    cross(circle(34, 13, 10), box(4, 17, 34, 28, 3)),
    sun("M18 17H25V29L21.5 26.5L18 29Z"),
    linePaper("M27 38H33", 2.5),
  ],
  "cargo-bike": [
    cross(circle(36, 17, 9), "M24 17H46L43 33H28Z"),
    line("M10 36L17 19H22M17 19L15 15H11M10 36H24L28 33", 3),
    solid(circle(10, 37, 7), circle(37, 39, 5)),
    sun(circle(10, 37, 3)),
  ],
  "van-driving": [
    cross(circle(35, 16, 9), "M3 14A3 3 0 0 1 6 11H31L43 22A5 5 0 0 1 46 27V37H3Z"),
    paper("M27 15H30L38 23H27Z"),
    solid(circle(13, 38, 5.5), circle(36, 38, 5.5)),
    linePaper("M9 20H19", 3),
  ],
  "bus-driving": [
    cross(circle(12, 12, 9), "M8 9H39A6 6 0 0 1 45 15V38H5V12A3 3 0 0 1 8 9Z"),
    paper(box(10, 15, 8, 9), box(21, 15, 8, 9), box(32, 15, 9, 9)),
    solid(circle(14, 39, 5), circle(36, 39, 5)),
    linePaper("M10 31H22", 2.5),
  ],
  "moving-furniture": [
    cross(circle(24, 16, 12), "M9 17A4 4 0 0 1 13 13H35A4 4 0 0 1 39 17V28H9Z"),
    work("M3 25A4.5 4.5 0 0 1 12 25V30H36V25A4.5 4.5 0 0 1 45 25V36A3 3 0 0 1 42 39H6A3 3 0 0 1 3 36Z"),
    line("M9 40V45M39 40V45", 3),
  ],
  painting: [
    cross(circle(14, 31, 11), box(5, 4, 32, 14, 3)),
    lineWork("M37 11H43V24H26V29", 3),
    solid(box(22.5, 29, 7, 16, 3)),
  ],
  sanding: [
    cross(circle(30, 17, 11), "M8 17H36A6 6 0 0 1 42 23V32H6V19A2 2 0 0 1 8 17Z"),
    solid(box(4, 32, 40, 5, 1.5)),
    sun(circle(8, 42, 2), circle(16, 44, 1.6), circle(25, 42, 2), circle(34, 44, 1.6), circle(41, 42, 2)),
    linePaper("M14 24H26", 3),
  ],
  sawing: [
    cross("M3 30H45V41A3 3 0 0 1 42 44H6A3 3 0 0 1 3 41Z", "M4 16L38 33L36 37L33 34L31 36.5L28 31.5L26 34L23 29L21 31.5L18 26.5L15.5 28.5L13 24L10.5 26L4 22Z"),
    work("M6 5A6 6 0 0 1 15 9L12 19L3 15Z"),
    paper(circle(8.5, 11.5, 2.2)),
  ],
  screwing: [
    cross("M17 3H31A4 4 0 0 1 35 7V20A4 4 0 0 1 31 24H17A4 4 0 0 1 13 20V7A4 4 0 0 1 17 3Z", "M20 17H28V33H20Z"),
    solid("M21.5 33H26.5L25 41L24 45L23 41Z"),
    linePaper("M19 8V13M24 8V13M29 8V13", 2.5),
  ],
  assembling: [
    cross(circle(18, 30, 14), "M27 4L40 11.5V26.5L27 34L14 26.5V11.5Z"),
    paper(circle(27, 19, 6)),
    linePaper("M9 31L13 37", 2.5),
  ],
  soldering: [
    line("M44 4L31 17", 5),
    cross("M33 12L37 16L22 32L16 34L18 27Z", "M4 34H44V43A2 2 0 0 1 42 45H6A2 2 0 0 1 4 43Z"),
    linePaper("M10 40H16V37M24 40H32M38 37V42"),
    lineWork("M10 28C8 24 13 22 11 18M17 22C15 19 19 17 17 13", 2.5),
  ],
  welding: [
    cross(circle(21, 20, 16), "M7 16A14 14 0 0 1 35 16V33A10 10 0 0 1 25 43H17A10 10 0 0 1 7 33Z"),
    paper(box(12, 18, 18, 8)),
    line("M41 29V25M41 41V45M36 35H33M45 35H47.5M37.5 31.5L36 30M44.5 38.5L46 40", 2.5),
    sun(circle(41, 35, 3)),
  ],
  "bike-repair": [
    sun(circle(12, 31, 10)),
    work(circle(36, 31, 10)),
    paper(circle(12, 31, 4), circle(36, 31, 4)),
    line("M12 31L19 17H32L24 31ZM17 12H22M19 17L18 12M36 31L31 12H36"),
  ],
  bricklaying: [
    sun("M26 3H43L45 7L34 17L24 7Z"),
    cross("M31 8H37V24H31Z", [box(3, 18, 20, 8), box(25, 18, 20, 8), box(3, 37, 20, 8), box(25, 37, 20, 8), box(13, 27.5, 22, 8)]),
    work(box(3, 27.5, 8, 8), box(37, 27.5, 8, 8)),
  ],
  paving: [
    line("M8 6V19", 3.5),
    solid(box(2, 17, 12, 8)),
    cross(circle(34, 12, 9), box(24, 13, 19, 13)),
    sun(box(4, 29, 12, 7), box(18, 29, 12, 7), box(32, 29, 12, 7)),
    work(box(11, 38, 12, 7), box(25, 38, 12, 7)),
  ],
  "electric-work": [
    cross(circle(24, 22, 14), "M11 14H37V25A13 13 0 0 1 27 37.7V41A4 4 0 0 1 21 41V37.7A13 13 0 0 1 11 25Z"),
    line("M18 4V13M30 4V13", 4),
    sun("M25.5 18L19 27H23.5L22 33L29 24.5H24.5Z"),
  ],
  plumbing: [
    cross(circle(22, 19, 12), "M3 14H29A13 13 0 0 1 42 27V29H32V27A3 3 0 0 0 29 24H3Z"),
    line("M18 13V6M11 5.5H25", 3.5),
    sun("M37 32C40.5 36.5 42 38.5 42 41A5 5 0 0 1 32 41C32 38.5 33.5 36.5 37 32Z"),
  ],
  "tool-care": [
    cross(circle(34, 15, 11), "M5 20H43V40A4 4 0 0 1 39 44H9A4 4 0 0 1 5 40Z"),
    lineWork("M16 20V15A4 4 0 0 1 20 11H28A4 4 0 0 1 32 15V20", 3.5),
    linePaper("M5 29H20M28 29H43M20 26V32H28V26Z", 2.5),
  ],
  "machine-operating": [
    cross(circle(33, 16, 11), "M4 14H24V24H44V44H4Z"),
    paper(circle(14, 24, 5)),
    line("M14 24L16.5 21", 2),
    sun(circle(26, 34, 3.2), circle(36, 34, 3.2)),
    linePaper("M9 36H17", 2.5),
  ],
  "electronics-dismantling": [
    cross(box(4, 5, 27, 22, 3), "M12 17H40V45H12Z"),
    line("M17 17V12M24 17V12M31 17V12M40 24H45M40 31H45M40 38H45", 2.5),
    paper(box(20, 25, 12, 12)),
  ],
  "quality-check": [
    cross(circle(20, 20, 16), "M4 23H30V43A2 2 0 0 1 28 45H6A2 2 0 0 1 4 43Z"),
    line("M31.5 31.5L43 43", 4.5),
    linePaper("M13 32L17 36L24 28", 3),
  ],
} satisfies Record<string, Artwork>;
