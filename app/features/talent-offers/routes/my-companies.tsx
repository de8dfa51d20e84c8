import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ConfirmDialog, EmptyState, Notice, Page, Rows, Section, TextLink } from "~/ui";
import { keepWish } from "../commands/keep-wish.server";
import { withdrawOffer } from "../commands/withdraw-offer.server";
import { WishForm } from "../components/company-wishes";
import { stateWords } from "../components/offer-words";
import { listOwnCompanies } from "../list-offers.server";
import { wishForm } from "../model/offer-form";

export const meta = () => pageTitle(m.talent_offers_mine_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  return listOwnCompanies(actor, getLocale());
}

/** Wishes come from here and from the pages of companies, and lead back to where they were said. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const posted = await readFormData(request);
  if (posted.get("intent") === "stop") {
    const stopped = await withdrawOffer(actor, requireId(String(posted.get("offerId") ?? "")));
    return stopped.ok ? seeOther("/mijn/bedrijven") : answerRefusal(stopped);
  }
  const form = parseFormData(posted, wishForm);
  if (!form.ok) return data({ ok: false as const, message: m.talent_offers_not_understood(), errors: form.errors, values: form.values }, { status: 422 });
  const { organisationId, kind, intent, back } = form.value;
  const kept = await keepWish(actor, organisationId, kind, intent === "wish");
  return kept.ok ? seeOther(back ? `${back}#wens` : "/mijn/bedrijven") : answerRefusal(kept);
}

export default function MyCompaniesRoute() {
  const { wishes, offers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page above={<ArrowLink to="/mijn" arrow={false} icon="back">{m.tours_back_home()}</ArrowLink>} title={m.talent_offers_mine_title()} lead={m.talent_offers_mine_lead()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <Section id="wensen" kind="section" title={m.talent_offers_mine_wishes()}>
        {wishes.length === 0 ? (
          <EmptyState title={m.talent_offers_mine_none_title()} text={m.talent_offers_mine_none_text()}><ArrowLink to="/werk">{m.talent_offers_find_work()}</ArrowLink></EmptyState>
        ) : (
          <Rows>
            {wishes.map(({ organisationId, company, slug, kind, since }) => (
              <li key={organisationId + kind}>
                <b><TextLink to={`/bedrijven/${slug}`}>{company}</TextLink></b>
                <span className="muted">{kind === "workHere" ? m.talent_offers_wish_since({ day: since }) : m.talent_offers_ask_since({ day: since })}</span>
                <WishForm organisationId={organisationId} kind={kind} isWished say="" takeBack={kind === "workHere" ? m.talent_offers_wish_take_back() : m.talent_offers_ask_take_back()} label={m.talent_offers_take_back_of({ company })} />
              </li>
            ))}
          </Rows>
        )}
      </Section>
      {offers.length > 0 && (
        <Section id="voorgesteld" kind="section" title={m.talent_offers_mine_offers()} lead={m.talent_offers_mine_offers_lead()}>
          <Rows>
            {offers.map((offer) => (
              <li key={offer.id}>
                <b><TextLink to={`/bedrijven/${offer.companySlug}`}>{offer.company}</TextLink></b>
                <span>{stateWords(offer, "person")} {offer.reason}</span>
                <span className="small muted">{m.talent_offers_tasks_line({ tasks: offer.tasks.map(({ label }) => label).join(", ") })}</span>
                {offer.canStop && (
                  <ConfirmDialog trigger={m.talent_offers_stop()} size="small" title={m.talent_offers_stop_title({ company: offer.company })} text={m.talent_offers_stop_text()}>
                    <Form method="post">
                      <input type="hidden" name="offerId" value={offer.id} />
                      <Button variant="secondary" name="intent" value="stop">{m.talent_offers_stop()}</Button>
                    </Form>
                  </ConfirmDialog>
                )}
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  );
}
