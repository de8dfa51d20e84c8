import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { withCapital } from "~/platform/formats";
import { parseFormData, readFormData, type FormValues } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, ConfirmDialog, DeskPage, ErrorSummary, Notice, Section } from "~/ui";
import { dropMeeting, keepMeeting } from "../commands/keep-meeting.server";
import { noteAttendance } from "../commands/note-attendance.server";
import { AttendanceForm } from "../components/attendance-form";
import { MeetingForm } from "../components/meeting-form";
import { findMeeting } from "../find-meeting.server";
import { attendanceForm, meetingForm } from "../model/forms";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.group_routes_meeting());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findMeeting(actor, requireId(params.routeId), requireId(params.meetingId), getLocale());
  if (!page) throw pageNotFound();
  return { ...page, isSaved: new URL(request.url).searchParams.get("klaar") === "ja" };
}

type Asked = { outcome: Outcome<unknown>; values: FormValues; to: string };

async function act(actor: Actor, routeId: string, meetingId: string, posted: FormData): Promise<Asked> {
  const route = `/gemeente/groepen/${routeId}`;
  switch (posted.get("intent")) {
    case "note": {
      const form = parseFormData(posted, attendanceForm);
      const noted = form.ok ? form.value.members.flatMap(({ id, presence }) => (presence ? [{ id, presence }] : [])) : [];
      return { outcome: form.ok ? await noteAttendance(actor, routeId, meetingId, noted) : invalid(m.group_routes_not_understood()), values: {}, to: `${route}/bijeenkomst/${meetingId}?klaar=ja` };
    }
    case "meeting": {
      const form = parseFormData(posted, meetingForm);
      return { outcome: form.ok ? await keepMeeting(actor, routeId, meetingId, form.value) : invalid("", form.errors), values: form.values, to: route };
    }
    case "drop":
      return { outcome: await dropMeeting(actor, routeId, meetingId), values: {}, to: route };
    default:
      return { outcome: invalid(m.group_routes_not_understood()), values: {}, to: route };
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const { outcome, values, to } = await act(actor, requireId(params.routeId), requireId(params.meetingId), await readFormData(request));
  return outcome.ok ? seeOther(to) : answerRefusal(outcome, values);
}

export default function MeetingRoute() {
  const { route, meeting, fields, hasBegun, mayChange, members, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as FormValues | undefined;
  return (
    <DeskPage
      above={<ArrowLink to={`/gemeente/groepen/${route.id}`} arrow={false} icon="back"><span lang="nl">{route.title}</span></ArrowLink>}
      title={withCapital(m.group_routes_meeting_when({ day: meeting.day, from: meeting.from, until: meeting.until }))}
      lead={<span lang="nl">{[meeting.title, meeting.place].filter(Boolean).join(", ")}</span>}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isSaved && !answer && <Notice kind="ok" announce>{m.group_routes_saved()}</Notice>}
      {hasBegun && <AttendanceForm members={members} />}
      {mayChange && (
        <Section id="veranderen" kind="desk-section" title={m.group_routes_change_meeting()} lead={m.group_routes_change_meeting_lead()}>
          <MeetingForm values={typed?.intent === "meeting" ? typed : fields} errors={errors} submit={m.group_routes_meeting_save()} />
        </Section>
      )}
      {mayChange && (
        <Form method="post">
          <ButtonRow>
            <ConfirmDialog trigger={m.group_routes_drop_meeting()} size="small" title={m.group_routes_drop_meeting_title()} text={m.group_routes_drop_meeting_text()}>
              <Button variant="secondary" name="intent" value="drop">{m.group_routes_drop_meeting_button()}</Button>
            </ConfirmDialog>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}
