import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonLink, Section } from "~/ui";
import type { Entrance } from "../find-entrance.server";
import { underwayWords } from "./words";

/** On the home of a job seeker: begin the exercise, go on with it, or the way back to what came out. */
export function ExerciseCard({ entrance: { underway, finishedOn, minutes } }: { entrance: Entrance }) {
  if (underway) {
    return (
      <Section id="oefening" kind="block-field" title={m.exercise_home_underway()}>
        <p>{underwayWords(underway)}</p>
        <ButtonLink variant="secondary" to={underway.path} arrow>{m.exercise_go_on()}</ButtonLink>
        {finishedOn && <ArrowLink to="/mijn/oefening/resultaat">{m.exercise_to_result()}</ArrowLink>}
      </Section>
    );
  }
  if (finishedOn) {
    return (
      <Section id="oefening" kind="block" title={m.exercise_home_finished()}>
        <p>{m.exercise_finished_text({ day: finishedOn })}</p>
        <ArrowLink to="/mijn/oefening/resultaat">{m.exercise_to_result()}</ArrowLink>
      </Section>
    );
  }
  return (
    <Section id="oefening" kind="block-field" title={m.exercise_home_title()}>
      <p>{m.exercise_home_text({ minutes })}</p>
      <ButtonLink variant="secondary" to="/mijn/oefening" arrow>{m.exercise_home_begin()}</ButtonLink>
    </Section>
  );
}
