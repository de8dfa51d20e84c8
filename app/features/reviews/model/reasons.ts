import type { ReviewKind } from "./checklist";
import type { Decision } from "./decision";

type WithReason = Exclude<Decision, "approved">;

/** What is often the matter, by kind of review: a tick instead of typing the same sentence again, and countable. */
export const suggestedReasons = {
  profile: { changesAsked: ["othersNamed", "tooPrivate", "exampleMissing", "hoursUnclear", "textUnclear"], rejected: ["notAboutYou", "profileTwice"] },
  video: { changesAsked: ["notAudible", "othersInView", "videoTooPrivate"], rejected: ["videoOfOther"] },
  vacancy: { changesAsked: ["tasksUnclear", "needsTooMuch", "payMissing", "hoursMissing", "hardWords", "endMissing"], rejected: ["shutsOut", "workIsAJob", "workUnsafe", "workNotThere"] },
  company: { changesAsked: ["kvkUnknown", "addressDiffers", "nobodyReached"], rejected: ["noCompany", "workDoubts"] },
} as const satisfies Record<ReviewKind, Record<WithReason, readonly string[]>>;

export type Reason = { [K in ReviewKind]: (typeof suggestedReasons)[K][WithReason][number] }[ReviewKind];

/** The suggestions that go with this decision; an approval has none. */
export const reasonsFor = (kind: ReviewKind, decision: Decision): readonly Reason[] => (decision === "approved" ? [] : suggestedReasons[kind][decision]);

/** Those of them that were chosen, in the order of the list; anything else that was sent falls away. */
export const chosenReasons = (kind: ReviewKind, decision: Decision, chosen: readonly string[]): Reason[] => reasonsFor(kind, decision).filter((reason) => chosen.includes(reason));
