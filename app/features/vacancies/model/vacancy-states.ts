export const vacancyStates = ["draft", "submitted", "published", "paused", "filled", "closed"] as const;
export type VacancyState = (typeof vacancyStates)[number];

/** poster: a member of the organisation that posts · reviewer: the organisation that decides · system: a job or another feature */
export type VacancyParty = "poster" | "reviewer" | "system";

export const vacancyGuards = {
  /** nothing is missing, see `missingForSubmission` */
  complete: "complete",
  /** both the poster and the place of work are verified companies */
  verified: "verified",
  /** a version waits for a decision */
  waitingVersion: "waitingVersion",
  /** a way of ending that the vocabulary has */
  reason: "reason",
  /** the day of `expiresAt` has come */
  expired: "expired",
} as const;
export type VacancyGuard = keyof typeof vacancyGuards;

export type VacancyTransition = {
  from: readonly VacancyState[];
  /** null: the state stays what it was */
  to: VacancyState | null;
  who: VacancyParty;
  guards: readonly VacancyGuard[];
};

/**
 * Everything that can happen to a vacancy. A changed vacancy stays up while its change is reviewed (rule 9),
 * so from `published` and `paused` a submission and its decision leave the state alone.
 */
export const vacancyTransitions = {
  submit: { from: ["draft"], to: "submitted", who: "poster", guards: ["complete", "verified"] },
  submitChange: { from: ["published", "paused"], to: null, who: "poster", guards: ["complete", "verified"] },
  withdraw: { from: ["submitted"], to: "draft", who: "poster", guards: ["waitingVersion"] },
  withdrawChange: { from: ["published", "paused"], to: null, who: "poster", guards: ["waitingVersion"] },
  approve: { from: ["submitted"], to: "published", who: "reviewer", guards: ["waitingVersion"] },
  approveChange: { from: ["published", "paused"], to: null, who: "reviewer", guards: ["waitingVersion"] },
  askChanges: { from: ["submitted"], to: "draft", who: "reviewer", guards: ["waitingVersion"] },
  askChangesToChange: { from: ["published", "paused"], to: null, who: "reviewer", guards: ["waitingVersion"] },
  reject: { from: ["submitted"], to: "closed", who: "reviewer", guards: ["waitingVersion"] },
  rejectChange: { from: ["published", "paused"], to: null, who: "reviewer", guards: ["waitingVersion"] },
  showLess: { from: ["published", "paused"], to: null, who: "poster", guards: [] },
  confirm: { from: ["published"], to: null, who: "poster", guards: [] },
  pause: { from: ["published"], to: "paused", who: "poster", guards: [] },
  stopShowing: { from: ["published"], to: "paused", who: "system", guards: [] },
  showAgain: { from: ["paused"], to: "published", who: "system", guards: ["verified"] },
  resume: { from: ["paused"], to: "published", who: "poster", guards: ["verified"] },
  fill: { from: ["published", "paused"], to: "filled", who: "poster", guards: ["reason"] },
  close: { from: ["draft", "submitted", "published", "paused"], to: "closed", who: "poster", guards: ["reason"] },
  expire: { from: ["published", "paused"], to: "closed", who: "system", guards: ["expired"] },
} as const satisfies Record<string, VacancyTransition>;

export type VacancyAction = keyof typeof vacancyTransitions;
export const vacancyActions = Object.keys(vacancyTransitions) as VacancyAction[];

/** The state after an action, or null when the state does not allow it. */
export function stateAfter(action: VacancyAction, state: VacancyState): VacancyState | null {
  const transition: VacancyTransition = vacancyTransitions[action];
  if (!transition.from.includes(state)) return null;
  return transition.to ?? state;
}

/** What a party could do now, before the guards are asked. */
export function actionsFrom(state: VacancyState, party: VacancyParty): VacancyAction[] {
  return vacancyActions.filter((action) => {
    const transition: VacancyTransition = vacancyTransitions[action];
    return transition.who === party && transition.from.includes(state);
  });
}

/** A published vacancy leaves after 60 days unless the employer says that it is still open. */
export const daysOpen = 60;
export const daysBeforeExpiryMail = 7;
