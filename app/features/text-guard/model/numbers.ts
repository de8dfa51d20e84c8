import type { Span } from "./mark";

/** What people put between digits; a line ends a number. */
const between = String.raw`[ \u00a0\u202f.\-/_\u2010-\u2015]{0,3}`;
const nineDigits = new RegExp(String.raw`(?<![\d+])(?=((?:\d${between}){8}\d)(?!\d))`, "g");
/** Nine digits that are a day, or years, and something after them. */
const isTime = /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|(?:19|20)\d\d[ -/]{1,3}(?:19|20)\d\d)\D/;
/** A number that is called a BSN is one, also with a slip of the pen and without its leading zero. */
const called = new RegExp(String.raw`(?:\bb\.?s\.?n\b|\bbsn(?=\d)|\bburger ?service ?-?(?:nummer|nr)|\bsofi ?-?(?:nummer|nr)|\bcitizen service number)[^\d\n]{0,16}((?:\d${between}){7,8}\d)(?!\d)`, "g");

/** Nine digits that pass the eleven test of a BSN, however they are written, and numbers that are called one. */
export function findBsns(folded: string): Span[] {
  const passing = [...folded.matchAll(nineDigits)].filter(({ 1: digits = "" }) => passesElevenTest(digits.replace(/\D/g, "")) && !isTime.test(digits)).map((match) => ({ start: match.index, end: match.index + match[1]!.length }));
  const named = [...folded.matchAll(called)].map((match) => ({ start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length }));
  return [...passing, ...named];
}

/** The last of the nine digits counts negative; all zeros is nobody. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0;
}

const gap = String.raw`[\s().\-/\u2010-\u2015]{0,3}`;
const digitWord = "(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)";
const phones = [
  // 06-12345678, 0182-512233, (06) 12 34 56 78; an o for the zero too
  new RegExp(String.raw`(?<![\d,])(?<!\d[.\-/])\(?\b(?<!\bnl\d\d ?[a-z]{4} ?)[0o]${gap}[1-9](?:${gap}\d){8}(?!\d)`, "g"),
  // of any land; a zero between brackets belongs to it
  new RegExp(String.raw`(?<!\d)(?:\+|\b00)${gap}[1-9](?:${gap}\d){8,13}(?!\d)`, "g"),
  /\b0[89]00[ -]?\d{4}(?:\d{3})?(?!\d)/g,
  new RegExp(String.raw`\bnul[ -]?zes(?:[\s.,-]*(?:\d|\b${digitWord}\b)){8}`, "g"),
];
const mail = /[a-z0-9._%+-]+ ?@ ?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?: ?\. ?[a-z]{2,})/g;
const ends = "(?:nl|com|net|org|eu|be|de|info)";
const mailInWords = new RegExp(String.raw`[a-z0-9._-]+ ?(?:[([{]\s?(?:at|a|apenstaartje|@)\s?[)\]}]|\b(?:at|apenstaartje|apestaartje)\b) ?[a-z0-9-]+ ?(?:\.|[([{]?\b(?:punt|dot)\b[)\]}]?) ?${ends}\b`, "g");
const handle = /\b(?:facebook|instagram|linkedin|tiktok)\.com\/[a-z0-9._/-]{3,}|\b(?:insta(?:gram)?|tiktok|snap(?:chat)?|facebook|telegram|linkedin|twitter)\b[^.\n]{0,20}@[a-z0-9._]{3,}/g;

/** Phone numbers and addresses by which somebody can be reached, also when written around. */
export const findContacts = (folded: string): Span[] => [...phones, mail, mailInWords, handle].flatMap((pattern) => [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })));
