import { m } from "~/paraglide/messages";
import { Fact, TextLink } from "~/ui";
import type { ReachView } from "../list-reach.server";

/** "Bereikbaar met een training" as one line of a card. */
export function TrainingLine({ training: { id, title } }: { training: Pick<ReachView, "id" | "title"> }) {
  return (
    <Fact icon="book">
      <b>{m.trainings_reach_title()}:</b> <TextLink to={`/leren/${id}`} lang="nl">{title}</TextLink>
    </Fact>
  );
}
