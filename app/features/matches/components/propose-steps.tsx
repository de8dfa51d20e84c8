import { Form } from "@remix-run/react";
import { FitBadge, FitReasons } from "~/features/fit";
import { VacancyCard } from "~/features/vacancies";
import type { ProposedPerson, ProposedWork } from "../propose-choices.server";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, CardList, Fact, PersonCard, TextAreaField } from "~/ui";

/** People to choose from, with the reasons when there is work to compare with. */
export function ChoosePeople({ people, to }: { people: ProposedPerson[]; to: (jobSeekerId: string) => string }) {
  return (
    <CardList>
      {people.map((person) => (
        <OnePerson key={person.profile.id} person={person} to={to(person.profile.id)} />
      ))}
    </CardList>
  );
}

function OnePerson({ person: { profile, fit }, to }: { person: ProposedPerson; to?: string }) {
  return (
    <PersonCard
      to={to}
      headingLevel={2}
      title={profile.title}
      subtitle={profile.where}
      strengths={profile.talents}
      facts={profile.hours ? <Fact icon="clock">{[profile.hours, profile.week[0]].filter(Boolean).join(", ")}</Fact> : undefined}
      fit={fit ? <FitBadge fit={fit}><FitReasons fit={fit} /></FitBadge> : undefined}
    />
  );
}

/** Work to choose from; the card shows the work, the button chooses it. */
export function ChooseWork({ choices, to }: { choices: ProposedWork[]; to: (vacancyId: string) => string }) {
  return (
    <CardList>
      {choices.map(({ vacancy, fit }) => (
        <VacancyCard
          key={vacancy.id}
          vacancy={vacancy}
          fit={fit}
          headingLevel={2}
          actions={
            <ButtonLink to={to(vacancy.id)} variant="secondary" size="small" arrow aria-label={m.matches_propose_choose({ name: vacancy.title })}>
              {m.matches_propose_choose_work()}
            </ButtonLink>
          }
        />
      ))}
    </CardList>
  );
}

type SendProps = { person: ProposedPerson; work: ProposedWork; errors?: Record<string, string[]>; note?: string };

/** Both beside each other, and one button that asks both. */
export function SendProposal({ person, work, errors, note }: SendProps) {
  return (
    <>
      <CardList>
        <OnePerson person={{ ...person, fit: null }} />
        <VacancyCard vacancy={work.vacancy} fit={work.fit} headingLevel={2} />
      </CardList>
      <Form method="post" className="fields desk-section">
        <p>{m.matches_propose_send_text()}</p>
        <input type="hidden" name="jobSeekerId" value={person.profile.id} />
        <input type="hidden" name="vacancyId" value={work.vacancy.id} />
        <TextAreaField name="note" label={m.matches_propose_note()} help={m.matches_propose_note_help()} errors={errors?.note} defaultValue={note} limit={400} rows={3} optional />
        <ButtonRow>
          <Button arrow>{m.matches_propose_button()}</Button>
          <ButtonLink to={`/gemeente/voorstel?persoon=${person.profile.id}`} variant="subtle">
            {m.matches_propose_another()}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
