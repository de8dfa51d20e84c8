import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, ErrorSummary, Notice, RadioGroup, Section, TextAreaField } from "~/ui";
import type { ChecklistLine, ReviewKind } from "../model/checklist";
import { noteLimit } from "../model/decision";
import { checklistLabel } from "./labels";

type Option = { value: string; label: string };

type Props = {
  kind: ReviewKind;
  state: string;
  lock: "free" | "mine" | "colleague";
  lockedByName: string;
  blocked: "typedByYou" | "ownOrganisation" | "saidYes" | null;
  firstYes: { by: string; when: string } | null;
  reasons: { changesAsked: Option[]; rejected: Option[] };
  checklist: readonly ChecklistLine[];
  decision: { by: string; note: string } | null;
  decided: string | null;
  errors?: Record<string, string[]>;
  values?: Record<string, string | string[]>;
};

/** The side of a review where it is decided: who has it, the checklist, and the three decisions. */
export function DecidePanel(props: Props) {
  return (
    <Section id="beslissen" title={m.reviews_decide_title()} kind="desk-section">
      <Decide {...props} />
    </Section>
  );
}

function Decide(props: Props) {
  const { state, decision, decided, blocked, lock, lockedByName } = props;
  if (decision) return <Decided state={state} by={decision.by} when={decided ?? ""} note={decision.note} />;
  if (state !== "open") return <Notice title={m.reviews_superseded_title()}>{m.reviews_superseded()}</Notice>;
  if (blocked === "saidYes") return <Notice kind="ok" title={m.reviews_you_said_yes_title()}>{m.reviews_you_said_yes()}</Notice>;
  if (blocked) return <Notice title={m.reviews_blocked_title()}>{blocked === "typedByYou" ? m.reviews_typed_by_you() : m.reviews_own_organisation()}</Notice>;
  if (lock === "colleague") return <Notice kind="warning" title={m.reviews_busy_title({ name: lockedByName })}>{m.reviews_busy_text()}</Notice>;
  return (
    <>
      <SecondYes {...props} />
      {lock === "free" ? <Begin /> : <DecisionForm {...props} />}
    </>
  );
}

/** Two people look at a new company: what the second reads of the first, and the first of the second. */
function SecondYes({ kind, firstYes }: Props) {
  if (kind !== "company") return null;
  if (!firstYes) return <p className="small muted">{m.reviews_two_people()}</p>;
  return <Notice kind="ok" title={m.reviews_first_yes_title({ name: firstYes.by })}>{m.reviews_first_yes_text({ when: firstYes.when })}</Notice>;
}

function Begin() {
  return (
    <Form method="post" className="fields">
      <p>{m.reviews_begin_text()}</p>
      <ButtonRow>
        <Button name="intent" value="begin">
          {m.reviews_begin()}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function Decided({ state, by, when, note }: { state: string; by: string; when: string; note: string }) {
  const title = state === "approved" ? m.reviews_was_approved() : state === "rejected" ? m.reviews_was_rejected() : m.reviews_was_sent_back();
  return (
    <>
      <Notice kind={state === "approved" ? "ok" : "info"} title={title}>
        {m.reviews_decided_by({ name: by, when })}
      </Notice>
      {note && (
        <p>
          <b>{m.reviews_note_label()}</b>
          <br />
          <span dir="auto">{note}</span>
        </p>
      )}
    </>
  );
}

function DecisionForm({ checklist, reasons, errors, values }: Props) {
  const list = (name: string) => { const value = values?.[name]; return typeof value === "string" ? [value] : value; };
  const text = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <Form method="post" className="fields decide" noValidate>
      <ErrorSummary errors={errors} />
      <CheckboxGroup
        name="checklist"
        legend={m.reviews_checklist_legend()}
        help={m.reviews_checklist_help()}
        errors={errors?.checklist}
        options={checklist.map((line) => ({ value: line, label: checklistLabel(line) }))}
        defaultValue={list("checklist")}
      />
      <RadioGroup
        name="decision"
        legend={m.reviews_decision_legend()}
        errors={errors?.decision}
        defaultValue={text("decision")}
        options={[
          { value: "approved", label: m.reviews_approve(), example: m.reviews_approve_text() },
          { value: "changesAsked", label: m.reviews_ask_changes(), example: m.reviews_ask_changes_text() },
          { value: "rejected", label: m.reviews_reject(), example: m.reviews_reject_text() },
        ]}
      />
      <div className="decide-part decide-part--changes fields">
        <CheckboxGroup name="changesReasons" legend={m.reviews_reasons_changes()} help={m.reviews_reasons_help()} options={reasons.changesAsked} defaultValue={list("changesReasons")} />
        <TextAreaField name="changes" label={m.reviews_changes_label()} help={m.reviews_changes_help()} errors={errors?.changes} defaultValue={text("changes")} limit={noteLimit} rows={4} />
      </div>
      <div className="decide-part decide-part--no fields">
        <CheckboxGroup name="whyReasons" legend={m.reviews_reasons_why()} help={m.reviews_reasons_help()} options={reasons.rejected} defaultValue={list("whyReasons")} />
        <TextAreaField name="why" label={m.reviews_why_label()} help={m.reviews_why_help()} errors={errors?.why} defaultValue={text("why")} limit={noteLimit} rows={4} />
      </div>
      <ButtonRow>
        <Button name="intent" value="decide">
          {m.reviews_send_decision()}
        </Button>
        <Button variant="subtle" name="intent" value="leave" formNoValidate>
          {m.reviews_leave()}
        </Button>
      </ButtonRow>
    </Form>
  );
}
