export const offerStates = ["waiting", "welcome", "declined", "withdrawn", "expired"] as const;
export type OfferState = (typeof offerStates)[number];

export const openStates = ["waiting", "welcome"] as const satisfies readonly OfferState[];

export const offerActions = ["offer", "welcome", "decline", "withdraw", "expire", "close"] as const;
export type OfferAction = (typeof offerActions)[number];

/** ownContact: the person's own contact person or who stands in · system: a job */
export const offerParties = ["jobseeker", "employer", "ownContact", "system"] as const;
export type OfferParty = (typeof offerParties)[number];

export type OfferStep = { /** null: it begins here */ from: OfferState | null; action: OfferAction; to: OfferState; by: readonly OfferParty[] };

/**
 * The workflow of talent without a vacancy. It ends where the workflow of a match begins: once the company made work of it, the
 * contact person proposes the person for that vacancy. Commands, pages and tests read this table and nothing else.
 */
export const offerSteps: readonly OfferStep[] = [
  { from: null, action: "offer", to: "waiting", by: ["ownContact"] },
  { from: "waiting", action: "welcome", to: "welcome", by: ["employer"] },
  { from: "waiting", action: "decline", to: "declined", by: ["employer"] },
  { from: "waiting", action: "withdraw", to: "withdrawn", by: ["jobseeker", "ownContact"] },
  { from: "welcome", action: "decline", to: "declined", by: ["employer"] },
  { from: "welcome", action: "withdraw", to: "withdrawn", by: ["jobseeker", "ownContact"] },
  // nobody answered for 21 days (product rule 7)
  { from: "waiting", action: "expire", to: "expired", by: ["system"] },
  // the company may no longer see the person (rule 8)
  { from: "waiting", action: "close", to: "withdrawn", by: ["system"] },
  { from: "welcome", action: "close", to: "withdrawn", by: ["system"] },
];

export const findStep = (state: OfferState, action: OfferAction, party: OfferParty): OfferStep | null => offerSteps.find((step) => step.from === state && step.action === action && step.by.includes(party)) ?? null;

export const actionsFor = (state: OfferState, party: OfferParty | null): OfferAction[] => (party ? offerActions.filter((action) => findStep(state, action, party) !== null) : []);

export const isOpen = (state: OfferState): boolean => (openStates as readonly OfferState[]).includes(state);
