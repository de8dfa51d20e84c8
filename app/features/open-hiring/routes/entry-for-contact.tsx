import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ConfirmDialog, DateField, DeskPage, Details, Fields, Notice, Section } from "~/ui";
import { confirmLeft } from "../commands/leave-queue.server";
import { confirmStart, planStart } from "../commands/plan-start.server";
import { stateWords, waitWords } from "../components/words";
import { contactForm } from "../model/queue-forms";
import { findEntryForContact } from "../queries.server";

type Entry = NonNullable<Awaited<ReturnType<typeof findEntryForContact>>>;

export const handle = { shell: "desk" };

export const meta: MetaFunction<typeof loader> = ({ data: entry }) => pageTitle(m.open_hiring_contact_page_title({ name: entry?.name ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const entry = await findEntryForContact(actor, requireId(params.entryId));
  if (!entry) throw pageNotFound();
  return entry;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const entryId = requireId(params.entryId);
  const form = await parseForm(request, contactForm);
  if (!form.ok) return data({ ok: false as const, message: form.errors.intent?.[0] ?? "", errors: form.errors, values: form.values }, { status: 422 });
  const { value } = form;
  const outcome = value.intent === "plan" ? await planStart(actor, entryId, value.startsOn) : value.intent === "start" ? await confirmStart(actor, entryId) : await confirmLeft(actor, entryId);
  if (!outcome.ok) return answerRefusal(outcome, form.values);
  const still = await findEntryForContact(actor, entryId);
  return seeOther(still ? `/gemeente/wachtrij/${entryId}` : "/gemeente");
}

export default function EntryForContactRoute() {
  const entry = useLoaderData<typeof loader>() as unknown as Entry;
  const answer = useActionData<typeof action>() as { message: string; errors: Record<string, string[] | undefined> } | undefined;
  const may = (action: Entry["actions"][number]) => entry.actions.includes(action);
  // the field may be gone since the form was opened
  const problem = answer?.message || (may("plan") ? undefined : answer?.errors.startsOn?.[0]);
  return (
    <DeskPage above={<ArrowLink to={`/gemeente/mensen/${entry.jobSeekerId}`} arrow={false} icon="back">{entry.name}</ArrowLink>} title={m.open_hiring_contact_page_title({ name: entry.name })} lead={<><span lang="nl">{entry.title}</span>, {entry.company}</>}>
      {problem && <Notice kind="error" announce>{problem}</Notice>}
      <Details
        items={[
          { label: m.open_hiring_detail_state(), text: stateWords(entry) },
          ...(entry.place !== null ? [{ label: m.open_hiring_fact_wait(), text: waitWords(entry.waitDays) }] : []),
          { label: m.open_hiring_detail_where(), text: entry.where },
          ...(entry.companyPhone ? [{ label: m.open_hiring_detail_phone(), text: entry.companyPhone }] : []),
        ]}
      />
      {(may("plan") || may("start") || may("confirmLeft")) && (
        <Section id="doen" kind="desk-section" title={m.open_hiring_contact_do_title()} lead={m.open_hiring_contact_do_lead()}>
          {may("plan") && (
            <Form method="post">
              <input type="hidden" name="intent" value="plan" />
              <Fields>
                <DateField name="startsOn" label={m.open_hiring_first_day()} defaultValue={entry.startsOn ?? ""} errors={answer?.errors.startsOn} />
                <div className="button-row"><Button variant="secondary">{m.open_hiring_plan()}</Button></div>
              </Fields>
            </Form>
          )}
          <div className="button-row">
            {may("start") && entry.startsOn && (
              <Form method="post">
                <Button name="intent" value="start">{m.open_hiring_contact_started({ name: entry.name })}</Button>
              </Form>
            )}
            {may("confirmLeft") && (
              <ConfirmDialog trigger={m.open_hiring_contact_left({ name: entry.name })} title={m.open_hiring_contact_left_title()} text={m.open_hiring_contact_left_text()}>
                <Form method="post">
                  <Button variant="secondary" name="intent" value="left">{m.open_hiring_contact_left_sure()}</Button>
                </Form>
              </ConfirmDialog>
            )}
          </div>
        </Section>
      )}
      <p><ArrowLink to={`/werk/${entry.vacancyId}`}>{m.open_hiring_to_vacancy()}</ArrowLink></p>
    </DeskPage>
  );
}
