import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, FormActions, Page } from "~/ui";
import { acceptInvitation, findOpenInvitation } from "../commands/accept-invitation.server";
import { signedInHeaders } from "../signed-in-headers.server";

export const meta = () => pageTitle(m.accounts_invitation_title());

export async function loader({ params }: LoaderFunctionArgs) {
  return { invitation: await findOpenInvitation(params.token ?? "") };
}

export async function action({ params }: ActionFunctionArgs) {
  const accepted = await acceptInvitation(params.token ?? "", getLocale() === "en" ? "en" : "nl");
  if (!accepted.ok) throw seeOther(accepted.reason === "conflict" ? "/inloggen" : `/uitnodiging/${encodeURIComponent(params.token ?? "")}`);
  throw seeOther(accepted.value.goTo, await signedInHeaders(accepted.value));
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>();
  if (!invitation) {
    return (
      <Page title={m.accounts_invitation_gone_title()} lead={m.accounts_invitation_gone()} narrow>
        <ButtonLink to="/inloggen">{m.accounts_sign_in_title()}</ButtonLink>
      </Page>
    );
  }
  const { kind, firstName, senderFirstName, organisationName } = invitation;
  const names = { sender: senderFirstName, organisation: organisationName };
  return (
    <Page
      title={m.accounts_invitation_hello({ name: firstName })}
      lead={kind === "jobSeeker" ? m.accounts_invitation_job_seeker(names) : m.accounts_invitation_colleague(names)}
      narrow
    >
      <p>{kind === "jobSeeker" ? m.accounts_invitation_job_seeker_text() : m.accounts_invitation_colleague_text()}</p>
      <Form method="post">
        <FormActions submit={m.accounts_invitation_button()} />
      </Form>
      <p className="muted small">{m.accounts_invitation_not_me()}</p>
    </Page>
  );
}
