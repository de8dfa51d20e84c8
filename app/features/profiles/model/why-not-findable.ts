import { isStillAvailable } from "./availability";
import type { ProfileContent } from "./profile-content";
import type { ProfileState } from "./profile-states";
import { missingForSubmission, type QuestionId } from "./questions";

/**
 * Why no employer finds somebody (product rule 8), the first thing to do first.
 * unfinished: a draft with questions open · notSent: a draft that is complete · changesAsked: sent back · waits: with the municipality ·
 * paused · notConfirmed: no "ja, ik zoek nog" for 90 days (rule 23) · noHours, noDays, nowhere: an approved profile that no search can reach
 */
export type NotFindable =
  | { reason: "unfinished"; open: QuestionId[] }
  | { reason: "notSent" | "changesAsked" | "waits" | "paused" | "notConfirmed" | "noHours" | "noDays" | "nowhere" };

export type FindableFacts = { state: ProfileState; draft: ProfileContent; live: ProfileContent | null; wasSentBack: boolean; availableConfirmedAt: Date | null };

/** Null for who can be found. Of an approved profile the first reason that hides it; a profile can have several. */
export function whyNotFindable({ state, draft, live, wasSentBack, availableConfirmedAt }: FindableFacts, at: Date): NotFindable | null {
  if (state === "submitted") return { reason: "waits" };
  if (state === "draft" || live === null) {
    if (wasSentBack) return { reason: "changesAsked" };
    const open = missingForSubmission(draft);
    return open.length > 0 ? { reason: "unfinished", open } : { reason: "notSent" };
  }
  if (state === "paused") return { reason: "paused" };
  if (!isStillAvailable(availableConfirmedAt, at)) return { reason: "notConfirmed" };
  if (live.hoursMax === null) return { reason: "noHours" };
  if (live.dayParts.length === 0) return { reason: "noDays" };
  return live.travel.length === 0 ? { reason: "nowhere" } : null;
}
