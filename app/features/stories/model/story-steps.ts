export const storyStates = ["asked", "agreed", "declined", "withdrawn", "removed", "lapsed"] as const;
export type StoryState = (typeof storyStates)[number];

export const storyActions = ["agree", "decline", "withdraw", "remove", "lapse"] as const;
export type StoryAction = (typeof storyActions)[number];

/** person: who tells · keeper: the company, its fixed contact or an administrator · clock: no answer in time */
export type StoryParty = "person" | "keeper" | "clock";

type Row = { from: readonly StoryState[]; action: StoryAction; by: StoryParty; to: StoryState };

/** Only the person brings a story on the site; everybody who has to do with it can take it off. What ended stays ended. */
export const storySteps: readonly Row[] = [
  { from: ["asked", "agreed"], action: "agree", by: "person", to: "agreed" },
  { from: ["asked"], action: "decline", by: "person", to: "declined" },
  { from: ["agreed"], action: "withdraw", by: "person", to: "withdrawn" },
  { from: ["asked", "agreed"], action: "remove", by: "keeper", to: "removed" },
  { from: ["asked", "agreed"], action: "lapse", by: "clock", to: "lapsed" },
];

/** What becomes of a story, or null when this side cannot do that now. */
export function storyAfter(from: StoryState, action: StoryAction, by: StoryParty): StoryState | null {
  return storySteps.find((step) => step.action === action && step.by === by && step.from.includes(from))?.to ?? null;
}

/** The database keeps these without a name, words or address. */
export const isOver = (state: StoryState): boolean => state !== "asked" && state !== "agreed";
