import { box, circle, cross, line, linePaper, lineWork, paper, solid, sun, work } from "./layers";
import type { Artwork } from "./layers";

/** The kitchen, the counter and the shop. */
export const kitchenAndShopArtwork = {
  "vegetable-cutting": [
    cross("M40 9A5 5 0 0 1 44 16C38 27 26 37 9 42C7 42.5 6 41.3 6.6 39.5C12 23 24 11 34 7Z", "M30 18C33 8 38 4 45 3C45 11 41 17 31 19Z"),
    linePaper("M17 30L21 33M24 23L28 26"),
  ],
  sandwiches: [
    cross("M6 20C2 12 10 5 24 5S46 12 42 20Z", "M3 17C8 13 11 22 17 18S26 13 31 18S40 22 45 17V27H3Z"),
    sun("M6 30H42V35A8 8 0 0 1 34 43H14A8 8 0 0 1 6 35Z"),
    solid(box(4, 25, 40, 5)),
  ],
  baking: [
    cross("M3 29C3 19 12 12 24 12S45 19 45 29A5 5 0 0 1 40 34H8A5 5 0 0 1 3 29Z", "M8 30H40V36A3 3 0 0 1 37 39H11A3 3 0 0 1 8 36Z"),
    linePaper("M15 17L19 24M23 16L27 23M31 17L35 24", 2.5),
    line("M3 44H45", 3),
  ],
  soup: [
    cross(circle(24, 21, 12), "M3 24H45A21 19 0 0 1 33 41V44H15V41A21 19 0 0 1 3 24Z"),
    line("M38 22L45 7", 3),
    lineWork("M15 5C12 8 18 9 15 12M25 3C22 6 28 6 25 9", 2.5),
  ],
  cooking: [
    cross(circle(22, 17, 11), "M5 20H39V38A6 6 0 0 1 33 44H11A6 6 0 0 1 5 38Z"),
    lineWork("M39 25H46", 4),
    solid(box(3, 16, 38, 5)),
    linePaper("M14 32H30"),
  ],
  serving: [
    cross(circle(24, 25, 12), "M5 30A19 19 0 0 1 43 30Z"),
    solid(circle(24, 9, 3), box(2, 30, 44, 5)),
    line("M12 44H36M24 35V44", 3),
  ],
  "table-setting": [
    cross(circle(24, 24, 15), circle(24, 24, 9)),
    line("M5 5V16A3 3 0 0 0 8 18V44M11 5V16A3 3 0 0 1 8 18M8 5V14", 2.5),
    solid("M40 4C45 8 45 20 43 26H41V44H38.5V4Z"),
  ],
  coffee: [
    cross(circle(21, 15, 10), "M7 19H35V30A11 11 0 0 1 24 41H18A11 11 0 0 1 7 30Z"),
    lineWork("M35 23H38A5 5 0 0 1 38 33H34.5", 3),
    line("M5 45H37"),
  ],
  "bar-drinks": [
    cross(circle(34, 12, 9), "M8 14H36L33 41A4 4 0 0 1 29 45H15A4 4 0 0 1 11 41Z"),
    sun("M12 26H32L31 39A2 2 0 0 1 29 41H15A2 2 0 0 1 13 39Z"),
    line("M22 32L27 4", 3),
  ],
  "school-lunch": [
    cross(circle(31, 15, 11), "M4 20H44V39A5 5 0 0 1 39 44H9A5 5 0 0 1 4 39Z"),
    line("M31 6C31 3 33 2 36 2", 2.5),
    lineWork("M15 20V15A3 3 0 0 1 18 12H22", 3),
    linePaper("M4 29H44M24 26V32", 2.5),
  ],
  "shelf-filling": [
    cross([box(8, 9, 14, 13), box(22, 27, 17, 14)], [box(18, 5, 15, 17), box(10, 30, 16, 11)]),
    line("M3 23.5H45M3 42.5H45", 3),
  ],
  "cash-desk": [
    cross("M14 3H29V20H14Z", "M6 16H42L45 33H3Z"),
    solid(box(3, 33, 42, 11, 2)),
    linePaper("M20 38.5H28M28 21V28M34 21L35 28M22 21L21 28", 3),
  ],
  "greeting-guests": [
    cross(box(5, 4, 22, 41), "M19 45V36A11.5 11.5 0 0 1 36 26.5L41 16L45 18L40 30A11.5 11.5 0 0 1 42 36V45Z"),
    work(circle(30, 17, 7)),
    solid(circle(10, 25, 1.8)),
  ],
  "customer-advice": [
    cross("M4 4H30A4 4 0 0 1 34 8V22A4 4 0 0 1 30 26H16L8 33V26H4A3 3 0 0 1 1 23V7A3 3 0 0 1 4 4Z", "M20 45V38A12.5 12.5 0 0 1 45 38V45Z"),
    work(circle(35, 18, 7.5)),
    line("M11 11.5A4.5 4.5 0 1 1 15.5 15.5V17.5M15.5 21.8V21.9", 2.5),
  ],
  "price-labels": [
    cross(circle(18, 17, 12), "M23 6H40A4 4 0 0 1 44 10V27L26 45A4 4 0 0 1 20.5 45L5 29.5A4 4 0 0 1 5 24Z"),
    paper(circle(36.5, 13.5, 3.2)),
    linePaper("M17 29L26 38M23 23L32 32", 3),
  ],
  "gift-wrapping": [
    cross([circle(17, 11, 7), circle(31, 11, 7)], "M4 14H44V24H4Z"),
    work("M8 26H40V42A3 3 0 0 1 37 45H11A3 3 0 0 1 8 42Z"),
    sun("M20 14H28V45H20Z"),
  ],
  "flower-arranging": [
    sun(circle(13, 13, 7), circle(35, 13, 7)),
    cross(circle(24, 10, 8), "M8 24A22 22 0 0 1 24 18A22 22 0 0 1 40 24L29 45H19Z"),
    paper(circle(13, 13, 2.5), circle(35, 13, 2.5), circle(24, 10, 2.5)),
    linePaper("M17 33H31", 3),
  ],
  "fish-and-market": [
    sun("M4 5H44L47 17A5.5 5.5 0 0 1 36 17A6 6 0 0 1 24 17A6 6 0 0 1 12 17A5.5 5.5 0 0 1 1 17Z"),
    solid("M14 5H24V17A6 6 0 0 1 12 17Z", "M34 5H44L47 17A5.5 5.5 0 0 1 36 17Z"),
    line("M7 24V45M41 24V45", 3),
    cross([circle(15, 30, 4.5), circle(24, 29, 4.5), circle(33, 30, 4.5)], box(4, 31, 40, 12)),
  ],
  "shopping-errands": [
    cross([circle(20, 16, 8), circle(31, 14, 8)], "M9 16H44L40 34H14Z"),
    line("M2 6H7L13 37H40", 3),
    solid(circle(17, 43, 3.5), circle(36, 43, 3.5)),
  ],
  "meal-helping": [
    cross(circle(20, 23, 11), "M3 26H37A17 16 0 0 1 27 41V44H13V41A17 16 0 0 1 3 26Z"),
    line("M45 10L30 22", 3),
    sun("M43 4A5 4 0 0 1 47 11A5 4 0 0 1 41 13A5 4 0 0 1 43 4Z"),
  ],
  "clothes-sorting": [
    cross("M10 5L18 3C20 7 28 7 30 3L38 5L45 16L38 20L35 17V30H13V17L10 20L3 16Z", "M4 27H44L41 42A3 3 0 0 1 38 45H10A3 3 0 0 1 7 42Z"),
    linePaper("M15 36H33", 3),
  ],
  "clothes-hanging": [
    line("M24 12V9A4 4 0 1 0 20 5", 2.5),
    cross("M24 12L45 27H3Z", "M11 22H37V43A3 3 0 0 1 34 46H14A3 3 0 0 1 11 43Z"),
  ],
} satisfies Record<string, Artwork>;
