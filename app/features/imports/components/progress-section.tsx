import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, Facts, Fact, Notice, Section } from "~/ui";
import { peopleWords } from "./import-words";

type ProgressSectionProps = {
  id: string;
  state: "running" | "done" | "undone";
  counts: { total: number; waiting: number; invited: number; refused: number };
  answered: number;
  takenBack: number;
  open: number;
  letters: number;
};

/** How far it is, what came of it, and the way back. */
export function ProgressSection({ id, state, counts, answered, takenBack, open, letters }: ProgressSectionProps) {
  const toDo = counts.waiting + counts.invited;
  return (
    <Section id="hoe-ver" kind="desk-section" title={state === "running" ? m.imports_running_title() : state === "done" ? m.imports_done_title() : m.imports_undone_title()}>
      {state === "running" && (
        <>
          <p><label htmlFor="voortgang">{m.imports_progress({ done: counts.invited.toLocaleString("nl-NL"), total: toDo.toLocaleString("nl-NL") })}</label></p>
          <p><progress id="voortgang" className="import-progress" value={counts.invited} max={Math.max(1, toDo)} /></p>
          <p>{m.imports_running_text()}</p>
        </>
      )}
      {state === "done" && <Notice kind="ok">{m.imports_done_text({ people: peopleWords(counts.invited) })}</Notice>}
      {state === "undone" && <Notice kind="info">{answered > 0 ? m.imports_undone_some({ people: peopleWords(takenBack), stayed: peopleWords(answered) }) : m.imports_undone_all({ people: peopleWords(takenBack) })}</Notice>}
      <Facts>
        <Fact icon="mail">{m.imports_count_invited({ people: peopleWords(counts.invited) })}</Fact>
        <Fact icon="check">{m.imports_count_answered({ people: peopleWords(answered) })}</Fact>
        {counts.refused > 0 && <Fact icon="warning">{m.imports_count_refused({ count: counts.refused.toLocaleString("nl-NL") })}</Fact>}
      </Facts>
      <ButtonRow>
        {state === "running" && <ButtonLink to={`/gemeente/importeren/${id}`} icon="clock">{m.imports_refresh()}</ButtonLink>}
        {letters > 0 && <ButtonLink to={`/gemeente/importeren/${id}/brieven`} variant={state === "running" ? "secondary" : "primary"} icon="print">{letters === 1 ? m.imports_letters_one() : m.imports_letters_count({ count: letters.toLocaleString("nl-NL") })}</ButtonLink>}
      </ButtonRow>
      {state !== "undone" && (open > 0 || counts.waiting > 0) && (
        <ConfirmDialog trigger={m.imports_undo()} icon="back" title={m.imports_undo_question()} text={answered > 0 ? m.imports_undo_text_some({ people: peopleWords(answered) }) : m.imports_undo_text()}>
          <Form method="post">
            <input type="hidden" name="intent" value="undo" />
            <Button>{m.imports_undo_yes()}</Button>
          </Form>
        </ConfirmDialog>
      )}
    </Section>
  );
}
