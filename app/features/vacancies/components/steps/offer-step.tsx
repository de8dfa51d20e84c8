import { m } from "~/paraglide/messages";
import { CheckboxGroup, Fields, TextAreaField, TextField } from "~/ui";
import { FieldTips } from "./field-tips";
import { shown, shownList, type StepProps } from "./step-props";

export function OfferStep({ content, typed, errors, lists, reading }: StepProps) {
  return (
    <Fields>
      <CheckboxGroup name="offers" legend={m.vacancies_offers_legend()} options={lists.offers} defaultValue={shownList(typed, "offers", content.offers)} errors={errors.offers} />
      <TextField name="harrieName" label={m.vacancies_harrie_name()} help={m.vacancies_harrie_name_help()} optional maxLength={60} defaultValue={shown(typed, "harrieName", content.harrieName)} errors={errors.harrieName} />
      <TextAreaField name="harrieText" label={m.vacancies_harrie_text()} optional rows={3} limit={300} defaultValue={shown(typed, "harrieText", content.harrieText)} errors={errors.harrieText} />
      <FieldTips of="harrieText" reading={reading} />
      <CheckboxGroup name="supports" legend={m.vacancies_supports_legend()} help={m.vacancies_supports_help()} options={lists.supports} defaultValue={shownList(typed, "supports", content.supports)} errors={errors.supports} />
      <TextAreaField name="offersText" label={m.vacancies_offers_text()} optional rows={3} limit={400} defaultValue={shown(typed, "offersText", content.offersText)} errors={errors.offersText} />
      <FieldTips of="offersText" reading={reading} />
    </Fields>
  );
}
