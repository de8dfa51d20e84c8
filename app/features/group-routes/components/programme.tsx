import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import { Section } from "~/ui";
import type { MeetingView } from "../view-route";

/** The programme by week. @param note what stands behind a meeting: a link, or whether somebody was there */
export function Programme({ meetings, desk = false, note, tools }: { meetings: readonly MeetingView[]; desk?: boolean; note?: (meeting: MeetingView) => ReactNode; tools?: ReactNode }) {
  const weeks = [...new Set(meetings.map(({ week }) => week))];
  return (
    <Section id="programma" kind={desk ? "desk-section" : "part"} title={m.group_routes_programme_title()} tools={tools}>
      {meetings.length === 0 && <p>{m.group_routes_programme_none()}</p>}
      {weeks.map((week) => (
        <div key={week}>
          <h3>{m.group_routes_week({ number: week })}</h3>
          <ul className="rows">
            {meetings.filter((meeting) => meeting.week === week).map((meeting) => (
              <li key={meeting.id}>
                <b>{withCapital(m.group_routes_meeting_when({ day: meeting.day, from: meeting.from, until: meeting.until }))}</b>
                {(meeting.title || meeting.place) && <span lang="nl">{[meeting.title, meeting.place].filter(Boolean).join(", ")}</span>}
                {note?.(meeting)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
