import { m } from "~/paraglide/messages";
import { TextLink } from "~/ui";
import { roundStates, type RoundState } from "../model/rounds";
import { LogButtons } from "./log-buttons";
import { stateName } from "./words";

type Person = { id: string; name: string; contact: string; isOwn: boolean; state: RoundState; outcome: string | null; at: string | null };

/** Each person with one tap to write down that they were spoken to. */
export function RoundPeople({ people, isOpen }: { people: readonly Person[]; isOpen: boolean }) {
  return (
    <ul className="rows">
      {people.map(({ id, name, contact, isOwn, outcome, at }) => (
        <li key={id}>
          <div>
            <b><TextLink to={`/gemeente/mensen/${id}`}>{name}</TextLink></b> {outcome && <span className="muted">{outcome}</span>}
            <br />
            <span className="muted small">{[isOwn ? "" : m.contact_moments_of_colleague({ name: contact }), at ? m.contact_moments_on_day({ day: at }) : ""].filter(Boolean).join(". ")}</span>
          </div>
          {isOpen && <LogButtons jobSeekerId={id} name={name} />}
        </li>
      ))}
    </ul>
  );
}

/** Who is shown; links, so that the address is the state. */
export function RoundStateLinks({ roundId, state, progress }: { roundId: string; state: RoundState; progress: Record<RoundState, number> }) {
  return (
    <nav aria-label={m.contact_moments_round_filter()}>
      <ul className="chips">
        {roundStates.map((name) => (
          <li key={name}>
            <TextLink className={name === state ? "chip" : "chip chip--clear"} to={`/gemeente/rondes/${roundId}?stand=${name}`} aria-current={name === state ? "true" : undefined} preventScrollReset>
              {m.contact_moments_state_count({ state: stateName(name), count: progress[name] })}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
