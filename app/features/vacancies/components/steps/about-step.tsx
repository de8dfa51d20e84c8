import { m } from "~/paraglide/messages";
import { ChoiceCards, Fields, TextAreaField, TextField } from "~/ui";
import { FieldTips } from "./field-tips";
import { shown, shownList, type StepProps } from "./step-props";

export function AboutStep({ content, typed, errors, lists, reading, proposedTitle }: StepProps & { proposedTitle: string }) {
  return (
    <div className="card-form">
      <Fields>
        <TextField name="title" label={m.vacancies_title_field()} help={m.vacancies_title_help()} maxLength={80} defaultValue={shown(typed, "title", content.title || proposedTitle)} errors={errors.title} />
        <FieldTips of="title" reading={reading} />
        <TextAreaField name="about" label={m.vacancies_about_field()} help={m.vacancies_about_help()} rows={4} limit={800} defaultValue={shown(typed, "about", content.about)} errors={errors.about} />
        <FieldTips of="about" reading={reading} />
      </Fields>
      <ChoiceCards name="motives" legend={m.vacancies_motives_legend()} help={m.vacancies_motives_help()} options={lists.motives} defaultValue={shownList(typed, "motives", content.motives)} errors={errors.motives} />
    </div>
  );
}
