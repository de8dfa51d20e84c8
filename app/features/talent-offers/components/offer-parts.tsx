import { m } from "~/paraglide/messages";
import { Notice, Section, TaskItem, TaskList } from "~/ui";
import type { OfferView } from "../view-offer";

/** The tasks that could be made, and why. */
export function OfferParts({ offer, from }: { offer: Pick<OfferView, "tasks" | "why">; from: string }) {
  return (
    <>
      <Section id="taken" title={m.talent_offers_tasks_title()} lead={m.talent_offers_tasks_lead()}>
        <TaskList>{offer.tasks.map(({ id, label, pictogram }) => <TaskItem key={id} title={label} pictogram={pictogram} />)}</TaskList>
      </Section>
      <Notice title={from} icon="message"><span lang="nl" dir="auto">{offer.why}</span></Notice>
    </>
  );
}
