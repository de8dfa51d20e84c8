import { m } from "~/paraglide/messages";
import { Mark, Wing } from "~/ui";

/** How it works, told by the mark: the person's wing, the work's wing, and the butterfly when they meet. */
export function Steps() {
  return (
    <ol className="steps">
      <li className="step">
        <Wing side="person" className="step-wing" />
        <h3>{m.welcome_step_person()}</h3>
        <p>{m.welcome_step_person_text()}</p>
      </li>
      <li className="step">
        <Wing side="work" className="step-wing" />
        <h3>{m.welcome_step_work()}</h3>
        <p>{m.welcome_step_work_text()}</p>
      </li>
      <li className="step">
        <Mark className="step-wing" />
        <h3>{m.welcome_step_match()}</h3>
        <p>{m.welcome_step_match_text()}</p>
      </li>
    </ol>
  );
}
