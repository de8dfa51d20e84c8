import { findTransition, type MatchAction, type MatchFacts, type MatchOrigin, type MatchParty, type MatchState } from "~/features/matches/model/transitions";

export type PathStep = { action: MatchAction; by: MatchParty; reason?: string };

const begin: Record<MatchOrigin, PathStep> = {
  interest: { action: "showInterest", by: "jobseeker" }, invitation: { action: "invite", by: "employer" }, proposal: { action: "propose", by: "proposer" },
};
const yes = (by: MatchParty): PathStep => ({ action: "sayYes", by });
const both: Record<MatchOrigin, readonly PathStep[]> = {
  interest: [begin.interest, yes("employer")], invitation: [begin.invitation, yes("jobseeker")], proposal: [begin.proposal, yes("jobseeker"), yes("employer")],
};
const approve: PathStep = { action: "approve", by: "ownContact" };
const plan: PathStep = { action: "plan", by: "employer" };
const place: PathStep = { action: "place", by: "ownContact" };
const refuse = (reason: string): PathStep => ({ action: "refuse", by: "ownContact", reason });
const decline = (by: MatchParty, reason: string): PathStep => ({ action: "decline", by, reason });

/** Ways that matches go, by a name that says where they are now. */
export const paths = {
  interest: [begin.interest],
  invitation: [begin.invitation],
  proposal: [begin.proposal],
  proposalHalf: [begin.proposal, yes("jobseeker")],
  proposalEmployerFirst: [begin.proposal, yes("employer")],
  mutual: both.interest,
  mutualByInvitation: both.invitation,
  mutualByProposal: both.proposal,
  approved: [...both.interest, approve],
  approvedByProposal: [...both.proposal, approve],
  planned: [...both.invitation, approve, plan],
  plannedByProposal: [...both.proposal, approve, plan],
  placed: [...both.interest, approve, plan, place],
  placedByProposal: [...both.proposal, approve, plan, place],
  completed: [...both.invitation, approve, plan, place, { action: "complete", by: "ownContact" }],
  refused: [...both.interest, refuse("contact-person-company-not-ready")],
  refusedFirstStep: [...both.invitation, refuse("contact-person-first-step")],
  declinedByEmployer: [begin.interest, decline("employer", "employer-times")],
  declinedOther: [begin.interest, decline("employer", "employer-other-person")],
  declinedByPerson: [begin.invitation, decline("jobseeker", "jobseeker-distance")],
  declinedTimes: [begin.invitation, decline("jobseeker", "jobseeker-times")],
  declinedLate: [...both.interest, approve, decline("employer", "employer-work-stopped")],
  withdrawn: [begin.interest, { action: "withdraw", by: "jobseeker" }],
  withdrawnInvitation: [begin.invitation, { action: "withdraw", by: "employer" }],
  expired: [begin.interest, { action: "expire", by: "system" }],
  closed: [begin.interest, { action: "close", by: "system", reason: "filled-here" }],
  closedOtherWork: [begin.invitation, { action: "close", by: "system", reason: "jobseeker-other-work" }],
} as const satisfies Record<string, readonly PathStep[]>;

export type PathName = keyof typeof paths;

export type WalkedStep = PathStep & { from: MatchState | null; to: MatchState };

/** Walks a path through the table of the workflow. @throws when the table does not allow a step */
export function walk(name: PathName): { steps: WalkedStep[]; end: MatchFacts } {
  const [first, ...rest]: readonly PathStep[] = paths[name];
  const origin = (Object.keys(begin) as MatchOrigin[]).find((one) => begin[one] === first)!;
  const match: MatchFacts = { state: origin, origin, jobSeekerAnswer: origin === "interest" ? "yes" : "waiting", employerAnswer: origin === "invitation" ? "yes" : "waiting" };
  const steps: WalkedStep[] = [{ ...first!, from: null, to: origin }];
  for (const step of rest) {
    const transition = findTransition(match, step.action, step.by);
    if (!transition) throw new Error(`The workflow has no ${step.action} by ${step.by} from ${match.state} (${name}).`);
    steps.push({ ...step, from: match.state, to: transition.to });
    const side = step.by === "jobseeker" ? "jobSeekerAnswer" : "employerAnswer";
    if (step.action === "sayYes") match[side] = "yes";
    if (step.action === "decline" && match[side] === "waiting") match[side] = "no";
    match.state = transition.to;
  }
  return { steps, end: match };
}
