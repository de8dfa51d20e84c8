import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, Card, CardList, DateField, DeskPage, EmptyState, Fact, Facts, Fields, KeyFacts, Notice, PhoneLink, Section, TextLink } from "~/ui";
import { planStart } from "../commands/plan-start.server";
import { dayWords, peopleWords } from "../components/words";
import { planForm } from "../model/queue-forms";
import { findQueuePage, runsQueueOf, type KnownPerson, type QueuePage } from "../queries.server";

export const handle = { shell: "desk" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(m.open_hiring_company_title({ title: page?.title ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const page = await findQueuePage(actor, requireId(params.vacancyId));
  if (!page) throw pageNotFound();
  return page;
}

/** A first day is all that a company can set here: nobody chooses, skips or reorders. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const vacancyId = requireId(params.vacancyId);
  if (!(await runsQueueOf(actor, vacancyId))) throw pageNotFound();
  const form = await parseForm(request, planForm);
  if (!form.ok) return data({ ok: false as const, message: form.errors.intent?.[0] ?? form.errors.entryId?.[0] ?? "", errors: form.errors, values: form.values }, { status: 422 });
  const outcome = await planStart(actor, form.value.entryId, form.value.startsOn);
  return outcome.ok ? seeOther(`/bedrijf/vacatures/${vacancyId}/wachtrij`) : answerRefusal(outcome, form.values);
}

export default function CompanyQueueRoute() {
  const page = useLoaderData<typeof loader>() as unknown as QueuePage;
  const answer = useActionData<typeof action>() as { message: string; errors: Record<string, string[] | undefined>; values: Record<string, string | string[]> } | undefined;
  const { waiting, taken, places, offered, people } = page;
  // the person may be gone since the form was opened
  const problem = answer?.message || (people.some(({ entryId }) => entryId === answer?.values.entryId) ? undefined : answer?.errors.startsOn?.[0]);
  return (
    <DeskPage above={<ArrowLink to={`/bedrijf/vacatures/${page.vacancyId}`} arrow={false} icon="back"><span lang="nl">{page.title}</span></ArrowLink>} title={m.open_hiring_company_title({ title: page.title })} lead={m.open_hiring_company_lead()}>
      {problem && <Notice kind="error" announce>{problem}</Notice>}
      {!page.isOpen && <Notice kind="warning" title={m.open_hiring_stands_still()}>{m.open_hiring_stands_still_text()}</Notice>}
      <KeyFacts
        facts={[
          { icon: "queue", label: m.open_hiring_fact_waiting(), text: peopleWords(waiting) },
          { icon: "clock", label: m.open_hiring_fact_offered(), text: peopleWords(offered) },
          { icon: "briefcase", label: m.open_hiring_fact_free(), text: `${Math.max(0, places - taken)} ${m.open_hiring_fact_of({ count: places })}` },
        ]}
      />
      <Section id="mensen" kind="desk-section" title={m.open_hiring_people_title()} lead={m.open_hiring_people_lead()}>
        {people.length === 0 ? (
          <EmptyState title={m.open_hiring_people_none_title()} text={m.open_hiring_people_none_text()} />
        ) : (
          <CardList>{people.map((person) => <PersonToCome key={person.entryId} person={person} errors={answer?.values.entryId === person.entryId ? answer.errors : {}} />)}</CardList>
        )}
      </Section>
      <Section id="regels" kind="desk-section" title={m.open_hiring_rules_title()}>
        <Facts>
          <Fact icon="check">{m.open_hiring_rule_order()}</Fact>
          <Fact icon="check">{m.open_hiring_rule_confirm()}</Fact>
          <Fact icon="check">{m.open_hiring_rule_free()}</Fact>
        </Facts>
        <p><TextLink to={`/werk/${page.vacancyId}/logboek`}>{m.open_hiring_log_link()}</TextLink></p>
      </Section>
    </DeskPage>
  );
}

function PersonToCome({ person, errors }: { person: KnownPerson; errors: Record<string, string[] | undefined> }) {
  const { entryId, name, phone, email, state, startsOn } = person;
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p>{state === "started" ? m.open_hiring_person_started() : startsOn ? m.open_hiring_state_planned({ day: dayWords(startsOn) }) : m.open_hiring_person_accepted()}</p>
      <Facts>
        {phone ? <li><PhoneLink number={phone} /></li> : <Fact icon="phone">{m.open_hiring_no_phone()}</Fact>}
        <Fact icon="mail"><a href={`mailto:${email}`}>{email}</a></Fact>
      </Facts>
      {state === "accepted" && (
        <Form method="post">
          <input type="hidden" name="intent" value="plan" />
          <input type="hidden" name="entryId" value={entryId} />
          <Fields>
            <DateField id={`startsOn-${entryId}`} name="startsOn" label={m.open_hiring_first_day()} defaultValue={startsOn ?? ""} errors={errors.startsOn} />
            <div className="button-row"><Button variant="secondary" aria-label={m.open_hiring_plan_of({ name })}>{m.open_hiring_plan()}</Button></div>
          </Fields>
        </Form>
      )}
    </Card>
  );
}
