import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, RadioGroup, Section } from "~/ui";
import { presences, type Presence } from "../model/member";
import { presenceWords } from "./words";

/** Who was there. What was noted before can be put right. */
export function AttendanceForm({ members }: { members: readonly { id: string; name: string; presence: Presence | null }[] }) {
  return (
    <Section id="wie-was-er" kind="desk-section" title={m.group_routes_attendance_title()} lead={m.group_routes_attendance_lead()}>
      {members.length === 0 ? (
        <p>{m.group_routes_coming_none()}</p>
      ) : (
        <Form method="post" className="fields">
          {members.map(({ id, name, presence }, at) => (
            <div key={id}>
              <input type="hidden" name={`members[${at}].id`} value={id} />
              <RadioGroup name={`members[${at}].presence`} legend={name} legendAs="label" inline options={presences.map((one) => ({ value: one, label: presenceWords(one) }))} defaultValue={presence} />
            </div>
          ))}
          <ButtonRow><Button name="intent" value="note">{m.group_routes_attendance_save()}</Button></ButtonRow>
        </Form>
      )}
    </Section>
  );
}
