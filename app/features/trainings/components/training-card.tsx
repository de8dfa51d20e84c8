import { m } from "~/paraglide/messages";
import { Fact, Tag, WorkCard, type PictogramName } from "~/ui";
import { placesWords } from "./words";

type TrainingCardProps = {
  training: { id: string; title: string; givenBy: string; place: string; pictograms: PictogramName[]; starts: string; length: string; cost: string; freePlaces: number; jobGuarantee: boolean; bbl: boolean };
  /** in a straight line, when a start is known */
  km: number | null;
  headingLevel?: 2 | 3;
};

/** A training as a card of a `CardList`. */
export function TrainingCard({ training, km, headingLevel }: TrainingCardProps) {
  return (
    <WorkCard
      to={`/leren/${training.id}`}
      lang="nl"
      headingLevel={headingLevel}
      title={training.title}
      subtitle={training.givenBy}
      pictograms={training.pictograms}
      facts={
        <>
          <Fact icon="pin">{km === null ? training.place : m.trainings_km({ place: training.place, km: Math.max(1, Math.round(km)) })}</Fact>
          <Fact icon="calendar">{training.starts}</Fact>
          <Fact icon="clock">{training.length}</Fact>
          <Fact icon="euro">{training.cost}</Fact>
        </>
      }
      tags={
        <>
          <Tag kind={training.freePlaces > 0 ? "work" : "plain"} icon={training.freePlaces > 0 ? "check" : "queue"}>{placesWords(training.freePlaces)}</Tag>
          {training.jobGuarantee && <Tag icon="handshake">{m.trainings_job_guarantee()}</Tag>}
          {training.bbl && <Tag icon="briefcase">{m.trainings_bbl()}</Tag>}
        </>
      }
    />
  );
}
