import { m } from "~/paraglide/messages";
import { ArrowLink, Facts, Fact, Section, TextLink } from "~/ui";
import type { TalentOfPerson } from "../queries.server";

/** On the page of a person: which companies the person wishes, and where the person was offered. */
export function PersonTalent({ jobSeekerId, talent, canOffer }: { jobSeekerId: string; talent: TalentOfPerson; canOffer: boolean }) {
  const { wishes, offers } = talent;
  if (wishes.length === 0 && offers.length === 0 && !canOffer) return null;
  return (
    <Section id="talent" title={m.talent_offers_of_person()} kind="desk-section">
      <Facts>
        {wishes.map(({ kind, company, slug }) => (
          <Fact key={kind + slug} icon={kind === "workHere" ? "heart" : "message"}>
            {kind === "workHere" ? m.talent_offers_wishes_of_person() : m.talent_offers_asks_of_person()} <TextLink to={`/bedrijven/${slug}`}>{company}</TextLink>
          </Fact>
        ))}
        {offers.map(({ id, company }) => <Fact key={id} icon="clock">{m.talent_offers_offered_to()} <TextLink to={`/gemeente/talent/${id}`}>{company}</TextLink></Fact>)}
      </Facts>
      {canOffer && <p><ArrowLink to={`/gemeente/talent/nieuw?persoon=${jobSeekerId}`}>{m.talent_offers_offer_person()}</ArrowLink></p>}
    </Section>
  );
}
