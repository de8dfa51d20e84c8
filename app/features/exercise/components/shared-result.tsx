import { m } from "~/paraglide/messages";
import { Details, Section } from "~/ui";
import type { SharedResult } from "../find-shared-result.server";
import { StrengthCards } from "./strength-cards";

/** On the page of a person, for who helps: what this person shares of the exercise. */
export function SharedResultSection({ shared, name }: { shared: SharedResult; name: string }) {
  const rows = [
    { label: m.exercise_person_motives(), text: shared.motives },
    { label: m.exercise_person_leisure(), text: shared.leisure },
    { label: m.exercise_person_work(), text: shared.work },
  ];
  return (
    <Section id="oefening" title={m.exercise_person_title()} kind="desk-section" lead={m.exercise_person_text({ name, day: shared.finishedOn })}>
      {shared.strengths.length > 0 ? <StrengthCards strengths={shared.strengths} ofOther level={3} /> : <p>{m.exercise_person_none()}</p>}
      <Details items={rows.filter(({ text }) => text)} />
    </Section>
  );
}
