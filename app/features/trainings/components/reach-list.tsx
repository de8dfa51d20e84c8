import { m } from "~/paraglide/messages";
import { Fact, Facts, TextLink } from "~/ui";

/** "Bereikbaar met een training": what somebody could learn for this work. Nothing when there is nothing. */
export function ReachList({ trainings }: { trainings: readonly { id: string; title: string; why: string }[] }) {
  if (trainings.length === 0) return null;
  return (
    <>
      <h3>{m.trainings_reach_title()}</h3>
      <Facts>
        {trainings.map(({ id, title, why }) => (
          <Fact key={id} icon="book">
            <TextLink to={`/leren/${id}`} lang="nl">{title}</TextLink>. {why}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
