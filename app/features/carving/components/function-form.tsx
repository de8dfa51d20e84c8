import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Fields, FormActions, Group, NumberField, SelectField, TextField, type OptionGroup } from "~/ui";
import { TaskRow, TimeFields, type Errors, type TaskFields } from "./task-row";

export type FunctionFields = { title: string; people: string; minutesEach: string; tasks: TaskFields[]; added: TaskFields };

/** Name, people and hours of a function of today. */
export function FunctionBasics({ values, errors }: { values: Pick<FunctionFields, "title" | "people" | "minutesEach">; errors: Errors }) {
  return (
    <>
      <TextField name="title" label={m.carving_function_title()} help={m.carving_function_title_help()} maxLength={80} defaultValue={values.title} errors={errors.title} />
      <NumberField name="people" label={m.carving_function_people()} defaultValue={values.people} errors={errors.people} />
      <TextField name="minutesEach" label={m.carving_function_hours()} width="short" inputMode="decimal" autoComplete="off" suffix={m.carving_hours_suffix()} defaultValue={values.minutesEach} errors={errors.minutesEach} />
    </>
  );
}

/** One function with its tasks. Everything is one form, so that no press loses what was typed. */
export function FunctionForm({ values, errors, groups, backTo }: { values: FunctionFields; errors: Errors; groups: OptionGroup[]; backTo: string }) {
  return (
    <Form method="post" noValidate className="card-form">
      {/* the Enter key presses the first button of a form: that keeps what was written */}
      <button type="submit" name="intent" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <Fields>
        <FunctionBasics values={values} errors={errors} />
      </Fields>
      {values.tasks.length > 0 && <h2>{m.carving_tasks_title()}</h2>}
      {values.tasks.map((task, at) => <TaskRow key={`${at} ${task.taskId} ${task.text}`} at={`tasks[${at}]`} task={task} errors={errors} />)}
      <Group name="added" legend={values.tasks.length > 0 ? m.carving_add_more() : m.carving_add_first()} help={m.carving_add_help()} className="task-form">
        <Fields>
          <SelectField name="added.taskId" label={m.carving_add_task()} placeholder={m.carving_choose()} options={groups} defaultValue={values.added.taskId} errors={errors["added.taskId"]} />
          <TextField name="added.text" label={m.carving_add_own()} help={m.carving_add_own_help()} optional maxLength={80} defaultValue={values.added.text} errors={errors["added.text"]} />
          <div className="task-line">
            <TimeFields at="added" task={values.added} errors={errors} />
          </div>
          <div className="button-row">
            <Button variant="secondary" icon="plus" name="intent" value="add">{m.carving_add_button()}</Button>
          </div>
        </Fields>
      </Group>
      <FormActions submit={m.carving_save()} previousTo={backTo} previous={m.carving_back_to_sheet()} />
    </Form>
  );
}
