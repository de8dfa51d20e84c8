/** No vowels, so that no words come about, and nothing that looks like something else: no 0 and O, no 1, I and L. */
export const letterAlphabet = "23456789BCDFGHJKMNPQRSTVWXZ";
export const letterCodeLength = 12;

/** What somebody typed, as the code was made: capitals, without what stands between. Null when it cannot be a code. */
export function readLetterCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-\u2010-\u2015]/g, "");
  return code.length === letterCodeLength && [...code].every((letter) => letterAlphabet.includes(letter)) ? code : null;
}

/** In groups of four, as on the letter. */
export const writeOut = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");
