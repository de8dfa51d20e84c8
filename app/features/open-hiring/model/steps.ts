export const queueStates = ["waiting", "offered", "accepted", "started", "passed", "left"] as const;
export type QueueState = (typeof queueStates)[number];

/** person: whose entry it is · ownContact: the own contact person or who stands in · company: the verified company of the vacancy · system */
export type QueueParty = "person" | "ownContact" | "company" | "system";

export type QueueAction = keyof typeof queueSteps;

type Step = { from: readonly QueueState[]; to: QueueState | null; by: readonly QueueParty[] };

/**
 * Everything that can happen to somebody in a queue; there is no step that changes an order (rules 15 to 19). The company plans the
 * first day and confirms nothing. What the system offers is decided by `nextOffers`.
 */
export const queueSteps = {
  offer: { from: ["waiting"], to: "offered", by: ["system"] },
  accept: { from: ["offered"], to: "accepted", by: ["person"] },
  pass: { from: ["offered"], to: "passed", by: ["person", "system"] },
  leave: { from: ["waiting", "offered", "accepted", "started"], to: "left", by: ["person"] },
  confirmLeft: { from: ["accepted", "started"], to: "left", by: ["ownContact"] },
  end: { from: ["waiting", "offered"], to: "left", by: ["system"] },
  plan: { from: ["accepted"], to: null, by: ["person", "ownContact", "company"] },
  start: { from: ["accepted"], to: "started", by: ["person", "ownContact"] },
  beAway: { from: ["waiting", "offered"], to: null, by: ["person"] },
  choose: { from: ["waiting", "offered", "accepted", "started"], to: null, by: ["person"] },
} as const satisfies Record<string, Step>;

export const queueActions = Object.keys(queueSteps) as QueueAction[];

/** Where somebody still has something to wait for, or works. */
export const openStates = ["waiting", "offered", "accepted", "started"] as const satisfies readonly QueueState[];
/** States in which somebody has a place of the vacancy (rule 19). */
export const takingStates = ["offered", "accepted", "started"] as const satisfies readonly QueueState[];
/** The company gets name, phone and mail from here on (rule 15). */
export const knownStates = ["accepted", "started"] as const satisfies readonly QueueState[];

const has = (states: readonly QueueState[], state: QueueState) => states.includes(state);
export const isOpenState = (state: QueueState): boolean => has(openStates, state);
export const takesPlace = (state: QueueState): boolean => has(takingStates, state);
export const isKnown = (state: QueueState): boolean => has(knownStates, state);

export type Verdict = { allowed: true } | { allowed: false; because: "notYours" | "notNow" };

/** Whether a party may do this to an entry in this state. */
export function mayDo(action: QueueAction, party: QueueParty, state: QueueState): Verdict {
  const step: Step = queueSteps[action];
  if (!step.by.includes(party)) return { allowed: false, because: "notYours" };
  return step.from.includes(state) ? { allowed: true } : { allowed: false, because: "notNow" };
}
