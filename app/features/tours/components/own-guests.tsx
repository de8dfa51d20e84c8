import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxGroup, EmptyState, RadioGroup, Section, TextLink } from "~/ui";
import type { OwnGuest } from "../find-tour-for-contact.server";

/** Own people who come along or wait; before the start each can be taken back. */
export function OwnGuests({ guests, canTakeBack }: { guests: readonly OwnGuest[]; canTakeBack: boolean }) {
  if (guests.length === 0) return <EmptyState title={m.tours_own_none_title()} text={m.tours_own_none_text()} />;
  return (
    <ul className="rows">
      {guests.map(({ id, jobSeekerId, name, hasPlace }) => (
        <li key={id}>
          <b>{jobSeekerId ? <TextLink to={`/gemeente/mensen/${jobSeekerId}`}>{name}</TextLink> : m.tours_you({ name })}</b>
          <span className="muted">{hasPlace ? m.tours_own_place() : m.tours_own_waits()}</span>
          {canTakeBack && (
            <Form method="post">
              {jobSeekerId && <input type="hidden" name="jobSeekerId" value={jobSeekerId} />}
              <Button variant="secondary" size="small" name="intent" value="withdraw" aria-label={m.tours_take_back_of({ name })}>{m.tours_take_back()}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

type Errors = Record<string, string[] | undefined>;

/** One of the own people or a group, and whether there is room. */
export function BringForm({ people, freePlaces, waiting, errors }: { people: { value: string; label: string }[]; freePlaces: number; waiting: number; errors: Errors }) {
  return (
    <Section id="aanmelden-mensen" kind="desk-section" title={m.tours_bring_title()} lead={freePlaces === 0 || waiting > 0 ? m.tours_bring_full() : m.tours_bring_room({ count: freePlaces })}>
      {people.length === 0 ? (
        <p>{m.tours_bring_nobody()}</p>
      ) : (
        <Form method="post" className="fields">
          <CheckboxGroup name="people" legend={m.tours_bring_legend()} help={m.tours_bring_help()} options={people} inline errors={errors.people} />
          <ButtonRow><Button name="intent" value="bring">{m.tours_bring_button()}</Button></ButtonRow>
        </Form>
      )}
    </Section>
  );
}

/** Who came. What was noted before can be put right. */
export function AttendanceForm({ guests }: { guests: readonly OwnGuest[] }) {
  const seated = guests.filter(({ hasPlace }) => hasPlace);
  return (
    <Section id="wie-was-er" kind="desk-section" title={m.tours_attendance_title()} lead={m.tours_attendance_lead()}>
      {seated.length === 0 ? (
        <p>{m.tours_attendance_nobody()}</p>
      ) : (
        <Form method="post" className="fields">
          {seated.map(({ id, name, attended }, at) => (
            <div key={id}>
              <input type="hidden" name={`guests[${at}].id`} value={id} />
              <RadioGroup
                name={`guests[${at}].came`}
                legend={name}
                legendAs="label"
                inline
                options={[{ value: "yes", label: m.tours_came() }, { value: "no", label: m.tours_came_not() }]}
                defaultValue={attended === null ? undefined : attended ? "yes" : "no"}
              />
            </div>
          ))}
          <ButtonRow><Button name="intent" value="note">{m.tours_attendance_save()}</Button></ButtonRow>
        </Form>
      )}
    </Section>
  );
}
