import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dateOfDay, dayAndMonthInFigures, monthWithYear, shortDay } from "~/platform/dates";
import { ColumnChart, Disclosure, Table } from "~/ui";
import { shareOf, type MonthFigures, type WeekFigures } from "../model/area-figures";
import { toldShort, toldWords } from "./area-words";

const most = (sizes: readonly number[]) => Math.max(0, ...sizes);
const monthLabel = (first: string) => `${Number(first.slice(5, 7))}/${first.slice(2, 4)}`;
const weekName = ({ monday, isRunning }: WeekFigures) => (isRunning ? m.insights_week_now() : shortDay(dateOfDay(monday), getLocale()));
const monthName = ({ first, isRunning }: MonthFigures) => (isRunning ? `${monthWithYear(dateOfDay(first), getLocale())} (${m.insights_area_now()})` : monthWithYear(dateOfDay(first), getLocale()));

/** More columns than this cannot be read on a phone; the table has all weeks. */
const drawnWeeks = 13;

/** Matches and work by week: the last ones drawn, and all in a table that opens. */
export function GoalByWeek({ weeks }: { weeks: readonly WeekFigures[] }) {
  const drawn = weeks.slice(-drawnWeeks);
  const chart = (id: string, title: string, of: (week: WeekFigures) => number) => (
    <ColumnChart id={id} title={title} summary={m.insights_area_goal_summary({ count: most(drawn.map(of)) })} columns={drawn.map((week) => ({ key: week.monday, label: dayAndMonthInFigures(week.monday), size: of(week), text: toldShort(of(week)) }))} />
  );
  return (
    <>
      <div className="column-charts">
        {chart("werk-per-week", m.insights_area_goal_chart_work(), ({ work }) => work)}
        {chart("matches-per-week", m.insights_area_goal_chart_match(), ({ match }) => match)}
      </div>
      <Disclosure summary={m.insights_area_goal_table()} icon="list">
        <Table
          caption={m.insights_area_goal_table()}
          hideCaption
          columns={[
            { key: "week", label: m.insights_area_week(), cell: weekName },
            { key: "match", label: m.insights_area_match(), cell: ({ match }) => toldWords(match), number: true },
            { key: "work", label: m.insights_area_work(), cell: ({ work }) => toldWords(work), number: true },
          ]}
          rows={[...weeks].reverse()}
          rowKey={({ monday }) => monday}
        />
      </Disclosure>
    </>
  );
}

/** Who came and who began to work, by month. */
export function FlowByMonth({ months }: { months: readonly MonthFigures[] }) {
  const chart = (id: string, title: string, of: (month: MonthFigures) => number) => (
    <ColumnChart id={id} title={title} summary={m.insights_area_chart_month_summary({ count: most(months.map(of)) })} columns={months.map((month) => ({ key: month.first, label: monthLabel(month.first), size: of(month), text: toldShort(of(month)) }))} />
  );
  const number = (key: "came" | "left" | "talk" | "match" | "work" | "trial", label: string) => ({ key, label, number: true, cell: (month: MonthFigures) => toldWords(month[key]) });
  return (
    <>
      <div className="column-charts">
        {chart("nieuw-per-maand", m.insights_area_chart_came(), ({ came }) => came)}
        {chart("werk-per-maand", m.insights_area_chart_work(), ({ work }) => work)}
      </div>
      <Table
        caption={m.insights_area_months_table()}
        columns={[
          { key: "month", label: m.insights_area_month(), cell: monthName },
          number("came", m.insights_area_came()), number("left", m.insights_area_left()), number("talk", m.insights_area_talk_title()),
          number("match", m.insights_area_match()), number("work", m.insights_area_work()), number("trial", m.insights_area_trial()),
        ]}
        rows={[...months].reverse()}
        rowKey={({ first }) => first}
      />
    </>
  );
}

/** The share that could be found at the end of each month. */
export function FindableByMonth({ months }: { months: readonly MonthFigures[] }) {
  const rows = months.map((month) => ({ month, share: month.stock && shareOf({ part: month.stock.findable, whole: month.stock.people }) }));
  return (
    <>
      <div className="column-charts">
        <ColumnChart id="vindbaar-per-maand" title={m.insights_area_find_chart()} summary={m.insights_area_find_chart_summary()} columns={rows.map(({ month, share }) => ({ key: month.first, label: monthLabel(month.first), size: share ?? 0, text: share === null ? "" : m.insights_area_share({ share }), isOpen: share === null }))} />
      </div>
      <Table
        caption={m.insights_area_find_table()}
        columns={[
          { key: "month", label: m.insights_area_month(), cell: ({ month }) => monthName(month) },
          { key: "people", label: m.insights_area_people(), cell: ({ month }) => (month.stock ? toldWords(month.stock.people) : m.insights_area_not_counted()), number: true },
          { key: "findable", label: m.insights_area_findable(), cell: ({ month }) => (month.stock ? toldWords(month.stock.findable) : m.insights_area_not_counted()), number: true },
          { key: "share", label: m.insights_area_find_share(), cell: ({ month, share }) => (month.stock === null ? "" : share === null ? m.insights_area_too_few() : m.insights_area_share({ share })), number: true },
        ]}
        rows={[...rows].reverse()}
        rowKey={({ month }) => month.first}
      />
    </>
  );
}
