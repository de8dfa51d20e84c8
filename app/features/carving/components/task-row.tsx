import { m } from "~/paraglide/messages";
import { CheckboxField, Group, SelectField, TextField } from "~/ui";

/** What stands in the fields of a task, as a form posts it. */
export type TaskFields = { taskId: string; text: string; label: string; amount: string; unit: string; canMove: boolean; remove?: boolean };
export type Errors = Record<string, string[] | undefined>;

/** How long a task takes in a week, and whether somebody else could do it. `at` is the name of the row in the form. */
export function TimeFields({ at, task, errors }: { at: string; task: Pick<TaskFields, "amount" | "unit" | "canMove">; errors: Errors }) {
  const field = (name: string) => `${at}.${name}`;
  return (
    <>
      <div className="task-time">
        <TextField name={field("amount")} label={m.carving_amount()} width="short" inputMode="decimal" autoComplete="off" defaultValue={task.amount} errors={errors[field("amount")]} />
        <SelectField name={field("unit")} label={m.carving_unit()} options={[{ value: "hours", label: m.carving_unit_hours() }, { value: "minutes", label: m.carving_unit_minutes() }]} defaultValue={task.unit} errors={errors[field("unit")]} />
      </div>
      <CheckboxField name={field("canMove")} label={m.carving_can_move()} defaultChecked={task.canMove} />
    </>
  );
}

/** A task of the function, with the mark and the way to take it off. */
export function TaskRow({ at, task, errors }: { at: string; task: TaskFields; errors: Errors }) {
  const field = (name: string) => `${at}.${name}`;
  return (
    <Group name={at} legend={<span lang="nl">{task.label}</span>} className="task-form" errors={errors[field("taskId")] ?? errors[field("text")]}>
      <input type="hidden" name={field("taskId")} value={task.taskId} />
      <input type="hidden" name={field("text")} value={task.text} />
      <div className="task-line">
        <TimeFields at={at} task={task} errors={errors} />
        <CheckboxField name={field("remove")} label={m.carving_task_remove()} defaultChecked={task.remove ?? false} />
      </div>
    </Group>
  );
}
