import { Form } from "@remix-run/react";
import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, CheckboxGroup, ConfirmDialog, ErrorSummary, Fact, FirstUp, WantPanel } from "~/ui";
import { DeclineForm } from "./decline-form";
import { checkLabel } from "./match-words";
import { PlaceForm } from "./place-form";
import { PlanForm } from "./plan-form";
import { RefuseForm } from "./refuse-form";

export type FormState = { errors?: Record<string, string[]>; values?: Record<string, string | string[]>; intent?: string };

/** The one thing to do now, in yellow when it is this person's turn, with what belongs to it. */
export function NextAction({ match, ...form }: { match: MatchPage } & FormState) {
  const can = (action: MatchPage["actions"][number]) => match.actions.includes(action);
  if (can("sayYes")) return <YesOrNo match={match} {...form} />;
  if (can("approve")) return <Approve match={match} {...form} />;
  return (
    <>
      {match.state === "approved" && match.side !== "contact" && <Reach match={match} />}
      {can("plan") && <PlanForm match={match} {...form} />}
      {can("place") && <PlaceForm match={match} {...form} />}
      {can("complete") && <Complete />}
    </>
  );
}

function YesOrNo({ match, errors, values, intent }: { match: MatchPage } & FormState) {
  const { side, names, work, sharedWith } = match;
  const isPerson = side === "jobseeker";
  return (
    <div className="page-body">
      <FirstUp
        id="volgende"
        title={isPerson ? m.matches_ask_jobseeker() : m.matches_ask_employer(names)}
        text={isPerson ? m.matches_ask_jobseeker_text({ companies: sharedWith.join(` ${m.matches_and()} `), contact: names.contact || m.matches_the_contact() }) : m.matches_ask_employer_text({ contact: m.matches_the_contact() })}
      >
        <Form method="post">
          <Button variant="person" name="intent" value="yes">
            {isPerson ? m.matches_yes_jobseeker() : m.matches_yes_employer()}
          </Button>
        </Form>
      </FirstUp>
      {isPerson && work.isUnpaid && (
        <Fact as="p" icon="info">
          {m.matches_unpaid({ kind: work.kind })}
        </Fact>
      )}
      <ConfirmDialog trigger={m.matches_no()} title={m.matches_no_title()} text={m.matches_no_text()}>
        <DeclineForm reasons={match.reasons} side={side} errors={intent === "no" ? errors : undefined} values={intent === "no" ? values : undefined} />
      </ConfirmDialog>
    </div>
  );
}

function Approve({ match, errors, values, intent }: { match: MatchPage } & FormState) {
  const ticked = intent === "approve" ? values?.checks : undefined;
  return (
    <div className="home-grid">
      <WantPanel id="volgende" title={m.matches_approve_title(match.names)}>
        <p>{m.matches_approve_text({ companies: match.sharedWith.join(` ${m.matches_and()} `) })}</p>
        <Form method="post" className="fields">
          {intent === "approve" && <ErrorSummary errors={errors} />}
          <CheckboxGroup
            name="checks"
            legend={m.matches_checks_legend()}
            errors={intent === "approve" ? errors?.checks : undefined}
            options={match.checks.map((check) => ({ value: check, label: checkLabel(check) }))}
            defaultValue={typeof ticked === "string" ? [ticked] : ticked}
          />
          <Button variant="person" name="intent" value="approve">
            {m.matches_approve_button()}
          </Button>
        </Form>
      </WantPanel>
      <div className="side">
        <RefuseForm match={match} errors={intent === "refuse" ? errors : undefined} values={intent === "refuse" ? values : undefined} />
      </div>
    </div>
  );
}

/** Approved, nothing planned yet: the way to each other is open. */
function Reach({ match }: { match: MatchPage }) {
  const other = match.contacts[0];
  const name = match.side === "employer" ? match.person : match.company;
  return (
    <FirstUp id="volgende" title={match.side === "employer" ? m.matches_reach_employer({ name }) : m.matches_reach_jobseeker({ name })} text={match.side === "employer" ? m.matches_reach_employer_text() : m.matches_reach_jobseeker_text()}>
      {other?.phone && (
        <ButtonLink variant="person" to={`tel:${other.phone.replace(/[^\d+]/g, "")}`} icon="phone">
          {m.matches_call({ phone: other.phone })}
        </ButtonLink>
      )}
    </FirstUp>
  );
}

function Complete() {
  return (
    <ConfirmDialog trigger={m.matches_complete()} title={m.matches_complete_title()} text={m.matches_complete_text()}>
      <Form method="post">
        <Button name="intent" value="complete">
          {m.matches_complete_button()}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
