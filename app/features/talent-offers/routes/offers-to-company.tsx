import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, CardList, DeskPage, EmptyState, Fact, Notice, PersonCard, Section } from "~/ui";
import { stateWords, wishWords } from "../components/offer-words";
import { listOffersToCompany, type OfferToCompany } from "../list-offers.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.talent_offers_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return listOffersToCompany(actor, getLocale());
}

export default function OffersToCompanyRoute() {
  const { waiting, others, wishes } = useLoaderData<typeof loader>() as Awaited<ReturnType<typeof listOffersToCompany>>;
  return (
    <DeskPage above={<ArrowLink to="/bedrijf" arrow={false} icon="back">{m.tours_back_company()}</ArrowLink>} title={m.talent_offers_title()} lead={m.talent_offers_company_lead()}>
      {wishes && <Notice icon="heart" title={m.talent_offers_wishes_title()}>{wishWords(wishes)}</Notice>}
      <Section id="wacht" kind="desk-section" title={m.talent_offers_waiting_title()}>
        {waiting.length === 0 ? <EmptyState title={m.talent_offers_none_title()} text={m.talent_offers_none_text()} /> : <CardList>{waiting.map((offer) => <OneOffer key={offer.id} offer={offer} />)}</CardList>}
      </Section>
      {others.length > 0 && (
        <Section id="eerder" kind="desk-section" title={m.talent_offers_others_title()}>
          <CardList>{others.map((offer) => <OneOffer key={offer.id} offer={offer} />)}</CardList>
        </Section>
      )}
    </DeskPage>
  );
}

function OneOffer({ offer }: { offer: OfferToCompany }) {
  const { person, tasks } = offer;
  return (
    <PersonCard
      to={`/bedrijf/talent/${offer.id}`}
      title={person?.title ?? m.talent_offers_somebody()}
      subtitle={m.talent_offers_tasks_line({ tasks: tasks.map(({ label }) => label.toLowerCase()).join(", ") })}
      strengths={person?.talents ?? []}
      facts={
        <>
          {person?.where && <Fact icon="pin">{person.where}</Fact>}
          {person?.hours && <Fact icon="clock">{person.hours}</Fact>}
          <Fact icon="message">{stateWords(offer, "company")}</Fact>
        </>
      }
    />
  );
}
