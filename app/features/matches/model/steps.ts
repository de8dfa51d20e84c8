import { isSharing, type MatchFacts, type MatchState } from "./transitions";

/** The way of a match as people see it. `jobseeker` and `employer` are their yes. */
export type StepId = "proposal" | "jobseeker" | "employer" | "approval" | "meeting" | "work";
export type StepState = "done" | "now" | "later" | "stopped";
export type Step = { id: StepId; state: StepState };

const orders = {
  interest: ["jobseeker", "employer", "approval", "meeting", "work"],
  invitation: ["employer", "jobseeker", "approval", "meeting", "work"],
  proposal: ["proposal", "jobseeker", "employer", "approval", "meeting", "work"],
} as const satisfies Record<MatchFacts["origin"], readonly StepId[]>;

const ended: readonly MatchState[] = ["refused", "declined", "withdrawn", "expired"];

/**
 * Which steps are done, which is now, and which come later; an ended match stops at the step it had reached.
 * `met` is true when the planned moment has passed.
 */
export function stepsOf(match: MatchFacts, reached: { approved: boolean; met: boolean; placed: boolean }): Step[] {
  const order: readonly StepId[] = orders[match.origin];
  const isDone: Record<StepId, boolean> = {
    proposal: true,
    jobseeker: match.jobSeekerAnswer === "yes",
    employer: match.employerAnswer === "yes",
    approval: reached.approved || isSharing(match.state),
    meeting: reached.met || reached.placed,
    work: match.state === "completed",
  };
  // an answer may come out of order; the first that is missing is the one that is now
  const now = order.find((id) => !isDone[id]);
  return order.flatMap((id): Step[] => {
    if (isDone[id]) return [{ id, state: "done" }];
    if (ended.includes(match.state)) return id === now ? [{ id, state: "stopped" }] : [];
    return [{ id, state: isNow(match, id, now) ? "now" : "later" }];
  });
}

/** In a proposal both sides are asked at once. */
function isNow(match: MatchFacts, id: StepId, first: StepId | undefined): boolean {
  if (match.state === "proposal") return id === "jobseeker" || id === "employer";
  return id === first;
}
