import type { ActionFunctionArgs } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { FormActions, Page } from "~/ui";
import { signOut } from "../commands/sign-out.server";
import { clearSessionToken, readSessionToken } from "../cookies.server";

export const meta = () => pageTitle(m.accounts_sign_out_title());

export async function action({ request }: ActionFunctionArgs) {
  const token = await readSessionToken(request);
  if (token) await signOut(token);
  throw seeOther("/", { "Set-Cookie": await clearSessionToken() });
}

export default function SignOut() {
  return (
    <Page title={m.accounts_sign_out_title()} lead={m.accounts_sign_out_lead()} narrow>
      <Form method="post" reloadDocument>
        <FormActions submit={m.accounts_sign_out_button()} previousTo="/start" previous={m.accounts_stay()} />
      </Form>
    </Page>
  );
}
