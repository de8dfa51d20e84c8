import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { shortDay, weekday } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import boardStyles from "~/ui/styles/board.css?url";
import { ArrowLink, DeskPage, ErrorSummary, Notice, Section, TextLink } from "~/ui";
import { tickDecision } from "../commands/tick-decision.server";
import { writeDecision } from "../commands/write-decision.server";
import { Decisions } from "../components/decisions";
import { Meetings } from "../components/meetings";
import { BoardLegend, TwoSides } from "../components/two-sides";
import { decisionText, stepText } from "../components/words";
import { findBoard } from "../find-board.server";
import { numberOfWeekOf, sundayOf } from "../model/board-week";
import { decisionForm } from "../model/decision-form";

/** Of this page alone: others need not carry it. */
export const links: LinksFunction = () => [{ rel: "stylesheet", href: boardStyles }];

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.week_board_title());

const boardPath = (municipalityId: string, week?: string | null) => `/gemeente/weekbord?gemeente=${municipalityId}${week ? `&week=${week}` : ""}`;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const asked = new URL(request.url).searchParams;
  const id = asked.get("gemeente");
  const board = await findBoard(actor, { municipalityId: id === null ? null : requireId(id), week: asked.get("week") });
  if (!board) throw pageNotFound();
  const { municipality, week, meetings, decisions } = board;
  const locale = getLocale();
  return {
    ...board,
    isContact: actor.role === "contactPerson",
    name: municipality.name,
    weekText: m.week_board_week({ number: week.number, from: shortDay(week.from, locale), until: shortDay(sundayOf(week), locale) }),
    meetings: { count: meetings.count, shown: meetings.shown.map(({ jobSeekerId, companyId, person, company, step, at }) => ({ key: `${jobSeekerId} ${companyId} ${step} ${at.getTime()}`, person, company, text: m.week_board_met_line({ day: weekday(at, locale), what: stepText(step) }) })) },
    decisions: decisions.map(({ id: key, text, owner, dueOn, doneAt, createdAt, state, isCarried }) => ({
      id: key, text, state,
      who: m.week_board_who_when({ owner, date: shortDay(dueOn, locale) }),
      stateText: decisionText(state, doneAt ? shortDay(doneAt, locale) : ""),
      since: isCarried ? m.week_board_since({ number: numberOfWeekOf(createdAt) }) : null,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const posted = await readFormData(request);
  const intent = posted.get("intent");
  if (intent === "tick" || intent === "untick") {
    const ticked = await tickDecision(actor, requireId(String(posted.get("decisionId") ?? "")), intent === "tick");
    return ticked.ok ? seeOther(`${boardPath(requireId(String(posted.get("municipalityId") ?? "")))}#besluiten`) : answerRefusal(ticked);
  }
  const form = parseFormData(posted, decisionForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const municipalityId = requireId(String(posted.get("municipalityId") ?? ""));
  const written = await writeDecision(actor, municipalityId, form.value);
  return written.ok ? seeOther(`${boardPath(municipalityId)}#besluiten`) : answerRefusal(written, form.values);
}

export default function WeekBoardRoute() {
  const { municipality, name, week, weekText, others, people, companies, meetings, decisions, owners, isContact } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = (answer?.values ?? {}) as Record<string, string | undefined>;
  return (
    <div className="week-board">
      <DeskPage
        above={<span className="no-print"><ArrowLink to={isContact ? "/gemeente" : "/beheer"} arrow={false} icon="back">{isContact ? m.week_board_to_home() : m.week_board_to_administration()}</ArrowLink></span>}
        title={m.week_board_page({ municipality: name })}
        lead={<><b>{weekText}.</b> {week.isRunning ? m.week_board_this_week() : m.week_board_past()}</>}
        tools={
          <nav className="board-weeks no-print" aria-label={m.week_board_nav()}>
            {week.previous && <ArrowLink to={boardPath(municipality.id, week.previous)} arrow={false} icon="back">{m.week_board_previous()}</ArrowLink>}
            {week.next && <ArrowLink to={boardPath(municipality.id, week.next)}>{m.week_board_next()}</ArrowLink>}
            {!week.isRunning && <TextLink to={boardPath(municipality.id)}>{m.week_board_now()}</TextLink>}
          </nav>
        }
      >
        <ErrorSummary errors={errors} />
        {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
        {others.length > 0 && (
          <nav className="board-weeks no-print" aria-label={m.week_board_others()}>
            {others.map((other) => <TextLink key={other.id} to={boardPath(other.id, week.isRunning ? null : week.monday)}>{other.name}</TextLink>)}
          </nav>
        )}
        <Section id="bord" kind="desk-section" title={m.week_board_board()} lead={m.week_board_lead()}>
          <TwoSides people={people} companies={companies} opensPeople={isContact} />
          <BoardLegend />
        </Section>
        <div className="board-below">
          <div>
            <Section id="bewoog" kind="desk-section" title={m.week_board_moved()}>
              <p>{m.week_board_people_moved({ forward: people.moved.forward, back: people.moved.back, new: people.moved.new })}</p>
              <p>{m.week_board_companies_moved({ forward: companies.moved.forward, back: companies.moved.back, new: companies.moved.new })}</p>
            </Section>
            <Meetings {...meetings} />
          </div>
          <Decisions lines={decisions} owners={owners} municipalityId={municipality.id} isRunning={week.isRunning} errors={errors} typed={typed} />
        </div>
        <p className="muted small no-print">{m.week_board_print()}</p>
      </DeskPage>
    </div>
  );
}
