import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, Fact, WantPanel as Panel } from "~/ui";

/** Who will get name and phone after the yes of everybody (rule 3): who posts it, and the place of work. */
export type ContactReceivers = { placeOfWork: string; postedBy: string };

/** What the visitor can do with this vacancy now. */
export type WantState =
  | { kind: "canReact" }
  | { kind: "hasMatch"; matchId: string }
  | { kind: "needsProfile" }
  | { kind: "proposalOnly" }
  | { kind: "monthIsFull"; day: string }
  | { kind: "companyRests" }
  | { kind: "signedOut" }
  | { kind: "looksOn" };

export const wantFormId = "dit-wil-ik";

function receiversSentence({ placeOfWork, postedBy }: ContactReceivers): string {
  return placeOfWork === postedBy ? m.vacancies_receivers_one({ company: placeOfWork }) : m.vacancies_receivers_two({ company: placeOfWork, poster: postedBy });
}

/** The one yellow panel of the page. Reacting is one tap; before it stands who will get contact details. */
export function WantPanel({ state, receivers, vacancyId, isKept }: { state: WantState; receivers: ContactReceivers; vacancyId: string; isKept: boolean }) {
  if (state.kind === "looksOn") return null;
  return (
    <Panel id="wil" title={m.vacancies_want_title()}>
      <p>{textOf(state)}</p>
      <WantAction state={state} vacancyId={vacancyId} isKept={isKept} />
      {(state.kind === "canReact" || state.kind === "signedOut" || state.kind === "needsProfile") && (
        <ul className="reasons">
          <Fact icon="check">{m.vacancies_want_no_letter()}</Fact>
          <Fact icon="lock">{receiversSentence(receivers)}</Fact>
          <Fact icon="check">{m.vacancies_want_stop()}</Fact>
        </ul>
      )}
    </Panel>
  );
}

function textOf(state: WantState): string {
  if (state.kind === "monthIsFull") return m.vacancies_want_month_full({ day: state.day });
  const texts = { canReact: m.vacancies_want_text, hasMatch: m.vacancies_want_has_match, needsProfile: m.vacancies_want_needs_profile, proposalOnly: m.vacancies_want_proposal_only, companyRests: m.vacancies_want_company_rests, signedOut: m.vacancies_want_signed_out, looksOn: m.vacancies_want_text };
  return texts[state.kind]();
}

function WantAction({ state, vacancyId, isKept }: { state: WantState; vacancyId: string; isKept: boolean }) {
  if (state.kind === "monthIsFull" || state.kind === "companyRests") return <KeepForLater isKept={isKept} />;
  if (state.kind === "canReact") {
    return (
      <Form method="post" id={wantFormId}>
        <input type="hidden" name="intent" value="interest" />
        <Button variant="person">{m.vacancies_want_button()}</Button>
      </Form>
    );
  }
  if (state.kind === "hasMatch") return <ButtonLink variant="person" to={`/matches/${state.matchId}`} arrow>{m.vacancies_want_see_match()}</ButtonLink>;
  if (state.kind === "needsProfile") return <ButtonLink variant="person" to="/mijn/profiel" arrow>{m.vacancies_want_make_profile()}</ButtonLink>;
  if (state.kind === "proposalOnly") return <ButtonLink variant="person" to="/berichten" icon="message">{m.vacancies_want_ask_contact()}</ButtonLink>;
  return (
    <div className="button-row">
      <ButtonLink variant="person" to={`/inloggen?naar=${encodeURIComponent(`/werk/${vacancyId}`)}`} icon="login">{m.vacancies_want_sign_in()}</ButtonLink>
      <ButtonLink variant="secondary" to="/aanmelden">{m.vacancies_want_sign_up()}</ButtonLink>
    </div>
  );
}

/** Reacting is not possible now; what is kept is found again under the favourites. */
function KeepForLater({ isKept }: { isKept: boolean }) {
  if (isKept) return <ButtonLink variant="secondary" to="/mijn/bewaard" icon="bookmark">{m.vacancies_want_kept()}</ButtonLink>;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="keep" />
      <Button variant="person" icon="bookmark">{m.vacancies_want_keep()}</Button>
    </Form>
  );
}
