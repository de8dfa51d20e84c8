import { m } from "~/paraglide/messages";
import { Disclosure, MessageBubble, MessageList } from "~/ui";

type Words = { when: string; dateTime: string; by: string; text: string };
export type KeptForMeProps = { kept: { goal: string; steps: string[]; ladder: { when: string; dateTime: string; step: number; reason: string }[]; notes: Words[]; messages: Words[] } };

/** What did not go along, readable for the person alone. */
export function KeptForMe({ kept }: KeptForMeProps) {
  return (
    <Disclosure summary={m.moves_kept_title()} icon="eye">
      <p>{m.moves_kept_text()}</p>
      {(kept.goal || kept.steps.length > 0) && (
        <>
          <h4>{m.moves_kept_plan()}</h4>
          {kept.goal && <p lang="nl">{kept.goal}</p>}
          <ul>{kept.steps.map((step) => <li key={step} lang="nl">{step}</li>)}</ul>
        </>
      )}
      {kept.ladder.length > 0 && (
        <>
          <h4>{m.moves_kept_ladder()}</h4>
          <ul>{kept.ladder.map(({ dateTime, when, step, reason }) => <li key={dateTime + step}><time dateTime={dateTime}>{when}</time>: {m.moves_kept_step({ step })} <span lang="nl">{reason}</span></li>)}</ul>
        </>
      )}
      {kept.notes.length > 0 && (
        <>
          <h4>{m.moves_kept_notes()}</h4>
          <ul>{kept.notes.map(({ dateTime, when, by, text }) => <li key={dateTime + text}><time dateTime={dateTime}>{when}</time>, {by}: <span lang="nl">{text}</span></li>)}</ul>
        </>
      )}
      {kept.messages.length > 0 && (
        <>
          <h4>{m.moves_kept_messages()}</h4>
          <MessageList label={m.moves_kept_messages()}>
            {kept.messages.map(({ dateTime, when, by, text }) => <MessageBubble key={dateTime + by} from={by} when={when} dateTime={dateTime}><p dir="auto">{text}</p></MessageBubble>)}
          </MessageList>
        </>
      )}
    </Disclosure>
  );
}
