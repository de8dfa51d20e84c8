import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, ButtonRow, DeskPage, EmptyState, Rows, Section, WaitItem, WaitList } from "~/ui";
import { stateWords } from "../components/offer-words";
import { listOffersForContact, type OfferForContact } from "../list-offers.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.talent_offers_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  return listOffersForContact(actor, getLocale());
}

export default function OffersForContactRoute() {
  const { signals, open, ended } = useLoaderData<typeof loader>();
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente" arrow={false} icon="back">{m.tours_back_desk()}</ArrowLink>}
      title={m.talent_offers_title()}
      lead={m.talent_offers_contact_lead()}
      tools={<ButtonLink to="/gemeente/talent/nieuw" icon="plus">{m.talent_offers_new()}</ButtonLink>}
    >
      {signals.length > 0 && (
        <Section id="vragen" kind="desk-section" title={m.talent_offers_signals_title()} lead={m.talent_offers_signals_lead()}>
          <Rows>
            {signals.map(({ id, jobSeekerId, organisationId, name, company, since }) => (
              <li key={id}>
                <b>{m.talent_offers_signal({ name, company })}</b>
                <span className="muted">{m.talent_offers_signal_since({ day: since })}</span>
                <ButtonRow><ButtonLink variant="secondary" size="small" arrow to={`/gemeente/talent/nieuw?${new URLSearchParams({ persoon: jobSeekerId, bedrijf: organisationId })}`} aria-label={m.talent_offers_signal_offer_of({ name, company })}>{m.talent_offers_signal_offer()}</ButtonLink></ButtonRow>
              </li>
            ))}
          </Rows>
        </Section>
      )}
      <Section id="open" kind="desk-section" title={m.talent_offers_open_title()}>
        {open.length === 0 ? <EmptyState title={m.talent_offers_contact_none_title()} text={m.talent_offers_contact_none_text()} /> : <OfferRows offers={open} />}
      </Section>
      {ended.length > 0 && (
        <Section id="eerder" kind="desk-section" title={m.talent_offers_others_title()}>
          <OfferRows offers={ended} />
        </Section>
      )}
    </DeskPage>
  );
}

function OfferRows({ offers }: { offers: OfferForContact[] }) {
  return (
    <WaitList>
      {offers.map((offer) => (
        <WaitItem key={offer.id} to={`/gemeente/talent/${offer.id}`} kind={offer.state === "welcome" ? "handshake" : offer.state === "waiting" ? "clock" : "close"} title={m.talent_offers_pair({ name: offer.name, company: offer.company })} text={<>{stateWords(offer, "contact")} {offer.reason}<br /><span className="small muted">{m.talent_offers_tasks_line({ tasks: offer.tasks.map(({ label }) => label.toLowerCase()).join(", ") })}</span></>} />
      ))}
    </WaitList>
  );
}
