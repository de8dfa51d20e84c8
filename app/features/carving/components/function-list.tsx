import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, Fact, Facts, Row, Rows } from "~/ui";
import type { FunctionView } from "../view-sheet";
import { teamWords } from "./words";

/** The functions of today with their tasks; what somebody else could do has a tick and the words. */
export function FunctionList({ sheetId, functions }: { sheetId: string; functions: readonly FunctionView[] }) {
  return (
    <Rows>
      {functions.map(({ id, title, people, each, tasks, left }) => (
        <Row key={id} title={<span lang="nl">{title}</span>}>
          {teamWords(people, each)}
          <Facts>
            {tasks.map((task) => (
              <Fact key={task.key} icon={task.canMove ? "check" : "minus"}>
                <span lang="nl">{task.label}</span>, {task.time}
                {task.canMove && <b> · {m.carving_marked()}</b>}
              </Fact>
            ))}
          </Facts>
          {tasks.length === 0 && <p>{m.carving_tasks_none()}</p>}
          {tasks.length > 0 && left && <p className="small">{m.carving_left({ time: left })}</p>}
          <ButtonRow>
            <ButtonLink variant="secondary" size="small" icon="edit" to={`/bedrijf/jobcarving/${sheetId}/functie/${id}`}>
              {m.carving_function_edit()}
              <span className="visually-hidden">: {title}</span>
            </ButtonLink>
            <ConfirmDialog size="small" trigger={<>{m.carving_function_remove()}<span className="visually-hidden">: {title}</span></>} title={m.carving_function_remove_title()}>
              <Form method="post">
                <input type="hidden" name="functionId" value={id} />
                <Button variant="secondary" size="small" name="intent" value="removeFunction">
                  {m.carving_function_remove_sure()}
                  <span className="visually-hidden">: {title}</span>
                </Button>
              </Form>
            </ConfirmDialog>
          </ButtonRow>
        </Row>
      ))}
    </Rows>
  );
}
