import { m } from "~/paraglide/messages";
import { TextLink, Tag, Tags } from "~/ui";

export type MatchRow = { id: string; path: string; title: string; person: string; company: string; headline: string; waitsForMe: boolean; changed: string };

/** What a row shows of a match, and no more: a page does not carry the rest. */
export const matchRow = ({ id, path, title, person, company, headline, waitsForMe, changed }: MatchRow): MatchRow => ({ id, path, title, person, company, headline, waitsForMe, changed });

/** Matches under each other: what it is, with whom, and where it stands. `show` is the side that reads; `tagged` marks what waits for that side. */
export function MatchRows({ matches, show, tagged = true }: { matches: MatchRow[]; show: "jobseeker" | "employer" | "contact"; tagged?: boolean }) {
  return (
    <ul className="rows">
      {matches.map((match) => (
        <li key={match.id}>
          <b>
            <TextLink to={match.path}>{nameOf(match, show)}</TextLink>
          </b>
          <span>{match.headline}</span>
          <span className="small muted">{m.matches_changed_on({ when: match.changed })}</span>
          {tagged && match.waitsForMe && (
            <Tags>
              <Tag kind="work" icon="clock">
                {m.matches_waits_for_you()}
              </Tag>
            </Tags>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ title, person, company }: MatchRow, show: "jobseeker" | "employer" | "contact"): string {
  if (show === "jobseeker") return m.matches_row_jobseeker({ title, company });
  return show === "employer" ? m.matches_row_employer({ title, person }) : m.matches_row_contact({ title, person, company });
}
