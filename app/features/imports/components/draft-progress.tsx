import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, ConfirmDialog, Fact, Facts, Notice, Section } from "~/ui";
import { draftsWords } from "./vacancy-words";

type DraftProgressProps = { to: string; state: "running" | "done" | "undone"; counts: { waiting: number; invited: number; refused: number }; answered: number; takenBack: number; open: number };

/** How far a list of vacancies is, what came of it, and the way back. */
export function DraftProgress({ to, state, counts, answered, takenBack, open }: DraftProgressProps) {
  const toDo = counts.waiting + counts.invited;
  return (
    <Section id="hoe-ver" kind="desk-section" title={state === "running" ? m.imports_running_title() : state === "done" ? m.imports_done_title() : m.imports_undone_title()}>
      {state === "running" && (
        <>
          <p><label htmlFor="voortgang">{m.imports_vacancies_progress({ done: counts.invited.toLocaleString("nl-NL"), total: toDo.toLocaleString("nl-NL") })}</label></p>
          <p><progress id="voortgang" className="import-progress" value={counts.invited} max={Math.max(1, toDo)} /></p>
          <p>{m.imports_running_text()}</p>
        </>
      )}
      {state === "done" && <Notice kind="ok">{m.imports_vacancies_done({ drafts: draftsWords(counts.invited) })}</Notice>}
      {state === "undone" && <Notice kind="info">{answered > 0 ? m.imports_vacancies_undone_some({ drafts: draftsWords(takenBack), stayed: draftsWords(answered) }) : m.imports_vacancies_undone_all({ drafts: draftsWords(takenBack) })}</Notice>}
      <Facts>
        <Fact icon="document">{m.imports_vacancies_count({ drafts: draftsWords(counts.invited) })}</Fact>
        <Fact icon="edit">{m.imports_vacancies_count_edited({ drafts: draftsWords(answered) })}</Fact>
        {counts.refused > 0 && <Fact icon="warning">{m.imports_count_refused({ count: counts.refused.toLocaleString("nl-NL") })}</Fact>}
      </Facts>
      <ButtonRow>
        {state === "running" && <ButtonLink to={to} icon="clock">{m.imports_refresh()}</ButtonLink>}
        {state === "done" && <ButtonLink to="/bedrijf/vacatures" arrow>{m.imports_vacancies_to_drafts()}</ButtonLink>}
      </ButtonRow>
      {state !== "undone" && (open > 0 || counts.waiting > 0) && (
        <ConfirmDialog trigger={m.imports_undo()} icon="back" title={m.imports_vacancies_undo_question()} text={m.imports_vacancies_undo_text()}>
          <Form method="post">
            <input type="hidden" name="intent" value="undo" />
            <Button>{m.imports_vacancies_undo_yes()}</Button>
          </Form>
        </ConfirmDialog>
      )}
    </Section>
  );
}
