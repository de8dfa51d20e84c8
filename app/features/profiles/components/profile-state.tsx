import { m } from "~/paraglide/messages";
import { ButtonLink, ButtonRow, Notice, TextLink } from "~/ui";

export type StatePage = {
  state: string;
  sent: boolean;
  liveNumber: number | null;
  liveSince: string | null;
  waiting: { number: number; sentAt: string; dueAt: string | null } | null;
  answer: { decision: string; note: string } | null;
  hasUnsent: boolean;
  missing: { name: string; path: string; minutes: number }[];
  next: string | null;
  contactName: string | null;
};

/** Where the profile stands, in human words, and the one thing to do about it. */
export function ProfileState({ page }: { page: StatePage }) {
  return (
    <div className="profile-state">
      <Standing page={page} />
      {page.answer && <Answer page={page} answer={page.answer} />}
      {page.missing.length > 0 ? <Missing page={page} /> : page.hasUnsent && <Unsent page={page} />}
    </div>
  );
}

function Standing({ page }: { page: StatePage }) {
  const name = page.contactName ?? m.profiles_contact_someone();
  if (page.state === "paused") return <Notice kind="info" icon="pause" title={m.profiles_state_paused()}>{m.profiles_state_paused_text()}</Notice>;
  if (page.state === "live") return <Notice kind="ok" title={m.profiles_state_live()}>{m.profiles_state_live_text({ number: page.liveNumber ?? 1, since: page.liveSince ?? "" })}</Notice>;
  if (page.waiting) {
    const due = page.waiting.dueAt ? m.profiles_state_due({ name, date: page.waiting.dueAt }) : m.profiles_state_no_due();
    const title = page.state === "changed" ? m.profiles_state_changed() : m.profiles_state_submitted();
    return <Notice kind={page.sent ? "ok" : "info"} announce={page.sent} icon="clock" title={title}>{due}</Notice>;
  }
  return null;
}

function Answer({ page, answer }: { page: StatePage; answer: { decision: string; note: string } }) {
  const name = page.contactName ?? m.profiles_contact_someone();
  return (
    <Notice kind="warning" icon="message" title={answer.decision === "changesAsked" ? m.profiles_asked_changes({ name }) : m.profiles_said_no({ name })}>
      {answer.note ? <q lang="nl">{answer.note}</q> : m.profiles_ask_why()} <TextLink to="/berichten">{m.profiles_ask_contact()}</TextLink>
    </Notice>
  );
}

function Missing({ page }: { page: StatePage }) {
  const minutes = page.missing.reduce((sum, question) => sum + question.minutes, 0);
  return (
    <section className="block block--field" aria-labelledby="nog-nodig">
      <h2 id="nog-nodig">{page.missing.length === 1 ? m.profiles_missing_one() : m.profiles_missing_other({ count: page.missing.length })}</h2>
      <p>{m.profiles_missing_text({ names: page.missing.map(({ name }) => name.toLowerCase()).join(", "), minutes })}</p>
      <ButtonRow>
        <ButtonLink to={page.missing[0]!.path} arrow>
          {m.profiles_go_on()}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}

function Unsent({ page }: { page: StatePage }) {
  const name = page.contactName ?? m.profiles_contact_someone();
  const again = page.liveNumber !== null || page.waiting !== null;
  return (
    <section className="block block--field" aria-labelledby="versturen">
      <h2 id="versturen">{again ? m.profiles_unsent_again() : m.profiles_unsent()}</h2>
      <p>{again ? m.profiles_unsent_again_text({ name }) : m.profiles_unsent_text({ name })}</p>
      <ButtonRow>
        <ButtonLink to="/mijn/profiel/versturen" arrow>
          {m.profiles_to_send()}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}
