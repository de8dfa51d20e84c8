import { z } from "zod";
import { emailSchema } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { storyLimits } from "./story-limits";

const required = (max: number, missing: () => string, min = 1) => z.string({ error: missing }).trim().min(min, { error: missing }).max(max, { error: () => m.stories_too_long({ max }) });

const words = {
  name: required(storyLimits.name, () => m.stories_name_missing()),
  work: required(storyLimits.work, () => m.stories_work_missing()),
  text: required(storyLimits.text, () => m.stories_text_missing({ min: storyLimits.textMin }), storyLimits.textMin),
};

/** What the site shows, as the person agrees to it. */
export const storyWordsForm = z.object(words);
export type StoryWords = z.output<typeof storyWordsForm>;

/** What a company writes, and whom it asks. */
export const askStoryForm = z.object({ ...words, email: emailSchema });
export type AskStoryInput = z.output<typeof askStoryForm>;
