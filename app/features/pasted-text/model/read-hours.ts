import type { Piece } from "./found";

const number = String.raw`(?<![\d.,:])(\d{1,2})`;
const unit = String.raw`\s*(?:uur|uren|u\b|p/w)`;
const range = new RegExp(String.raw`${number}(?:\s*(?:uur|uren))?\s*(?:-|/|tot(?: en met)?|t/m|a|en(?: maximaal| max\.?)?)\s*(\d{1,2})${unit}(?!\s*(?:s |'s ))`, "g");
const single = new RegExp(`${number}${unit}`, "g");
const perWeek = /^[^.;\d]{0,14}(?:per week|p\/w|in de week|wekelijks)/;
const isClock = /\b(?:van|vanaf|om|rond|voor|na|tussen|tot|sinds)\s*(?:de\s*)?$/;
const isContract = /\b(?:contract|werkweek|baan|plek|functie|dienstverband|gemiddeld|minimaal|ongeveer|circa) (?:van|voor|tussen|vanaf) (?:de )?$/;
const notAWeek = /^\s*(?:per (?:dag|maand|jaar|keer)|pauze|later|'s)/;
const mostHours = 40;

/** Hours per week; a clock time and the hours of a day are none. What says "per week" counts before what does not. */
export function readHours(pieces: readonly Piece[]): { low: number; high: number; piece: Piece } | null {
  const all = pieces.flatMap((piece) => hoursIn(piece).map((hours) => ({ ...hours, piece })));
  return all.find(({ isSure }) => isSure) ?? all[0] ?? null;
}

function hoursIn({ folded }: Piece): { low: number; high: number; isSure: boolean }[] {
  const ranges = [...folded.matchAll(range)].map((match) => ({ at: match.index, end: match.index + match[0].length, low: Number(match[1]), high: Number(match[2]) }));
  const singles = [...folded.matchAll(single)].map((match) => ({ at: match.index, end: match.index + match[0].length, low: Number(match[1]), high: Number(match[1]) }));
  return [...ranges, ...singles.filter(({ end }) => !ranges.some((one) => end <= one.end && end > one.at))].flatMap(({ at, end, low, high }) => {
    const before = folded.slice(0, at);
    const isSure = perWeek.test(folded.slice(end)) || folded.slice(at, end).endsWith("p/w");
    if (low < 1 || high > mostHours || low > high || notAWeek.test(folded.slice(end))) return [];
    if (!isSure && isClock.test(before) && !isContract.test(before)) return [];
    return [{ low, high, isSure }];
  });
}
