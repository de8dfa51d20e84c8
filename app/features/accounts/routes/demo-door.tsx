import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData, useSubmit } from "@remix-run/react";
import { useEffect } from "react";
import { m } from "~/paraglide/messages";
import { demoDoorsOpen } from "~/platform/env.server";
import { pageNotFound, seeOther } from "~/platform/http.server";
import { FormActions, Page } from "~/ui";
import { demoPeople, signInForDemo } from "../commands/sign-in-for-demo.server";
import { signedInHeaders } from "../signed-in-headers.server";
import { pageTitle } from "~/site/page-title";

export const meta = () => pageTitle(m.accounts_demo_title());

export async function loader({ params }: LoaderFunctionArgs) {
  const who = demoPeople[params.who as keyof typeof demoPeople];
  if (!demoDoorsOpen() || !who) throw pageNotFound();
  return { who: params.who };
}

export async function action({ params }: ActionFunctionArgs) {
  if (!demoDoorsOpen()) throw pageNotFound();
  const session = await signInForDemo(params.who ?? "");
  if (!session) throw pageNotFound();
  throw seeOther("/start", await signedInHeaders(session));
}

export default function DemoDoor() {
  const { who } = useLoaderData<typeof loader>();
  const submit = useSubmit();
  useEffect(() => submit(null, { method: "post", action: `/demo/in/${who}` }), [submit, who]);
  return (
    <Page title={m.accounts_demo_title()} lead={m.accounts_demo_lead()} narrow>
      <Form method="post" action={`/demo/in/${who}`}>
        <FormActions submit={m.accounts_code_button()} />
      </Form>
    </Page>
  );
}
