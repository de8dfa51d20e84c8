import { leisureIds, licenceIds, motiveIds, talentIds, taskById, taskIds, weekPartIds } from "~/features/vocabulary";
import { spotOf, type Spot } from "./distance";
import { widestRadius, type FitProfile, type FitVacancy } from "./fit";
import { fitRules } from "./table";

const positionsOf = (ids: readonly string[]) => new Map(ids.map((id, position) => [id, position]));
const motiveAt = positionsOf(motiveIds);
const talentAt = positionsOf(talentIds);
const leisureAt = positionsOf(leisureIds);
const taskAt = positionsOf(taskIds);
const licenceAt = positionsOf(licenceIds);
const weekPartAt = positionsOf(weekPartIds);

/** A wish in two bits; 0 is an unanswered task. */
const wishBits = { like: 1, can: 2, ratherNot: 3 } as const;
const wordsFor = (count: number, perWord = 32) => Math.ceil(count / perWord);

/** Where each answer stands in the row of a profile, counted in 32-bit words. */
export const column = layout({
  motives: wordsFor(motiveIds.length),
  talents: wordsFor(talentIds.length),
  leisure: wordsFor(leisureIds.length),
  wishes: wordsFor(taskIds.length, 16),
  experience: wordsFor(taskIds.length),
  weekParts: 1,
  licences: wordsFor(licenceIds.length),
  hoursMin: 1,
  hoursMax: 1,
  radiusKm: 1,
});

function layout<K extends string>(widths: Record<K, number>): Record<K, number> & { width: number } {
  let width = 0;
  const at = {} as Record<K, number>;
  for (const [name, words] of Object.entries(widths) as [K, number][]) {
    at[name] = width;
    width += words;
  }
  return { ...at, width };
}

/**
 * Profiles as rows of numbers, so that one vacancy meets 100,000 of them in some milliseconds (90 bytes each).
 * Make it once and keep it as long as the profiles do not change.
 */
export type PreparedProfiles = { readonly count: number; readonly rows: Int32Array; readonly latitude: Float64Array; readonly longitude: Float64Array; readonly cosine: Float64Array };

export function prepareProfiles(profiles: readonly FitProfile[]): PreparedProfiles {
  const rows = new Int32Array(profiles.length * column.width);
  const [latitude, longitude, cosine] = [new Float64Array(profiles.length), new Float64Array(profiles.length), new Float64Array(profiles.length)];
  profiles.forEach((profile, position) => {
    const spot = spotOf(profile.latitude, profile.longitude);
    latitude[position] = spot.latitude;
    longitude[position] = spot.longitude;
    cosine[position] = spot.cosine;
    writeRow(rows.subarray(position * column.width, (position + 1) * column.width), profile);
  });
  return { count: profiles.length, rows, latitude, longitude, cosine };
}

export const prepareProfile = (profile: FitProfile): PreparedProfiles => prepareProfiles([profile]);

function writeRow(row: Int32Array, profile: FitProfile): void {
  setBits(row, column.motives, motiveAt, profile.motives);
  setBits(row, column.talents, talentAt, profile.talents);
  setBits(row, column.leisure, leisureAt, profile.leisure);
  setBits(row, column.experience, taskAt, profile.experienceTasks);
  setBits(row, column.weekParts, weekPartAt, profile.dayParts);
  setBits(row, column.licences, licenceAt, profile.licences);
  for (const { id, wish } of profile.taskWishes) {
    const place = taskAt.get(id);
    if (place === undefined) continue;
    const word = column.wishes + (place >> 4);
    const shift = (place & 15) * 2;
    row[word] = (row[word]! & ~(3 << shift)) | (wishBits[wish] << shift);
  }
  row[column.hoursMin] = profile.hoursMin ?? profile.hoursMax ?? 0;
  row[column.hoursMax] = profile.hoursMax ?? profile.hoursMin ?? 0;
  row[column.radiusKm] = Math.round(widestRadius(profile));
}

function setBits(row: Int32Array, from: number, at: Map<string, number>, ids: readonly string[]): void {
  for (const id of ids) {
    const place = at.get(id);
    if (place !== undefined) row[from + (place >> 5)]! |= 1 << (place & 31);
  }
}

/** Strengths from 0 to 1 by position, and a bit for each that is above 0. */
export type Strengths = { readonly at: Float64Array; readonly bits: Int32Array };

export type PreparedVacancy = {
  readonly motives: Strengths;
  readonly talents: Strengths;
  readonly leisure: Strengths;
  /** per task its part of the work; the parts add up to 1 */
  readonly taskParts: Strengths;
  readonly taskPlaces: readonly number[];
  readonly weekParts: number;
  readonly weekPartsNeeded: number;
  readonly choosesOwnDays: boolean;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly licences: Int32Array;
  readonly spot: Spot;
};

export function prepareVacancy(vacancy: FitVacancy): PreparedVacancy {
  const motives = new Float64Array(motiveIds.length);
  const talents = new Float64Array(talentIds.length);
  const leisure = new Float64Array(leisureIds.length);
  const taskParts = new Float64Array(taskIds.length);
  const known = vacancy.tasks.filter(({ id }) => taskAt.has(id));
  const week = known.reduce((sum, { share }) => sum + share, 0) || 1;
  for (const { id, share } of known) {
    const task = taskById(id)!;
    const part = share / week;
    const strength = (part * 100) / fitRules.fullShare;
    taskParts[taskAt.get(id)!]! += part;
    for (const motive of task.motives) motives[motiveAt.get(motive)!]! += strength;
    for (const talent of task.talents) talents[talentAt.get(talent)!]! += strength;
    for (const hobby of task.leisure) leisure[leisureAt.get(hobby)!]! += strength;
  }
  for (const motive of vacancy.motives) if (motiveAt.has(motive)) motives[motiveAt.get(motive)!] = 1;
  const weekParts = new Int32Array(1);
  setBits(weekParts, 0, weekPartAt, vacancy.dayParts);
  const licences = new Int32Array(wordsFor(licenceIds.length));
  setBits(licences, 0, licenceAt, vacancy.licences);
  const hoursMin = vacancy.hoursMin ?? vacancy.hoursMax ?? 0;
  const partsForHours = hoursMin > 0 ? Math.max(1, Math.ceil(hoursMin / fitRules.times.hoursPerDayPart)) : weekPartIds.length;
  return {
    motives: strengthsOf(motives),
    talents: strengthsOf(talents),
    leisure: strengthsOf(leisure),
    taskParts: strengthsOf(taskParts),
    taskPlaces: [...new Set(known.map(({ id }) => taskAt.get(id)!))],
    weekParts: weekParts[0]!,
    weekPartsNeeded: Math.min(new Set(vacancy.dayParts.filter((part) => weekPartAt.has(part))).size, partsForHours),
    choosesOwnDays: vacancy.choosesOwnDays,
    hoursMin,
    hoursMax: vacancy.hoursMax ?? vacancy.hoursMin ?? 0,
    licences,
    spot: spotOf(vacancy.latitude, vacancy.longitude),
  };
}

function strengthsOf(sums: Float64Array): Strengths {
  const bits = new Int32Array(wordsFor(sums.length));
  const at = sums.map((sum, place) => {
    if (sum > 0) bits[place >> 5]! |= 1 << (place & 31);
    return Math.min(1, sum);
  });
  return { at, bits };
}
