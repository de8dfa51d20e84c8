import { m } from "~/paraglide/messages";
import { Section } from "~/ui";
import { StoryQuote } from "./story-quote";

type Props = { stories: readonly { id: string; name: string; work: string; text: string }[] };

/** On the page of a company: who works there, in their own words. */
export function Stories({ stories }: Props) {
  if (stories.length === 0) return null;
  return (
    <Section id="verhalen" kind="section" title={m.stories_section_title()} lead={m.stories_section_lead()}>
      <ul className="stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryQuote story={story} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
