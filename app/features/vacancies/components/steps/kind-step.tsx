import { m } from "~/paraglide/messages";
import { CheckboxField, DateField, Disclosure, Fields, NumberField, RadioGroup, SelectField, TextAreaField, TextField } from "~/ui";
import { centsAsWritten } from "../../model/money";
import { FieldTips } from "./field-tips";
import { shown, type StepProps } from "./step-props";

/** Kind of place and pay. Both ways of filling stand on the page, because without script the page cannot know the choice. */
export function KindStep({ content, typed, errors, lists, reading }: StepProps) {
  const pay = shown(typed, "remuneration", content.remuneration ?? "");
  return (
    <Fields>
      <RadioGroup name="placeKind" legend={m.vacancies_kind_legend()} options={lists.placeKinds} defaultValue={shown(typed, "placeKind", content.placeKind ?? "")} errors={errors.placeKind} />
      <RadioGroup name="remuneration" legend={m.vacancies_remuneration_legend()} options={lists.remunerations} defaultValue={pay} errors={errors.remuneration} />
      <Disclosure summary={m.vacancies_wage_summary()} icon="euro" open={pay !== "none" && pay !== "allowance"}>
        <Fields>
          <TextField name="payMin" label={m.vacancies_pay_min()} help={m.vacancies_pay_help()} width="short" inputMode="decimal" defaultValue={shown(typed, "payMin", centsAsWritten(content.payMinCents))} errors={errors.payMin} />
          <TextField name="payMax" label={m.vacancies_pay_max()} optional width="short" inputMode="decimal" defaultValue={shown(typed, "payMax", centsAsWritten(content.payMaxCents))} errors={errors.payMax} />
          <TextField name="payScale" label={m.vacancies_pay_scale()} help={m.vacancies_pay_scale_help()} optional maxLength={120} defaultValue={shown(typed, "payScale", content.payScale)} errors={errors.payScale} />
          <FieldTips of="payScale" reading={reading} />
          <SelectField name="contractKind" label={m.vacancies_contract_kind()} placeholder={m.vacancies_choose()} options={lists.contractKinds} defaultValue={shown(typed, "contractKind", content.contractKind ?? "")} errors={errors.contractKind} />
          <NumberField name="contractMonths" label={m.vacancies_contract_months()} help={m.vacancies_contract_months_help()} suffix={m.vacancies_months_suffix()} defaultValue={shown(typed, "contractMonths", content.contractMonths === null ? "" : String(content.contractMonths))} errors={errors.contractMonths} />
          <TextField name="guarantee" label={m.vacancies_guarantee()} help={m.vacancies_guarantee_help()} optional maxLength={200} defaultValue={shown(typed, "guarantee", content.guarantee)} errors={errors.guarantee} />
          <FieldTips of="guarantee" reading={reading} />
          <CheckboxField name="openHiring" label={m.vacancies_open_hiring()} help={m.vacancies_open_hiring_help()} defaultChecked={typed ? typed.openHiring === "on" : content.openHiring} errors={errors.openHiring} />
        </Fields>
      </Disclosure>
      <Disclosure summary={m.vacancies_unpaid_summary()} icon="flag" open={pay === "none" || pay === "allowance"}>
        <Fields>
          <p>{m.vacancies_unpaid_why()}</p>
          <DateField name="endDate" label={m.vacancies_end_date()} defaultValue={shown(typed, "endDate", content.endDate ?? "")} errors={errors.endDate} />
          <TextAreaField name="goal" label={m.vacancies_goal()} help={m.vacancies_goal_help()} rows={3} limit={300} defaultValue={shown(typed, "goal", content.goal)} errors={errors.goal} />
          <FieldTips of="goal" reading={reading} />
          <TextAreaField name="nextStep" label={m.vacancies_next_step()} help={m.vacancies_next_step_help()} rows={3} limit={300} defaultValue={shown(typed, "nextStep", content.nextStep)} errors={errors.nextStep} />
          <FieldTips of="nextStep" reading={reading} />
        </Fields>
      </Disclosure>
    </Fields>
  );
}
