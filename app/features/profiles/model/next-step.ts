import { days } from "~/platform/clock";

/** What is going on for a job seeker, in the few facts that decide the next step. */
export type Situation = {
  at: Date;
  profile: {
    state: "draft" | "submitted" | "live" | "changed" | "paused";
    /** required questions without an answer */
    missing: number;
    /** any question answered */
    begun: boolean;
    hasUnsent: boolean;
    answer: "changesAsked" | "rejected" | null;
  };
  intake: "unserved" | "waiting" | "taken";
  availableConfirmedAt: Date | null;
  /** open matches, what waits longest for an answer first */
  matches: { id: string; state: string; waitsForMe: boolean; plannedAt: Date | null }[];
};

export type NextStep =
  | { id: "answerMatch"; matchId: string }
  | { id: "appointment"; matchId: string }
  | { id: "changeProfile" }
  | { id: "beginProfile" }
  | { id: "finishProfile"; missing: number }
  | { id: "sendProfile" }
  | { id: "sayAvailable"; days: number }
  | { id: "resumeProfile" }
  | { id: "waitForReview" }
  | { id: "waitForMatch"; matchId: string }
  | { id: "placed"; matchId: string }
  | { id: "findWork" };

const askAfterDays = 30;

/**
 * The one thing to do now: first what somebody else waits for, then what has a date, then the own profile, then looking further.
 */
export function nextStepOf({ at, profile, availableConfirmedAt, matches }: Situation): NextStep {
  const answer = matches.find(({ waitsForMe }) => waitsForMe);
  if (answer) return { id: "answerMatch", matchId: answer.id };
  const planned = matches.filter(({ state, plannedAt }) => state === "planned" && plannedAt !== null && plannedAt >= at);
  const soonest = planned.sort((a, b) => a.plannedAt!.getTime() - b.plannedAt!.getTime())[0];
  if (soonest) return { id: "appointment", matchId: soonest.id };
  const fromProfile = profileStep(profile);
  if (fromProfile) return fromProfile;
  const placed = matches.find(({ state }) => state === "placed");
  if (placed) return { id: "placed", matchId: placed.id };
  if (profile.state === "paused") return { id: "resumeProfile" };
  const silence = availableConfirmedAt ? Math.floor((at.getTime() - availableConfirmedAt.getTime()) / days(1)) : 0;
  if (silence >= askAfterDays && profile.state !== "submitted") return { id: "sayAvailable", days: silence };
  const going = matches.find(({ state }) => ["mutual", "approved"].includes(state));
  if (going) return { id: "waitForMatch", matchId: going.id };
  if (profile.state === "submitted") return { id: "waitForReview" };
  return { id: "findWork" };
}

function profileStep({ state, missing, begun, hasUnsent, answer }: Situation["profile"]): NextStep | null {
  if (answer && (state === "draft" || !hasUnsent)) return { id: "changeProfile" };
  if (state !== "draft") return null;
  if (!begun) return { id: "beginProfile" };
  return missing > 0 ? { id: "finishProfile", missing } : { id: "sendProfile" };
}
