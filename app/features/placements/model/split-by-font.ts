/** What the letter for Latin holds, as scripts/fonts.mjs cuts it: everything below U+0100 and a few signs. */
const isLatin = (letter: string) => {
  const point = letter.codePointAt(0)!;
  return point < 0x100 || [0x131, 0x132, 0x133, 0x152, 0x153, 0x178, 0x20ac, 0x2022, 0x2026, 0x2212].includes(point) || (point >= 0x2013 && point <= 0x201e);
};
const isLatinExtended = (letter: string) => {
  const point = letter.codePointAt(0)!;
  return (point >= 0x100 && point <= 0x2ba) || (point >= 0x1e00 && point <= 0x1e9f);
};

export type Run = { text: string; /** from the font with more letters */ more: boolean };

/** Cuts a line where the font changes: most names need one, a Turkish or Polish name both. What neither has becomes a question mark. */
export function splitByFont(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize("NFC")) {
    const more = !isLatin(letter) && isLatinExtended(letter);
    const shown = more || isLatin(letter) ? letter : "?";
    const last = runs.at(-1);
    if (last?.more === more) last.text += shown;
    else runs.push({ text: shown, more });
  }
  return runs.length > 0 ? runs : [{ text: "", more: false }];
}
