import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, ErrorSummary, Notice, RadioGroup, Section, TextAreaField } from "~/ui";
import type { ChecklistLine, ReviewKind } from "../model/checklist";
import { noteLimit } from "../model/decision";
import { checklistLabel } from "./labels";

type Props = {
  kind: ReviewKind;
  state: string;
  lock: "free" | "mine" | "colleague";
  lockedByName: string;
  blocked: "typedByYou" | "ownOrganisation" | null;
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
  if (blocked) return <Notice title={m.reviews_blocked_title()}>{blocked === "typedByYou" ? m.reviews_typed_by_you() : m.reviews_own_organisation()}</Notice>;
  if (lock === "colleague") return <Notice kind="warning" title={m.reviews_busy_title({ name: lockedByName })}>{m.reviews_busy_text()}</Notice>;
  if (lock === "free") return <Begin />;
  return <DecisionForm {...props} />;
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

function DecisionForm({ checklist, errors, values }: Props) {
  const ticked = values?.checklist;
  const text = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  return (
    <Form method="post" className="fields" noValidate>
      <ErrorSummary errors={errors} />
      <CheckboxGroup
        name="checklist"
        legend={m.reviews_checklist_legend()}
        help={m.reviews_checklist_help()}
        errors={errors?.checklist}
        options={checklist.map((line) => ({ value: line, label: checklistLabel(line) }))}
        defaultValue={typeof ticked === "string" ? [ticked] : ticked}
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
      <TextAreaField name="changes" label={m.reviews_changes_label()} help={m.reviews_changes_help()} errors={errors?.changes} defaultValue={text("changes")} limit={noteLimit} rows={4} />
      <TextAreaField name="why" label={m.reviews_why_label()} help={m.reviews_why_help()} errors={errors?.why} defaultValue={text("why")} limit={noteLimit} rows={4} />
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
