export const reviewKinds = ["profile", "video", "vacancy", "company"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** What somebody looks at before saying yes; every line must be ticked for an approval. */
export const checklists = {
  profile: ["ownWords", "nothingPrivate", "noOthers", "talentsFit", "agreedWithPerson"],
  video: ["nothingPrivate", "noOthers", "audible"],
  vacancy: ["tasksClear", "needsBelongToTasks", "payOrGoal", "noHiddenDemands", "safe"],
  company: ["kvkKnown", "addressRight", "contactReached", "goodEmployer"],
} as const satisfies Record<ReviewKind, readonly string[]>;

export type ChecklistLine = (typeof checklists)[ReviewKind][number];

export const isComplete = (kind: ReviewKind, ticked: readonly string[]): boolean => checklists[kind].every((line) => ticked.includes(line));
