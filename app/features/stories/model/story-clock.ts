import { days } from "~/platform/clock";

/** After which time something happens to a story, in milliseconds. */
export const storyTerms = { remind: days(7), lapse: days(21), renew: days(365), lapseAfterRenewal: days(30) };

export type StoryClock = { state: "asked" | "agreed"; askedAt: Date; remindedAt: Date | null; agreedAt: Date | null; renewAskedAt: Date | null };
export type DueStep = "remind" | "renew" | "lapse";

/** What is due for an open story at a moment. One who was asked late gets the whole time to answer all the same. */
export function dueStep(story: StoryClock, at: Date): DueStep | null {
  const since = (moment: Date) => at.getTime() - moment.getTime();
  if (story.state === "asked") {
    if (!story.remindedAt) return since(story.askedAt) >= storyTerms.remind ? "remind" : null;
    return since(story.askedAt) >= storyTerms.lapse && since(story.remindedAt) >= storyTerms.lapse - storyTerms.remind ? "lapse" : null;
  }
  if (story.renewAskedAt) return since(story.renewAskedAt) >= storyTerms.lapseAfterRenewal ? "lapse" : null;
  return story.agreedAt && since(story.agreedAt) >= storyTerms.renew ? "renew" : null;
}
