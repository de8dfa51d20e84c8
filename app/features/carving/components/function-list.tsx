import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, Fact } from "~/ui";
import type { FunctionView } from "../view-sheet";
import { teamWords } from "./words";

/** The functions of today with their tasks; what somebody else could do has a tick and the words. */
export function FunctionList({ sheetId, functions }: { sheetId: string; functions: readonly FunctionView[] }) {
  return (
    <ul>
      {functions.map((one) => (
        <li key={one.id} className="colleague">
          <FunctionTasks one={one} />
          <FunctionActions sheetId={sheetId} id={one.id} title={one.title} />
        </li>
      ))}
    </ul>
  );
}

function FunctionTasks({ one: { title, people, each, tasks, left } }: { one: FunctionView }) {
  return (
    <div>
      <h3 lang="nl">{title}</h3>
      <p className="muted">{teamWords(people, each)}</p>
      <ul className="reasons">
        {tasks.map((task) => (
          <Fact key={task.key} icon={task.canMove ? "check" : "minus"}>
            <span lang="nl">{task.label}</span>, {task.time}
            {task.canMove && <b> · {m.carving_marked()}</b>}
          </Fact>
        ))}
      </ul>
      {tasks.length === 0 && <p>{m.carving_tasks_none()}</p>}
      {tasks.length > 0 && left && <p className="small muted">{m.carving_left({ time: left })}</p>}
    </div>
  );
}

function FunctionActions({ sheetId, id, title }: { sheetId: string; id: string; title: string }) {
  const about = <span className="visually-hidden">: {title}</span>;
  return (
    <ButtonRow>
      <ButtonLink variant="secondary" size="small" icon="edit" to={`/bedrijf/jobcarving/${sheetId}/functie/${id}`}>{m.carving_function_edit()}{about}</ButtonLink>
      <ConfirmDialog size="small" trigger={<>{m.carving_function_remove()}{about}</>} title={m.carving_function_remove_title()}>
        <Form method="post">
          <input type="hidden" name="functionId" value={id} />
          <Button variant="secondary" size="small" name="intent" value="removeFunction">{m.carving_function_remove_sure()}{about}</Button>
        </Form>
      </ConfirmDialog>
    </ButtonRow>
  );
}
