import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { goings, goingWord, growthKinds, growthNoteLimit, growthWord } from "~/features/placements";
import { growthForm } from "~/features/placements/index.server";
import { recordProfileView } from "~/features/privacy/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { parseFormData, readFormData, type FormValues } from "~/platform/form.server";
import { pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, CheckboxField, DateField, DeskPage, Disclosure, ErrorSummary, Notice, PhoneLink, RadioGroup, Row, Rows, Section, SelectField, TextField, Timeline } from "~/ui";
import { addGrowthAsCoach, logVisit } from "../commands/log-visit.server";
import { VisitLines } from "../components/visit-lines";
import { visitForm } from "../model/coaching-forms";
import { findCoached, type CoachedPage } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.coaching_at({ name: page.coached.firstName, company: page.coached.company }) : m.coaching_home_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobCoach");
  const found = await findCoached(actor, requireId(params.coachingId));
  if (!found) throw pageNotFound();
  const { jobSeekerId, ...coached } = found;
  await recordProfileView(actor, jobSeekerId, null);
  return { coached, today: isoDay(now()), isSaved: new URL(request.url).searchParams.get("klaar") === "ja" };
}

async function act(actor: Actor, id: string, form: FormData): Promise<Outcome> {
  if (form.get("intent") === "growth") {
    const parsed = parseFormData(form, growthForm);
    return parsed.ok ? addGrowthAsCoach(actor, id, parsed.value) : invalid("", parsed.errors);
  }
  const parsed = parseFormData(form, visitForm);
  return parsed.ok ? logVisit(actor, id, parsed.value) : invalid("", parsed.errors);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobCoach");
  const id = requireId(params.coachingId);
  const form = await readFormData(request);
  const outcome = await act(actor, id, form);
  if (outcome.ok) return seeOther(`/coach/${id}?klaar=ja`);
  if (outcome.reason === "notFound") throw pageNotFound();
  if (outcome.reason === "refused") throw data({ message: outcome.message }, { status: 403 });
  const values: FormValues = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  return data({ message: outcome.message, intent: values.intent === "growth" ? "growth" : "visit", errors: outcome.errors ?? {}, values }, { status: outcome.reason === "conflict" ? 409 : 422 });
}

export default function CoachedRoute() {
  const { coached, today, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined);
  return (
    <DeskPage
      above={<><ArrowLink to="/coach" arrow={false} icon="back">{m.coaching_home_title()}</ArrowLink><ErrorSummary errors={answer?.errors} /></>}
      title={m.coaching_at({ name: coached.firstName, company: coached.company })}
      lead={coached.words}
    >
      {answer?.message && <Notice kind="warning" announce>{answer.message}</Notice>}
      {isSaved && !answer && <Notice kind="ok" announce>{m.coaching_saved()}</Notice>}
      <Section id="bezoek" kind="desk-section" title={m.coaching_visit_title()} lead={m.coaching_visit_lead()}>
        <VisitForm errors={of("visit")?.errors} values={of("visit")?.values} today={today} />
      </Section>
      <Section id="bezoeken" kind="desk-section" title={m.coaching_visits()}><VisitLines visits={coached.visits} /></Section>
      <Work coached={coached} />
      <Section id="hoe-gaat-het" kind="desk-section" title={m.coaching_check_ins({ name: coached.firstName })}>
        {!coached.sharesCheckIns && <p>{m.coaching_check_ins_private({ name: coached.firstName })}</p>}
        {coached.sharesCheckIns && coached.checkIns.length === 0 && <p>{m.coaching_check_ins_none()}</p>}
        {coached.checkIns.length > 0 && (
          <Rows>
            {coached.checkIns.map((one) => <Row key={one.month} title={one.when}><b>{one.going}</b>{one.wantsCall ? ` ${m.coaching_asked_for_call()}` : ""} <span className="small muted">{one.answered}</span></Row>)}
          </Rows>
        )}
      </Section>
      <Section id="vooruit" kind="desk-section" title={m.coaching_growth()}>
        {coached.growth.length === 0 ? <p>{m.coaching_growth_none()}</p> : <Timeline entries={coached.growth.map(({ text, ...one }) => ({ ...one, text: text || undefined }))} />}
        {coached.hasBegun && (
          <Disclosure summary={m.coaching_growth_add()} icon="plus" open={Boolean(of("growth"))}>
            <Form method="post" className="fields" noValidate>
              <input type="hidden" name="intent" value="growth" />
              <SelectField name="growth" label={m.coaching_growth_what()} placeholder={m.coaching_pick()} errors={of("growth")?.errors.growth} defaultValue={word(of("growth")?.values, "growth")} options={growthKinds.map((kind) => ({ value: kind, label: growthWord(kind) }))} />
              <DateField name="on" id="growth-on" label={m.coaching_growth_when()} errors={of("growth")?.errors.on} defaultValue={word(of("growth")?.values, "on") ?? today} />
              <TextField name="note" label={m.coaching_growth_note()} optional errors={of("growth")?.errors.note} defaultValue={word(of("growth")?.values, "note")} maxLength={growthNoteLimit} />
              <ButtonRow><Button variant="secondary">{m.coaching_save()}</Button></ButtonRow>
            </Form>
          </Disclosure>
        )}
      </Section>
    </DeskPage>
  );
}

const word = (values: FormValues | undefined, name: string) => (values?.[name] === undefined ? undefined : String(values[name]));

function VisitForm({ errors, values, today }: { errors?: Record<string, string[]>; values?: FormValues; today: string }) {
  return (
    <Form method="post" className="card-form fields" noValidate>
      <input type="hidden" name="intent" value="visit" />
      <RadioGroup name="going" legend={m.coaching_how()} errors={errors?.going} defaultValue={word(values, "going")} options={goings.map((value) => ({ value, label: goingWord(value) }))} />
      <CheckboxField name="call" value="yes" label={m.coaching_call()} defaultChecked={word(values, "call") === "yes"} />
      <DateField name="on" label={m.coaching_visit_on()} errors={errors?.on} defaultValue={word(values, "on") ?? today} />
      <DateField name="next" label={m.coaching_visit_next()} optional errors={errors?.next} defaultValue={word(values, "next")} />
      <ButtonRow><Button icon="check">{m.coaching_save_visit()}</Button></ButtonRow>
    </Form>
  );
}

type Shown = Omit<CoachedPage, "jobSeekerId">;

/** How to reach somebody, the work, and what was agreed on for a trial. */
function Work({ coached }: { coached: Shown }) {
  const { firstName, phone, email, contact, agreed } = coached;
  return (
    <Section id="werk" kind="desk-section" title={m.coaching_work()}>
      <Rows>
        <Row title={m.coaching_reach({ name: firstName })}>{phone && <PhoneLink number={phone} small />} {email && <a href={`mailto:${email}`}>{email}</a>}</Row>
        <Row title={m.coaching_work_what()}><span lang="nl">{coached.title}</span></Row>
        {coached.workplace && <Row title={m.coaching_work_where()}>{coached.workplace}</Row>}
        {coached.hoursPerWeek !== null && <Row title={m.coaching_work_hours()}>{m.coaching_hours({ count: coached.hoursPerWeek })}</Row>}
        {contact && <Row title={m.coaching_contact()}>{contact.name}, {contact.organisation} {contact.phone && <PhoneLink number={contact.phone} small />}</Row>}
        {agreed?.goal && <Row title={m.coaching_trial_goal()}><span lang="nl">{agreed.goal}</span></Row>}
        {agreed?.tasks && <Row title={m.coaching_trial_tasks()}><span lang="nl">{agreed.tasks.split("\n").filter(Boolean).join(", ")}</span></Row>}
        {agreed?.guide && <Row title={m.coaching_trial_guide()}><span lang="nl">{agreed.guide}</span></Row>}
      </Rows>
    </Section>
  );
}
