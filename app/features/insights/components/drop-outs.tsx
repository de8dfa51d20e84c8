import { m } from "~/paraglide/messages";
import { PartChart, Section, Table } from "~/ui";
import { stages, type Stage } from "../model/figures";
import type { FiguresPage } from "../read-figures.server";

const stageWords: Record<Stage, { name: () => string; means: () => string }> = {
  begun: { name: m.insights_stage_begun, means: m.insights_stage_begun_means },
  mutual: { name: m.insights_stage_mutual, means: m.insights_stage_mutual_means },
  approved: { name: m.insights_stage_approved, means: m.insights_stage_approved_means },
  planned: { name: m.insights_stage_planned, means: m.insights_stage_planned_means },
  placed: { name: m.insights_stage_placed, means: m.insights_stage_placed_means },
};

/** How far people came, and where it stopped and why. */
export function DropOuts({ figures, endings }: Pick<FiguresPage, "figures" | "endings">) {
  const { reached, underWay } = figures;
  return (
    <>
      <Section id="stappen" kind="desk-section" title={m.insights_funnel_title()} lead={m.insights_funnel_lead()}>
        <PartChart
          label={m.insights_funnel_label()}
          rows={stages.map((stage) => ({ key: stage, label: <>{stageWords[stage].name()}<br /><span className="small muted">{stageWords[stage].means()}</span></>, whole: reached.begun, part: reached[stage], text: m.insights_of({ part: reached[stage], whole: reached.begun }) }))}
        />
        {underWay > 0 && <p>{underWay === 1 ? m.insights_under_way_one() : m.insights_under_way_other({ count: underWay })}</p>}
      </Section>
      <Section id="gestopt" kind="desk-section" title={m.insights_endings_title()}>
        {endings.length === 0 ? (
          <p>{m.insights_endings_none()}</p>
        ) : (
          <Table
            caption={m.insights_endings_caption()}
            columns={[
              { key: "how", label: m.insights_ending_how(), cell: ({ words }) => words },
              { key: "after", label: m.insights_ending_after(), cell: ({ stage }) => stageWords[stage].name() },
              { key: "count", label: m.insights_ending_count(), cell: ({ count }) => count, number: true },
            ]}
            rows={endings}
            rowKey={({ stage, words }) => `${stage} ${words}`}
          />
        )}
      </Section>
    </>
  );
}

/** The same for a queue, which has no choice in it. */
export function QueueSteps({ queue }: { queue: NonNullable<FiguresPage["figures"]["queue"]> }) {
  const steps = [
    { key: "joined", label: m.insights_queue_joined(), count: queue.joined },
    { key: "offered", label: m.insights_queue_offered(), count: queue.offered },
    { key: "accepted", label: m.insights_queue_accepted(), count: queue.accepted },
    { key: "started", label: m.insights_queue_started(), count: queue.started },
  ];
  return (
    <Section id="wachtrij" kind="desk-section" title={m.insights_queue_title()} lead={m.insights_queue_lead()}>
      <PartChart label={m.insights_queue_label()} rows={steps.map(({ key, label, count }) => ({ key, label, whole: queue.joined, part: count, text: m.insights_of({ part: count, whole: queue.joined }) }))} />
      <p>{m.insights_queue_out({ passed: queue.passed, left: queue.left })}</p>
    </Section>
  );
}
