import { compareFits, fitWordId, widestRadius, type Fit, type FitProfile, type FitVacancy } from "./fit";
import { scoreFit } from "./score";
import type { FitWordId } from "./table";

/** A change that the person could make, as small as it can be and still help. */
export type FitChange =
  | { code: "further"; fromKm: number; toKm: number }
  | { code: "dayParts"; dayParts: string[] }
  | { code: "hours"; hours: number }
  | { code: "licences"; licences: string[]; paid: boolean };

/** `word` is how it fits after this change alone. */
export type FitHelp = { change: FitChange; points: number; unblocks: boolean; word: FitWordId };

/** Kilometres that are tried, one after the other. */
const steps = [5, 10, 15, 20, 25];
/** Fewer points more are no reason to change one's life. */
const worthwhile = 2;
const mostDayParts = 2;

/**
 * What would help: each kind of change is tried from small to large on the fit itself, and kept when the work becomes possible or
 * fits clearly better. Wishes and talents are not for change. Pure.
 * @returns at most `most`, what makes it possible first
 */
export function whatWouldHelp(profile: FitProfile, vacancy: FitVacancy, most = 2): FitHelp[] {
  const before = scoreFit(profile, vacancy);
  const helps = [further(profile, vacancy), moreDayParts(profile, vacancy), otherHours(profile, vacancy), licences(profile, vacancy)].flatMap((tries) => {
    for (const { change, changed } of tries) {
      const after = scoreFit(changed, vacancy);
      if (helpsBetween(before, after)) return [{ change, points: after.points - before.points, unblocks: after.blocks.length < before.blocks.length, word: fitWordId(after), after }];
    }
    return [];
  });
  return helps
    .sort((a, b) => Number(b.unblocks) - Number(a.unblocks) || compareFits(a.after, b.after))
    .slice(0, most)
    .map(({ change, points, unblocks, word }) => ({ change, points, unblocks, word }));
}

const helpsBetween = (before: Fit, after: Fit) => after.blocks.length < before.blocks.length || (after.blocks.length === before.blocks.length && after.points - before.points >= worthwhile);

type Try = { change: FitChange; changed: FitProfile };

function further(profile: FitProfile, _: FitVacancy): Try[] {
  const fromKm = widestRadius(profile);
  if (fromKm === 0) return [];
  return steps.map((step) => ({
    change: { code: "further", fromKm, toKm: fromKm + step },
    changed: { ...profile, travel: profile.travel.map((one) => (one.km === fromKm ? { ...one, km: fromKm + step } : one)) },
  }));
}

/** Parts of the work's own week, in its order; only for who said when they can. */
function moreDayParts(profile: FitProfile, vacancy: FitVacancy): Try[] {
  if (profile.dayParts.length === 0 || vacancy.choosesOwnDays) return [];
  const others = vacancy.dayParts.filter((part) => !profile.dayParts.includes(part));
  return Array.from({ length: Math.min(mostDayParts, others.length) }, (_, at) => {
    const dayParts = others.slice(0, at + 1);
    return { change: { code: "dayParts", dayParts }, changed: { ...profile, dayParts: [...profile.dayParts, ...dayParts] } };
  });
}

function otherHours(profile: FitProfile, vacancy: FitVacancy): Try[] {
  const [low, high] = [profile.hoursMin ?? profile.hoursMax, profile.hoursMax ?? profile.hoursMin];
  const [least, most] = [vacancy.hoursMin ?? vacancy.hoursMax, vacancy.hoursMax ?? vacancy.hoursMin];
  if (low === null || high === null || least === null || most === null) return [];
  if (least > high) return [{ change: { code: "hours", hours: least }, changed: { ...profile, hoursMin: low, hoursMax: least } }];
  if (most < low) return [{ change: { code: "hours", hours: most }, changed: { ...profile, hoursMin: most, hoursMax: high } }];
  return [];
}

function licences(profile: FitProfile, vacancy: FitVacancy): Try[] {
  const missing = [...new Set(vacancy.licences.filter((licence) => !profile.licences.includes(licence)))];
  if (missing.length === 0) return [];
  return [{ change: { code: "licences", licences: missing, paid: vacancy.paysLicence }, changed: { ...profile, licences: [...profile.licences, ...missing] } }];
}
