import { m } from "~/paraglide/messages";
import { TextLink } from "~/ui";

export type MomentLine = { id: string; what: string; outcome: string | null; when: string; by: string; next: string | null; note: string; round: { id: string; name: string } | null; editTo: string | null };

/** What was written down, newest first. */
export function MomentLines({ moments }: { moments: readonly MomentLine[] }) {
  return (
    <ul className="rows">
      {moments.map(({ id, what, outcome, when, by, next, note, round, editTo }) => (
        <li key={id}>
          <div>
            <b>{outcome ? `${what}: ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}` : what}</b>
            <br />
            <span className="muted small">{m.contact_moments_when_by({ when, by })}{next ? ` ${m.contact_moments_next_on({ day: next })}` : ""}</span>
            {round && (
              <>
                {" "}
                <TextLink className="small" to={`/gemeente/rondes/${round.id}`}>{round.name}</TextLink>
              </>
            )}
            {note && <p dir="auto">{note}</p>}
          </div>
          {editTo && <TextLink to={editTo}>{outcome ? m.contact_moments_change({ what }) : m.contact_moments_how_was_it({ what })}</TextLink>}
        </li>
      ))}
    </ul>
  );
}
