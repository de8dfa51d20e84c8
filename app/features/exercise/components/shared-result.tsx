import { m } from "~/paraglide/messages";
import { Details, Section } from "~/ui";
import type { SharedResult } from "../find-shared-result.server";
import { StrengthCards } from "./strength-cards";

/** On the page of a person, for who helps: what this person shares of the exercise. */
export function SharedResultSection({ shared: { result, finishedOn }, name }: { shared: SharedResult; name: string }) {
  const names = (list: { label: string }[]) => list.map(({ label }) => label).join(", ");
  const rows = [
    { label: m.exercise_person_motives(), text: names(result.motives) },
    { label: m.exercise_person_leisure(), text: names(result.leisure) },
    { label: m.exercise_person_work(), text: names(result.tasks) },
  ];
  return (
    <Section id="oefening" title={m.exercise_person_title()} kind="desk-section" lead={m.exercise_person_text({ name, day: finishedOn })}>
      {result.strengths.length > 0 ? <StrengthCards strengths={result.strengths} ofOther level={3} /> : <p>{m.exercise_person_none()}</p>}
      <Details items={rows.filter(({ text }) => text)} />
    </Section>
  );
}
