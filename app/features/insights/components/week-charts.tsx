import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dateOfDay, dayAndMonthInFigures, shortDay } from "~/platform/dates";
import { ColumnChart, Section, Table } from "~/ui";
import type { FiguresPage } from "../read-figures.server";
import { timesWords } from "./count-words";

/** Looks and new people by week, drawn and as a table. */
export function WeekCharts({ weeks, figures }: Pick<FiguresPage, "weeks" | "figures">) {
  const rows = weeks.map(({ monday, isRunning }, at) => ({ monday, isRunning, views: figures.weeks[at]!.views, begun: figures.weeks[at]!.begun, joined: figures.weeks[at]!.joined }));
  const most = (sizes: number[]) => Math.max(0, ...sizes);
  const newPeople = rows.map(({ begun, joined }) => begun + joined);
  return (
    <Section id="weken" kind="desk-section" title={m.insights_weeks_title()}>
      <div className="column-charts">
        <ColumnChart
          id="nieuw"
          title={m.insights_weeks_begun()}
          summary={m.insights_weeks_begun_summary({ count: most(newPeople) })}
          columns={rows.map(({ monday }, at) => ({ key: monday, label: dayAndMonthInFigures(monday), size: newPeople[at]!, text: String(newPeople[at]) }))}
        />
        <ColumnChart
          id="bekeken"
          title={m.insights_weeks_views()}
          summary={m.insights_weeks_views_summary({ count: most(rows.map(({ views }) => views?.size ?? 0)) })}
          columns={rows.map(({ monday, views }) => ({ key: monday, label: dayAndMonthInFigures(monday), size: views?.size ?? 0, text: views?.kind === "few" ? "<5" : String(views?.size ?? ""), isOpen: views === null }))}
        />
      </div>
      <Table
        caption={m.insights_weeks_caption()}
        columns={[
          { key: "week", label: m.insights_week(), cell: ({ monday, isRunning }) => (isRunning ? m.insights_week_now() : shortDay(dateOfDay(monday), getLocale())) },
          { key: "views", label: m.insights_views(), cell: ({ views }) => (views === null ? m.insights_not_yet() : timesWords(views)) },
          { key: "begun", label: m.insights_come(), cell: ({ begun }) => begun, number: true },
          ...(figures.queue ? [{ key: "joined", label: m.insights_joined(), cell: ({ joined }: (typeof rows)[number]) => joined, number: true }] : []),
        ]}
        rows={[...rows].reverse()}
        rowKey={({ monday }) => monday}
      />
    </Section>
  );
}
