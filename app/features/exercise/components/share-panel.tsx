import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, Section } from "~/ui";

/** Sharing with the own contact person: asked, dated, and withdrawn with one press. */
export function SharePanel({ contact, sharedOn }: { contact: string | null; sharedOn: string | null }) {
  if (!contact) return <Section id="delen" kind="block-field" title={m.exercise_share_title()}><p>{m.exercise_share_none()}</p></Section>;
  const name = contact;
  return (
    <Section id="delen" kind="block-field" title={sharedOn ? m.exercise_shared_title({ name }) : m.exercise_share_title()}>
      <p>{sharedOn ? m.exercise_shared_text({ day: sharedOn }) : m.exercise_share_text({ name })}</p>
      <Form method="post" action="/mijn/oefening/resultaat" className="button-row">
        {sharedOn && <ButtonLink to="/berichten" icon="message">{m.exercise_share_message({ name })}</ButtonLink>}
        <Button variant="secondary" icon={sharedOn ? undefined : "share"} name="intent" value={sharedOn ? "stop" : "share"}>
          {sharedOn ? m.exercise_share_stop() : m.exercise_share_button({ name })}
        </Button>
      </Form>
    </Section>
  );
}
