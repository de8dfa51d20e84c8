import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, Page } from "~/ui";
import { stay } from "../commands/stay.server";
import { findStayByLink } from "../queries.server";

export const meta: MetaFunction = () => [...pageTitle(m.retention_stay_title()), { name: "robots", content: "noindex" }];

/** Opening the link changes nothing: mail scanners open links too (rule 25). It tells no name to who happens to open it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return { state: await findStayByLink(params.token ?? ""), isDone: new URL(request.url).searchParams.get("klaar") === "ja" };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const stayed = await stay(token);
  return stayed.ok ? seeOther(`/ik-wil-blijven/${token}?klaar=ja`) : answerRefusal(stayed);
}

export default function StayRoute() {
  const { state, isDone } = useLoaderData<typeof loader>();
  if (!state) return <Page title={m.retention_stay_unknown_title()} lead={m.retention_stay_unknown()} narrow>{null}</Page>;
  if (state === "gone") {
    return (
      <Page title={m.retention_stay_gone_title()} lead={m.retention_stay_gone()} narrow>
        <ButtonLink to="/aanmelden" variant="secondary">{m.retention_stay_again()}</ButtonLink>
      </Page>
    );
  }
  if (isDone) {
    return (
      <Page title={m.retention_stay_done_title()} lead={m.retention_stay_done()} narrow>
        <ButtonLink to="/mijn" variant="secondary">{m.retention_stay_to_site()}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={m.retention_stay_title()} lead={m.retention_stay_lead()} narrow>
      <Form method="post">
        <ButtonRow>
          <Button>{m.retention_stay_button()}</Button>
        </ButtonRow>
      </Form>
      <p className="muted">{m.retention_stay_nothing()}</p>
    </Page>
  );
}
