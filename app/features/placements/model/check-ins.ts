import { days } from "~/platform/clock";
import { dayAfterMonths } from "./trial-rules";

/** Aftercare (product.md): until somebody is still at work a year later. */
export const checkInMonths = [1, 3, 6, 12] as const;

export const checkInParties = ["jobseeker", "employer"] as const;
export type CheckInParty = (typeof checkInParties)[number];

export const goings = ["well", "soSo", "notWell"] as const;
export type Going = (typeof goings)[number];

/** After that nobody asks any more: for work that began long before there were check-ins. */
const askWithin = 30;
/** Who did not answer is asked once more. */
export const remindAfter = days(5);
/** Who still did not is called by the contact person. */
export const callAfter = days(10);
/** So long somebody may answer, and change the answer. */
export const answerWithin = days(60);

/**
 * Which check-in is to be asked on this day; null when none is. Of several that were missed only the last: nobody wants two at once.
 * @param startsOn first day of work, `2026-05-18` @param asked months that were asked already
 */
export function monthToAsk(startsOn: string, asked: readonly number[], today: string): number | null {
  const due = checkInMonths.filter((month) => dayAfterMonths(startsOn, month) <= today).at(-1);
  if (due === undefined || asked.includes(due)) return null;
  return daysBetween(dayAfterMonths(startsOn, due), today) <= askWithin ? due : null;
}

/** The next check-in that is to come, with its day; null after the last. */
export function nextCheckIn(startsOn: string, asked: readonly number[], today: string): { month: number; on: string } | null {
  const month = checkInMonths.find((one) => !asked.includes(one) && dayAfterMonths(startsOn, one) > today);
  return month === undefined ? null : { month, on: dayAfterMonths(startsOn, month) };
}

/** What the contact person hears of the same day. */
export const isTrouble = ({ going, wantsCall }: { going: Going; wantsCall: boolean }): boolean => going === "notWell" || wantsCall;

/** A contract that ends within eight weeks asks: what next? */
export const contractSignalDays = 56;
export const contractEndsSoon = (endsOn: string | null, today: string): boolean => endsOn !== null && endsOn >= today && daysBetween(today, endsOn) <= contractSignalDays;

const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / days(1));
