import { m } from "~/paraglide/messages";
import { ArrowLink, Icon, PictogramTile, TextLink, type PictogramName } from "~/ui";

/** The two ways in, and the way back in for who has an account. */
export function Doors() {
  return (
    <div className="stack">
      <div className="doors">
        <Door to="/aanmelden" pictogram="caring" name={m.welcome_door_person()} text={m.welcome_door_person_text()} />
        <Door to="/aanmelden/werkgever" pictogram="helpful" name={m.welcome_door_company()} text={m.welcome_door_company_text()} />
      </div>
      <p>
        <ArrowLink to="/inloggen">{m.welcome_door_known()}</ArrowLink>
      </p>
      <p>{m.welcome_door_invited()}</p>
    </div>
  );
}

function Door({ to, pictogram, name, text }: { to: string; pictogram: PictogramName; name: string; text: string }) {
  return (
    <TextLink to={to} className="door">
      <PictogramTile name={pictogram} />
      <span>
        <span className="door-name">{name}</span>
        {text}
      </span>
      <Icon name="arrow" />
    </TextLink>
  );
}
