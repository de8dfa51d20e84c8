import type { Piece } from "./found";

const amount = String.raw`(\d{1,2})(?:[.,](\d{2}))?(?![\d.,]\d)`;
const money = new RegExp(String.raw`(?:€|eur(?:o)?\b)\s*${amount}|(?<![\d.,])${amount}\s*(?:,-\s*)?euro\b|(?<![\d.,:€])(\d{1,2}),(\d{2})(?=\s*(?:per uur|bruto|en \d|tot \d|- ?€?))`, "g");
const isWage = /€|\b(?:per uur|uurloon|verdien\w*|salaris|loon|bruto|betalen)\b/;
const isNoWage = /\b(?:per maand|reiskosten\w*|vergoeding van|fooi|korting|bonus|per dag)\b/;
const scale = /\b(?:volgens |conform )?(?:de )?cao (?!van de|en\b|is\b)[A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+)?(?:, schaal \w+)?|\bschaal \w{1,3}\b(?: van de cao(?: [A-Z]\p{L}+)?)?/u;
const [least, most] = [5, 90];

/** Euros per hour, in cents. */
export function readPay(pieces: readonly Piece[]): { low: number; high: number | null; piece: Piece } | null {
  for (const piece of pieces) {
    if (!isWage.test(piece.folded) || isNoWage.test(piece.folded)) continue;
    const amounts = [...piece.folded.matchAll(money)].map((match) => centsOf(match)).filter((cents) => cents >= least * 100 && cents <= most * 100);
    const bare = amounts.length === 1 ? /tot (?:€ ?)?(\d{1,2}),(\d{2})/.exec(piece.folded) : null;
    const between = amounts.length === 1 ? /tussen (?:€ ?)?(\d{1,2}),(\d{2}) en/.exec(piece.folded) : null;
    const all = [...new Set([...amounts, ...[bare, between].flatMap((one) => (one ? [Number(one[1]) * 100 + Number(one[2])] : []))])].sort((a, b) => a - b);
    if (all.length > 0) return { low: all[0]!, high: all.length > 1 ? all.at(-1)! : null, piece };
  }
  return null;
}

function centsOf(match: RegExpMatchArray): number {
  const [euros, cents] = match[1] !== undefined ? [match[1], match[2]] : match[3] !== undefined ? [match[3], match[4]] : [match[5], match[6]];
  return Number(euros) * 100 + Number(cents ?? 0);
}

/** The name of a collective agreement or a scale, as written. */
export function readScale(pieces: readonly Piece[]): { text: string; piece: Piece } | null {
  for (const piece of pieces) {
    const found = scale.exec(piece.text);
    if (found) return { text: found[0].slice(0, 120), piece };
  }
  return null;
}
