import { m } from "~/paraglide/messages";
import { Timeline } from "~/ui";

export type VisitLine = { key: string; when: string; dateTime: string; going: string; wantsCall: boolean; next: string | null };

/** The visits of a coach, newest first: how it goes, and when again. */
export function VisitLines({ visits }: { visits: readonly VisitLine[] }) {
  if (visits.length === 0) return <p>{m.coaching_no_visit()}</p>;
  return <Timeline entries={visits.map(({ key, when, dateTime, going, wantsCall, next }) => ({ key, when, dateTime, title: going, text: [wantsCall ? m.coaching_asked_for_call() : "", next ? m.coaching_next({ day: next }) : ""].filter(Boolean).join(" ") || undefined }))} />;
}
