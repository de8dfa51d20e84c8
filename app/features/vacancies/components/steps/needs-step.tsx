import { m } from "~/paraglide/messages";
import { Disclosure, Fields, Group, RadioGroup, SelectField, TextField } from "~/ui";
import { FieldTips } from "./field-tips";
import { shown, type StepProps } from "./step-props";

const maxNeeds = 10;

/** What someone must be able to do, each tied to a task. Two empty rows are ready; saving makes the next ones. */
export function NeedsStep({ content, typed, errors, lists, reading }: StepProps) {
  const rows = Math.min(maxNeeds, content.needs.length + 2);
  return (
    <Fields>
      <RadioGroup name="dutchLevel" legend={m.vacancies_dutch_legend()} help={m.vacancies_dutch_help()} options={lists.dutchLevels} defaultValue={shown(typed, "dutchLevel", content.dutchLevel ?? "")} errors={errors.dutchLevel} />
      <h2>{m.vacancies_needs_heading()}</h2>
      <p>{m.vacancies_needs_text()}</p>
      <Disclosure summary={m.vacancies_needs_example_summary()}>
        <p>{m.vacancies_needs_example()}</p>
      </Disclosure>
      {Array.from({ length: rows }, (_, index) => {
        const saved = content.needs[index];
        const field = (name: string) => `needs[${index}].${name}`;
        return (
          <Group key={index} name={`needs[${index}]`} legend={m.vacancies_need_number({ number: index + 1 })} className="task-form">
            <Fields>
              <TextField name={field("text")} label={m.vacancies_need_text()} maxLength={160} optional={!saved} defaultValue={shown(typed, field("text"), saved?.text ?? "")} errors={errors[field("text")]} />
              <FieldTips of={field("text")} reading={reading} />
              <SelectField name={field("taskId")} label={m.vacancies_need_task()} placeholder={m.vacancies_choose()} options={lists.taskNames} defaultValue={shown(typed, field("taskId"), saved?.taskId ?? "")} errors={errors[field("taskId")]} />
              <SelectField name={field("licence")} label={m.vacancies_need_paper()} help={m.vacancies_need_paper_help()} placeholder={m.vacancies_need_no_paper()} options={lists.licences} defaultValue={shown(typed, field("licence"), saved?.licence ?? "")} errors={errors[field("licence")]} />
            </Fields>
          </Group>
        );
      })}
    </Fields>
  );
}
