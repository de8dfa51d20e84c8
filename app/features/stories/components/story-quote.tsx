import { Initials } from "~/ui";

/** A story as everybody sees it; written by people, so in Dutch. */
export function StoryQuote({ story: { name, work, text } }: { story: { name: string; work: string; text: string } }) {
  return (
    <figure className="story" lang="nl">
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <Initials>{Array.from(name)[0]!.toUpperCase()}</Initials>
        <span>
          <b>{name}</b>
          <span className="muted">{work}</span>
        </span>
      </figcaption>
    </figure>
  );
}
