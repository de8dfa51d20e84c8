import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { parseFormData, readFormData, type FormValues } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, ErrorSummary, Notice, TextLink } from "~/ui";
import { noteOutcomes } from "../commands/note-outcomes.server";
import { propose } from "../commands/propose.server";
import { takeBack } from "../commands/take-back.server";
import { Coming, OwnPeople, Progress } from "../components/members";
import { Programme } from "../components/programme";
import { ProposeForm } from "../components/propose-form";
import { Results } from "../components/results";
import { RouteFacts, RouteKeyFacts } from "../components/route-facts";
import { whenWords } from "../components/words";
import { findRoute } from "../find-route.server";
import { outcomeForm, proposeForm } from "../model/forms";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? page.route.title : m.group_routes_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findRoute(actor, requireId(params.routeId), getLocale());
  if (!page) throw pageNotFound();
  const at = now().toISOString();
  const { noted, ...rest } = page;
  return { ...rest, begun: page.route.meetings.filter(({ startsAt }) => startsAt <= at).map(({ id }) => id), noted, whoAsked: new URL(request.url).searchParams.get("wie")?.slice(0, 40) ?? "" };
}

const memberForm = z.object({ memberId: z.uuid() });

/** What a button on this page does. */
async function act(actor: Actor, routeId: string, posted: FormData): Promise<{ outcome: Outcome<unknown>; values: FormValues }> {
  switch (posted.get("intent")) {
    case "propose": {
      const form = parseFormData(posted, proposeForm);
      return { outcome: form.ok ? await propose(actor, routeId, form.value.people, form.value.why) : invalid("", form.errors), values: form.values };
    }
    case "takeBack": {
      const form = parseFormData(posted, memberForm);
      return { outcome: form.ok ? await takeBack(actor, routeId, form.value.memberId) : invalid(m.group_routes_not_understood()), values: {} };
    }
    case "outcomes": {
      const form = parseFormData(posted, outcomeForm);
      return { outcome: form.ok ? await noteOutcomes(actor, routeId, form.value.members.map(({ id, outcome }) => ({ id, outcome: outcome ?? null }))) : invalid(m.group_routes_not_understood()), values: {} };
    }
    default:
      return { outcome: invalid(m.group_routes_not_understood()), values: {} };
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const routeId = requireId(params.routeId);
  const { outcome, values } = await act(actor, routeId, await readFormData(request));
  return outcome.ok ? seeOther(`/gemeente/groepen/${routeId}`) : answerRefusal(outcome, values);
}

export default function RouteForContactRoute() {
  const { route, mayKeep, members, people, results, begun, noted, whoAsked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = answer?.values as FormValues | undefined;
  const hasBegun = route.state === "running" || route.state === "over" || (route.state === "cancelled" && members.some(({ standing }) => standing === "hasPlace"));
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/groepen" arrow={false} icon="back">{m.group_routes_title()}</ArrowLink>}
      title={<span lang="nl">{route.title}</span>}
      lead={whenWords(route)}
      tools={mayKeep && (route.state === "toCome" || route.state === "running") ? <ButtonLink variant="secondary" to={`/gemeente/groepen/${route.id}/veranderen`} icon="edit">{m.group_routes_change()}</ButtonLink> : undefined}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {route.state === "cancelled" && <Notice kind="warning" title={m.group_routes_cancelled_title()}>{route.cancelNote ? <span lang="nl">{route.cancelNote}</span> : m.group_routes_cancelled_text()}</Notice>}
      <RouteKeyFacts route={route} />
      {hasBegun && <Progress members={members} mayNote={members.length > 0} />}
      <div className="desk-grid">
        <div>
          {results && <Results results={results} title={m.group_routes_results_title()} lead={m.group_routes_results_lead()} />}
          {mayKeep && route.state === "toCome" && <Coming members={members} waiting={route.waiting} />}
          {route.state === "toCome" && <OwnPeople members={members} state={route.state} />}
          {route.state === "toCome" && <ProposeForm people={people} freePlaces={route.freePlaces} waiting={route.waiting} errors={errors} chosen={[typed?.people ?? whoAsked].flat()} why={String(typed?.why ?? "")} />}
          <Programme
            meetings={route.meetings} desk
            note={mayKeep ? (meeting) => (
              <span>
                <TextLink to={`/gemeente/groepen/${route.id}/bijeenkomst/${meeting.id}`} aria-label={`${linkWords(begun.includes(meeting.id), noted.includes(meeting.id))}, ${meeting.day}`}>{linkWords(begun.includes(meeting.id), noted.includes(meeting.id))}</TextLink>
              </span>
            ) : undefined}
          />
        </div>
        <div className="side">
          <RouteFacts route={route} desk />
        </div>
      </div>
    </DeskPage>
  );
}

/** What the link behind a meeting leads to. */
function linkWords(hasBegun: boolean, isNoted: boolean): string {
  if (!hasBegun) return m.group_routes_change_meeting();
  return isNoted ? m.group_routes_who_came() : m.group_routes_note_who_came();
}
