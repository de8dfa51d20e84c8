import { m } from "~/paraglide/messages";
import { PersonLine, PhoneLink, Section } from "~/ui";
import type { EmployerHome } from "../find-employer-home.server";

/** The person of the municipality who knows this company, with photo and phone. */
export function FixedContact({ contact }: Pick<EmployerHome, "contact">) {
  return (
    <Section id="contact" kind="block-field" level={3} hideTitle title={m.employers_your_contact()}>
      {contact ? (
        <>
          <PersonLine
            name={`${contact.firstName} ${contact.lastName}`}
            text={m.employers_your_contact_at({ organisation: contact.organisationName })}
            portrait={{ variant: contact.portrait, src: contact.photoId ? `/afbeelding/${contact.photoId}` : null }}
          />
          {contact.phone && <PhoneLink number={contact.phone} />}
          {contact.hours && <p className="muted">{contact.hours}</p>}
        </>
      ) : (
        <p>{m.employers_contact_soon()}</p>
      )}
    </Section>
  );
}
