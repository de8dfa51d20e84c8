import { m } from "~/paraglide/messages";
import { CheckboxGroup, Disclosure, Notice } from "~/ui";
import type { FoundLine, Group } from "../describe-found.server";

const order: readonly Group[] = ["title", "tasks", "times", "pay", "needs", "offers", "about"];

const legends: Record<Group, () => string> = {
  title: m.pasted_text_group_title, tasks: m.pasted_text_group_tasks, times: m.pasted_text_group_times, pay: m.pasted_text_group_pay, needs: m.pasted_text_group_needs, offers: m.pasted_text_group_offers, about: m.pasted_text_group_about,
};

/** What was found, to tick, each with the words it came from. */
export function FoundGroups({ lines, ticked }: { lines: readonly FoundLine[]; ticked: readonly string[] | null }) {
  return (
    <>
      {order.map((group) => {
        const own = lines.filter((line) => line.group === group);
        return own.length === 0 ? null : (
          <CheckboxGroup
            key={group}
            id={`take-${group}`}
            name="take"
            legend={legends[group]()}
            defaultValue={own.filter(({ id, isTicked }) => (ticked ? ticked.includes(id) : isTicked)).map(({ id }) => id)}
            options={own.map(({ id, label, source }) => ({
              value: id,
              label: <span lang={group === "title" || group === "needs" ? "nl" : undefined}>{label}</span>,
              example: <>{m.pasted_text_from()} <q lang="nl" className="found-source">{source}</q></>,
            }))}
          />
        );
      })}
    </>
  );
}

/** What is not taken over, with why, and what told nothing. */
export function NotTaken({ leftOut, unread }: { leftOut: readonly { source: string; why: string }[]; unread: readonly string[] }) {
  return (
    <>
      {leftOut.length > 0 && (
        <Notice kind="warning" icon="info" title={m.pasted_text_left_out()}>
          <ul className="left-out">
            {leftOut.map(({ source, why }, index) => (
              <li key={index}>
                <q lang="nl">{source}</q> {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unread.length > 0 && (
        <Disclosure summary={m.pasted_text_unread({ count: unread.length })} icon="eye-off">
          <ul className="left-out" lang="nl">
            {unread.map((source, index) => (
              <li key={index}>{source}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
