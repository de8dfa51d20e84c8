import { GuardList } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { CheckboxGroup, ChoiceCards, Group, RadioGroup, SelectField, TextAreaField, TextField } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

export function LanguageFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "languages" }>>) {
  return (
    <>
      <RadioGroup name="dutchLevel" legend={title} legendAs="question" help={lead} options={view.levels} defaultValue={view.level} errors={errors.dutchLevel} />
      <CheckboxGroup name="languages" legend={m.profiles_languages_other()} optional inline options={view.languages} defaultValue={view.chosen} errors={errors.languages} />
    </>
  );
}

const licenceGroups: Record<string, () => string> = {
  driving: () => m.profiles_licences_driving(),
  machines: () => m.profiles_licences_machines(),
  safety: () => m.profiles_licences_safety(),
  other: () => m.profiles_licences_other(),
};

export function LicenceFields({ view, title, lead, errors, marks }: FieldProps<Extract<QuestionView, { id: "licences" }>>) {
  return (
    <Group name="licences" legend={title} legendAs="question" help={lead} errors={errors.licences}>
      <div className="question-parts">
        {view.groups.map((group) => (
          <CheckboxGroup key={group.id} id={`licences-${group.id}`} name="licences" legend={licenceGroups[group.id]!()} inline options={group.choices} defaultValue={view.chosen} />
        ))}
        <TextAreaField name="certificates" label={m.profiles_certificates_label()} help={m.profiles_certificates_help()} optional rows={4} defaultValue={view.certificates} errors={errors.certificates} />
        <GuardList field="certificates" marks={marks?.certificates} reader="ownContact" />
      </div>
    </Group>
  );
}

/** Paid or not: care, volunteering and household count. */
export function ExperienceFields({ view, title, lead, errors, marks }: FieldProps<Extract<QuestionView, { id: "experience" }>>) {
  return (
    <Group name="experience" legend={title} legendAs="question" help={lead} errors={errors.experience}>
      <div className="question-parts">
        {view.rows.map((row, index) => (
          <Group key={index} name={`row-${index}`} legend={m.profiles_experience_row({ number: index + 1 })} optional={index > 0}>
            <div className="field-pair field-pair--kind">
              <SelectField name={`kind-${index}`} label={m.profiles_experience_kind()} options={view.kinds.map(({ value, label }) => ({ value, label }))} defaultValue={row.kind} />
              <TextField name={`what-${index}`} label={m.profiles_experience_what()} maxLength={200} defaultValue={row.what} errors={errors[`what-${index}`]} />
            </div>
            <GuardList field={`what-${index}`} marks={marks?.[`what-${index}`]} reader="ownContact" />
          </Group>
        ))}
      </div>
    </Group>
  );
}

type Supports = Extract<QuestionView, { id: "supports" }>;

/** Functional words. What was shown before stays shown until the next step says otherwise. */
export function SupportFields({ view, title, lead, errors }: FieldProps<Supports>) {
  return (
    <>
      {view.shown.map((id) => (
        <input key={id} type="hidden" name="shown" value={id} />
      ))}
      <ChoiceCards name="supports" legend={title} legendAs="question" help={lead} options={view.cards} defaultValue={view.chosen} errors={errors.supports} />
    </>
  );
}

/** Private unless ticked here. */
export function SupportShowing({ view }: FieldProps<Supports>) {
  return (
    <>
      {view.cards.map(({ value }) => (
        <input key={value} type="hidden" name="supports" value={value} />
      ))}
      <CheckboxGroup name="shown" legend={m.profiles_supports_shown()} legendAs="question" help={m.profiles_supports_shown_help()} options={view.cards.map(({ value, label }) => ({ value, label }))} defaultValue={view.shown} />
    </>
  );
}
