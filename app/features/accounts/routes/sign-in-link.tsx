import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, FormActions, Page } from "~/ui";
import { isUsableLink, signInWithLink } from "../commands/sign-in.server";
import { signedInHeaders } from "../signed-in-headers.server";

export const meta = () => pageTitle(m.accounts_link_title());

export async function loader({ params }: LoaderFunctionArgs) {
  return { usable: await isUsableLink(params.token ?? "") };
}

export async function action({ params }: ActionFunctionArgs) {
  const signedIn = await signInWithLink(params.token ?? "");
  // the page says in words that the link was used or is too old
  if (!signedIn.ok) throw seeOther(`/inloggen/link/${encodeURIComponent(params.token ?? "")}`);
  throw seeOther(signedIn.value.goTo, await signedInHeaders(signedIn.value));
}

export default function SignInLink() {
  const { usable } = useLoaderData<typeof loader>();
  if (!usable) {
    return (
      <Page title={m.accounts_link_gone_title()} lead={m.accounts_link_used()} narrow>
        <ButtonLink to="/inloggen">{m.accounts_code_again()}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={m.accounts_link_title()} lead={m.accounts_link_lead()} narrow>
      <Form method="post">
        <FormActions submit={m.accounts_code_button()} />
      </Form>
    </Page>
  );
}
