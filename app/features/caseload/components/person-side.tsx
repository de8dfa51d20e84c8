import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, Details, Disclosure, PhoneLink, Section, SelectField, TextAreaField, TextLink } from "~/ui";
import { longestNote } from "../model/list-limits";

type Props = {
  person: {
    profile: { contact: { phone: string; email: string; place: string } | null };
    contactPerson: { name: string; standIns: { name: string; until: string }[] } | null;
    confirmed: string | null;
    handedOver: { name: string; day: string; note: string } | null;
    sharedWithRegion: boolean;
    keepsLooking: boolean;
    colleagues: { membershipId: string; name: string }[];
  };
  errors?: Record<string, string[]>;
};

/** How to reach a person, who helps, and the hand-over to a colleague. */
export function PersonSide({ person, errors }: Props) {
  const { contact } = person.profile;
  return (
    <div>
      {contact && (
        <Section id="bereiken" title={m.caseload_reach()} kind="block-field" level={3}>
          {contact.phone && <PhoneLink number={contact.phone} />}
          {contact.email && (
            <p>
              <TextLink to={`mailto:${contact.email}`}>{contact.email}</TextLink>
            </p>
          )}
          <p>{contact.place}</p>
        </Section>
      )}
      <Section id="hulp" title={m.caseload_who_helps()} kind="desk-section">
        <Details
          items={[
            { label: m.caseload_column_contact(), text: person.contactPerson?.name ?? m.caseload_no_contact() },
            ...(person.contactPerson?.standIns ?? []).map(({ name, until }) => ({ label: m.caseload_stand_in(), text: m.caseload_stand_in_until({ name, until }) })),
            { label: m.caseload_available(), text: person.confirmed ? m.caseload_available_since({ when: person.confirmed }) : m.caseload_available_unknown() },
            { label: m.caseload_region(), text: person.sharedWithRegion ? m.caseload_region_yes() : m.caseload_region_no() },
            ...(person.handedOver ? [{ label: m.caseload_from_colleague(), text: <>{m.caseload_from_colleague_text(person.handedOver)}{person.handedOver.note && <><br /><q lang="nl">{person.handedOver.note}</q></>}</> }] : []),
            ...(person.keepsLooking ? [{ label: m.caseload_keeps_looking(), text: m.caseload_keeps_looking_yes() }] : []),
          ]}
        />
        {person.colleagues.length > 0 && (
          <Disclosure summary={m.caseload_hand_over()} icon="people" open={Boolean(errors?.colleague)}>
            <Form method="post" className="fields">
              <p>{m.caseload_hand_over_text()}</p>
              <SelectField name="colleague" label={m.caseload_colleague()} errors={errors?.colleague} placeholder={m.caseload_choose()} options={person.colleagues.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
              <TextAreaField name="note" label={m.caseload_hand_over_note()} help={m.caseload_hand_over_note_help()} rows={3} limit={longestNote} optional />
              <ButtonRow>
                <Button variant="secondary" name="intent" value="handOver">
                  {m.caseload_hand_over_button()}
                </Button>
              </ButtonRow>
            </Form>
          </Disclosure>
        )}
      </Section>
    </div>
  );
}
