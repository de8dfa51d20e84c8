import { box, circle, cross, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";

/** Animals, children, older people, guests and neighbours. */
export const peopleAndAnimalsArtwork = {
  "animal-feeding": [
    cross(circle(24, 20, 13), "M4 24H44L40 41A5 5 0 0 1 35 45H13A5 5 0 0 1 8 41Z"),
    paper("M24 34C27.5 34 30 36.5 30 39C30 41.5 27 41.5 24 41C21 41.5 18 41.5 18 39C18 36.5 20.5 34 24 34Z", circle(17.5, 33, 2), circle(22, 29.5, 2), circle(26.5, 29.5, 2), circle(30.5, 33, 2)),
  ],
  "stable-cleaning": [
    cross("M3 22L20 6L37 22V45H3Z", "M11 45V29A9 9 0 0 1 29 29V45Z"),
    line("M42 4V28M37 28H47M37 28V38M42 28V38M47 28V38", 2.5),
  ],
  milking: [
    cross(circle(33, 15, 11), "M12 19H32L36 26V42A3 3 0 0 1 33 45H11A3 3 0 0 1 8 42V26Z"),
    solid(box(12, 12, 20, 6)),
    lineWork("M14 12A8 8 0 0 1 30 12", 3),
    paper("M13 30C16 27 18 33 22 30S28 27 31 30V40H13Z"),
  ],
  "dog-walking": [
    cross(circle(33, 15, 10), "M30 11L38 7V13L45 17V21A4 4 0 0 1 41 25H38V44H32V33H18V44H12V30L6 22L9 19L14 24H28Z"),
    paper(circle(36, 16.5, 1.8)),
    line("M4 4C6 12 20 14 29 21", 2.5),
  ],
  "reading-aloud": [
    cross("M24 14C18 9 10 8 3 9V38C10 37 18 38 24 43Z", "M18 16H24V14C30 9 38 8 45 9V38C38 37 30 38 24 43H18Z"),
    linePaper("M30 20H39M30 27H39", 2.5),
    line("M9 18H15M9 25H15", 2.5),
  ],
  "playing-with-children": [
    sun(box(4, 27, 18, 18)),
    cross(box(15, 9, 18, 18), box(24, 18, 18, 9)),
    work(circle(35, 36, 9)),
    linePaper("M8 36H18", 2.5),
  ],
  "crafts-with-children": [
    sun(box(4, 5, 27, 36, 3)),
    paper("M17.5 11L20.2 17L26.5 17.6L21.7 21.9L23.1 28L17.5 24.8L11.9 28L13.3 21.9L8.5 17.6L14.8 17Z"),
    lineWork("M26 4L37 31M44 6L30 31", 4),
    work(circle(27, 37, 6.5), circle(40, 37, 6.5)),
    paper(circle(27, 37, 2.8), circle(40, 37, 2.8)),
  ],
  "walking-with-elderly": [
    cross(["M6 45V31A10 10 0 0 1 26 31V45Z"], "M18 45V29A10 10 0 0 1 38 29V45Z"),
    sun(circle(16, 12, 7)),
    work(circle(28, 10, 7)),
    line("M43 45V28A3 3 0 0 0 38 28", 3),
  ],
  "company-chat": [
    cross("M4 5H28A4 4 0 0 1 32 9V19A4 4 0 0 1 28 23H14L7 29V23H4A3 3 0 0 1 1 20V8A3 3 0 0 1 4 5Z", "M18 19H44V31A11 11 0 0 1 33 42H29A11 11 0 0 1 18 31Z"),
    lineWork("M17 45H45", 3),
    line("M9 14H9.1M16 14H16.1M23 14H23.1", 4),
  ],
  "games-with-people": [
    cross(box(4, 4, 24, 24, 4), box(19, 19, 25, 25, 4)),
    solid(circle(11, 11, 2.6), circle(21, 11, 2.6)),
    paper(circle(26, 38, 2.6), circle(37.5, 26, 2.6), circle(32, 32, 2.6)),
  ],
  "wheelchair-pushing": [
    sun(circle(21, 8, 6)),
    cross("M16 16H26V27H36L40 40H33L30 33H16Z", circle(20, 32, 13)),
    paper(circle(20, 32, 6)),
    line("M16 18H7", 3),
  ],
  "body-care": [
    cross(circle(24, 15, 11), "M12 20H36V41A4 4 0 0 1 32 45H16A4 4 0 0 1 12 41Z"),
    solid(box(19, 5, 10, 6), box(17, 11, 14, 9)),
    paper("M24 26C28 31 29 33 29 35A5 5 0 0 1 19 35C19 33 20 31 24 26Z"),
  ],
  "medicine-rounds": [
    cross("M7 24L24 7A9.2 9.2 0 0 1 37 20L20 37A9.2 9.2 0 0 1 7 24Z", "M22.5 8.5A9.2 9.2 0 0 1 37 20L28.5 28.5L15.5 15.5Z"),
    work(circle(37, 37, 8)),
    linePaper("M32 37H42", 2.5),
  ],
  "sports-coaching": [
    cross(circle(15, 28, 13), "M15 16H45V24H33A13 13 0 1 1 15 16Z"),
    paper(circle(20, 29, 5.5)),
    line("M31 5L29 10M39 5L39 10M46 8L44 11", 2.5),
  ],
  "music-making": [
    line("M23 25L38 10", 4.5),
    solid("M35 8L40 3L45 8L40 13Z"),
    cross(circle(15, 33, 12), circle(24, 25, 10)),
    paper(circle(20, 28, 4)),
    linePaper("M9.5 34.5L13.5 38.5", 2.5),
  ],
  "event-host": [
    cross(circle(35, 14, 10), "M3 12H45V21A5 5 0 0 0 45 31V40H3V31A5 5 0 0 0 3 21Z"),
    linePaper("M31 15V18M31 23V27M31 32V37M11 22H23M11 30H20", 2.5),
  ],
  "lending-library": [
    cross([box(5, 7, 10, 33), box(27, 11, 9, 29)], [box(13, 12, 10, 28)]),
    work("M35.5 12.5L42 10.5L47 38L40.5 39.5Z"),
    solid(box(3, 40, 43, 4)),
    linePaper("M9 14V22", 2.5),
  ],
} satisfies Record<string, Artwork>;
