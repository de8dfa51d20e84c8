import { m } from "~/paraglide/messages";
import { EmptyState, Mark, Section } from "~/ui";

type Line = { key: string; person: string; company: string; text: string };

/** The pairs that came nearer this week, each around the mark: the person, the crossing, the company. */
export function Meetings({ count, shown }: { count: number; shown: Line[] }) {
  return (
    <Section id="samen" kind="desk-section" title={m.week_board_met()}>
      {shown.length === 0 ? (
        <EmptyState title={m.week_board_met_none()} text={m.week_board_met_none_text()} />
      ) : (
        <ul className="board-meetings">
          {shown.map(({ key, person, company, text }) => (
            <li key={key}>
              <b className="board-meeting-person">{person}</b>
              <Mark label={m.week_board_met_and()} className="board-meeting-mark" />
              <b className="board-meeting-company">{company}</b>
              <span className="board-meeting-text small muted">{text}</span>
            </li>
          ))}
          {count > shown.length && <li className="muted">{m.week_board_met_more({ count: count - shown.length })}</li>}
        </ul>
      )}
    </Section>
  );
}
