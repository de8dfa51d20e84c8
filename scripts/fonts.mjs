/**
 * Cuts the fonts of the site from the packages that are installed and writes them to public/fonts.
 * The results are committed; run this again only after an update of a font package.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL("../public/fonts/", import.meta.url));

/** All characters of the code point ranges, both ends included. */
function characters(...ranges) {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)))
    .join("");
}

const latin = characters([0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x178, 0x178], [0x2013, 0x2014], [0x2018, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212], [0x132, 0x133]);
const latinExtended = characters([0x100, 0x2ba], [0x1e00, 0x1e9f], [0x20a0, 0x20c0]);

const text = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next";
const heading = "@fontsource/proza-libre/files/proza-libre";

const fonts = [
  { from: `${text}-latin-wght-normal.woff2`, to: "atkinson-hyperlegible-next-latin.woff2", characters: latin },
  { from: `${text}-latin-ext-wght-normal.woff2`, to: "atkinson-hyperlegible-next-latin-ext.woff2", characters: latinExtended },
  { from: `${heading}-latin-800-normal.woff2`, to: "proza-libre-latin-800.woff2", characters: latin },
  { from: `${heading}-latin-ext-800-normal.woff2`, to: "proza-libre-latin-ext-800.woff2", characters: latinExtended },
  {
    from: "@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2",
    to: "commissioner-zero.woff2",
    characters: "0",
    // the same range as the text face: another range makes the browser ignore the glyph
    variationAxes: { wght: { min: 200, max: 800, default: 400 } },
  },
];

/** For papers: programs that write PDF take one weight at a time, not packed. Read by the feature placements. */
const onPaper = [400, 700].flatMap((weight) => [
  { from: `${text}-latin-wght-normal.woff2`, to: `../../app/features/placements/fonts/paper-${weight}-latin.ttf`, characters: `${latin}\u0131`, variationAxes: { wght: weight }, targetFormat: "truetype" },
  { from: `${text}-latin-ext-wght-normal.woff2`, to: `../../app/features/placements/fonts/paper-${weight}-latin-ext.ttf`, characters: latinExtended, variationAxes: { wght: weight }, targetFormat: "truetype" },
]);

await mkdir(target, { recursive: true });
for (const font of [...fonts, ...onPaper]) {
  const source = await readFile(require.resolve(font.from));
  const cut = await subsetFont(source, font.characters, { targetFormat: font.targetFormat ?? "woff2", variationAxes: font.variationAxes });
  await writeFile(path.join(target, font.to), cut);
  console.log(`${font.to}  ${(cut.length / 1024).toFixed(1)} kB`);
}
