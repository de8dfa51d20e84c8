import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { FitTable } from "~/features/fit";
import { invite } from "~/features/matches/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, Notice, Section, SelectField } from "~/ui";
import { OwnWork } from "../components/own-work";
import { InvitePanel } from "../components/invite-panel";
import { ProfileBody, ProfileHead } from "../components/profile-body";
import { readShownPage, type ShownPage } from "../read-shown-page.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? page.view.title : "");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const page = await readShownPage(actor, requireId(params.jobSeekerId), new URL(request.url).searchParams.get("vacature"), getLocale());
  if (!page) throw pageNotFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const jobSeekerId = requireId(params.jobSeekerId);
  const form = await readFormData(request);
  const invited = await invite(actor, { jobSeekerId, vacancyId: requireId(String(form.get("vacancyId") ?? "")) });
  return invited.ok ? seeOther(`/matches/${invited.value.matchId}`) : answerRefusal(invited);
}

export default function ShownProfileRoute() {
  const page = useLoaderData<typeof loader>() as ShownPage;
  const answer = useActionData<typeof action>();
  const { view, fit } = page;
  return (
    <div className="page-content">
      <p className="back-row">
        <ArrowLink to="/bedrijf/mensen" arrow={false} icon="back">
          {m.profiles_back_to_people()}
        </ArrowLink>
      </p>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <div className="home-grid">
        <div className="page-body">
          <ProfileHead view={view}>{view.contact && <ContactLines contact={view.contact} />}</ProfileHead>
          <ProfileBody view={{ ...view, supports: page.isShared ? view.supports : [] }} />
          {page.offers.length > 0 && (
            <Section id="dit-kan-hier" title={m.profiles_can_here_title()} lead={m.profiles_can_here_text()}>
              <ul className="word-list">
                {page.offers.map((offer) => (
                  <li key={offer}>{offer}</li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="side">
          <InvitePanel page={page} />
        </div>
      </div>
      {page.works.length > 0 && <OwnWork page={page} />}
      {fit && (
        <Section id="past" title={m.fit_table_title_about()}>
          {page.vacancies.length > 1 && <ChooseVacancy page={page} />}
          <FitTable fit={fit} />
        </Section>
      )}
    </div>
  );
}

function ContactLines({ contact }: { contact: NonNullable<ShownPage["view"]["contact"]> }) {
  return (
    <Notice kind="ok" icon="unlock" title={m.profiles_contact_shared()}>
      {[contact.fullName, contact.phone, contact.email, contact.place].filter(Boolean).join(" · ")}
    </Notice>
  );
}

/** A GET form: the vacancy beside which the person is seen stands in the address. */
function ChooseVacancy({ page }: { page: ShownPage }) {
  return (
    <Form method="get" action="#past" className="fields">
      <SelectField name="vacature" label={m.profiles_choose_vacancy()} options={page.vacancies.map(({ id, title, word }) => ({ value: id, label: `${title} (${word.toLowerCase()})` }))} defaultValue={page.vacancyId ?? undefined} />
      <ButtonRow>
        <Button variant="secondary">{m.profiles_choose_vacancy_button()}</Button>
      </ButtonRow>
    </Form>
  );
}
