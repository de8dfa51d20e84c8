import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { listContactPersons } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData, type FormValues } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, ConfirmDialog, DeskPage, ErrorSummary, Notice, Section, TextAreaField } from "~/ui";
import { cancelRoute } from "../commands/cancel-route.server";
import { keepMeeting } from "../commands/keep-meeting.server";
import { changeRoute } from "../commands/save-route.server";
import { MeetingForm } from "../components/meeting-form";
import { RouteForm, type RouteFormValues } from "../components/route-form";
import { findKeptRoute } from "../find-route.server";
import { cancelForm, meetingForm, routeForm } from "../model/forms";
import { limits } from "../model/limits";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.group_routes_change());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const kept = await findKeptRoute(actor, requireId(params.routeId), getLocale());
  if (!kept) throw pageNotFound();
  const leaders = (await listContactPersons(actor.organisationId!)).map(({ membershipId, name }) => ({ value: membershipId, label: name }));
  return { route: { id: kept.route.id, title: kept.route.title, state: kept.route.state }, fields: kept.fields, leaders };
}

type Asked = { outcome: Outcome<unknown>; values: FormValues };

async function act(actor: Actor, routeId: string, posted: FormData): Promise<Asked> {
  if (posted.get("intent") === "cancel") {
    const form = parseFormData(posted, cancelForm);
    return { outcome: form.ok ? await cancelRoute(actor, routeId, form.value.note) : invalid("", form.errors), values: form.values };
  }
  if (posted.get("intent") === "meeting") {
    const form = parseFormData(posted, meetingForm);
    return { outcome: form.ok ? await keepMeeting(actor, routeId, null, form.value) : invalid("", form.errors), values: form.values };
  }
  const form = parseFormData(posted, routeForm);
  return { outcome: form.ok ? await changeRoute(actor, routeId, form.value) : invalid("", form.errors), values: form.values };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const routeId = requireId(params.routeId);
  const { outcome, values } = await act(actor, routeId, await readFormData(request));
  return outcome.ok ? seeOther(`/gemeente/groepen/${routeId}`) : answerRefusal(outcome, values);
}

export default function ChangeRouteRoute() {
  const { route, fields, leaders } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as RouteFormValues | undefined;
  const isOf = (intent: string) => typed?.intent === intent;
  const isOpen = route.state === "toCome" || route.state === "running";
  return (
    <DeskPage above={<ArrowLink to={`/gemeente/groepen/${route.id}`} arrow={false} icon="back"><span lang="nl">{route.title}</span></ArrowLink>} title={m.group_routes_change()} lead={m.group_routes_change_lead()}>
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {!isOpen && <Notice title={m.group_routes_over()} />}
      {isOpen && (
        <>
          <Section id="groep" kind="desk-section" title={m.group_routes_about_group()}>
            <RouteForm values={isOf("save") ? typed! : fields} errors={isOf("save") ? errors : {}} leaders={leaders} />
          </Section>
          <Section id="bijeenkomst" kind="desk-section" title={m.group_routes_add_meeting()} lead={m.group_routes_add_meeting_lead()}>
            <MeetingForm values={isOf("meeting") ? typed! : {}} errors={isOf("meeting") ? errors : {}} submit={m.group_routes_add_meeting_button()} />
          </Section>
          <ButtonRow>
            <ConfirmDialog trigger={m.group_routes_cancel()} title={m.group_routes_cancel_title()} text={m.group_routes_cancel_text()} open={isOf("cancel") || undefined}>
              <Form method="post" className="fields">
                <TextAreaField name="note" label={m.group_routes_cancel_note()} help={m.group_routes_cancel_note_help()} rows={2} limit={limits.note} optional defaultValue={isOf("cancel") ? String(typed?.note ?? "") : undefined} errors={isOf("cancel") ? errors.note : undefined} />
                <Button variant="secondary" name="intent" value="cancel">{m.group_routes_cancel()}</Button>
              </Form>
            </ConfirmDialog>
          </ButtonRow>
        </>
      )}
    </DeskPage>
  );
}
