import { WorkForPerson } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { ArrowLink, CardList, Section } from "~/ui";
import type { ShownPage } from "../read-shown-page.server";
import { InviteForm } from "./invite-form";

/** "Dit werk van jullie past": own vacancies beside this person, with reasons and one tap to invite. */
export function OwnWork({ page: { jobSeekerId, view, works } }: { page: ShownPage }) {
  return (
    <Section id="ons-werk" title={m.profiles_own_work_title()} lead={m.profiles_own_work_text()}>
      <CardList>
        {works.map(({ found, canInvite }) => (
          <WorkForPerson
            key={found.vacancy.id}
            found={found}
            actions={
              <>
                {canInvite && <InviteForm jobSeekerId={jobSeekerId} name={view.title} vacancyId={found.vacancy.id} forWork={found.vacancy.title} />}
                {found.vacancy.openHiring && <span className="muted">{m.profiles_own_work_open_hiring()}</span>}
                {found.vacancy.isByProposalOnly && <span className="muted">{m.profiles_own_work_proposal()}</span>}
                <ArrowLink to={`/bedrijf/mensen/${jobSeekerId}?vacature=${found.vacancy.id}#past`} aria-label={m.profiles_own_work_points_of({ title: found.vacancy.title })}>
                  {m.profiles_own_work_points()}
                </ArrowLink>
              </>
            }
          />
        ))}
      </CardList>
    </Section>
  );
}
