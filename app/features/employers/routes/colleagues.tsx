import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ConfirmDialog, ErrorSummary, Fields, FormActions, Notice, Page, PersonLine, Section, TextField } from "~/ui";
import { changeColleague, inviteColleague, leaveCompany, removeColleague, withdrawInvitation } from "../commands/keep-colleagues.server";
import { CompanyMenu } from "../components/company-menu";
import { fieldValue } from "../components/form-values";
import { inviteSchema } from "../model/company-forms";
import { listColleagues } from "../queries.server";

export const meta = () => pageTitle(m.employers_colleagues_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const { searchParams } = new URL(request.url);
  return { ...(await listColleagues(actor)), isManager: actor.isManager, wasInvited: searchParams.has("uitgenodigd") };
}

const intentSchema = z.object({ intent: z.enum(["invite", "withdraw", "promote", "demote", "remove", "leave"]), id: z.uuid().optional() });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const posted = await readFormData(request);
  const which = parseFormData(posted, intentSchema);
  if (!which.ok || (!["invite", "leave"].includes(which.value.intent) && !which.value.id)) return data({ ok: false as const, message: m.employers_not_understood(), errors: {}, values: {} }, { status: 422 });
  const { intent, id = "" } = which.value;
  if (intent === "invite") {
    const form = parseFormData(posted, inviteSchema);
    if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
    const invited = await inviteColleague(actor, form.value, getLocale() === "en" ? "en" : "nl");
    return invited.ok ? seeOther("/bedrijf/collegas?uitgenodigd=1") : answerRefusal(invited, form.values);
  }
  if (intent === "leave") {
    const left = await leaveCompany(actor);
    return left.ok ? seeOther("/start") : answerRefusal(left);
  }
  const done = await (intent === "withdraw" ? withdrawInvitation(actor, id) : intent === "remove" ? removeColleague(actor, id) : changeColleague(actor, id, intent === "promote"));
  return done.ok ? seeOther("/bedrijf/collegas") : answerRefusal(done);
}

export default function ColleaguesRoute() {
  const { colleagues, invited, isManager, wasInvited } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const value = fieldValue(answer);
  return (
    <Page title={m.employers_colleagues_title()} lead={m.employers_colleagues_lead()} above={<ErrorSummary errors={errors} />} side={<CompanyMenu />}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {wasInvited && !answer && <Notice kind="ok" title={m.employers_invited_title()} announce>{m.employers_invited_text()}</Notice>}
      <ul aria-label={m.employers_colleagues_caption()}>
        {colleagues.map((colleague) => (
          <li className="colleague" key={colleague.id}>
            <PersonLine
              initials={colleague.name.charAt(0)}
              name={colleague.isSelf ? m.employers_self({ name: colleague.name }) : colleague.name}
              text={<>{colleague.isManager ? m.employers_role_manager() : m.employers_role_colleague()}<br /><span className="small muted">{colleague.email}</span></>}
            />
            {isManager && <ColleagueForms {...colleague} />}
          </li>
        ))}
      </ul>
      {invited.length > 0 && (
        <Section id="uitgenodigd" kind="section" title={m.employers_open_invitations()}>
          <ul className="rows">
            {invited.map(({ id, firstName, email }) => (
              <li key={id}>
                <b>{firstName}</b>
                <span className="muted">{email}</span>
                {isManager && <OneButton intent="withdraw" id={id} label={m.employers_withdraw_invitation()} who={firstName} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isManager ? (
        <Section id="uitnodigen" kind="section" title={m.employers_invite_title()} lead={m.employers_invite_lead()}>
          <Form method="post" noValidate className="card-form">
            <input type="hidden" name="intent" value="invite" />
            <Fields>
              <TextField name="firstName" label={m.employers_first_name()} maxLength={60} autoComplete="off" defaultValue={value("firstName")} errors={errors.firstName} />
              <TextField name="email" type="email" label={m.employers_email()} maxLength={254} autoComplete="off" defaultValue={value("email")} errors={errors.email} />
            </Fields>
            <FormActions submit={m.employers_invite_button()} />
          </Form>
        </Section>
      ) : (
        <Notice title={m.employers_managers_only()}>{m.employers_ask_manager()}</Notice>
      )}
      <Section id="weg" kind="section" title={m.employers_leave_title()} lead={m.employers_leave_lead()}>
        <ConfirmDialog trigger={m.employers_leave()} size="small" title={m.employers_leave_sure()} text={m.employers_leave_text()}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="leave">{m.employers_leave()}</Button>
          </Form>
        </ConfirmDialog>
      </Section>
    </Page>
  );
}

function ColleagueForms({ id, name, isManager }: { id: string; name: string; isManager: boolean }) {
  return (
    <div className="button-row">
      <OneButton intent={isManager ? "demote" : "promote"} id={id} label={isManager ? m.employers_demote() : m.employers_promote()} who={name} />
      <ConfirmDialog trigger={m.employers_remove()} size="small" title={m.employers_remove_title({ name })} text={m.employers_remove_text()}>
        <OneButton intent="remove" id={id} label={m.employers_remove()} who={name} />
      </ConfirmDialog>
    </div>
  );
}

function OneButton({ intent, id, label, who }: { intent: string; id: string; label: string; who: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button variant="secondary" size="small" name="intent" value={intent}>
        {label}
        <span className="visually-hidden">: {who}</span>
      </Button>
    </Form>
  );
}
