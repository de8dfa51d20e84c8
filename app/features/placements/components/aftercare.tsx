import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, DateField, Disclosure, Notice, Row, Rows, Section, SelectField, TextField, Timeline } from "~/ui";
import type { PlacementPage } from "../find-placement.server";
import { growthKinds, growthNoteLimit } from "../model/growth";
import { CheckInFields } from "./check-in-fields";
import type { Values } from "./trial-form";
import { afterMonths, growthWord } from "./words";

type AftercareProps = { placement: PlacementPage; errorsOf: (intent: string) => Record<string, string[]> | undefined; typedOf: (intent: string) => Values | undefined; today: string };

/** How it goes, what went forward, and what comes after a contract. */
export function Aftercare(props: AftercareProps) {
  const { aftercare } = props.placement;
  if (!aftercare.hasBegun) return null;
  return (
    <>
      {aftercare.contractEnds && <WhatNext placement={props.placement} />}
      <CheckIns {...props} />
      <Growth {...props} />
    </>
  );
}

function WhatNext({ placement: { aftercare, party, person } }: { placement: PlacementPage }) {
  const text = party === "jobseeker" ? m.placements_next_person() : party === "employer" ? m.placements_next_company({ person }) : m.placements_next_contact({ person });
  return (
    <div id="daarna">
      <Notice title={m.placements_next_title({ day: aftercare.contractEnds! })}>{text}</Notice>
    </div>
  );
}

function CheckIns({ placement: { aftercare, party }, errorsOf, typedOf }: AftercareProps) {
  if (aftercare.checkIns.length === 0 && !aftercare.next) return null;
  return (
    <Section id="nazorg" kind="section" title={m.placements_aftercare()}>
      {aftercare.checkIns.length > 0 && (
        <Rows>
          {aftercare.checkIns.map((one) => (
            <Row key={one.id} title={party === "jobseeker" ? afterMonths(one.month) : m.placements_check_in_of({ who: one.who, when: afterMonths(one.month).toLowerCase() })}>
              {one.answered ? (
                <>
                  <b>{one.going}</b>{one.wantsCall ? ` ${m.placements_check_in_wants_call()}` : ""} <span className="small muted">{one.byContact ? m.placements_check_in_heard({ day: one.answered }) : m.placements_check_in_answered({ day: one.answered })}</span>
                </>
              ) : m.placements_check_in_waits({ day: one.asked })}
              {one.mayWriteDown && (
                <Disclosure summary={m.placements_check_in_write_down()} icon="edit" open={typedOf("check-in")?.checkIn === one.id}>
                  <Form method="post" className="fields" noValidate>
                    <input type="hidden" name="intent" value="check-in" />
                    <input type="hidden" name="checkIn" value={one.id} />
                    <CheckInFields by="contact" errors={typedOf("check-in")?.checkIn === one.id ? errorsOf("check-in") : undefined} />
                    <ButtonRow><Button size="small">{m.placements_save()}</Button></ButtonRow>
                  </Form>
                </Disclosure>
              )}
            </Row>
          ))}
        </Rows>
      )}
      {aftercare.next && <p className="muted">{m.placements_check_in_next({ when: afterMonths(aftercare.next.month).toLowerCase(), day: aftercare.next.on })}</p>}
    </Section>
  );
}

function Growth({ placement: { aftercare }, errorsOf, typedOf, today }: AftercareProps) {
  const typed = typedOf("growth");
  const errors = errorsOf("growth");
  const word = (name: string) => (typed?.[name] === undefined ? undefined : String(typed[name]));
  return (
    <Section id="vooruit" kind="section" title={m.placements_growth()}>
      {aftercare.growth.length === 0 ? <p>{m.placements_growth_none()}</p> : (
        <>
          <Timeline entries={aftercare.growth.map(({ key, when, dateTime, title, note, who }) => ({ key, when, dateTime, title, text: [note, m.placements_growth_by({ who })].filter(Boolean).join(" ") }))} />
          {aftercare.growth.filter(({ isMine }) => isMine).map(({ id, title, when }) => (
            <Form method="post" key={id}>
              <input type="hidden" name="intent" value="growth-away" />
              <input type="hidden" name="step" value={id} />
              <Button variant="subtle" size="small">{m.placements_growth_remove({ what: title, day: when })}</Button>
            </Form>
          ))}
        </>
      )}
      {aftercare.mayAddGrowth && (
        <Disclosure summary={m.placements_growth_add()} icon="plus" open={Boolean(errors)}>
          <Form method="post" className="fields" noValidate>
            <input type="hidden" name="intent" value="growth" />
            <SelectField name="growth" label={m.placements_growth_what()} placeholder={m.placements_growth_pick()} errors={errors?.growth} defaultValue={word("growth")} options={growthKinds.map((kind) => ({ value: kind, label: growthWord(kind) }))} />
            <DateField name="on" label={m.placements_growth_when()} errors={errors?.on} defaultValue={word("on") ?? today} />
            <TextField name="note" label={m.placements_growth_note()} help={m.placements_growth_note_help()} optional errors={errors?.note} defaultValue={word("note")} maxLength={growthNoteLimit} />
            <ButtonRow><Button>{m.placements_save()}</Button></ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
