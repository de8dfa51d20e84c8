import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { ArrowLink, Details, Notice, Section, Strengths } from "~/ui";

/** What it is about: the work for the person, the person for the company, both for the contact person. */
export function WorkAndPerson({ match }: { match: MatchPage }) {
  return (
    <>
      {match.state === "planned" && <Appointment match={match} />}
      {match.proposalNote && (
        <Notice title={m.matches_proposal_note()} icon="message">
          <span dir="auto">{match.proposalNote}</span>
        </Notice>
      )}
      {match.side !== "jobseeker" && <Person match={match} />}
      <Work match={match} />
    </>
  );
}

function Appointment({ match: { steps, plannedWhere, plannedWith } }: { match: MatchPage }) {
  const meeting = steps.find((step) => step.id === "meeting");
  return (
    <Section id="afspraak" title={m.matches_appointment()} kind="section">
      <Details
        items={[
          { label: meeting?.title, text: meeting?.text },
          { label: m.matches_plan_where(), text: <span dir="auto">{plannedWhere}</span> },
          ...(plannedWith ? [{ label: m.matches_plan_with(), text: <span dir="auto">{plannedWith}</span> }] : []),
        ]}
      />
    </Section>
  );
}

function Person({ match }: { match: MatchPage }) {
  const to = match.side === "employer" ? `/bedrijf/mensen/${match.jobSeekerId}` : `/gemeente/mensen/${match.jobSeekerId}`;
  return (
    <Section id="persoon" title={match.names.person} kind="section">
      {match.strengths.length > 0 && <Strengths strengths={match.strengths} />}
      <p>
        <ArrowLink to={to}>{m.matches_see_profile()}</ArrowLink>
      </p>
    </Section>
  );
}

function Work({ match: { work, title, company, vacancyId } }: { match: MatchPage }) {
  return (
    <Section id="werk" title={title} kind="section" lead={company}>
      <Details
        items={[
          { label: m.matches_work_kind(), text: work.isUnpaid ? m.matches_work_kind_unpaid({ kind: work.kind }) : work.kind },
          { label: m.matches_work_tasks(), text: work.tasks.join(", ") },
          ...(work.contractWith ? [{ label: m.matches_work_contract(), text: work.contractWith }] : []),
          ...(work.goal ? [{ label: m.matches_work_goal(), text: work.goal }] : []),
          ...(work.endDate ? [{ label: m.matches_work_end(), text: work.endDate }] : []),
          ...(work.nextStep ? [{ label: m.matches_work_next(), text: work.nextStep }] : []),
        ]}
      />
      <p>
        <ArrowLink to={`/werk/${vacancyId}`}>{m.matches_see_work()}</ArrowLink>
      </p>
    </Section>
  );
}
