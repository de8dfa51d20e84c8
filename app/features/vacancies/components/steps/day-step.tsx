import { m } from "~/paraglide/messages";
import { CheckboxField, Fields, Group, TextField, TimeField } from "~/ui";
import { FieldTips } from "./field-tips";
import { shown, type StepProps } from "./step-props";

const maxStops = 10;

/** A day in this work, from coffee to going home. Empty rows fall away. */
export function DayStep({ content, typed, errors, reading }: StepProps) {
  const rows = Math.min(maxStops, Math.max(5, content.day.length + 2));
  return (
    <Fields>
      {Array.from({ length: rows }, (_, index) => {
        const saved = content.day[index];
        const field = (name: string) => `day[${index}].${name}`;
        const isBreak = typed ? typed[field("isBreak")] === "on" : (saved?.isBreak ?? false);
        return (
          <Group key={index} name={`day[${index}]`} legend={m.vacancies_day_number({ number: index + 1 })} className="task-form">
            <Fields>
              <TimeField name={field("time")} label={m.vacancies_day_time()} defaultValue={asClock(shown(typed, field("time"), saved?.time ?? ""))} errors={errors[field("time")]} />
              <TextField name={field("what")} label={m.vacancies_day_what()} maxLength={60} defaultValue={shown(typed, field("what"), saved?.what ?? "")} errors={errors[field("what")]} />
              <FieldTips of={field("what")} reading={reading} />
              <TextField name={field("text")} label={m.vacancies_day_text()} optional maxLength={160} defaultValue={shown(typed, field("text"), saved?.text ?? "")} errors={errors[field("text")]} />
              <FieldTips of={field("text")} reading={reading} />
              <CheckboxField name={field("isBreak")} label={m.vacancies_day_break()} defaultChecked={isBreak} />
            </Fields>
          </Group>
        );
      })}
    </Fields>
  );
}

/** The clock of a browser reads 09:00, not 9.00. */
const asClock = (time: string) => (time ? time.replace(".", ":").padStart(5, "0") : "");
