import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, classNames, DateField, EmptyState, Fields, FormActions, Icon, Section, SelectField, Tag, Tags, TextField } from "~/ui";
import { decisionLimits } from "../model/board-limits";
import type { DecisionState } from "../model/decisions";

export type DecisionLine = { id: string; text: string; who: string; stateText: string; since: string | null; state: DecisionState };
type DecisionsProps = { lines: DecisionLine[]; owners: { id: string; name: string }[]; municipalityId: string; /** an earlier week is read, and not changed */ isRunning: boolean; errors: Record<string, string[] | undefined>; typed: Record<string, string | undefined> };

/** What was agreed, by whom and until when, with the form to write down more. */
export function Decisions({ lines, owners, municipalityId, isRunning, errors, typed }: DecisionsProps) {
  return (
    <Section id="besluiten" kind="desk-section" title={m.week_board_decisions()} lead={isRunning ? m.week_board_decisions_lead() : undefined}>
      {lines.length === 0 ? (
        <EmptyState title={isRunning ? m.week_board_none() : m.week_board_none_past()} text={isRunning ? m.week_board_none_text() : undefined} />
      ) : (
        <ul className="board-decisions">{lines.map((line) => <Line key={line.id} line={line} municipalityId={municipalityId} isRunning={isRunning} />)}</ul>
      )}
      {isRunning && (
        <Form key={lines.length} method="post" noValidate className="card-form no-print">
          <h3>{m.week_board_write()}</h3>
          <input type="hidden" name="municipalityId" value={municipalityId} />
          <Fields>
            <TextField name="text" label={m.week_board_text()} help={m.week_board_text_help()} maxLength={decisionLimits.text} defaultValue={typed.text} errors={errors.text} />
            <SelectField name="ownerId" label={m.week_board_owner()} placeholder={m.week_board_choose()} options={owners.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={typed.ownerId} errors={errors.ownerId} />
            <DateField name="dueOn" label={m.week_board_due()} defaultValue={typed.dueOn} errors={errors.dueOn} />
          </Fields>
          <FormActions submit={m.week_board_save()} />
        </Form>
      )}
    </Section>
  );
}

function Line({ line: { id, text, who, stateText, since, state }, municipalityId, isRunning }: { line: DecisionLine; municipalityId: string; isRunning: boolean }) {
  const isDone = state === "done";
  return (
    <li className={classNames("board-decision", isDone && "board-decision--done")}>
      <span className="board-box" aria-hidden="true">{isDone && <Icon name="check" />}</span>
      <div>
        <p className="board-decision-text" lang="nl">{text}</p>
        <p className="small">{who}</p>
        <Tags>
          <Tag kind={state === "late" ? "person" : undefined}>{stateText}</Tag>
          {since && <Tag>{since}</Tag>}
        </Tags>
      </div>
      {isRunning && (
        <Form method="post" className="no-print">
          <input type="hidden" name="municipalityId" value={municipalityId} />
          <input type="hidden" name="decisionId" value={id} />
          <Button variant={isDone ? "subtle" : "secondary"} size="small" name="intent" value={isDone ? "untick" : "tick"}>
            {isDone ? m.week_board_untick() : m.week_board_tick()}
            <span className="visually-hidden">: {text}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
