import { useState } from "react";
import { m } from "~/paraglide/messages";
import { Button, CheckboxField, ChoiceCards, Fields, Group, Pictogram, RadioGroup, SelectField, TextField, TextLink } from "~/ui";
import { WeekBar, partOfWeek } from "../week-bar";
import { FieldTips } from "./field-tips";
import type { StepProps } from "./step-props";

/** The tasks of the work: chosen from the cards of a field of work, then how much of the week and how heavy. */
export function TasksStep({ content, errors, lists, reading }: StepProps) {
  return (
    <div className="card-form">
      {content.tasks.length > 0 && <ChosenTasks content={content} errors={errors} lists={lists} reading={reading} />}
      <Group name="add" legend={content.tasks.length > 0 ? m.vacancies_more_tasks() : m.vacancies_which_field()} help={m.vacancies_which_field_help()} errors={errors.add}>
        <ul className="sector-links">
          {lists.sectors.map(({ value, label, pictogram }) => (
            <li key={value}>
              <TextLink className="sector-link" to={`?veld=${value}#veld`} aria-current={value === lists.chosenSector ? "true" : undefined}>
                {pictogram && <Pictogram name={pictogram} />}
                <span>{label}</span>
              </TextLink>
            </li>
          ))}
        </ul>
      </Group>
      {lists.chosenSector && (
        <div id="veld">
          <ChoiceCards name="add" id="kaarten" legend={m.vacancies_task_cards({ field: lists.sectors.find(({ value }) => value === lists.chosenSector)?.label ?? "" })} options={lists.sectorTasks} />
          <div className="button-row">
            <Button variant="secondary" icon="plus" name="intent" value="add">{m.vacancies_add_tasks()}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

const shares = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 100];

function ChosenTasks({ content, errors, lists, reading }: Pick<StepProps, "content" | "errors" | "lists" | "reading">) {
  const nameOf = (id: string) => lists.taskNames.find(({ value }) => value === id)?.label ?? id;
  // follows what is chosen while script runs; without it the bar tells what was saved
  const [chosen, choose] = useState<Record<string, number>>({});
  return (
    <>
      <h2>{m.vacancies_chosen_tasks()}</h2>
      <WeekBar tasks={content.tasks.map(({ id, share }) => ({ key: id, label: nameOf(id), share: chosen[id] ?? share }))} hours={content.hoursMin} />
      {content.tasks.map((task, index) => {
        const field = (name: string) => `tasks[${index}].${name}`;
        const choices = shares.includes(task.share) ? shares : [...shares, task.share].sort((a, b) => a - b);
        return (
          <Group key={task.id} name={`tasks[${index}]`} legend={nameOf(task.id)} className="task-form">
            <input type="hidden" name={field("id")} value={task.id} />
            <Fields>
              <SelectField name={field("share")} label={m.vacancies_task_share()} defaultValue={String(task.share)} options={choices.map((share) => ({ value: String(share), label: partOfWeek(share, content.hoursMin) }))} onChange={(event) => choose({ ...chosen, [task.id]: Number(event.currentTarget.value) })} errors={errors[field("share")]} />
              <RadioGroup name={field("physicalLoad")} legend={m.vacancies_task_physical()} inline options={lists.physicalLoads} defaultValue={task.physicalLoad} errors={errors[field("physicalLoad")]} />
              <RadioGroup name={field("mentalLoad")} legend={m.vacancies_task_mental()} inline options={lists.mentalLoads} defaultValue={task.mentalLoad} errors={errors[field("mentalLoad")]} />
              <TextField name={field("note")} label={m.vacancies_task_note()} help={m.vacancies_task_note_help()} optional maxLength={200} defaultValue={task.note} errors={errors[field("note")]} />
              <FieldTips of={field("note")} reading={reading} />
              <CheckboxField name={field("remove")} label={m.vacancies_task_remove()} onChange={(event) => choose({ ...chosen, [task.id]: event.currentTarget.checked ? 0 : task.share })} />
            </Fields>
          </Group>
        );
      })}
      <p className="muted small">{m.vacancies_shares_note()}</p>
    </>
  );
}
