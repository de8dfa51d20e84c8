import { days } from "~/platform/clock";
import type { ProfileState } from "./profile-states";

/** Days after the last "ja, ik zoek nog": asked, ranked last, hidden (rule 23). */
export const availability = { asked: 30, rankedLast: 60, hidden: 90 } as const;

export const isStillAvailable = (confirmedAt: Date | null, at: Date): boolean => confirmedAt !== null && at.getTime() - confirmedAt.getTime() < days(availability.hidden);

/** What the page of the link says now. looking: found, and fresh · hidden: found no longer, or at rest · notYet: no approved profile to find */
export type AvailabilityState = "looking" | "hidden" | "notYet";

export function availabilityState({ state, hasLive, confirmedAt }: { state: ProfileState; hasLive: boolean; confirmedAt: Date | null }, at: Date): AvailabilityState {
  if (!hasLive || state === "draft" || state === "submitted") return "notYet";
  return state !== "paused" && isStillAvailable(confirmedAt, at) ? "looking" : "hidden";
}
