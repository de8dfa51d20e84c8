import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, Fact, WantPanel } from "~/ui";
import { lineWords } from "./words";

type SignUpPanelProps = {
  trainingId: string;
  reader: "jobseeker" | "visitor" | "other";
  isOpen: boolean;
  freePlaces: number;
  waiting: number;
  mine: { hasChair: boolean; placeInLine: number | null } | null;
};

/** The one yellow panel of the page: a place or the line, in one tap, and the way back. */
export function SignUpPanel({ trainingId, reader, isOpen, freePlaces, waiting, mine }: SignUpPanelProps) {
  if (mine) {
    return (
      <WantPanel id="aanmelden" title={mine.hasChair ? m.trainings_have_place() : m.trainings_in_line({ number: mine.placeInLine ?? 1 })}>
        <p>{mine.hasChair ? m.trainings_have_place_text() : m.trainings_in_line_text()}</p>
        <Form method="post">
          <Button variant="secondary" name="intent" value="withdraw">{m.trainings_withdraw()}</Button>
        </Form>
      </WantPanel>
    );
  }
  if (!isOpen) {
    return (
      <WantPanel id="aanmelden" title={m.trainings_closed_title()}>
        <p>{m.trainings_closed_text()}</p>
      </WantPanel>
    );
  }
  if (reader === "other") return null;
  const isFull = freePlaces === 0 || waiting > 0;
  return (
    <WantPanel id="aanmelden" title={m.trainings_want_title()}>
      <p>{isFull ? lineWords(waiting) : m.trainings_want_text()}</p>
      {reader === "jobseeker" ? (
        <Form method="post">
          <Button variant="person" name="intent" value="signUp">{isFull ? m.trainings_join_line() : m.trainings_sign_up()}</Button>
        </Form>
      ) : (
        <div className="button-row">
          <ButtonLink variant="person" to={`/inloggen?naar=${encodeURIComponent(`/leren/${trainingId}`)}`} icon="login">{m.trainings_sign_in()}</ButtonLink>
          <ButtonLink variant="secondary" to="/aanmelden">{m.trainings_make_account()}</ButtonLink>
        </div>
      )}
      <ul className="reasons">
        <Fact icon="lock">{m.trainings_want_sees()}</Fact>
        {reader === "jobseeker" && <Fact icon="person">{m.trainings_want_contact()}</Fact>}
      </ul>
    </WantPanel>
  );
}
