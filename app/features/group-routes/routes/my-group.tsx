import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Fact, Notice, Page, Section } from "~/ui";
import { answerGroup } from "../commands/answer.server";
import { AnswerPanel } from "../components/answer-panel";
import { Programme } from "../components/programme";
import { RouteFacts, RouteKeyFacts } from "../components/route-facts";
import { ownPresenceWords, whenWords } from "../components/words";
import { findOwnRoute, type OwnRoute } from "../find-own-route.server";
import { ownSteps } from "../model/member";

export const meta: MetaFunction<typeof loader> = ({ data: route }) => pageTitle(route ? (route as { title: string }).title : m.group_routes_mine_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const route = await findOwnRoute(actor, requireId(params.routeId), getLocale());
  if (!route) throw pageNotFound();
  return route;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const routeId = requireId(params.routeId);
  const intent = (await readFormData(request)).get("intent");
  const step = ownSteps.find((one) => one === intent);
  if (!step) return data({ ok: false as const, message: m.group_routes_not_understood() }, { status: 422 });
  const outcome = await answerGroup(actor, routeId, step);
  return outcome.ok ? seeOther(`/mijn/groepen/${routeId}`) : answerRefusal(outcome);
}

export default function MyGroupRoute() {
  const route = useLoaderData<typeof loader>() as OwnRoute;
  const answer = useActionData<typeof action>();
  return (
    <>
      <Page
        above={<ArrowLink to="/mijn/groepen" arrow={false} icon="back">{m.group_routes_mine_title()}</ArrowLink>}
        title={<span lang="nl">{route.title}</span>}
        lead={whenWords(route)}
        side={<AnswerPanel route={route} />}
      >
        {answer && <Notice kind="error" announce>{answer.message}</Notice>}
        {route.why && (
          <Section id="waarom" title={route.askedBy ? m.group_routes_why_title({ name: route.askedBy }) : m.group_routes_why_other()}>
            <p lang="nl">{route.why}</p>
          </Section>
        )}
        <RouteKeyFacts route={route} />
        <RouteFacts route={route} />
      </Page>
      {/* after the question: on a phone ten weeks would stand above it */}
      <Programme meetings={route.meetings} note={({ id }) => (route.presence[id] ? <Fact as="p" icon={route.presence[id] === "came" ? "check" : "info"}>{ownPresenceWords(route.presence[id])}</Fact> : null)} />
    </>
  );
}
