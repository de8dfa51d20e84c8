import type { ReactNode } from "react";
import { answersOnCard } from "~/features/answers";
import { FitBadge, FitReasons, type CardFit } from "~/features/fit";
import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import { Fact, Tag, WorkCard } from "~/ui";
import type { VacancyCardView } from "../model/vacancy-card";
import { hoursWords, payWords } from "./vacancy-words";

export type VacancyCardProps = {
  vacancy: VacancyCardView;
  /** in words: "2,4 km, 9 minuten fietsen"; otherwise the place */
  distance?: ReactNode;
  fit?: CardFit | null;
  /** "dit zou helpen", under the reasons */
  helps?: ReactNode;
  /** instead of the plain title, for instance with marked words */
  title?: ReactNode;
  /** words found in the text, under the company */
  excerpt?: ReactNode;
  actions?: ReactNode;
  headingLevel?: 2 | 3 | 4;
};

/** A vacancy as a card of a `CardList`: tasks as title, where and when, at most three tags, and why it fits. */
export function VacancyCard({ vacancy, distance, fit, helps, title, excerpt, actions, headingLevel }: VacancyCardProps) {
  return (
    <WorkCard
      to={`/werk/${vacancy.id}`}
      lang="nl"
      headingLevel={headingLevel}
      title={title ?? vacancy.title}
      subtitle={excerpt ? <>{vacancy.company}<br />{excerpt}</> : vacancy.company}
      above={vacancy.placeKind && vacancy.placeKind.id !== "paid" ? <KindLine vacancy={vacancy} /> : undefined}
      pictograms={vacancy.pictograms}
      facts={<CardFacts vacancy={vacancy} distance={distance} />}
      tags={<CardTags vacancy={vacancy} />}
      fit={fit ? <FitBadge fit={fit}><FitReasons fit={fit} />{helps}</FitBadge> : undefined}
      actions={actions}
    />
  );
}

/** An unpaid place says so before anything else (product rule 2). */
function KindLine({ vacancy }: { vacancy: VacancyCardView }) {
  const kind = vacancy.placeKind!.label;
  const words = withCapital(kind);
  return vacancy.isUnpaid ? <b>{m.vacancies_card_unpaid({ kind: words, pay: vacancy.remuneration?.label ?? "" })}</b> : <>{words}</>;
}

function CardFacts({ vacancy, distance }: Pick<VacancyCardProps, "vacancy" | "distance">) {
  const hours = hoursWords(vacancy);
  const pay = payWords(vacancy);
  return (
    <>
      <Fact icon={distance ? "bike" : "pin"}>{distance ?? vacancy.place}</Fact>
      {(vacancy.when || hours) && <Fact icon="clock">{[hours, vacancy.when].filter(Boolean).join(" · ")}</Fact>}
      {pay && !vacancy.isUnpaid && <Fact icon="euro">{pay}</Fact>}
      {vacancy.contractWith && <Fact icon="document">{vacancy.isUnpaid ? m.vacancies_parties_agreement({ company: vacancy.company, employer: vacancy.contractWith }) : m.vacancies_parties_contract({ company: vacancy.company, employer: vacancy.contractWith })}</Fact>}
      {vacancy.answers && <Fact icon="message">{answersOnCard(vacancy.answers)}</Fact>}
    </>
  );
}

function CardTags({ vacancy }: { vacancy: VacancyCardView }) {
  const tags = [
    vacancy.openHiring && <Tag key="open" kind="person" icon="queue">{m.vacancies_tag_open_hiring()}</Tag>,
    vacancy.inProgramme && <Tag key="programme" kind="plain" icon="check">{m.vacancies_tag_programme()}</Tag>,
    vacancy.isByProposalOnly && <Tag key="proposal" kind="plain" icon="handshake">{m.vacancies_tag_proposal_only()}</Tag>,
    vacancy.hasHarrie && <Tag key="harrie" icon="person">{m.vacancies_tag_harrie()}</Tag>,
    vacancy.withinSchoolHours && <Tag key="school" icon="clock">{m.vacancies_tag_school_hours()}</Tag>,
    vacancy.dutchEnough && <Tag key="dutch" icon="message">{vacancy.dutchEnough}</Tag>,
  ].filter(Boolean);
  return <>{tags.slice(0, 3)}</>;
}
