import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, CheckboxGroup, ErrorMessage, Notice, Section } from "~/ui";
import type { ResultPage } from "../read-result.server";

type Props = Pick<ResultPage, "picks" | "present"> & { errors?: string[] };

const titles = {
  talents: () => m.exercise_profile_strengths(),
  motives: () => m.exercise_profile_motives(),
  leisure: () => m.exercise_profile_leisure(),
  tasks: () => m.exercise_profile_tasks(),
};

/** What somebody ticks goes into the draft of the profile; nothing is ticked beforehand. */
export function PutInProfile({ picks, present, errors }: Props) {
  return (
    <Section id="profiel" kind="block-field" title={m.exercise_profile_title()} lead={picks.length > 0 ? m.exercise_profile_lead() : m.exercise_profile_all_there()}>
      {present.length > 0 && picks.length > 0 && <p>{m.exercise_profile_there()} {present.join(", ")}.</p>}
      {picks.length > 0 ? (
        <Form method="post" action="/mijn/oefening/resultaat" className="pick-groups" id="pick" tabIndex={-1}>
          <ErrorMessage id="pick-error" errors={errors} />
          {picks.map(({ kind, options }) => (
            <CheckboxGroup key={kind} id={`pick-${kind}`} name="pick" legend={titles[kind]()} options={options} />
          ))}
          <div className="button-row">
            <Button name="intent" value="profile">{m.exercise_profile_button()}</Button>
          </div>
        </Form>
      ) : (
        <ArrowLink to="/mijn/profiel">{m.exercise_to_profile()}</ArrowLink>
      )}
    </Section>
  );
}

/** What was added just now, and for what there was no room. */
export function AddedNotice({ added, noRoom }: { added: string[]; noRoom: string[] }) {
  return (
    <Notice kind={added.length > 0 ? "ok" : "info"} announce title={added.length > 0 ? m.exercise_added_title() : m.exercise_added_nothing()}>
      {added.length > 0 && <p>{added.join(", ")}.</p>}
      {noRoom.length > 0 && <p>{m.exercise_no_room({ words: noRoom.join(", ") })}</p>}
      <ArrowLink to="/mijn/profiel">{m.exercise_to_profile()}</ArrowLink>
    </Notice>
  );
}
