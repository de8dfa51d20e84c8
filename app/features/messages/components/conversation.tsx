import { m } from "~/paraglide/messages";
import { EmptyState, MessageBubble, MessageList } from "~/ui";

export type ShownMessage = { id: string; mine: boolean; from: string; at: string; when: string; body: string; unread: boolean };

/** Messages, oldest first. What people wrote keeps its lines. */
export function Conversation({ label, messages }: { label: string; messages: ShownMessage[] }) {
  if (messages.length === 0) return <EmptyState title={m.messages_nothing_yet()} text={m.messages_start()} />;
  return (
    <MessageList label={label}>
      {messages.map(({ id, mine, from, at, when, body, unread }) => (
        <MessageBubble
          key={id}
          mine={mine}
          dateTime={at}
          when={when}
          from={
            <>
              {mine ? m.messages_you() : from}
              {unread && <span className="count">{m.messages_unread()}</span>}
            </>
          }
        >
          {body.split("\n").map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </MessageBubble>
      ))}
    </MessageList>
  );
}
