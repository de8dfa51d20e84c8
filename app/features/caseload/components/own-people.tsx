import { LogContactButtons } from "~/features/contact-moments";
import { m } from "~/paraglide/messages";
import { ArrowLink, Initials, TextLink } from "~/ui";

export type OwnPersonView = { id: string; name: string; initials: string; need: string | null; text: string; spoken: string; state: string; action: { to: string; label: string } | null };

/** The own people, who needs something now first: what is going on, what to do about it, and one tap to write down that there was contact. */
export function OwnPeople({ people, formId }: { people: OwnPersonView[]; formId: string }) {
  return (
    <ul className="own-people" aria-label={m.caseload_own_caption()}>
      {people.map((person) => (
        <li key={person.id} className="own-person">
          <label className="own-person-choice">
            <input type="checkbox" name="persoon" value={person.id} form={formId} />
            <span className="visually-hidden">{m.caseload_choose_person({ name: person.name })}</span>
          </label>
          <Initials>{person.initials}</Initials>
          <div className="own-person-text">
            <p>
              <b><TextLink to={`/gemeente/mensen/${person.id}`}>{person.name}</TextLink></b>
              {person.need && <span className="own-person-need">{person.need}</span>}
            </p>
            <p>{person.text}</p>
            <p className="small muted">{person.state}. {person.spoken}.</p>
          </div>
          <div className="own-person-do">
            {person.action && <ArrowLink to={person.action.to}>{person.action.label}<span className="visually-hidden">: {person.name}</span></ArrowLink>}
            <LogContactButtons jobSeekerId={person.id} name={person.name} short />
          </div>
        </li>
      ))}
    </ul>
  );
}
