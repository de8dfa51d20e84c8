import { m } from "~/paraglide/messages";
import { Initials, Portrait, TextLink } from "~/ui";
import type { ThreadLine } from "../queries.server";

type Row = Omit<ThreadLine, "lastAt"> & { lastAt: string; when: string };

/** Conversations under each other: who, about what, the last words; what is new comes first and says so. */
export function ThreadRows({ threads }: { threads: Row[] }) {
  return (
    <ul className="thread-rows" aria-label={m.messages_list()}>
      {threads.map((thread) => (
        <li key={thread.id} className={thread.unread ? "thread-row thread-row--new" : "thread-row"}>
          <ThreadFace thread={thread} />
          <div className="thread-words">
            <h2 className="thread-name">
              <TextLink to={`/berichten/${thread.id}`}>{thread.title}</TextLink>
            </h2>
            <p className="small muted">{thread.about}</p>
            <p className="thread-last">{thread.lastWords ? (thread.lastIsMine ? m.messages_you_said({ words: thread.lastWords }) : thread.lastWords) : m.messages_nothing_yet()}</p>
          </div>
          <div className="thread-when">
            {thread.unread && <span className="count">{m.messages_new()}</span>}
            {thread.when && (
              <time className="small muted" dateTime={thread.lastAt}>
                {thread.when}
              </time>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The contact person has a face; everybody else two letters. */
export function ThreadFace({ thread }: { thread: Pick<ThreadLine, "title" | "initials" | "portrait"> }) {
  const { portrait, title, initials } = thread;
  if (!portrait) return <Initials>{initials}</Initials>;
  return <Portrait name={title} variant={portrait.variant} src={portrait.photoId ? `/afbeelding/${portrait.photoId}` : undefined} size="small" />;
}
