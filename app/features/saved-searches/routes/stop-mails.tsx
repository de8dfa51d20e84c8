import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ButtonLink, FormActions, Page } from "~/ui";
import { stopMailsByLink } from "../commands/stop-mails-by-link.server";
import { accountOfStopToken } from "../stop-link.server";

export const meta: MetaFunction = () => [...pageTitle(m.saved_searches_stop_title()), { name: "robots", content: "noindex" }];

/** Opening the link changes nothing: mail scanners open links too (rule 25). */
export function loader({ params }: LoaderFunctionArgs) {
  return { isKnown: accountOfStopToken(params.token ?? "") !== null };
}

/** Answers with a page and not with a way on: mail programs that press the button follow none (RFC 8058). */
export async function action({ params }: ActionFunctionArgs) {
  const stopped = await stopMailsByLink(params.token ?? "");
  return data({ isStopped: stopped.ok }, { status: stopped.ok ? 200 : 404 });
}

export default function StopMailsRoute() {
  const { isKnown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const toList = <ButtonLink to="/mijn/zoekopdrachten" variant="secondary">{m.saved_searches_link()}</ButtonLink>;
  if (!isKnown) return <Page title={m.saved_searches_stop_unknown_title()} lead={m.saved_searches_stop_unknown()} narrow>{toList}</Page>;
  if (answer?.isStopped) return <Page title={m.saved_searches_stopped_title()} lead={m.saved_searches_stopped()} narrow>{toList}</Page>;
  return (
    <Page title={m.saved_searches_stop_title()} lead={m.saved_searches_stop_lead()} narrow>
      <Form method="post">
        <FormActions submit={m.saved_searches_stop_button()} />
      </Form>
    </Page>
  );
}
