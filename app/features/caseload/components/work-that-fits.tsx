import { WorkForPerson } from "~/features/finding";
import type { FoundVacancy } from "~/features/finding/index.server";
import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonLink, ButtonRow, CardList, Section } from "~/ui";

type Props = { jobSeekerId: string; name: string; work: FoundVacancy[]; /** sees what the person was shown before */ mayAskWhy: boolean };

/** "Werk dat past": with reasons, what would help, and one tap to propose it. */
export function WorkThatFits({ jobSeekerId, name, work, mayAskWhy }: Props) {
  return (
    <Section id="werk" title={m.caseload_work_title()} kind="desk-section" lead={m.caseload_work_lead()}>
      <CardList>
        {work.map((found) => (
          <WorkForPerson
            key={found.vacancy.id}
            found={found}
            actions={
              <ButtonLink to={`/gemeente/voorstel?persoon=${jobSeekerId}&werk=${found.vacancy.id}`} variant="secondary" size="small" icon="handshake" aria-label={m.caseload_propose_work({ title: found.vacancy.title })}>
                {m.caseload_propose_this()}
              </ButtonLink>
            }
          />
        ))}
      </CardList>
      <ButtonRow>
        <ArrowLink to={`/gemeente/voorstel?persoon=${jobSeekerId}`}>{m.caseload_work_all()}</ArrowLink>
        {mayAskWhy && <ArrowLink to={`/gemeente/mensen/${jobSeekerId}/voorstellen`}>{m.caseload_work_shown({ name })}</ArrowLink>}
      </ButtonRow>
    </Section>
  );
}
