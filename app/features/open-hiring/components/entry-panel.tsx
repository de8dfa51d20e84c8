import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog, DateField, Fields, Queue, QueueFacts, WantPanel } from "~/ui";
import type { EntryPage } from "../queries.server";
import { momentWords, stateWords, waitWords } from "./words";

type Props = { entry: EntryPage; errors: Record<string, string[] | undefined> };

/** The one yellow panel of the own entry: where it stands, and what can be done now. */
export function EntryPanel({ entry, errors }: Props) {
  const { state, place, waiting } = entry;
  return (
    <WantPanel id="stand" title={titleOf(entry)}>
      {state === "waiting" && (
        <>
          <Queue label={m.open_hiring_queue_label()} length={waiting} me={place} />
          <QueueFacts facts={[{ label: m.open_hiring_fact_place(), value: place, unit: m.open_hiring_fact_in_queue() }, { label: m.open_hiring_fact_wait(), value: waitWords(entry.waitDays) }]} />
          <p>{m.open_hiring_waiting_text()}</p>
        </>
      )}
      {state === "offered" && <p>{m.open_hiring_offered_text({ company: entry.company, when: entry.answerBy ? momentWords(entry.answerBy) : "" })}</p>}
      {state === "accepted" && <p>{entry.startsOn ? m.open_hiring_planned_text() : m.open_hiring_accepted_text()}</p>}
      {state === "started" && <p>{m.open_hiring_started_text()}</p>}
      {entry.ending !== "" && <p>{endingWords(entry)}</p>}
      <Actions entry={entry} errors={errors} />
    </WantPanel>
  );
}

function titleOf(entry: EntryPage): string {
  return entry.state === "offered" ? m.open_hiring_offered_title() : stateWords(entry);
}

function endingWords({ ending, state }: EntryPage): string {
  const words: Record<string, () => string> = { noAnswer: m.open_hiring_ending_no_answer, vacancyClosed: m.open_hiring_ending_closed, moved: m.open_hiring_ending_moved, contactPerson: m.open_hiring_ending_contact };
  return words[ending]?.() ?? (state === "passed" ? m.open_hiring_ending_said_no() : m.open_hiring_ending_left());
}

const one = (intent: string, label: string, variant: "person" | "secondary" = "secondary") => (
  <Form method="post">
    <Button variant={variant} name="intent" value={intent}>{label}</Button>
  </Form>
);

function Actions({ entry, errors }: Props) {
  const may = (action: EntryPage["actions"][number]) => entry.actions.includes(action);
  return (
    <>
      {may("accept") && one("accept", m.open_hiring_accept(), "person")}
      {may("pass") && <ConfirmDialog trigger={m.open_hiring_pass()} title={m.open_hiring_pass_title()} text={m.open_hiring_pass_text()}>{one("pass", m.open_hiring_pass_sure())}</ConfirmDialog>}
      {may("plan") && (
        <Form method="post">
          <input type="hidden" name="intent" value="plan" />
          <Fields>
            <DateField name="startsOn" label={m.open_hiring_first_day()} defaultValue={entry.startsOn ?? ""} errors={errors.startsOn} />
            <Button variant={entry.startsOn ? "secondary" : "person"}>{m.open_hiring_plan()}</Button>
          </Fields>
        </Form>
      )}
      {may("start") && entry.startsOn && one("start", m.open_hiring_start(), "person")}
      {may("leave") && !may("pass") && <ConfirmDialog trigger={m.open_hiring_leave()} title={m.open_hiring_leave_title()} text={m.open_hiring_leave_text()}>{one("leave", m.open_hiring_leave_sure())}</ConfirmDialog>}
      {entry.ending !== "" && entry.isOpen && one("again", m.open_hiring_again(), "person")}
    </>
  );
}
