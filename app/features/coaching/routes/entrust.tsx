import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { LogContactButtons } from "~/features/contact-moments";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, EmptyState, ErrorSummary, Notice, PhoneLink, Section, SelectField } from "~/ui";
import { endCoaching } from "../commands/answer-coach.server";
import { entrust } from "../commands/entrust.server";
import { VisitLines } from "../components/visit-lines";
import { entrustForm } from "../model/coaching-forms";
import { findEntrusting } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = () => pageTitle(m.coaching_entrust_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findEntrusting(actor, requireId(params.placementId));
  if (!page) throw pageNotFound();
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const placementId = requireId(params.placementId);
  const here = `/gemeente/plaatsingen/${placementId}/jobcoach`;
  const form = await readFormData(request);
  if (form.get("intent") === "end") {
    const ended = await endCoaching(actor, requireId(String(form.get("coaching") ?? "")));
    return ended.ok ? seeOther(here) : answerRefusal(ended);
  }
  const parsed = parseFormData(form, entrustForm);
  if (!parsed.ok) return data({ ok: false as const, message: "", errors: parsed.errors as Record<string, string[]>, values: parsed.values }, { status: 422 });
  const asked = await entrust(actor, placementId, parsed.value.coach);
  return asked.ok ? seeOther(here) : answerRefusal(asked);
}

export default function EntrustRoute() {
  const { placementId, person, company, coaching, coaches, jobSeekerId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage
      above={<><ArrowLink to={`/plaatsingen/${placementId}`} arrow={false} icon="back">{m.coaching_to_work_of({ name: person, company })}</ArrowLink><ErrorSummary errors={errors} /></>}
      title={m.coaching_entrust_of({ name: person })}
      lead={m.coaching_entrust_lead({ name: person })}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {coaching && (
        <>
          <Section id="jobcoach" kind="desk-section" title={coaching.name}>
            <p>{coaching.organisation} {coaching.phone && <PhoneLink number={coaching.phone} small />}</p>
            <p>{coaching.agreed ? m.coaching_since({ day: coaching.agreed, name: person }) : m.coaching_waits({ name: person })}</p>
            <Form method="post">
              <input type="hidden" name="coaching" value={coaching.id} />
              <Button variant="subtle" name="intent" value="end">{coaching.agreed ? m.coaching_end({ name: coaching.firstName }) : m.coaching_take_back()}</Button>
            </Form>
          </Section>
          <Section id="bezoeken" kind="desk-section" title={m.coaching_visits()}>
            <VisitLines visits={coaching.visits} />
            {coaching.visits.length > 0 && <LogContactButtons jobSeekerId={jobSeekerId} name={person} short />}
          </Section>
        </>
      )}
      {!coaching && coaches.length === 0 && <EmptyState title={m.coaching_no_coaches()} text={m.coaching_no_coaches_text()} />}
      {!coaching && coaches.length > 0 && (
        <Section id="vragen" kind="desk-section" title={m.coaching_choose_title()}>
          <Form method="post" className="card-form fields" noValidate>
            <SelectField name="coach" label={m.coaching_choose()} placeholder={m.coaching_pick()} errors={errors.coach} options={coaches.map(({ membershipId, name, organisation }) => ({ value: membershipId, label: `${name}, ${organisation}` }))} />
            <ButtonRow><Button>{m.coaching_ask({ name: person })}</Button></ButtonRow>
          </Form>
        </Section>
      )}
    </DeskPage>
  );
}
