import { GuardList } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { ChoiceCards, Group, TextAreaField } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

/** What gives energy, and why somebody wants to work. */
export function MotiveFields({ view, title, lead, errors, marks }: FieldProps<Extract<QuestionView, { id: "motives" }>>) {
  return (
    <Group name="motives" legend={title} legendAs="question" help={lead} errors={errors.motives}>
      <div className="question-parts">
        <ChoiceCards id="energy" name="motives" legend={m.profiles_motives_energy()} options={view.energy} defaultValue={view.chosen} />
        <ChoiceCards id="reasons" name="motives" legend={m.profiles_motives_reasons()} options={view.reasons} defaultValue={view.chosen} />
        <TextAreaField name="motivation" label={m.profiles_motivation_label()} help={m.profiles_motivation_help()} optional limit={600} defaultValue={view.motivation} errors={errors.motivation} />
        <GuardList field="motivation" marks={marks?.motivation} reader="ownContact" />
      </div>
    </Group>
  );
}

export function LeisureFields({ view, title, lead, errors, marks }: FieldProps<Extract<QuestionView, { id: "leisure" }>>) {
  return (
    <>
      <ChoiceCards name="leisure" legend={title} legendAs="question" help={lead} options={view.cards} defaultValue={view.chosen} errors={errors.leisure} />
      <TextAreaField name="leisureText" label={m.profiles_leisure_text_label()} help={m.profiles_leisure_text_help()} optional rows={3} limit={300} defaultValue={view.text} errors={errors.leisureText} />
      <GuardList field="leisureText" marks={marks?.leisureText} reader="ownContact" />
    </>
  );
}

/** Kinds of place one is open to; employers never see it (rule 2). */
export function PlaceKindFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "placeKinds" }>>) {
  return <ChoiceCards name="placeKinds" legend={title} legendAs="question" help={lead} options={view.cards} defaultValue={view.chosen} errors={errors.placeKinds} />;
}
