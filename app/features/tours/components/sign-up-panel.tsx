import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, Fact, WantPanel } from "~/ui";
import type { OwnPlace } from "../queries.server";
import type { TourView } from "../view-tour";
import { yourWords } from "./place-words";

export type TourReader = "jobseeker" | "visitor" | "contact" | "other";
type SignUpPanelProps = { tour: TourView; reader: TourReader; mine: OwnPlace | null };

/** The one yellow panel of the page: a place or the line, in one tap, and the way back. */
export function SignUpPanel({ tour, reader, mine }: SignUpPanelProps) {
  if (tour.state === "cancelled") return <Told title={m.tours_cancelled_title()} text={tour.cancelNote || m.tours_cancelled_text()} isQuoted={tour.cancelNote !== ""} />;
  if (tour.state === "begun") return <Told title={m.tours_begun_title()} text={mine?.hasPlace ? m.tours_begun_text_mine() : m.tours_begun_text()} />;
  if (mine) {
    return (
      <WantPanel id="aanmelden" title={yourWords(mine)}>
        <p>{mine.hasPlace ? m.tours_have_place_text() : m.tours_in_line_text()}</p>
        <Form method="post">
          <Button variant="secondary" name="intent" value="withdraw">{m.tours_withdraw()}</Button>
        </Form>
      </WantPanel>
    );
  }
  if (reader === "contact") return <ForContact tour={tour} />;
  if (reader === "other") return null;
  if (tour.audience !== "everyone") {
    return (
      <WantPanel id="aanmelden" title={m.tours_by_contact_title()}>
        <p>{m.tours_by_contact_text()}</p>
        {reader === "jobseeker" ? <ButtonLink variant="person" to="/berichten" icon="message">{m.tours_ask_contact()}</ButtonLink> : <SignIn tourId={tour.id} />}
      </WantPanel>
    );
  }
  const isFull = tour.freePlaces === 0 || tour.waiting > 0;
  return (
    <WantPanel id="aanmelden" title={m.tours_want_title()}>
      <p>{isFull ? lineWords(tour.waiting) : m.tours_want_text()}</p>
      {reader === "jobseeker" ? (
        <Form method="post">
          <Button variant="person" name="intent" value="signUp">{isFull ? m.tours_join_line() : m.tours_sign_up()}</Button>
        </Form>
      ) : (
        <SignIn tourId={tour.id} />
      )}
      <ul className="reasons">
        <Fact icon="lock">{m.tours_want_sees()}</Fact>
        {reader === "jobseeker" && <Fact icon="person">{m.tours_want_contact()}</Fact>}
      </ul>
    </WantPanel>
  );
}

function lineWords(waiting: number): string {
  if (waiting === 0) return m.tours_line_none();
  return waiting === 1 ? m.tours_line_one() : m.tours_line_other({ count: waiting });
}

function Told({ title, text, isQuoted = false }: { title: string; text: string; isQuoted?: boolean }) {
  return (
    <WantPanel id="aanmelden" title={title}>
      <p lang={isQuoted ? "nl" : undefined}>{text}</p>
    </WantPanel>
  );
}

function ForContact({ tour }: { tour: TourView }) {
  return (
    <WantPanel id="aanmelden" title={m.tours_contact_title()}>
      <p>{m.tours_contact_text()}</p>
      <ButtonLink variant="person" to={`/gemeente/rondleidingen/${tour.id}`} arrow>{m.tours_contact_button()}</ButtonLink>
    </WantPanel>
  );
}

function SignIn({ tourId }: { tourId: string }) {
  return (
    <div className="button-row">
      <ButtonLink variant="person" to={`/inloggen?naar=${encodeURIComponent(`/rondleidingen/${tourId}`)}`} icon="login">{m.tours_sign_in()}</ButtonLink>
      <ButtonLink variant="secondary" to="/aanmelden">{m.tours_make_account()}</ButtonLink>
    </div>
  );
}
