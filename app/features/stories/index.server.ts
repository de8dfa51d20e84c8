export { collectStories, forgetStories } from "./own-stories.server";
export { removeStory } from "./commands/remove-story.server";
export { listKeptStories, listPublicStories } from "./queries.server";
