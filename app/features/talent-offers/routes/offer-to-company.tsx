import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { TalentCard } from "~/features/profiles";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, CardList, ErrorSummary, Notice, Page, PersonLine, PhoneLink, Section } from "~/ui";
import { answerOffer } from "../commands/answer-offer.server";
import { makeWork } from "../commands/make-work.server";
import { AnswerPanel } from "../components/answer-panel";
import { OfferParts } from "../components/offer-parts";
import { stateWords } from "../components/offer-words";
import { reasonLabel } from "../components/reason-words";
import { findOfferToCompany, type CompanyOfferPage } from "../list-offers.server";
import { noForm } from "../model/offer-form";
import { offerLimits } from "../model/offer-limits";
import { noReasons } from "../model/reasons";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.offer.profile?.title ?? m.talent_offers_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const offer = await findOfferToCompany(actor, requireId(params.offerId), getLocale());
  if (!offer) throw pageNotFound();
  return { offer, reasons: noReasons.map((value) => ({ value, label: reasonLabel(value) })), limit: offerLimits.note };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const offerId = requireId(params.offerId);
  const posted = await readFormData(request);
  const intent = posted.get("intent");
  if (intent === "make") {
    const made = await makeWork(actor, offerId);
    return made.ok ? seeOther(`/bedrijf/jobcarving/${made.value.sheetId}`) : answerRefusal(made);
  }
  if (intent === "yes") {
    const said = await answerOffer(actor, offerId, { answer: "yes" });
    return said.ok ? seeOther(`/bedrijf/talent/${offerId}`) : answerRefusal(said);
  }
  if (intent !== "no") return answerRefusal(invalid(m.talent_offers_not_understood()));
  const form = parseFormData(posted, noForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const said = await answerOffer(actor, offerId, { answer: "no", ...form.value });
  return said.ok ? seeOther(`/bedrijf/talent/${offerId}`) : answerRefusal(said, form.values);
}

export default function OfferToCompanyRoute() {
  const { offer, reasons, limit } = useLoaderData<typeof loader>() as { offer: CompanyOfferPage; reasons: { value: string; label: string }[]; limit: number };
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const { profile, contact } = offer;
  return (
    <Page
      above={<><ArrowLink to="/bedrijf/talent" arrow={false} icon="back">{m.talent_offers_title()}</ArrowLink><ErrorSummary errors={errors} /></>}
      title={m.talent_offers_page_title()}
      lead={stateWords(offer, "company")}
      side={
        <>
          <AnswerPanel state={offer.state} actions={offer.actions} sheetId={offer.sheetId} reasons={reasons} limit={limit} errors={errors} values={(answer?.values ?? {}) as Record<string, string | string[]>} />
          {contact && (
            <Section id="vraag" kind="block-field" title={m.talent_offers_contact_title()}>
              <PersonLine name={`${contact.firstName} ${contact.lastName}`} text={contact.organisationName} portrait={{ variant: contact.portrait, src: contact.photoId ? `/afbeelding/${contact.photoId}` : null }} />
              {contact.phone && <PhoneLink number={contact.phone} />}
              {contact.hours && <p className="small muted">{contact.hours}</p>}
            </Section>
          )}
        </>
      }
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <OfferParts offer={offer} from={m.talent_offers_why_from({ name: contact?.firstName ?? m.talent_offers_the_contact() })} />
      {profile ? (
        <Section id="persoon" title={m.talent_offers_person_title()} lead={m.talent_offers_person_lead()}>
          <CardList><TalentCard view={{ ...profile, supports: [] }} /></CardList>
        </Section>
      ) : (
        <Notice title={m.talent_offers_not_shown_title()}>{m.talent_offers_not_shown()}</Notice>
      )}
    </Page>
  );
}
