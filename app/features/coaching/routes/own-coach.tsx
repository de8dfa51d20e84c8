import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, CheckboxField, Notice, Page, PhoneLink, Prose, Section } from "~/ui";
import { endCoaching, sayYes } from "../commands/answer-coach.server";
import { VisitLines } from "../components/visit-lines";
import { yesForm } from "../model/coaching-forms";
import { findOwnCoach } from "../queries.server";

export const meta: MetaFunction<typeof loader> = () => pageTitle(m.coaching_own_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const coach = await findOwnCoach(actor, requireId(params.coachingId));
  if (!coach) throw pageNotFound();
  return { coach, isSaved: new URL(request.url).searchParams.get("klaar") === "ja" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const id = requireId(params.coachingId);
  const form = await readFormData(request);
  const coach = await findOwnCoach(actor, id);
  if (!coach) throw pageNotFound();
  if (form.get("intent") === "end") {
    const ended = await endCoaching(actor, id);
    return ended.ok ? seeOther(`/plaatsingen/${coach.placementId}`) : answerRefusal(ended);
  }
  const parsed = parseFormData(form, yesForm);
  const said = await sayYes(actor, id, parsed.ok && parsed.value.checkIns);
  return said.ok ? seeOther(`/mijn/jobcoach/${id}?klaar=ja`) : answerRefusal(said);
}

export default function OwnCoachRoute() {
  const { coach, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { firstName, name, organisation, company, agreed } = coach;
  return (
    <Page
      above={<ArrowLink to={`/plaatsingen/${coach.placementId}`} arrow={false} icon="back">{m.coaching_to_work({ company })}</ArrowLink>}
      title={agreed ? m.coaching_own_is({ name: firstName }) : m.coaching_own_asked({ name: firstName })}
      lead={agreed ? m.coaching_own_is_lead({ name, organisation, company }) : m.coaching_own_asked_lead({ name, organisation, company })}
      narrow
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isSaved && !answer && <Notice kind="ok" announce>{m.coaching_saved()}</Notice>}
      {coach.phone && agreed && <p><PhoneLink number={coach.phone} /> <span className="small muted">{coach.hours}</span></p>}
      <Section id="ziet" title={m.coaching_own_sees({ name: firstName })}>
        <Prose>
          <ul>
            <li>{m.coaching_own_sees_name()}</li>
            <li>{m.coaching_own_sees_work()}</li>
            <li>{m.coaching_own_sees_growth()}</li>
          </ul>
          <p>{m.coaching_own_sees_not({ name: firstName })}</p>
        </Prose>
        <Form method="post" className="fields">
          <CheckboxField name="checkIns" value="yes" label={m.coaching_own_check_ins({ name: firstName })} defaultChecked={coach.sharesCheckIns} />
          <ButtonRow>
            <Button variant={agreed ? "secondary" : "primary"}>{agreed ? m.coaching_save() : m.coaching_own_yes({ name: firstName })}</Button>
            <Button variant="subtle" name="intent" value="end">{agreed ? m.coaching_own_stop() : m.coaching_own_no()}</Button>
          </ButtonRow>
        </Form>
        <p className="small muted">{m.coaching_own_always()}</p>
      </Section>
      {agreed && <Section id="bezoeken" title={m.coaching_visits()}><VisitLines visits={coach.visits} /></Section>}
    </Page>
  );
}
