import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, ConfirmDialog, Disclosure, Section, TextField } from "~/ui";

type SharePanelProps = { sharedSince: string | null; /** newest first */ consents: { key: string; day: string; given: boolean; byMove: boolean }[] };

/** A dated consent, off by default (rule 7): what others then see, and each time it began or ended. */
export function SharePanel({ sharedSince, consents }: SharePanelProps) {
  return (
    <Section id="delen" kind="block" title={m.profiles_share_title()}>
      <p>{sharedSince ? m.profiles_share_on({ since: sharedSince }) : m.profiles_share_off()}</p>
      <Form method="post">
        <Button variant="secondary" name="intent" value={sharedSince ? "unshare" : "share"}>
          {sharedSince ? m.profiles_share_stop() : m.profiles_share_start()}
        </Button>
      </Form>
      <Disclosure summary={m.profiles_share_what()} icon="eye">
        <p>{m.profiles_share_seen()}</p>
        <p>{m.profiles_share_unseen()}</p>
        <p>{m.profiles_share_who()}</p>
      </Disclosure>
      {consents.length > 0 && (
        <Disclosure summary={m.profiles_share_history()} icon="calendar">
          <ul className="rows">
            {consents.map(({ key, day, given, byMove }) => <li key={key}>{given ? m.profiles_share_began({ day }) : byMove ? m.profiles_share_ended_move({ day }) : m.profiles_share_ended({ day })}</li>)}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

type HidePanelProps = { hidden: { id: string; name: string }[]; companies: { id: string; name: string; place: string }[]; search: string };

/** Companies that may not see the profile (rule 8). */
export function HidePanel({ hidden, companies, search }: HidePanelProps) {
  return (
    <Section id="verbergen" kind="block" title={m.profiles_hide_title()}>
      <p>{m.profiles_hide_text()}</p>
      {hidden.length > 0 && (
        <ul className="rows">
          {hidden.map(({ id, name }) => (
            <li key={id}>
              <b>{name}</b>
              <Form method="post">
                <input type="hidden" name="organisationId" value={id} />
                <Button variant="subtle" size="small" name="intent" value="unhide">
                  {m.profiles_hide_undo()} <span className="visually-hidden">{name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="get" action="#verbergen" className="fields">
        <TextField name="bedrijf" label={m.profiles_hide_search()} defaultValue={search} maxLength={80} />
        <ButtonRow>
          <Button variant="secondary" icon="search">
            {m.ui_search()}
          </Button>
        </ButtonRow>
      </Form>
      {search && companies.length === 0 && <p>{m.profiles_hide_none({ search })}</p>}
      {companies.length > 0 && (
        <ul className="rows">
          {companies.map(({ id, name, place }) => (
            <li key={id}>
              <b>{name}</b>
              <span className="muted">{place}</span>
              <Form method="post">
                <input type="hidden" name="organisationId" value={id} />
                <Button variant="secondary" size="small" icon="eye-off" name="intent" value="hide">
                  {m.profiles_hide_do()} <span className="visually-hidden">{name}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Out of sight for a while, back again, or taken back altogether. All of it works at once. */
export function StopPanel({ can }: { can: string[] }) {
  if (can.length === 0) return null;
  return (
    <Section id="stoppen" kind="block" title={m.profiles_stop_title()}>
      {can.includes("resume") && (
        <Form method="post" className="fields">
          <p>{m.profiles_resume_text()}</p>
          <ButtonRow>
            <Button variant="secondary" icon="eye" name="intent" value="resume">
              {m.profiles_resume()}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {can.includes("pause") && (
        <Form method="post" className="fields">
          <p>{m.profiles_pause_text()}</p>
          <ButtonRow>
            <Button variant="secondary" icon="pause" name="intent" value="pause">
              {m.profiles_pause()}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {can.includes("withdraw") && (
        <ConfirmDialog trigger={m.profiles_withdraw()} size="small" title={m.profiles_withdraw_title()} text={m.profiles_withdraw_text()}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="withdraw">
              {m.profiles_withdraw_button()}
            </Button>
          </Form>
        </ConfirmDialog>
      )}
    </Section>
  );
}
