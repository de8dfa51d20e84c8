import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, ConfirmDialog, Fact, WantPanel } from "~/ui";
import type { OwnRoute } from "../find-own-route.server";
import { outcomeWords, ownWords } from "./words";

/** The one yellow panel of the page: the question with yes and no, or how the person stands and the way back. */
export function AnswerPanel({ route }: { route: OwnRoute }) {
  const { state, standing, steps, freePlaces, waiting } = route;
  if (state === "cancelled") return <WantPanel id="antwoord" title={m.group_routes_cancelled_title()}><p lang={route.cancelNote ? "nl" : undefined}>{route.cancelNote || m.group_routes_cancelled_text()}</p></WantPanel>;
  if (steps.includes("yes")) {
    const isFull = freePlaces === 0 || waiting > 0;
    return (
      <WantPanel id="antwoord" title={standing === "asked" ? m.group_routes_question_title() : ownWords(standing, null)}>
        <p>{standing === "asked" ? (isFull ? m.group_routes_question_full() : m.group_routes_question_text()) : m.group_routes_again_text()}</p>
        <Form method="post">
          <ButtonRow>
            <Button variant="person" name="intent" value="yes">{isFull ? m.group_routes_yes_line() : m.group_routes_yes()}</Button>
            {steps.includes("no") && <Button variant="secondary" name="intent" value="no">{m.group_routes_no()}</Button>}
          </ButtonRow>
        </Form>
        <ul className="reasons">
          <Fact icon="eye">{m.group_routes_sees_leader({ organisation: route.organisation })}</Fact>
          <Fact icon="lock">{m.group_routes_sees_partners()}</Fact>
          {standing === "asked" && <Fact icon="person">{m.group_routes_no_is_fine()}</Fact>}
        </ul>
      </WantPanel>
    );
  }
  return (
    <WantPanel id="antwoord" title={titleOf(route)}>
      <p>{textOf(route)}</p>
      {steps.includes("leave") && <Form method="post"><Button variant="secondary" name="intent" value="leave">{m.group_routes_leave()}</Button></Form>}
      {steps.includes("stop") && (
        <ConfirmDialog trigger={m.group_routes_stop()} title={m.group_routes_stop_title()} text={m.group_routes_stop_text()}>
          <Form method="post"><Button variant="secondary" name="intent" value="stop">{m.group_routes_stop_button()}</Button></Form>
        </ConfirmDialog>
      )}
    </WantPanel>
  );
}

function titleOf({ state, standing, placeInLine, outcome }: OwnRoute): string {
  if (outcome === "stopped") return m.group_routes_you_stopped();
  if (state === "over" && standing === "hasPlace") return m.group_routes_you_did_it();
  if (state !== "toCome" && standing === "asked") return m.group_routes_has_started();
  return ownWords(standing, placeInLine);
}

function textOf({ state, standing, outcome }: OwnRoute): string {
  if (outcome === "stopped") return m.group_routes_you_stopped_text();
  if (standing === "hasPlace") {
    if (state === "over") return outcome ? m.group_routes_came_of_it({ outcome: outcomeWords(outcome) }) : m.group_routes_over_text();
    return state === "running" ? m.group_routes_running_text() : m.group_routes_place_text();
  }
  return standing === "waits" && state === "toCome" ? m.group_routes_line_text() : m.group_routes_ended_text();
}
