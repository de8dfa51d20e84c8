import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { FitReasons } from "~/features/fit";
import { MatchHelp } from "~/features/instruments";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Disclosure, Notice, Section, Timeline } from "~/ui";
import { ContactSide } from "../components/contact-side";
import { EndPanel } from "../components/end-panel";
import { MatchSteps } from "../components/match-steps";
import { NextAction } from "../components/next-action";
import { WorkAndPerson } from "../components/work-and-person";
import { actOnMatch } from "../act-on-match.server";
import { findMatch } from "../find-match.server";

export const meta: MetaFunction<typeof loader> = ({ data: match }) => pageTitle(match ? match.title : m.matches_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  const match = await findMatch(actor, requireId(params.matchId));
  if (!match) throw pageNotFound();
  return match;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  return actOnMatch(actor, requireId(params.matchId), await readFormData(request));
}

export default function MatchPage() {
  const match = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { names, side } = match;
  const heading = { jobseeker: m.matches_page_jobseeker(names), employer: m.matches_page_employer(names), contact: m.matches_page_contact(names) }[side];
  return (
    <div className="page-content">
      <div className="page-head">
        <ArrowLink to="/matches" arrow={false} icon="back">
          {m.matches_back()}
        </ArrowLink>
        <h1>{heading}</h1>
        <p className="lead">{match.headline}</p>
      </div>
      {answer && answer.message && Object.keys(answer.errors).length === 0 && (
        <Notice kind="warning" announce title={m.matches_not_done()}>
          {answer.message}
        </Notice>
      )}
      {match.ending && <Notice title={m.matches_why_title()}>{match.ending}</Notice>}
      {match.waitsForPlacing && <Notice kind="info" title={m.matches_said_to_fill_title(match.names)}>{m.matches_said_to_fill_text()}</Notice>}
      <MatchSteps steps={match.steps} />
      <NextAction match={match} errors={answer?.errors} values={answer?.values} intent={answer?.intent} />
      <div className="home-grid">
        <div className="page-body">
          <WorkAndPerson match={match} />
          {match.fit && (
            <Section id="past" title={side === "jobseeker" ? m.matches_fit_jobseeker() : m.matches_fit_other(names)} kind="section" lead={m.matches_fit_then()}>
              <FitReasons fit={match.fit} parts={match.fit.parts} />
              {side === "jobseeker" && (
                <p>
                  <ArrowLink to={`/mijn/voorstellen?werk=${match.vacancyId}`}>{m.suggestions_why()}</ArrowLink>
                </p>
              )}
            </Section>
          )}
          <MatchHelp options={match.help} side={side} />
          <EndPanel match={match} errors={answer?.errors} values={answer?.values} intent={answer?.intent} />
          <Disclosure summary={m.matches_log_title()} icon="list">
            <Timeline entries={match.log.map((line) => ({ key: line.key, when: line.at, dateTime: line.dateTime, title: line.title, text: line.text || undefined }))} />
          </Disclosure>
        </div>
        <div className="side">
          <ContactSide match={match} />
        </div>
      </div>
    </div>
  );
}
