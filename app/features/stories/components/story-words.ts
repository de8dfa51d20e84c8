import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import type { StoryState } from "../model/story-steps";

export type StoryDays = { state: StoryState; askedAt: Date | string; agreedAt: Date | string | null; endedAt: Date | string | null };

/** Where a story stands, with its day: "Sinds 3 maart 2026 op jullie pagina". */
export function storyStateLine({ state, askedAt, agreedAt, endedAt }: StoryDays): string {
  const day = dayWithYear(new Date(endedAt ?? agreedAt ?? askedAt), getLocale());
  const lines: Record<StoryState, (words: { day: string }) => string> = {
    asked: m.stories_state_asked,
    agreed: m.stories_state_agreed,
    declined: m.stories_state_declined,
    withdrawn: m.stories_state_withdrawn,
    removed: m.stories_state_removed,
    lapsed: m.stories_state_lapsed,
  };
  return lines[state]({ day });
}
