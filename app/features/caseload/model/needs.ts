import { answerWithin, callAfter, contractSignalDays } from "~/features/placements";
import { days } from "~/platform/clock";

/** What is known of one person of a caseload, to see what that person needs now. */
export type PersonState = {
  state: "draft" | "submitted" | "live" | "changed" | "paused";
  createdAt: Date;
  takenAt: Date | null;
  draftChangedAt: Date;
  availableConfirmedAt: Date | null;
  lastMatchChange: Date | null;
  /** of what contact persons wrote down; a mail is no talk, and neither is an appointment to which nobody came */
  lastSpokenAt: Date | null;
  /** the day on which to be in touch again, from the newest moment of contact */
  contactOn: Date | null;
  /** until when an offer of a queue waits for an answer, where the contact person may know of it (rule 16) */
  offerUntil: Date | null;
  /** the last day of work or of a trial that ended, while nothing else runs and nobody spoke to the person since */
  workEndedOn: Date | null;
  /** a check-in said that it does not go well, or asked for a call, and nobody spoke to the person since */
  troubleAt: Date | null;
  /** when a check-in was asked that is still without an answer, and nobody spoke to the person since */
  unansweredSince: Date | null;
  /** the last day of a contract that runs, while nobody spoke to the person in the eight weeks before it */
  contractEndsOn: Date | null;
  /** of a profile that the contact person's organisation has to look at */
  reviewId: string | null;
  hasOpenMatch: boolean;
  isPlaced: boolean;
  hasVersion: boolean;
  /** the next first step or first day that is planned */
  startsAt: Date | null;
  /** the last yes or no of the person or a company */
  answeredAt: Date | null;
};

export const needs = ["trouble", "startsSoon", "offerRunsOut", "workEnded", "newAnswer", "waitsForReview", "contractEnds", "notHeardFrom", "contactDue", "stalled", "longNotSpoken"] as const;
export type Need = (typeof needs)[number];

const soon = days(4);
const fresh = days(7);
const warmReturnWithin = days(60);
const stalledAfter = days(60);
/** everybody is spoken to at least once a year */
const notSpokenAfter = days(365);
const firstWordWithin = days(30);

/** What somebody needs most at this moment; null when everything goes its way. Each person is in one group. */
export function needOf(person: PersonState, at: Date): Need | null {
  const since = (moment: Date) => at.getTime() - moment.getTime();
  if (person.troubleAt && since(person.troubleAt) <= answerWithin) return "trouble";
  if (person.startsAt && since(person.startsAt) <= 0 && -since(person.startsAt) <= soon) return "startsSoon";
  if (person.offerUntil && since(person.offerUntil) < 0) return "offerRunsOut";
  if (person.workEndedOn && since(person.workEndedOn) <= warmReturnWithin) return "workEnded";
  if (person.answeredAt && since(person.answeredAt) <= fresh) return "newAnswer";
  if (person.reviewId) return "waitsForReview";
  if (person.contractEndsOn && -since(person.contractEndsOn) <= days(contractSignalDays) && -since(person.contractEndsOn) > -days(1)) return "contractEnds";
  if (person.unansweredSince && since(person.unansweredSince) >= callAfter && since(person.unansweredSince) <= answerWithin) return "notHeardFrom";
  if (person.contactOn && since(person.contactOn) >= 0) return "contactDue";
  if (!person.isPlaced && !person.hasOpenMatch && person.state !== "submitted" && since(lastStepOf(person)) >= stalledAfter) return "stalled";
  if (person.lastSpokenAt ? since(person.lastSpokenAt) >= notSpokenAfter : since(person.takenAt ?? person.createdAt) >= firstWordWithin) return "longNotSpoken";
  return null;
}

/** The most pressing first; who needs nothing comes last. */
export const rankOfNeed = (need: Need | null): number => (need ? needs.indexOf(need) : needs.length);

/** The last moment at which something moved: the profile, the availability or a match. */
export function lastStepOf({ createdAt, takenAt, draftChangedAt, availableConfirmedAt, lastMatchChange }: PersonState): Date {
  return [takenAt, draftChangedAt, availableConfirmedAt, lastMatchChange].reduce<Date>((last, moment) => (moment && moment > last ? moment : last), createdAt);
}

/** The stages of the butterfly, from top to bottom. */
export const stages = ["gettingToKnow", "preparing", "findable", "talking", "working"] as const;
export type Stage = (typeof stages)[number];

export function stageOf({ state, isPlaced, hasOpenMatch, hasVersion }: Pick<PersonState, "state" | "isPlaced" | "hasOpenMatch" | "hasVersion">): Stage {
  if (isPlaced) return "working";
  if (hasOpenMatch) return "talking";
  if (state === "live" || state === "changed") return "findable";
  return hasVersion || state === "submitted" ? "preparing" : "gettingToKnow";
}
