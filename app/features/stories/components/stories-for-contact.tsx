import { m } from "~/paraglide/messages";
import { Section } from "~/ui";
import { RemoveStoryButton } from "./remove-story-button";
import { StoryQuote } from "./story-quote";

type Props = { stories: readonly { id: string; name: string; work: string; text: string }[] };

/** For the fixed contact of a company: what stands on its page, to take off when it should not. */
export function StoriesForContact({ stories }: Props) {
  if (stories.length === 0) return null;
  return (
    <Section id="verhalen" kind="desk-section" title={m.stories_section_title()} lead={m.stories_contact_lead()}>
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryQuote story={story} />
            <RemoveStoryButton storyId={story.id} name={story.name} isShown />
          </li>
        ))}
      </ul>
    </Section>
  );
}
