import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { dateOfDay, dayAndMonthInFigures, dayAndTime, shortDay } from "~/platform/dates";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ColumnChart, DeskPage, Section, Table, TextLink, WaitItem, WaitList } from "~/ui";
import { ageInWords, timeInWords } from "../components/age-words";
import { describeWaiting, isReason, kindIcons, kindName, reasonLabel } from "../components/labels";
import { ageOf } from "../model/age";
import { readPromiseFigures } from "../review-figures.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.reviews_figures_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const found = await readPromiseFigures(actor);
  if (!found) throw pageNotFound();
  const locale = getLocale();
  return {
    figures: found.figures,
    weeks: found.weeks.map(({ monday, isRunning }) => ({ monday, isRunning })),
    overdue: found.overdue.map((review) => ({ id: review.id, kind: review.kind, title: review.title, text: describeWaiting(review), share: ageOf(review.dueAt, now()).share, age: ageInWords(ageOf(review.dueAt, now()).hoursLeft, locale) })),
    late: found.late.shown.map(({ id, kind, title, decidedAt, decidedBy, hoursLate }) => ({ id, kind, title, text: m.reviews_figures_late_by({ time: timeInWords(hoursLate, locale) || m.reviews_age_now(), name: decidedBy || m.reviews_a_colleague(), when: dayAndTime(decidedAt, locale) }) })),
    more: found.late.more,
    locale,
  };
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function PromiseFiguresRoute() {
  const page = useLoaderData<typeof loader>();
  return (
    <DeskPage title={m.reviews_figures_title()} lead={m.reviews_figures_lead()} tools={<ArrowLink to="/gemeente/beoordelen" arrow={false} icon="back">{m.reviews_back_to_queue()}</ArrowLink>}>
      <Section id="te-laat" kind="desk-section" title={m.reviews_figures_overdue_title()}>
        {page.overdue.length === 0 ? <p>{m.reviews_figures_overdue_none()}</p> : (
          <WaitList>
            {page.overdue.map((one) => <WaitItem key={one.id} to={`/gemeente/beoordelen/${one.id}`} kind={kindIcons[one.kind]} title={one.title} text={one.text} share={one.share} age={one.age} />)}
          </WaitList>
        )}
      </Section>
      <ByKind {...page} />
      <ByWeek {...page} />
      <Section id="laat-beantwoord" kind="desk-section" title={m.reviews_figures_late_title()}>
        {page.late.length === 0 ? <p>{m.reviews_figures_late_none()}</p> : (
          <ul className="plain-list">
            {page.late.map(({ id, kind, title, text }) => (
              <li key={id}>
                <TextLink to={`/gemeente/beoordelen/${id}`}>{title}</TextLink> ({kindName(kind).toLowerCase()}). <span className="muted">{text}</span>
              </li>
            ))}
          </ul>
        )}
        {page.more > 0 && <p>{m.reviews_figures_more({ count: page.more })}</p>}
      </Section>
      <Reasons {...page} />
      <p className="small muted">{m.reviews_figures_definition()}</p>
      <p><TextLink to="/gemeente/beoordelen/belofte/download" reloadDocument>{m.reviews_figures_file()}</TextLink></p>
    </DeskPage>
  );
}

const share = (part: number, whole: number) => (whole === 0 ? m.reviews_figures_none() : m.reviews_figures_share({ part, whole }));

function ByKind({ figures, locale }: Page) {
  return (
    <Section id="soorten" kind="desk-section" title={m.reviews_figures_caption()}>
      <Table
        caption={m.reviews_figures_caption()}
        hideCaption
        columns={[
          { key: "kind", label: m.reviews_figures_kind(), cell: ({ kind }) => kindName(kind) },
          { key: "waiting", label: m.reviews_figures_waiting(), number: true, cell: ({ waiting }) => waiting },
          { key: "overdue", label: m.reviews_figures_overdue(), number: true, cell: ({ overdue }) => overdue },
          { key: "inTime", label: m.reviews_figures_in_time(), number: true, cell: ({ inTime, answered }) => share(inTime, answered) },
          { key: "median", label: m.reviews_figures_median(), number: true, cell: ({ medianHours }) => (medianHours === null ? m.reviews_figures_none() : timeInWords(Math.max(medianHours, 0.5), locale)) },
          { key: "approved", label: m.reviews_figures_approved(), number: true, cell: ({ outcomes }) => outcomes.approved },
          { key: "changes", label: m.reviews_figures_changes(), number: true, cell: ({ outcomes }) => outcomes.changesAsked },
          { key: "rejected", label: m.reviews_figures_rejected(), number: true, cell: ({ outcomes }) => outcomes.rejected },
        ]}
        rows={figures.kinds}
        rowKey={({ kind }) => kind}
      />
    </Section>
  );
}

function ByWeek({ figures, weeks, locale }: Page) {
  const rows = weeks.map((week, at) => ({ ...week, ...figures.weeks[at]! }));
  const last = rows.at(-1)!;
  return (
    <Section id="weken" kind="desk-section" title={m.reviews_figures_weeks()}>
      <div className="column-charts">
        <ColumnChart
          id="op-tijd"
          title={m.reviews_figures_chart()}
          summary={m.reviews_figures_weeks_summary({ part: last.inTime, whole: last.answered })}
          columns={rows.map(({ monday, inTime, answered }) => ({ key: monday, label: dayAndMonthInFigures(monday), size: answered === 0 ? 0 : Math.round((inTime / answered) * 100), text: answered === 0 ? "" : `${Math.round((inTime / answered) * 100)}%` }))}
        />
      </div>
      <Table
        caption={m.reviews_figures_weeks_caption()}
        columns={[
          { key: "week", label: m.reviews_figures_week(), cell: ({ monday }) => shortDay(dateOfDay(monday), locale) },
          { key: "answered", label: m.reviews_figures_answered(), number: true, cell: ({ answered }) => answered },
          { key: "inTime", label: m.reviews_figures_in_time(), number: true, cell: ({ inTime }) => inTime },
        ]}
        rows={[...rows].reverse()}
        rowKey={({ monday }) => monday}
      />
    </Section>
  );
}

function Reasons({ figures }: Page) {
  if (figures.reasons.length === 0) return <Section id="redenen" kind="desk-section" title={m.reviews_figures_reasons()}><p>{m.reviews_figures_reasons_none()}</p></Section>;
  return (
    <Section id="redenen" kind="desk-section" title={m.reviews_figures_reasons()}>
      <Table
        caption={m.reviews_figures_reasons()}
        hideCaption
        columns={[
          { key: "reason", label: m.reviews_figures_reason(), cell: ({ reason }) => (isReason(reason) ? reasonLabel(reason) : reason) },
          { key: "kind", label: m.reviews_figures_kind(), cell: ({ kind }) => kindName(kind) },
          { key: "count", label: m.reviews_figures_times(), number: true, cell: ({ count }) => count },
        ]}
        rows={figures.reasons}
        rowKey={({ kind, reason }) => `${kind} ${reason}`}
      />
    </Section>
  );
}
