import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, ErrorSummary, Notice, RadioGroup, TextField } from "~/ui";
import { formError } from "../components/words";
import { inviteJobSeeker } from "../commands/invite-job-seeker.server";
import { invitationForm } from "../model/forms";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_invite_title());

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "contactPerson");
  return { sent: new URL(request.url).searchParams.has("verstuurd") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const parsed = await parseForm(request, invitationForm);
  if (!parsed.ok) {
    const errors = Object.fromEntries(Object.entries(parsed.errors).map(([field, codes]) => [field, codes.map(formError)]));
    return data({ ok: false as const, message: "", errors, values: parsed.values }, { status: 422 });
  }
  const outcome = await inviteJobSeeker(actor, parsed.value);
  return outcome.ok ? seeOther("/gemeente/mensen/uitnodigen?verstuurd") : answerRefusal(outcome, parsed.values);
}

export default function InvitePage() {
  const { sent } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const value = (name: string) => (typeof refusal?.values[name] === "string" ? refusal.values[name] : undefined);
  return (
    <DeskPage title={m.caseload_invite_title()} lead={m.caseload_invite_lead()} tools={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.caseload_to_people()}</ArrowLink>}>
      {sent && !refusal && (
        <Notice kind="ok" announce title={m.caseload_invite_sent()}>
          {m.caseload_invite_sent_text()}
        </Notice>
      )}
      {refusal && refusal.message && Object.keys(refusal.errors).length === 0 && (
        <Notice kind="warning" announce title={m.caseload_not_done()}>
          {refusal.message}
        </Notice>
      )}
      <Form method="post" className="fields" noValidate>
        <ErrorSummary errors={refusal?.errors} />
        <TextField name="firstName" label={m.caseload_first_name()} errors={refusal?.errors.firstName} defaultValue={value("firstName")} maxLength={60} autoComplete="off" />
        <TextField name="lastName" label={m.caseload_last_name()} errors={refusal?.errors.lastName} defaultValue={value("lastName")} maxLength={80} autoComplete="off" optional />
        <TextField name="email" type="email" label={m.caseload_email()} errors={refusal?.errors.email} defaultValue={value("email")} maxLength={200} autoComplete="off" />
        <TextField name="place" label={m.caseload_place()} help={m.caseload_place_help()} errors={refusal?.errors.place} defaultValue={value("place")} maxLength={80} autoComplete="off" />
        <RadioGroup
          name="language"
          legend={m.caseload_language()}
          inline
          defaultValue={value("language") ?? "nl"}
          options={[
            { value: "nl", label: <span lang="nl">Nederlands</span> },
            { value: "en", label: <span lang="en">English</span> },
          ]}
        />
        <ButtonRow>
          <Button icon="mail">{m.caseload_invite_button()}</Button>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
