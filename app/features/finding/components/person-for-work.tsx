import { CardHelps } from "~/features/fit";
import { InviteForm, TalentCard } from "~/features/profiles";
import { TrainingLine } from "~/features/trainings";
import { m } from "~/paraglide/messages";
import { ButtonLink } from "~/ui";
import type { FoundPerson } from "../show-people.server";

type Props = { found: FoundPerson; vacancyId: string; /** who looks: a company invites, a contact person proposes */ reader: "employer" | "contactPerson"; headingLevel?: 2 | 3 | 4 };

/** Somebody who fits a vacancy: why, what would help, and the one tap that follows. */
export function PersonForWork({ found: { view, fit, helps, training }, vacancyId, reader, headingLevel }: Props) {
  const isEmployer = reader === "employer";
  return (
    <TalentCard
      view={view}
      fit={fit}
      headingLevel={headingLevel}
      to={isEmployer ? `/bedrijf/mensen/${view.id}?vacature=${vacancyId}` : `/gemeente/mensen/${view.id}`}
      helps={<CardHelps helps={helps}>{training && <TrainingLine training={training} />}</CardHelps>}
      actions={
        isEmployer ? (
          <InviteForm jobSeekerId={view.id} name={view.title} vacancyId={vacancyId} />
        ) : (
          <ButtonLink to={`/gemeente/voorstel?persoon=${view.id}&werk=${vacancyId}`} variant="secondary" size="small" icon="handshake" aria-label={m.finding_propose_person({ name: view.title })}>
            {m.finding_propose_this()}
          </ButtonLink>
        )
      }
    />
  );
}
