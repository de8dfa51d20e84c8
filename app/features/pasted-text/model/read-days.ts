import { days, weekPartOf, type DayId, type DayPartId, type WeekPartId } from "~/features/vocabulary";
import type { Piece } from "./found";

const names = days.map(({ id, label, short }) => ({ id, name: label.nl, short: short.nl }));
const whole = names.map(({ name }) => name).join("|");
const short = names.map((day) => day.short).join("|");
const partNames: readonly [DayPartId, RegExp][] = [["morning", /ochtend|'s morgens/], ["afternoon", /middag/], ["evening", /avond/], ["night", /nacht/]];
const span = String.raw`\s*(?:t/m|tot en met|-|tot)\s*`;
const wholeRange = new RegExp(`\\b(${whole})${span}(${whole})\\b`);
const shortRange = new RegExp(`\\b(${short})${span}(${short})\\b`);
/** at least two short names: "do" and "zo" are words too */
const shortList = new RegExp(`\\b(?:${short})(?:(?:, | en |, en |/)(?:${short}))+\\b`);
const clock = /\b(\d{1,2})[.:](\d{2})(?: uur)? ?(?:tot|-) ?(\d{1,2})[.:](\d{2})|\bvan (\d{1,2})(?: uur)? tot (\d{1,2}) uur(?! per week| in de week)/;
const partHours: readonly [DayPartId, number, number][] = [["morning", 6, 12], ["afternoon", 12, 18], ["evening", 18, 23]];
const usualParts: readonly DayPartId[] = ["morning", "afternoon"];

/** The days that are named, with the parts of the day in the same sentence, else by the clock times, else the usual ones. */
export function readDays(pieces: readonly Piece[]): { dayParts: WeekPartId[]; piece: Piece } | null {
  for (const piece of pieces) {
    const found = daysIn(piece.folded);
    if (found.length === 0) continue;
    const parts = new Map(found.map((day) => [day, partsOf(day, piece.folded)]));
    return { dayParts: found.flatMap((day) => parts.get(day)!.map((part) => weekPartOf(day, part))), piece };
  }
  return null;
}

function daysIn(folded: string): DayId[] {
  const between = wholeRange.exec(folded) ?? shortRange.exec(folded);
  if (between) return daysBetween(between[1]!, between[2]!);
  const named = names.filter(({ name }) => new RegExp(`\\b${name}`).test(folded)).map(({ id }) => id);
  if (named.length > 0) return named;
  const list = shortList.exec(folded)?.[0];
  if (list) return names.filter((day) => new RegExp(`\\b${day.short}\\b`).test(list)).map(({ id }) => id);
  if (/\b(?:alleen |in het |elk )?weekend\b/.test(folded) && /\buur\b|\balleen\b/.test(folded) && !/\b(?:ook|soms|af en toe)\b[^.]{0,12}weekend/.test(folded)) return ["sat", "sun"];
  return /\bdoordeweeks\b/.test(folded) ? daysBetween("maandag", "vrijdag") : [];
}

function daysBetween(from: string, until: string): DayId[] {
  const place = (name: string) => names.findIndex((day) => day.name === name || day.short === name);
  return names.slice(place(from), place(until) + 1).map(({ id }) => id);
}

function partsOf(day: DayId, folded: string): readonly DayPartId[] {
  const { name } = names.find(({ id }) => id === day)!;
  const own = partNames.filter(([, words]) => new RegExp(`\\b${name}(?:${words.source})`).test(folded)).map(([part]) => part);
  if (own.length > 0) return own;
  const said = partNames.filter(([, words]) => words.test(folded)).map(([part]) => part);
  if (said.length > 0 && !names.some((one) => new RegExp(`\\b${one.name}(?:ochtend|middag|avond)`).test(folded))) return said;
  const times = clock.exec(folded);
  if (!times) return usualParts;
  const from = Number(times[1] ?? times[5]);
  const until = Number(times[3] ?? times[6]) + Number(times[4] ?? 0) / 60;
  const worked = partHours.filter(([, begin, end]) => Math.min(until, end) - Math.max(from, begin) >= 1).map(([part]) => part);
  return worked.length > 0 ? worked : usualParts;
}
