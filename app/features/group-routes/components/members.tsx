import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, EmptyState, Notice, PhoneLink, Section, Table, TextLink } from "~/ui";
import type { MemberRow } from "../list-members.server";
import { outcomes } from "../model/member";
import type { RouteView } from "../view-route";
import { outcomeWords, standingWords } from "./words";

const nameOf = ({ jobSeekerId, name, canOpen }: MemberRow) => (canOpen ? <TextLink to={`/gemeente/mensen/${jobSeekerId}`}>{name}</TextLink> : name);

/** Own people who were asked, have a place or wait, before it begins. */
export function OwnPeople({ members, state }: { members: readonly MemberRow[]; state: RouteView["state"] }) {
  const own = members.filter(({ isOwn }) => isOwn);
  return (
    <Section id="van-jou" kind="desk-section" title={m.group_routes_own_title()}>
      {own.length === 0 && <EmptyState title={m.group_routes_own_none_title()} text={m.group_routes_own_none_text()} />}
      {own.length > 0 && (
        <ul className="rows">
          {own.map((member) => (
            <li key={member.id}>
              <b>{nameOf(member)}</b>
              <span className="muted">{standingWords(member.standing, member.placeInLine)}</span>
              {state === "toCome" && ["asked", "hasPlace", "waits"].includes(member.standing) && (
                <Form method="post">
                  <input type="hidden" name="memberId" value={member.id} />
                  <Button variant="secondary" size="small" name="intent" value="takeBack" aria-label={m.group_routes_take_back_of({ name: member.name })}>{m.group_routes_take_back()}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Everybody with a place, as who keeps the route reads it before it begins. */
export function Coming({ members, waiting }: { members: readonly MemberRow[]; waiting: number }) {
  const seated = members.filter(({ standing }) => standing === "hasPlace");
  return (
    <Section id="wie-komt" kind="desk-section" title={m.group_routes_coming_title()} lead={waiting > 0 ? m.group_routes_waiting({ count: waiting }) : undefined}>
      {seated.length === 0 ? <p>{m.group_routes_coming_none()}</p> : (
        <>
          <Table
            caption={m.group_routes_coming_title()} hideCaption rows={seated} rowKey={({ id }) => id}
            columns={[
              { key: "name", label: m.group_routes_column_name(), cell: nameOf },
              { key: "phone", label: m.group_routes_phone(), cell: ({ phone }) => phone && <PhoneLink number={phone} small /> },
              { key: "contact", label: m.group_routes_column_contact(), cell: ({ contact }) => contact || m.group_routes_you() },
            ]}
          />
          <Notice icon="eye">{m.group_routes_coming_note()}</Notice>
        </>
      )}
    </Section>
  );
}

/** Per person how often somebody was there, the steps where the actor may read them, and what came of it. */
export function Progress({ members, mayNote }: { members: readonly MemberRow[]; mayNote: boolean }) {
  const seated = members.filter(({ standing }) => standing === "hasPlace");
  if (seated.length === 0) return null;
  return (
    <Section id="per-persoon" kind="desk-section" title={m.group_routes_progress_title()} lead={m.group_routes_progress_lead()}>
      <Form method="post" className="stack">
        <Table
          caption={m.group_routes_progress_title()} hideCaption rows={seated.map((member, at) => ({ ...member, at }))} rowKey={({ id }) => id}
          columns={[
            { key: "name", label: m.group_routes_column_name(), cell: (row) => <>{nameOf(row)}{row.contact && <><br /><span className="small muted">{m.group_routes_helped_by({ name: row.contact })}</span></>}</> },
            { key: "came", label: m.group_routes_column_came(), cell: ({ came, noted }) => (noted === 0 ? m.group_routes_nothing_noted() : m.group_routes_came_of({ came, noted })) },
            { key: "steps", label: m.group_routes_column_steps(), cell: (row) => <Steps {...row} /> },
            { key: "outcome", label: m.group_routes_column_outcome(), cell: (row) => <OutcomeChoice {...row} mayNote={mayNote} /> },
          ]}
        />
        {mayNote && <ButtonRow><Button name="intent" value="outcomes">{m.group_routes_save_outcomes()}</Button></ButtonRow>}
      </Form>
    </Section>
  );
}

function Steps({ steps, isOwn, jobSeekerId, name }: MemberRow) {
  if (!steps) return <span className="muted">{m.group_routes_steps_hidden()}</span>;
  const words = steps.before === null ? m.group_routes_step_unknown() : steps.after === null ? m.group_routes_step_before({ before: steps.before }) : m.group_routes_steps({ before: steps.before, after: steps.after });
  return (
    <>
      {words}
      {isOwn && steps.after === null && <><br /><TextLink to={`/gemeente/mensen/${jobSeekerId}/plan`} aria-label={m.group_routes_note_step_of({ name })}>{m.group_routes_note_step()}</TextLink></>}
    </>
  );
}

function OutcomeChoice({ id, at, name, outcome, mayNote }: MemberRow & { at: number; mayNote: boolean }) {
  if (!mayNote) return outcome ? outcomeWords(outcome) : m.group_routes_nothing_noted();
  return (
    <>
      <input type="hidden" name={`members[${at}].id`} value={id} />
      <span className="select-box">
        <select className="textbox utrecht-select" name={`members[${at}].outcome`} defaultValue={outcome ?? ""} aria-label={m.group_routes_outcome_of({ name })}>
          <option value="">{m.group_routes_nothing_noted()}</option>
          {outcomes.map((one) => <option key={one} value={one}>{outcomeWords(one)}</option>)}
        </select>
      </span>
    </>
  );
}
