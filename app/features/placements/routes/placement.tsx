import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { wayToCoach } from "~/features/coaching/index.server";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Disclosure, ErrorSummary, Notice, Timeline } from "~/ui";
import { actOnPlacement } from "../act-on-placement.server";
import { Aftercare } from "../components/aftercare";
import { AgreementText, AgreePanel } from "../components/agreement-text";
import { ComeBack } from "../components/come-back";
import { EndForm } from "../components/end-form";
import { TrialForm } from "../components/trial-form";
import { WorkFacts } from "../components/work-facts";
import { WorkForm } from "../components/work-form";
import { findPlacement } from "../find-placement.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.placements_page_title({ title: page.placement.title }) : m.placements_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  const placement = await findPlacement(actor, requireId(params.placementId));
  if (!placement) throw pageNotFound();
  return { placement, toCoach: await wayToCoach(actor, placement, placement.party), today: isoDay(now()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  return actOnPlacement(actor, requireId(params.placementId), await readFormData(request));
}

export default function PlacementRoute() {
  const { placement, toCoach, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errorsOf = (intent: string) => (answer?.intent === intent && Object.keys(answer.errors).length > 0 ? answer.errors : undefined);
  const typedOf = (intent: string) => (answer?.intent === intent ? answer.values : undefined);
  const { actions, person, company, party, kind, state } = placement;
  const heading = party === "jobseeker" ? m.placements_heading_person({ company }) : m.placements_heading({ person, company });
  return (
    <div className="page-content">
      <div className="page-head">
        <ArrowLink to="/plaatsingen" arrow={false} icon="back">{m.placements_title()}</ArrowLink>
        <h1>{heading}</h1>
        <p className="lead">{placement.words} {placement.reason}</p>
      </div>
      <ErrorSummary errors={answer?.errors} />
      {answer?.message && <Notice kind="warning" announce title={m.placements_not_done()}>{answer.message}</Notice>}
      <AgreePanel placement={placement} />
      <div className="home-grid">
        <div className="page-body">
          {kind === "trial" ? <AgreementText placement={placement} /> : <WorkFacts placement={placement} />}
          <Aftercare placement={placement} errorsOf={errorsOf} typedOf={typedOf} today={today} />
          <Disclosure summary={m.placements_log()} icon="list">
            <Timeline entries={placement.log.map((line) => ({ key: line.key, when: line.at, dateTime: line.dateTime, title: line.title, text: line.text || undefined }))} />
          </Disclosure>
        </div>
        <div className="side">
          {placement.comesBack && <ComeBack way={placement.comesBack} person={person} jobSeekerId={placement.jobSeekerId} />}
          {toCoach && <p><ArrowLink to={toCoach}>{m.coaching_link()}</ArrowLink></p>}
          {placement.matchId && <p><ArrowLink to={`/matches/${placement.matchId}`}>{m.placements_to_match()}</ArrowLink></p>}
          {placement.jobSeekerId && <p><ArrowLink to={`/gemeente/mensen/${placement.jobSeekerId}`}>{m.placements_to_person({ person })}</ArrowLink></p>}
          {actions.includes("adjust") && (
            <Disclosure summary={m.placements_adjust()} icon="edit" open={Boolean(errorsOf("adjust"))}>
              <WorkForm values={typedOf("adjust") ?? placement.fields} errors={errorsOf("adjust")} hasBegun={state === "running"} />
            </Disclosure>
          )}
          {actions.includes("change") && (
            <Disclosure summary={m.placements_change()} icon="edit" open={Boolean(errorsOf("trial"))}>
              <p>{m.placements_change_text()}</p>
              <TrialForm values={typedOf("trial") ?? placement.fields} errors={errorsOf("trial")} submit={m.placements_change_button()} />
            </Disclosure>
          )}
          {actions.includes("end") && <EndForm errors={errorsOf("end")} typed={typedOf("end")} isPerson={party === "jobseeker"} today={today} />}
        </div>
      </div>
    </div>
  );
}
