import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, Page } from "~/ui";
import { sayNotNow, sayStillLooking } from "../commands/answer-availability.server";
import { findAvailabilityByLink } from "../queries.server";

export const meta: MetaFunction = () => [...pageTitle(m.profiles_still_title()), { name: "robots", content: "noindex" }];

/** Opening the link changes nothing: mail scanners open links too (rule 25). It tells no name to who happens to open it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return { state: await findAvailabilityByLink(params.token ?? ""), said: new URL(request.url).searchParams.get("klaar") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const isNo = (await readFormData(request)).get("answer") === "no";
  const answered = await (isNo ? sayNotNow(token) : sayStillLooking(token));
  return answered.ok ? seeOther(`/zoek-ik-nog/${token}?klaar=${isNo ? "nee" : "ja"}`) : answerRefusal(answered);
}

export default function StillLookingRoute() {
  const { state, said } = useLoaderData<typeof loader>();
  const toSite = <ButtonLink to="/mijn" variant="secondary">{m.profiles_still_to_site()}</ButtonLink>;
  if (!state) return <Page title={m.profiles_still_unknown_title()} lead={m.profiles_still_unknown()} narrow>{null}</Page>;
  if (state === "notYet") return <Page title={m.profiles_still_not_yet_title()} lead={m.profiles_still_not_yet()} narrow>{toSite}</Page>;
  if (said === "ja" && state === "looking") return <Page title={m.profiles_still_yes_title()} lead={m.profiles_still_yes_done()} narrow>{toSite}</Page>;
  return (
    <Page title={said === "nee" && state === "hidden" ? m.profiles_still_no_title() : m.profiles_still_title()} lead={leadOf(said, state)} narrow>
      <Form method="post">
        <ButtonRow>
          <Button name="answer" value="yes">{state === "hidden" ? m.profiles_still_again() : m.profiles_still_yes()}</Button>
          {state === "looking" && <Button name="answer" value="no" variant="secondary">{m.profiles_still_no()}</Button>}
        </ButtonRow>
      </Form>
    </Page>
  );
}

function leadOf(said: string | null, state: "looking" | "hidden"): string {
  if (state === "looking") return m.profiles_still_lead();
  return said === "nee" ? m.profiles_still_no_done() : m.profiles_still_hidden();
}
