import type { ReactNode } from "react";
import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, DeskPage, Notice, PartChart, Section, SelectField } from "~/ui";
import type { NamedAreaFigures } from "../area-figures-as-rows.server";
import { monthChoices } from "../model/area-figures";
import { groupsOf, type FigureGroup } from "./area-groups";
import { FollowedTable, SectorTable } from "./area-tables";
import { AreaTiles } from "./area-tiles";
import { areaName } from "./area-words";
import { FindableByMonth, FlowByMonth, GoalByWeek } from "./by-time";

/** The figures of an organisation, a municipality or a region. */
export function AreaFiguresBody({ page }: { page: NamedAreaFigures }) {
  const { area, areas, months, figures, names } = page;
  const groups = groupsOf(page, names.kinds);
  const query = new URLSearchParams({ over: area.value, maanden: String(months) }).toString();
  return (
    <DeskPage title={m.insights_area_title()} lead={area.kind === "organisation" ? m.insights_area_lead({ name: area.name }) : m.insights_area_lead_place({ name: area.name })}>
      <Form key={query} className="fields" action="/gemeente/cijfers" aria-label={m.insights_area_choose()}>
        <SelectField name="over" label={m.insights_area_about()} options={areas.map((one) => ({ value: one.value, label: areaName(one) }))} defaultValue={area.value} />
        <SelectField name="maanden" label={m.insights_area_months()} options={monthChoices.map((count) => ({ value: String(count), label: m.insights_area_months_count({ count }) }))} defaultValue={String(months)} />
        <div className="button-row">
          <Button variant="secondary">{m.insights_area_show()}</Button>
        </div>
      </Form>
      <Section id="kort" kind="desk-section" title={m.insights_area_short()}>
        <AreaTiles figures={figures} />
        <Notice>{m.insights_area_rounding()} {m.insights_area_running()}</Notice>
      </Section>
      <Group group={groups.goal}>
        <GoalByWeek weeks={figures.weeks} />
      </Group>
      <Group group={groups.came}>
        <FlowByMonth months={figures.months} />
      </Group>
      <Group group={groups.found}>
        <FindableByMonth months={figures.months} />
      </Group>
      <Group group={groups.talk} />
      <Group group={groups.kinds}>
        <FollowedTable followed={figures.followed} kinds={names.kinds} />
      </Group>
      <Group group={groups.still} />
      <Group group={groups.growth} />
      <Group group={groups.answer} />
      <Group group={groups.stop}>
        <SectorTable sectors={figures.sectors} names={names.sectors} />
      </Group>
      {groups.ladder && groups.moves && (
        <Group group={groups.ladder}>
          <h3>{groups.moves.title}</h3>
          <PartChart label={groups.moves.label} rows={groups.moves.lines} />
        </Group>
      )}
      <p>
        {/* a file, so not a page that the browser can go to by itself */}
        <a className="arrow-link" href={`/gemeente/cijfers/download?${query}`} download>{m.insights_download()}</a>
      </p>
    </DeskPage>
  );
}

/** What is counted, drawn with its numbers beside it, and tables that go with it. */
function Group({ group, children }: { group: FigureGroup; children?: ReactNode }) {
  return (
    <Section id={group.id} kind="desk-section" title={group.title} lead={group.lead}>
      <PartChart label={group.label} rows={group.lines} />
      {children}
    </Section>
  );
}
