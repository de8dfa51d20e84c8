import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, ConfirmDialog, DeskPage, FirstUp, Notice, PhoneLink, Section, TextLink } from "~/ui";
import { withdrawOffer } from "../commands/withdraw-offer.server";
import { OfferParts } from "../components/offer-parts";
import { stateWords } from "../components/offer-words";
import { findOfferForContact } from "../list-offers.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: offer }) => pageTitle(offer ? m.talent_offers_pair({ name: offer.name, company: offer.company }) : m.talent_offers_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const offer = await findOfferForContact(actor, requireId(params.offerId), getLocale());
  if (!offer) throw pageNotFound();
  return offer;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const offerId = requireId(params.offerId);
  const posted = await readFormData(request);
  if (posted.get("intent") !== "withdraw") return answerRefusal(invalid(m.talent_offers_not_understood()));
  const stopped = await withdrawOffer(actor, offerId);
  return stopped.ok ? seeOther(`/gemeente/talent/${offerId}`) : answerRefusal(stopped);
}

export default function OfferForContactRoute() {
  const offer = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, company, vacancy, jobSeekerId, members } = offer;
  return (
    <DeskPage above={<ArrowLink to="/gemeente/talent" arrow={false} icon="back">{m.talent_offers_title()}</ArrowLink>} title={m.talent_offers_pair({ name, company })} lead={`${stateWords(offer, "contact")} ${offer.reason}`.trim()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {vacancy && offer.isOwn && offer.state === "welcome" && (
        <FirstUp title={offer.matchId ? m.talent_offers_proposed_title() : m.talent_offers_propose_title({ name })} text={vacancy.title}>
          {offer.matchId ? <ButtonLink variant="person" arrow to={`/matches/${offer.matchId}`}>{m.talent_offers_to_match()}</ButtonLink> : <ButtonLink variant="person" arrow to={`/gemeente/voorstel?${new URLSearchParams({ persoon: jobSeekerId, werk: vacancy.id })}`}>{m.talent_offers_propose()}</ButtonLink>}
        </FirstUp>
      )}
      <div className="desk-grid">
        <div><OfferParts offer={offer} from={m.talent_offers_why_yours()} /></div>
        <div className="side desk-section">
          <Section id="bedrijf" kind="block-field" title={company}>
            {offer.state === "welcome" && (
              <ul className="rows">
                {members.map((member) => (
                  <li key={member.email}>
                    <b>{member.name}</b>
                    <TextLink to={`mailto:${member.email}`}>{member.email}</TextLink>
                    {member.phone && <PhoneLink number={member.phone} small />}
                  </li>
                ))}
              </ul>
            )}
            <p><ArrowLink to={`/bedrijven/${offer.companySlug}`}>{m.talent_offers_to_company()}</ArrowLink></p>
          </Section>
          <p><ArrowLink to={`/gemeente/mensen/${jobSeekerId}`}>{m.talent_offers_to_person({ name })}</ArrowLink></p>
          {offer.actions.includes("withdraw") && (
            <ConfirmDialog trigger={m.talent_offers_withdraw()} title={m.talent_offers_withdraw_title()} text={m.talent_offers_withdraw_text()}>
              <Form method="post"><Button variant="secondary" name="intent" value="withdraw">{m.talent_offers_withdraw()}</Button></Form>
            </ConfirmDialog>
          )}
        </div>
      </div>
    </DeskPage>
  );
}
