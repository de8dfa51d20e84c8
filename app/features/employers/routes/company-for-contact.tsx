import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { answersInWords } from "~/features/answers";
import { findIntake, findStanding } from "~/features/answers/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { StoriesForContact } from "~/features/stories";
import { listKeptStories, removeStory } from "~/features/stories/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonLink, DeskPage, Details, ErrorSummary, FirstUp, Notice, PersonLine, PhoneLink, Section, SelectField, TextLink } from "~/ui";
import { moveLabel } from "../commands/move-label.server";
import { takeCompany } from "../commands/take-company.server";
import { companyStateWords, dayText } from "../components/company-words";
import { LabelForContact } from "../components/label-for-contact";
import { findLabel } from "../label.server";
import { labelSchema } from "../model/label-forms";
import { labelPartyOf } from "../policy";
import { findCompanyForContact } from "../queries.server";

export const handle = { shell: "desk" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.company.name ?? m.employers_company_fallback());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const found = await findCompanyForContact(actor, requireId(params.organisationId));
  if (!found) throw pageNotFound();
  const { worksHere, reviewsOfMe, ...company } = found;
  const review = reviewsOfMe[0];
  const [answers, intake, label, stories] = await Promise.all([findStanding(found.id), findIntake(found.id), findLabel(found.id), listKeptStories(actor, found.id)]);
  const facts = { id: found.id, municipalityId: found.municipalityId, accountContactId: found.accountContactId, workplaceMunicipalityIds: found.workplaces.map((place) => place.municipalityId) };
  return {
    company,
    answers,
    label,
    stories: stories.open.filter(({ state }) => state === "agreed").map(({ id, name, work, text }) => ({ id, name, work, text })),
    mayCheckLabel: labelPartyOf(actor, facts) === "checker",
    today: isoDay(now()),
    rests: intake.rests,
    vacancies: worksHere.map(({ id, state, liveVersion, versions }) => ({ id, state, title: readVacancyContent(liveVersion?.content ?? versions[0]?.content).title })),
    reviewId: review && review.organisationId === actor.organisationId ? review.id : null,
    colleagues: actor.organisationId ? await listContactPersons(actor.organisationId) : [],
    membershipId: actor.membershipId,
    mayTake: actor.role === "contactPerson",
  };
}

const takeSchema = z.object({ membershipId: z.uuid({ error: () => m.employers_contact_unknown() }) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const companyId = requireId(params.organisationId);
  const posted = await readFormData(request);
  if (posted.has("storyId")) {
    const removed = await removeStory(actor, requireId(String(posted.get("storyId"))));
    return removed.ok ? seeOther(`/gemeente/bedrijven/${companyId}`) : answerRefusal(removed);
  }
  if (posted.has("label")) {
    const step = parseFormData(posted, labelSchema);
    if (!step.ok) return data({ ok: false as const, message: "", errors: step.errors, values: step.values }, { status: 422 });
    const moved = await moveLabel(actor, companyId, step.value);
    return moved.ok ? seeOther(`/gemeente/bedrijven/${companyId}#merk`) : answerRefusal(moved, step.values);
  }
  const form = parseFormData(posted, takeSchema);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const taken = await takeCompany(actor, companyId, form.value.membershipId);
  return taken.ok ? seeOther(`/gemeente/bedrijven/${companyId}`) : answerRefusal(taken, form.values);
}

export default function CompanyForContactRoute() {
  const { company, answers, label, stories, mayCheckLabel, today, rests, vacancies, reviewId, colleagues, membershipId, mayTake } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const isMine = company.contact?.membershipId === membershipId;
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/bedrijven" icon="back" arrow={false}>{m.employers_companies_title()}</ArrowLink>}
      title={company.name}
      lead={`${company.place}. ${companyStateWords(company.verification)}.`}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {reviewId && (
        <FirstUp title={m.employers_waits_for_you_title()} text={m.employers_waits_for_you_text()}>
          <ButtonLink variant="person" arrow to={`/gemeente/beoordelen/${reviewId}`}>{m.employers_review_button()}</ButtonLink>
        </FirstUp>
      )}
      <div className="desk-grid">
        <div>
          <Section id="gegevens" kind="desk-section" title={m.employers_details_title()}>
            <Details
              items={[
                { label: m.employers_kvk(), text: company.kvkNumber ?? "" },
                { label: m.employers_address(), text: `${company.street}, ${company.postcode} ${company.place}` },
                { label: m.employers_since(), text: dayText(company.createdAt) },
                ...(company.phone ? [{ label: m.employers_phone(), text: <PhoneLink number={company.phone} small /> }] : []),
                ...(company.agreementsAsCompany.length > 0 ? [{ label: m.employers_posted_by(), text: company.agreementsAsCompany.map(({ poster }) => poster.name).join(", ") }] : []),
              ]}
            />
            <p>{answersInWords(answers)}</p>
            {rests && <Notice kind="warning" title={m.answers_contact_rests()}>{m.answers_contact_rests_text()}</Notice>}
            {company.about && <p lang="nl">{company.about}</p>}
          </Section>
          <StoriesForContact stories={stories} />
          <Section id="vacatures" kind="desk-section" title={m.employers_column_vacancies()}>
            {vacancies.length === 0 && <p className="muted">{m.employers_no_vacancies_yet()}</p>}
            <ul className="rows">
              {vacancies.map(({ id, title, state }) => (
                <li key={id}>
                  <b><TextLink to={`/werk/${id}`} lang="nl">{title}</TextLink></b>
                  <span className="muted">{vacancyStateWords(state)}</span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div className="side desk-section">
          <Section id="contact" kind="block-field" title={m.employers_fixed_contact()}>
            {company.contact ? (
              <PersonLine
                name={`${company.contact.firstName} ${company.contact.lastName}`}
                text={company.contact.organisationName}
                portrait={{ variant: company.contact.portrait, src: company.contact.photoId ? `/afbeelding/${company.contact.photoId}` : null }}
              />
            ) : (
              <p>{m.employers_nobody_yet()}</p>
            )}
            {mayTake && !isMine && membershipId && (
              <Form method="post">
                <input type="hidden" name="membershipId" value={membershipId} />
                <Button variant="secondary">{m.employers_take()}</Button>
              </Form>
            )}
            {mayTake && colleagues.length > 1 && (
              <Form method="post" noValidate className="card-form">
                <SelectField name="membershipId" label={m.employers_hand_over()} placeholder={m.employers_choose()} options={colleagues.filter((colleague) => colleague.membershipId !== company.contact?.membershipId).map((colleague) => ({ value: colleague.membershipId, label: colleague.name }))} errors={errors.membershipId} />
                <div className="button-row"><Button variant="secondary" size="small">{m.employers_hand_over_button()}</Button></div>
              </Form>
            )}
          </Section>
          <LabelForContact label={label} mayCheck={mayCheckLabel} today={today} errors={errors} values={answer?.values as Record<string, unknown> | undefined} />
          <Section id="mensen" kind="block" title={m.employers_people_of_company()}>
            <ul className="rows">
              {company.memberships.map(({ id, isManager, account }) => (
                <li key={id}>
                  <b>{account.firstName} {account.lastName}</b>
                  <span className="muted">{isManager ? m.employers_role_manager() : m.employers_role_colleague()}</span>
                  <TextLink to={`mailto:${account.email}`}>{account.email}</TextLink>
                  {account.phone && <PhoneLink number={account.phone} small />}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </DeskPage>
  );
}

function vacancyStateWords(state: string): string {
  const words: Record<string, () => string> = { submitted: m.vacancies_state_submitted, published: m.vacancies_state_published, paused: m.vacancies_state_paused, filled: m.vacancies_state_filled, closed: m.vacancies_state_closed };
  return words[state]?.() ?? "";
}
