import type { Piece } from "./found";

const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const cue = /\b(?:start\w*|begin\w*|vanaf|per|ingang)\b/;
const soon = /\b(?:per direct|zo snel mogelijk|zo spoedig mogelijk|direct beginnen|meteen beginnen|start meteen)\b/;
const inWords = new RegExp(`\\b(\\d{1,2}) (${months.join("|")})(?: (20\\d{2}))?\\b`);
const inNumbers = /\b(\d{1,2})[-/](\d{1,2})[-/](20\d{2})\b/;

/** The day on which the work starts, as an ISO day; a day without a year is the next such day. Null inside: as soon as possible. */
export function readStart(pieces: readonly Piece[], today: string): { day: string | null; piece: Piece } | null {
  for (const piece of pieces) {
    if (soon.test(piece.folded)) return { day: null, piece };
    if (!cue.test(piece.folded)) continue;
    const words = inWords.exec(piece.folded);
    const numbers = inNumbers.exec(piece.folded);
    const day = words ? dayOf(Number(words[1]), months.indexOf(words[2]!) + 1, words[3], today) : numbers ? dayOf(Number(numbers[1]), Number(numbers[2]), numbers[3], today) : null;
    if (day && day >= today) return { day, piece };
  }
  return null;
}

function dayOf(day: number, month: number, year: string | undefined, today: string): string | null {
  const inYear = (one: number) => `${one}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const thisYear = Number(today.slice(0, 4));
  const iso = year ? inYear(Number(year)) : inYear(thisYear) >= today ? inYear(thisYear) : inYear(thisYear + 1);
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : null;
}
