import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, ButtonLink, Fact, Queue, QueueFacts, WantPanel } from "~/ui";
import type { QueueForReader } from "../queries.server";
import { stateWords, waitWords } from "./words";

export const joinFormId = "in-de-rij";

type Props = { queue: QueueForReader; vacancyId: string; receivers: { placeOfWork: string; postedBy: string } };

/** The yellow panel of a vacancy with open hiring: how long the queue is, and one tap to join it. */
export function QueuePanel({ queue, vacancyId, receivers }: Props) {
  const { mine, waiting, taken, places } = queue;
  const length = waiting + (mine ? 0 : queue.reader === "canJoin" ? 1 : 0);
  return (
    <WantPanel id="wil" title={mine ? m.open_hiring_panel_mine() : m.open_hiring_panel_title()}>
      <p>{mine ? `${stateWords({ ...mine, answerBy: null, startsOn: null })}.` : m.open_hiring_panel_text()}</p>
      {waiting > 0 && <Queue label={m.open_hiring_queue_label()} length={mine ? waiting : length} me={mine ? (mine.state === "waiting" ? mine.place : null) : queue.reader === "canJoin" ? length : null} />}
      <QueueFacts
        facts={[
          { label: m.open_hiring_fact_waiting(), value: waiting, unit: waiting === 1 ? m.open_hiring_fact_person() : m.open_hiring_fact_people() },
          { label: m.open_hiring_fact_free(), value: Math.max(0, places - taken), unit: m.open_hiring_fact_of({ count: places }) },
          ...(queue.isOpen && (!mine || mine.state === "waiting") ? [{ label: m.open_hiring_fact_wait(), value: waiting === 0 && taken < places ? m.open_hiring_wait_none() : waitWords(queue.waitDays) }] : []),
        ]}
      />
      <PanelAction queue={queue} vacancyId={vacancyId} />
      {!mine && queue.isOpen && (
        <ul className="reasons">
          <Fact icon="check">{m.open_hiring_no_choice()}</Fact>
          <Fact icon="lock">{receivers.placeOfWork === receivers.postedBy ? m.open_hiring_receivers_one({ company: receivers.placeOfWork }) : m.open_hiring_receivers_two({ company: receivers.placeOfWork, poster: receivers.postedBy })}</Fact>
          <Fact icon="check">{m.open_hiring_can_leave()}</Fact>
        </ul>
      )}
      <p><ArrowLink to={`/werk/${vacancyId}/logboek`}>{m.open_hiring_log_link()}</ArrowLink></p>
    </WantPanel>
  );
}

function PanelAction({ queue: { reader, mine, isOpen }, vacancyId }: Omit<Props, "receivers">) {
  if (mine) return <ButtonLink variant="person" to={`/mijn/wachtrij/${mine.entryId}`} arrow>{mine.state === "offered" ? m.open_hiring_answer() : m.open_hiring_to_entry()}</ButtonLink>;
  if (!isOpen) return <p><b>{m.open_hiring_stands_still()}</b></p>;
  if (reader === "canJoin") {
    return (
      <Form method="post" id={joinFormId}>
        <input type="hidden" name="intent" value="join" />
        <Button variant="person">{m.open_hiring_join()}</Button>
      </Form>
    );
  }
  if (reader === "signedOut") {
    return (
      <div className="button-row">
        <ButtonLink variant="person" to={`/inloggen?naar=${encodeURIComponent(`/werk/${vacancyId}`)}`} icon="login">{m.vacancies_want_sign_in()}</ButtonLink>
        <ButtonLink variant="secondary" to="/aanmelden">{m.vacancies_want_sign_up()}</ButtonLink>
      </div>
    );
  }
  return null;
}
