export const matchStates = ["interest", "invitation", "proposal", "mutual", "approved", "planned", "placed", "completed", "refused", "declined", "withdrawn", "expired"] as const;
export type MatchState = (typeof matchStates)[number];

export const openStates = ["interest", "invitation", "proposal", "mutual", "approved", "planned", "placed"] as const satisfies readonly MatchState[];
/** Names and ways to reach each other are shared (product rule 5). */
export const sharingStates = ["approved", "planned", "placed", "completed"] as const satisfies readonly MatchState[];
/** What a placement elsewhere, or a vacancy that ends, closes kindly. */
export const closableStates = ["interest", "invitation", "proposal", "mutual", "approved", "planned"] as const satisfies readonly MatchState[];

export type MatchOrigin = "interest" | "invitation" | "proposal";
export type AnswerState = "waiting" | "yes" | "no";

export const matchActions = ["showInterest", "invite", "propose", "sayYes", "decline", "approve", "refuse", "plan", "place", "complete", "withdraw", "expire", "close"] as const;
export type MatchAction = (typeof matchActions)[number];

/** ownContact: the job seeker's own contact person or who stands in · proposer: a contact person who began it · system: a job, or what follows from something else */
export const matchParties = ["jobseeker", "employer", "ownContact", "proposer", "system"] as const;
export type MatchParty = (typeof matchParties)[number];

/** What the guards and the views need to know. */
export type MatchFacts = { state: MatchState; origin: MatchOrigin; jobSeekerAnswer: AnswerState; employerAnswer: AnswerState };

/** Conditions beyond the state. */
export const guards = {
  /** the other side still has to answer */
  firstYes: (match: MatchFacts, party: MatchParty) => ownAnswer(match, party) === "waiting" && otherAnswer(match, party) !== "yes",
  /** the other side said yes already */
  secondYes: (match: MatchFacts, party: MatchParty) => ownAnswer(match, party) === "waiting" && otherAnswer(match, party) === "yes",
  notAnswered: (match: MatchFacts, party: MatchParty) => ownAnswer(match, party) === "waiting",
  saidYes: (match: MatchFacts, party: MatchParty) => ownAnswer(match, party) === "yes",
} as const;
export type GuardName = keyof typeof guards;

const ownAnswer = (match: MatchFacts, party: MatchParty) => (party === "jobseeker" ? match.jobSeekerAnswer : match.employerAnswer);
const otherAnswer = (match: MatchFacts, party: MatchParty) => (party === "jobseeker" ? match.employerAnswer : match.jobSeekerAnswer);

export type Transition = {
  /** null: it begins here */
  from: MatchState | null;
  action: MatchAction;
  to: MatchState;
  by: readonly MatchParty[];
  guard?: GuardName;
};

/** The workflow of a match. Commands, pages, tests and docs/match-workflow.md read this table and nothing else. */
export const transitions: readonly Transition[] = [
  { from: null, action: "showInterest", to: "interest", by: ["jobseeker"] },
  { from: null, action: "invite", to: "invitation", by: ["employer"] },
  { from: null, action: "propose", to: "proposal", by: ["proposer"] },

  { from: "interest", action: "sayYes", to: "mutual", by: ["employer"] },
  { from: "interest", action: "decline", to: "declined", by: ["employer"] },
  { from: "interest", action: "withdraw", to: "withdrawn", by: ["jobseeker"] },

  { from: "invitation", action: "sayYes", to: "mutual", by: ["jobseeker"] },
  { from: "invitation", action: "decline", to: "declined", by: ["jobseeker"] },
  { from: "invitation", action: "withdraw", to: "withdrawn", by: ["employer"] },

  { from: "proposal", action: "sayYes", to: "proposal", by: ["jobseeker", "employer"], guard: "firstYes" },
  { from: "proposal", action: "sayYes", to: "mutual", by: ["jobseeker", "employer"], guard: "secondYes" },
  { from: "proposal", action: "decline", to: "declined", by: ["jobseeker", "employer"], guard: "notAnswered" },
  { from: "proposal", action: "withdraw", to: "withdrawn", by: ["jobseeker", "employer"], guard: "saidYes" },
  { from: "proposal", action: "withdraw", to: "withdrawn", by: ["ownContact", "proposer"] },

  { from: "mutual", action: "approve", to: "approved", by: ["ownContact"] },
  { from: "mutual", action: "refuse", to: "refused", by: ["ownContact"] },
  { from: "mutual", action: "decline", to: "declined", by: ["jobseeker", "employer"] },

  { from: "approved", action: "plan", to: "planned", by: ["employer", "ownContact"] },
  { from: "approved", action: "place", to: "placed", by: ["ownContact"] },
  { from: "approved", action: "decline", to: "declined", by: ["jobseeker", "employer"] },
  { from: "approved", action: "withdraw", to: "withdrawn", by: ["ownContact"] },

  { from: "planned", action: "plan", to: "planned", by: ["employer", "ownContact"] },
  { from: "planned", action: "place", to: "placed", by: ["ownContact"] },
  { from: "planned", action: "decline", to: "declined", by: ["jobseeker", "employer"] },
  { from: "planned", action: "withdraw", to: "withdrawn", by: ["ownContact"] },

  // the system: the placement of this match ended
  { from: "placed", action: "complete", to: "completed", by: ["ownContact", "system"] },

  ...(["interest", "invitation", "proposal"] as const).map((from) => ({ from, action: "expire", to: "expired", by: ["system"] }) as const),
  ...closableStates.map((from) => ({ from, action: "close", to: "withdrawn", by: ["system"] }) as const),
];

/** The row of the table for this action by this party, or null when it is not possible now. */
export function findTransition(match: MatchFacts, action: MatchAction, party: MatchParty): Transition | null {
  return transitions.find((row) => row.from === match.state && row.action === action && row.by.includes(party) && (!row.guard || guards[row.guard](match, party))) ?? null;
}

/** What these parties (one person may be two) can do now. */
export function availableActions(match: MatchFacts, parties: readonly MatchParty[]): MatchAction[] {
  return matchActions.filter((action) => parties.some((party) => findTransition(match, action, party) !== null));
}

export const isOpen = (state: MatchState): boolean => (openStates as readonly MatchState[]).includes(state);
export const isSharing = (state: MatchState): boolean => (sharingStates as readonly MatchState[]).includes(state);

/** Whether it is this side's turn: an answer, a yes of the contact person, or the first step to plan. */
export function isTurnOf(match: MatchFacts, parties: readonly MatchParty[]): boolean {
  const can = availableActions(match, parties);
  if (can.includes("sayYes") || can.includes("approve")) return true;
  return match.state === "approved" && parties.includes("employer");
}
