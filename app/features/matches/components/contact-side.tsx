import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { ButtonLink, Icon, PersonLine, PhoneLink, Section, TextLink } from "~/ui";

/** How the sides reach each other now, and who is the contact person. */
export function ContactSide({ match }: { match: MatchPage }) {
  const { contacts, contactPerson, side, threadId } = match;
  return (
    <>
      {contacts.map((details) => (
        <Section key={details.of} id={`contact-${details.of}`} title={details.of === "person" ? m.matches_contact_person_title() : m.matches_contact_company_title()} kind="block-field" level={3}>
          <PersonLine name={details.name} text={details.organisation || details.place} />
          {details.phone && <PhoneLink number={details.phone} />}
          {details.email && (
            <p>
              <TextLink to={`mailto:${details.email}`}>{details.email}</TextLink>
            </p>
          )}
        </Section>
      ))}
      {contacts.length === 0 && side !== "contact" && (
        <p className="fact small">
          <Icon name="lock" />
          <span>{side === "jobseeker" ? m.matches_lock_jobseeker() : m.matches_lock_employer()}</span>
        </p>
      )}
      {threadId && (
        <ButtonLink to={`/berichten/${threadId}`} variant="secondary" icon="message">
          {m.matches_to_messages()}
        </ButtonLink>
      )}
      {match.placementId && (
        <ButtonLink to={`/plaatsingen/${match.placementId}`} variant="secondary" icon="briefcase">
          {m.placements_to_placement()}
        </ButtonLink>
      )}
      {match.canTry && (
        <ButtonLink to={`/gemeente/proefplaatsing/${match.id}`} variant="secondary" icon="briefcase">
          {m.placements_new_trial()}
        </ButtonLink>
      )}
      {contactPerson && side !== "contact" && (
        <Section id="contactpersoon" title={side === "jobseeker" ? m.matches_your_contact() : m.matches_their_contact()} kind="block-field" level={3}>
          <PersonLine name={contactPerson.name} portrait={{ variant: contactPerson.portrait, src: contactPerson.photoId ? `/afbeelding/${contactPerson.photoId}` : null }} text={m.matches_contact_role()} />
          {contactPerson.phone && <PhoneLink number={contactPerson.phone} />}
          {contactPerson.hours && <p className="muted">{contactPerson.hours}</p>}
        </Section>
      )}
    </>
  );
}
