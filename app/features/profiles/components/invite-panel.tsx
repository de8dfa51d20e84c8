import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, Fact, RadioGroup, WantPanel } from "~/ui";
import type { ShownPage } from "../read-shown-page.server";

/** The yellow panel of a company: inviting somebody in one tap, for one of its own vacancies. */
export function InvitePanel({ page }: { page: ShownPage }) {
  const open = page.vacancies.filter(({ canInvite }) => canInvite);
  if (page.match) {
    return (
      <WantPanel id="uitnodigen" title={m.profiles_invited_title()}>
        <p>{m.profiles_invited_text()}</p>
        <ButtonLink variant="person" to={`/matches/${page.match.id}`} arrow>
          {m.profiles_invited_button()}
        </ButtonLink>
      </WantPanel>
    );
  }
  if (open.length === 0) {
    return (
      <WantPanel id="uitnodigen" title={m.profiles_invite_title()}>
        <p>{m.profiles_invite_no_vacancy()}</p>
        <ButtonLink variant="person" to="/bedrijf/vacatures/nieuw" arrow>
          {m.profiles_invite_make_vacancy()}
        </ButtonLink>
      </WantPanel>
    );
  }
  return (
    <WantPanel id="uitnodigen" title={m.profiles_invite_title()}>
      <p>{m.profiles_invite_text()}</p>
      <Form method="post" className="fields">
        {open.length === 1 ? (
          <>
            <input type="hidden" name="vacancyId" value={open[0]!.id} />
            <p>
              <b lang="nl">{open[0]!.title}</b>
            </p>
          </>
        ) : (
          <RadioGroup name="vacancyId" legend={m.profiles_invite_for()} options={open.slice(0, 6).map(({ id, title, word }) => ({ value: id, label: title, example: word }))} defaultValue={open.find(({ id }) => id === page.vacancyId)?.id ?? open[0]!.id} />
        )}
        <Button variant="person" size="large">
          {m.profiles_invite_button()}
        </Button>
      </Form>
      <ul className="reasons">
        <Fact icon="clock">{m.profiles_invite_answer()}</Fact>
        <Fact icon="lock">{m.profiles_invite_private()}</Fact>
      </ul>
    </WantPanel>
  );
}
